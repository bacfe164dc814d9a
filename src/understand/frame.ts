import type { Span } from '../domain.ts';

/** Ways of speaking that carry no topic, whatever is asked. Data. */

/** Before a question: what it is asked with, not what. */
const COURTESY =
  /^\s*(?:(?:hello|hi|hey|please|thanks|so|well|ok|okay|(?:can|could|would|will) you(?: please)?|(?:tell|remind) (?:me|us)(?! about)|i(?:['’]d| would)? (?:like|want|need) to (?:know|hear|see)|do you know|i wonder|let me know)\b[\s,:!]*){1,4}/iu;

const FRAMES: readonly RegExp[] = [
  // `in these records`: everything is.
  /\b(?:in|from|across|within) (?:all )?(?:the |these |your |our |those )?(?:records|archives?|corpus|data ?base|documents)(?=\s*(?:[?.!,]|$))/giu,
  // `the topic of norms`.
  /\b(?:the )?(?:topics?|subjects?|issues?|questions?|matters?|themes?) of\b/giu,
  /\b(?:the |an? )?(?:words?|terms?|phrases?)(?= ["“„«'‘])/giu,
  // `did anybody say anything about`, `what did everyone say`.
  /\b(?:anything|something|nothing|everything|a lot|much)(?: (?:else|new|more|specific|interesting))?(?= (?:about|on|regarding|concerning|of)\b|\s*(?:[?.!]|$))/giu,
  /\b(?:everyone|everybody|they all|all of them)\b/giu,
  /\b(?:the |any )?others?(?: speakers?| people| participants?)?(?= (?:say|said|think|thought|talk|speak|mention|feel|argue)\b)/giu,
  /\b(?:which|what) (?:topics|subjects|issues|themes)(?= (?:did|does|do|has|have|were|was)\b)/giu,
  /\b(?:so far|exactly|precisely|in detail|in general|specifically|at all)\b/giu,
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

/** The question with its courtesies blanked out: every other word stays in its place. */
export function withoutCourtesy(question: string): string {
  const begun = question.replace(COURTESY, blank);
  return /[\p{L}\p{N}]/u.test(begun) ? begun : question;
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
