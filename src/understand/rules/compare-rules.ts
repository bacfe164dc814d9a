import { rule } from './intent-rule.ts';

const { raw } = String;

const compare = { intent: 'compare' } as const;
/** Topics differ too: only where two people are named, or meant by a pronoun, are these compared. */
const several = { intent: 'compare', people: 2 } as const;

/** Several people side by side on a topic. */
export const COMPARE_RULES = [
  // `And with Roe?`: nothing but who else is to be compared.
  rule(
    { ...compare, people: 1 },
    raw`^\s*(?:compared? )?(?:with|versus|vs\.?) (?=[^?!,]{1,60}[\s?.!]*$)`,
  ),
  rule(compare, raw`^\s*(?:compare|contrast)\b(?: with)?`),
  rule(
    compare,
    raw`^\s*how (?:does|do|did) (?:that|this|it|he|she|they|his|her)\b`,
    raw`\bcompare(?: to| with)\b`,
  ),
  rule(several, raw`^\s*how (?:does|do|did)\b`, raw`\bcompare(?: to| with)?\b`),
  rule(several, raw`(?:^|\s)(?:versus|vs\.?|comparison (?:of|between)|compared (?:to|with))(?=\s)`),
  rule(
    several,
    raw`\b(?:differences?|disagreements?|agreement|common ground) (?:in (?:the )?(?:views?|opinions?|positions?) )?between\b`,
  ),
  rule(
    several,
    raw`^\s*(?:how|where|do|did|does|what)\b`,
    raw`\b(?:differ|differed|differs|agree|disagree|have in common)\b(?: from| with)?`,
  ),
];
