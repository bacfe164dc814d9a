import type { Span } from '../domain.ts';

/** Ways of speaking that carry no topic, whatever is asked. Data. */

/** Before a question: what it is asked with, not what. */
const COURTESY =
  /^\s*(?:(?:hello|hi|hey|please|thanks|so|well|ok|okay|sorry|actually|oh|hmm+|um|(?:no,? )?wait|excuse me|good (?:morning|afternoon|evening|day)|(?:can|could|would|will) you(?: please| kindly| possibly)?|(?:would|could) you be so kind as to|be so kind as to|(?:tell|remind) (?:me|us)(?! about)|(?:find|look) (?:out|up)|i(?:['’]d| would)?(?: really)? (?:like|love|want|need) to (?:know|hear|see|learn|find out|understand)|(?:i['’]m|i am|i was) (?:wondering|curious|interested to know|trying to find out)|do you (?:happen to )?know|does anyone know|any idea|i wonder|let me know|whether|if(?= (?:any|some|he\b|she\b|they\b|\p{Lu})))(?![\p{L}\p{N}])[\s,:!]*){1,6}/iu;

const FRAMES: readonly RegExp[] = [
  // `in these records`: everything is.
  /\b(?:in|from|across|within) (?:all )?(?:the |these |your |our |those )?(?:records|archives?|corpus|data ?base|documents)(?=\s*(?:[?.!,]|$))/giu,
  // `what, if anything, did Roe say`.
  /,? if (?:anything|anybody|anyone|ever|at all)\b,?/giu,
  // `who brought up norms`, `when was the first time that Roe spoke of them`, `how many speakers in total`.
  /\b(?:brings?|brought|bringing) up\b/giu,
  /\b(?:puts?|putting) forward\b/giu,
  /\btouch(?:e[sd]|ing)? (?:up)?on\b/giu,
  /\b(?:for )?the (?:very )?(?:first|last) time(?: that| when)?\b/giu,
  /\b(?:in total|in all|altogether|overall|all in all|all told)\b/giu,
  /\b(?:(?:what|which) (?:were|was|are) )?(?:his|her|their) (?:exact |own |actual |very )?words\b/giu,
  // `which arguments did Roe make for norms`, `any quotes on norms`, `who called for norms`.
  /\b(?:which|what) (?:arguments?|points?|claims?|case|proposals?|suggestions?|recommendations?|comments?|statements?)(?= (?:did|does|do|has|have|was|were)\b)/giu,
  /\b(?:make|makes|made)(?= (?:about|on|for|against|regarding|concerning)\b|\s*[?.!]*\s*$)/giu,
  /^[\s,]*(?:(?:give|show|find|get|list)(?: me| us)? )?(?:any |some |the |a few )?(?:quotes?|quotations?|passages?|excerpts?|statements?|remarks)(?= (?:about|on|of|from|by|regarding|concerning)\b)/giu,
  /\b(?:calls?|called|calling|asks|asked|pleads?|pleaded) for\b/giu,
  /\b(?:concerning|regarding|relating to|related to|with (?:regard|respect) to|in relation to|when it comes to|as regards)\b/giu,
  /\b(?:the |these |your )?(?:records|archives?|documents|transcripts)(?= (?:say|says|said|tell|show|hold|contain|mention|have to say)\b)/giu,
  /\bdelegates?(?= (?:spoke|said|talked|mentioned|raised|wants?|thinks?)\b)/giu,
  // `Roe's main point about norms`.
  /\b(?:the )?(?:main|key|central|chief) (?:points?|arguments?|messages?|ideas?|takeaways?|take-aways?)(?= (?:of|on|about|made|regarding|in|at)\b|\s*(?:[?.!]|$))/giu,
  // `the topic of norms`.
  /\b(?:the )?(?:topics?|subjects?|issues?|questions?|matters?|themes?) of\b/giu,
  /\b(?:the |an? )?(?:words?|terms?|phrases?)(?= ["“„«'‘])/giu,
  // `did anybody say anything about`, `what did everyone say`.
  /\b(?:anything|something|nothing|everything|a lot|much)(?: (?:else|new|more|specific|interesting))?(?= (?:about|on|regarding|concerning|of)\b|\s*(?:[?.!]|$))/giu,
  /\b(?:everyone|everybody|they all|all of them)\b/giu,
  /\b(?:the |any )?others?(?: speakers?| people| participants?)?(?= (?:say|said|think|thought|talk|speak|mention|feel|argue)\b)/giu,
  /\b(?:which|what) (?:topics|subjects|issues|themes)(?= (?:did|does|do|has|have|were|was)\b)/giu,
  /\b(?:so far|exactly|precisely|mostly|mainly|primarily|chiefly|really|actually|ever|in detail|in general|specifically|at all)\b/giu,
  /\b(?:please|thanks|thank you)(?=\s*(?:[?.!]|$))/giu,
  // `no, I meant Roe`, `the same for Roe`, `Roe instead`, `the one in Paris`.
  /^[\s,]*(?:(?:no|nope)[\s,]+)?(?:i (?:mean|meant)|(?:and )?(?:the )?same (?:question|thing)?)\b/giu,
  /\binstead\b/giu,
  /\bin (?:his|her|their) own words\b/giu,
  /^[\s,]*(?:(?:and|but|what about|how about|or) ){0,2}(?:(?:in|at|across) (?:any|all|every|other) (?:the )?(?:years?|sessions?|meetings?)|at any time|anywhere)\b/giu,
  /\b(?:use|uses|used|mention|mentions|mentioned|say|says|said) the (?:words?|terms?|phrases?|expressions?)\b/giu,
  /\b(?:besides|except(?: for)?|excluding|apart from|aside from|other than)\b/giu,
  /\b(?:ai|machine)[- ](?:made |generated |written )?(?=reports?\b|summar)/giu,
  /^[\s,]*(?:(?:no|nope)[\s,]+)?(?:the )?one(?= (?:in|at|from|of|who)\b)/giu,
  // `his stance on`, `remarks about`.
  /\b(?:stances?|statements?|remarks|thinking|attitudes?|positions?)(?= (?:of|on|about|regarding|towards?)\b)/giu,
];

const blank = (words: string) => ' '.repeat(words.length);

/** Sentences in which askers speak of themselves: `I am a student. What did Roe say?` */
const ASIDE =
  /(?:^|(?<=[.!?,]\s))(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening)|i am|i['’]m|i hope|i have|my name is|we are|we['’]re|thanks|thank you|many thanks|best|kind regards|cheers)\b(?![^.!?]{0,300}\b(?:did|does|how|said|says?|what|when|where|which|who|whom|whose|why)\b)[^.!?]{0,300}[.!]/giu;

/** `I write about norms. Who raised them?`: what was said of oneself is the topic. */
const POINTS_BACK = /\b(?:it|its|them|they|their|this|that|these|those|he|him|his|she|her)\b/iu;

const orAll = (left: string, all: string): string => (/[\p{L}\p{N}]/u.test(left) ? left : all);

/** The question with its courtesies blanked out: every other word stays in its place. */
export function withoutCourtesy(question: string): string {
  const left = question.replace(ASIDE, blank);
  const asked = POINTS_BACK.test(left) ? question : orAll(left, question);
  return orAll(asked.replace(COURTESY, blank), asked);
}

/** `And …`, `no, …`: what ties a question to the one before, blanked out. */
const LEAD = /^\s*(?:(?:and|but|or|so|then|ok|okay|also|no|nope|i meant?|now)\b[\s,]*){1,4}/iu;

export function withoutLead(question: string): string {
  const rest = question.replace(LEAD, blank);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}

/** Places of a question that are ways of speaking. */
export function commonFrames(question: string): readonly Span[] {
  return FRAMES.flatMap((frame) =>
    [...question.matchAll(frame)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}
