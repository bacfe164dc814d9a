import { rule } from './intent-rule.ts';
import { END } from './pieces.ts';

const { raw } = String;

const whoIs = { intent: 'who-is', people: 1 } as const;
const NAME = raw`\S+(?: \S+){0,4}?`;
const TRAITS = raw`(?:affiliations?|background|biography|bio|career|country|employer|job|job title|nationality|occupation|organi[sz]ation|profession|role|stakeholder group|title)`;

/** What somebody is rather than says; `Roe's role in the talks` asks what was said. */
export const WHO_IS_RULES = [
  rule(whoIs, raw`^\s*(?:what|which)(?:['’]s| is| was) ${NAME}['’]s? ${TRAITS}${END}`),
  rule(whoIs, raw`^\s*(?:what|which)(?:['’]s| is| was) the ${TRAITS} of\b`),
  rule(
    whoIs,
    raw`^\s*(?:where|(?:for )?who(?:m)?) (?:does|did) ${NAME} (?:work(?: for| at| with)?|come from|represent)${END}`,
  ),
  rule(whoIs, raw`^\s*what (?:does|did) ${NAME} do(?: for a living)?${END}`),
  rule(
    whoIs,
    raw`^\s*(?:where|which (?:country|organi[sz]ation|stakeholder group)|what (?:country|organi[sz]ation)) (?:is|was) ${NAME} (?:from|with|based|working(?: for)?)${END}`,
  ),
];
