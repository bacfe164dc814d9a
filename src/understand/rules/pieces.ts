/** Pieces that the patterns of questions are made of: each a list of alternatives. Data. */

const { raw } = String;

/** Verbs for what speakers do with a topic, with the words that belong to them. */
export const TALK = raw`(?:say|says|said|saying|speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|mention|mentions|mentioned|mentioning|discuss|discusses|discussed|discussing|address|addresses|addressed|addressing|raise|raises|raised|refer to|refers to|referred to|bring up|brings up|brought up|comment|commented|touch on|touched on|intervene|intervened|cite|cites|cited)\b`;

/** What topics and words do of themselves, and what is done with words. */
export const OCCUR = raw`(?:come up|comes up|came up|occur|occurs|occurred|appear|appears|appeared|fall|fell|used|use|uses|named|name|names|crop up|cropped up|quoted)\b`;

/** `used the word`: somebody says it. */
export const USE_WORD = raw`(?:use|uses|used) the (?:word|term|phrase|expression)s?\b`;

export const TAKE_PART = raw`(?:attend|attended|take part|took part|participate|participated|take the floor|took the floor)\b`;

export const SPEAKERS = raw`(?:speakers?|people|persons?|participants?|panell?ists?|delegates?|contributors?)\b`;
/** Those who are nothing but speakers; `people` may be anybody. */
export const SURE_SPEAKERS = raw`(?:speakers?|participants?|panell?ists?)\b`;
export const SESSIONS = raw`(?:sessions?|meetings?|workshops?|panels?|records?|transcripts?|reports?)\b`;
export const TURNS = raw`(?:turns?|interventions?|contributions?|statements?|speeches|remarks?|quotes?|quotations?|passages?)\b`;

/** Before what is listed: `all the different`. */
export const EACH = raw`(?:(?:a|all|complete|different|distinct|each|every|full|individual|list|of|other|separate|the|these|those|various) ){0,6}`;
/** Between who is counted and what they did: `people have ever mentioned`. */
export const HAVE = raw`(?:(?:actually|also|did|do|does|ever|explicitly|had|has|have|that|who) ){0,4}`;
export const HOW_MANY = raw`(?:how many|count|(?:what is |what['’]s )?(?:the )?number of)`;
/** Asks for something to be shown. */
export const SHOW = raw`(?:list|show|name|enumerate|give|display|print|get|find)(?: me| us)?`;
/** A list is asked for with a verb, or with `all` or `every`. */
export const SHOW_ALL = raw`^\s*(?:${SHOW} |(?=all |every |each ))${EACH}`;
/** The last word of a question. */
export const END = raw`(?=\s*(?:[?.!,]|$))`;
/** Between a verb and the topic: `the word`. */
export const THE_WORD = raw`(?: (?:the|a|an|word|term|phrase|expression|words|topic|subject)\b){0,3}`;
