/**
 * What a question is asked as: about a `topic` by its name (`say about space debris`), in a `clause` that describes what
 * was said (`what goes faster than people`), as a plain question about the world (`plain`), or for `help` with
 * something that no record does (`how do I …`). The less it asks what was said, the more of it the records must hold.
 */
export type QuestionForm = 'topic' | 'clause' | 'plain' | 'help';

/** Asks the program to do something, or how the asker may. */
const HELP =
  /^\s*(?:(?:please|can you|could you|would you)\s+)*(?:how (?:do|can|could|should|would|may|must) (?:i|you|we|one)\b|how to\b|(?:write|translate|convert|calculate|compute|draw|solve|play|order|buy|cook|book|recommend(?: me)?|tell me a|give me an?|sing|remind me to|set an?)\b)/iu;
/** What happens now, and not in a record. */
const NOW = /\b(?:tomorrow|tonight|right now|this weekend|next week|the weather)\b/iu;
/** Asks for what somebody said, did or wanted in a meeting, or for who did. */
const SPEECH =
  /\b(?:say|says|said|saying|think|thinks|thought|argue[ds]?|mention(?:s|ed)?|talk(?:s|ed)?|speak|speaks|spoke|spoken|calls?|called|claim(?:s|ed)?|believe[ds]?|suggest(?:s|ed)?|propose[ds]?|ask(?:s|ed)?|explain(?:s|ed)?|tells?|told|recommend(?:s|ed)?|describe[ds]?|warn(?:s|ed)?|fears?|feared|worr(?:y|ies|ied)|praise[ds]?|criticis(?:e|es|ed)|raise[ds]?|discuss(?:es|ed)?|report(?:s|ed)?|according|view|views|opinions?|argument|comments?|question|answer(?:s|ed)?|conclude[ds]?|brought|bring|heard|hear|speakers?|participants?|panellists?|panelists?|audience|moderator|chair|delegates?|guest)\b/iu;
/** `who worried …` asks for a speaker, whatever its verb. */
const WHO = /^\s*(?:and |but |so )?who(?:m|se)?\b/iu;
/** Where a topic is named. */
const LEADS = /\b(?:about|on|regarding|concerning|mention(?:s|ed)?|mentioning|of)\s/giu;
/** A question without any of these is words typed into a search box. */
const ASKS =
  /\b(?:what|who|whom|whose|why|how|when|where|which|did|does|do|has|have|is|are|was|were|tell|can|could|would|should|list|show)\b/iu;

const folded = (text: string) => text.toLowerCase();

/** Whether the topic's words stand behind one that leads to a topic. */
function isNamedTopic(question: string, topic: string): boolean {
  const [first = ''] = folded(topic).split(/\s+/u);
  const at = folded(question).indexOf(first);
  return [...question.matchAll(LEADS)].some(({ index }) => index < at);
}

/** The form of a question whose topic this is. One that says no more than who, when or about what names its topic. */
export function questionForm(question: string, topic: string): QuestionForm {
  if (HELP.test(question)) return 'help';
  if (!ASKS.test(question)) return 'topic';
  const asksSpeech = SPEECH.test(question) || WHO.test(question);
  if (!asksSpeech || NOW.test(question)) return 'plain';
  return isNamedTopic(question, topic) ? 'topic' : 'clause';
}
