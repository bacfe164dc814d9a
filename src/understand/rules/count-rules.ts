import { rule } from './intent-rule.ts';
import {
  EACH,
  END,
  HAVE,
  HOW_MANY,
  OCCUR,
  SESSIONS,
  SPEAKERS,
  SURE_SPEAKERS,
  TAKE_PART,
  TALK,
  THE_WORD,
  USE_WORD,
} from './pieces.ts';

const { raw } = String;

const COUNT = raw`^\s*${HOW_MANY} ${EACH}`;
const COUNT_SESSIONS = raw`^\s*(?:(?:in|at|across|during) )?${HOW_MANY} ${EACH}${SESSIONS}`;
/** People count where they speak of something: `how many people live there` asks what was said. */
const LANGUAGE = raw`(?! (?:english|french|spanish|chinese|arabic|russian|portuguese))`;
/** `are there`, `do you have`: counts what is in the records. */
const ARE_THERE = raw`(?: (?:are|were|is) (?:there|held|listed|known|here|available|in|from|about|on)| (?:do|have) (?:you|we|the records)(?: have| hold)?| in| from| on| about| with| where| that| which${END}|${END})`;

const speakers = { intent: 'count', of: 'speakers' } as const;
const sessions = { intent: 'count', of: 'sessions' } as const;
const turns = { intent: 'count', of: 'turns' } as const;
const mentions = { intent: 'count', of: 'mentions' } as const;
const spoken = { intent: 'count', of: 'words' } as const;

/** What is counted in the records; other numbers (`how many people use the net`) are asked of the speakers. */
export const COUNT_RULES = [
  rule(
    speakers,
    raw`${COUNT}${SPEAKERS} (?:(?:are|were) there )?${HAVE}(?:${TALK}|${USE_WORD}|${TAKE_PART})${LANGUAGE}${THE_WORD}`,
  ),
  rule(
    speakers,
    raw`${COUNT}${SURE_SPEAKERS}(?: (?:are|were|do you) (?:there|known|listed|have|know))?(?=\s*(?:[?.!]|$)|\s+(?:in|at|on|about|from the)\b)`,
  ),
  rule(sessions, COUNT_SESSIONS, raw`\b(?:${TALK}|${TAKE_PART})`),
  rule(sessions, raw`${COUNT_SESSIONS}${ARE_THERE}`),
  rule(sessions, COUNT_SESSIONS, raw`\b(?:come up|came up|occur|occurs|appear|appears|crop up)\b`),
  rule(
    turns,
    raw`${COUNT}turns\b`,
    raw`\b(?:take|taken|have|make|made)\b(?=\s*(?:[?.!]|$)| (?:in|at|on|about)\b)`,
  ),
  rule(turns, raw`${COUNT}turns\b(?: (?:are there|hold|contain|mention|mentioned))?`),
  rule(
    turns,
    raw`${COUNT}(?:interventions|contributions|statements|speeches|remarks|quotes|quotations)\b`,
    raw`\b(?:did|does|do|has|have|made|by|of|are|mention)\b`,
  ),
  rule(
    mentions,
    raw`^\s*(?:how often|how many times|how frequently)\b(?: (?:does|did|do|is|was|has)${THE_WORD})?`,
    raw`\b(?:${TALK}|${OCCUR})${THE_WORD}`,
  ),
  rule(
    mentions,
    raw`${COUNT}(?:mentions|occurrences|references)\b(?: (?:of|to)\b)?(?: are there\b)?`,
  ),
  rule(spoken, raw`^\s*how many words\b`, raw`\b(?:${TALK}|are there\b|use\b|used\b)`),
  rule(spoken, raw`^\s*how much (?:did|does|do|has|have)\b`, raw`\b(?:speak|talk|spoken|talked)\b`),
  rule(
    { intent: 'count', of: 'years' },
    raw`^\s*(?:(?:in|over|across) )?how many (?:different )?years\b`,
    raw`\b(?:${TALK}|(?:(?:the |these )?records )?(?:cover|covered|span)\b|are there\b)`,
  ),
];
