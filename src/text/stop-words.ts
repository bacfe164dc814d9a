/** Words that carry no topic: grammar, and the frame that questions about speech are put in. */
const GRAMMAR = `a about above after again all also am an and any are as at be because been before being below
between both but by can could did do does doing done down during each either else ever every few for from further had
has have having he her here hers herself him himself his how i if in into is it its itself just let like many may me
might more most much must my myself no nor not now of off on once only or other others our ours ourselves out over own
per same shall she should so some such than that the their theirs them themselves then there these they this those
through to too under until up upon us very was we were what when where which while who whom whose why will with within
without would yes yet you your yours yourself yourselves s t d ll m re ve don doesn didn isn aren wasn weren cannot`;

const QUESTION_FRAME = `according answer argue argued argues arguing ask asked asking asks claim claimed claims
comment commented commenting comments compare compared conclude concluded describe described describes describing
discuss discussed discusses discussing discussion discussions explain explained explains express expressed expresses
give given gives mention mentioned mentioning mentions opinion opinions point pointed position positions present
presented raise raised react reacted regard regarding remark remarked remarks reply respond responded response said
saw say saying says see speak speaker speakers speaking spoke spoken state stated states stress stressed suggest
suggested suggestions suggests summarise summarize talk talked talking talks tell tells think thinks thought thoughts
told view viewed views anyone anybody someone somebody versus vs please hello people person participant participants
member members`;

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const GRAMMAR_WORDS = toSet(GRAMMAR);
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...GRAMMAR_WORDS,
  ...toSet(QUESTION_FRAME),
]);
