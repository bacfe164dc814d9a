import { rule } from './intent-rule.ts';
import {
  EACH,
  HAVE,
  OCCUR,
  SESSIONS,
  SHOW,
  SHOW_ALL,
  SPEAKERS,
  SURE_SPEAKERS,
  TAKE_PART,
  TALK,
  THE_WORD,
  TURNS,
  USE_WORD,
} from './pieces.ts';

const { raw } = String;

/** What sessions are or do; `which meetings does the MAG hold` asks what was said. */
const ABOUT = raw`(?:deals? with|dealt with|covers?|covered|took place|takes place|take place|${TALK}|${OCCUR})`;
const ARE = raw`(?:(?:are|were|is|was) (?:(?:there|held|available|listed|here|known|about|on|in|from)\b)?|(?:do (?:you|we) )?have\b(?: you\b)?|has |that |which )`;
const COVERED = raw`\b(?:${TALK}|(?:(?:the |these )?records )?(?:covered|cover|span)\b|are there\b|have you\b|do you have\b)`;
const NOT_OWNED = raw`(?!['’])`;
const SAID = raw`\b(?:said|says|say|told|spoke|stated)\b`;

/** `Which speaker spoke of norms` asks who, and for the words. */
const SEVERAL_SPEAKERS = raw`(?:speakers|people|persons|participants|panell?ists|delegates|contributors)\b`;
/** Quotations are listed where all are asked for; else some are shown. */
const COMPLETE = raw`(?:(?:${SHOW} )?(?=(?:\w+ ){0,3}(?:all|complete|each|every|full)\b)${EACH})`;
const INTERVENTIONS = raw`(?:turns?|interventions?|contributions?|speeches)\b`;
const BEHIND = raw`(?: (?:made by|of|by|from|in which|where|that|on|about)\b)?`;

const speakers = { intent: 'list', of: 'speakers' } as const;
const sessions = { intent: 'list', of: 'sessions' } as const;
const turns = { intent: 'list', of: 'turns' } as const;
const years = { intent: 'list', of: 'years' } as const;

/** Complete lists out of the records; other lists (`list the risks`) are asked of the speakers. */
export const LIST_RULES = [
  rule(
    turns,
    raw`^\s*(?:(?:${SHOW}|tell(?: me| us)?|quote|what is|what was) )?(?:everything|every word|all the things|anything and everything)\b(?: that| which)?`,
    raw`\b(?:${TALK}|told\b)`,
  ),
  rule(
    { ...turns, people: 1 },
    raw`^\s*(?:(?:${SHOW}|tell(?: me| us)?|quote) )?all(?! (?:the )?(?:${SPEAKERS}|${SESSIONS}))(?: that| which| of what| what)?\b`,
    SAID,
  ),
  rule(turns, raw`${SHOW_ALL}${INTERVENTIONS}${BEHIND}`),
  rule(turns, raw`^\s*${COMPLETE}${TURNS}${BEHIND}`),
  rule(
    speakers,
    raw`(?:${SHOW_ALL}${SPEAKERS}|^\s*(?:${SHOW} )?(?:all )?(?:everyone|everybody|those|speakers|participants)(?= (?:who|that)))${NOT_OWNED} ?${HAVE}(?:(?:${TALK}|${USE_WORD})${THE_WORD})?`,
  ),
  rule(
    sessions,
    raw`(?:${SHOW_ALL}|^\s*(?=\S+ (?:where|in which|that)))${SESSIONS}${NOT_OWNED}(?: (?:where|in which|that|which|with)\b)?`,
    raw`\b(?:${ABOUT}|${TAKE_PART})`,
  ),
  rule(
    sessions,
    raw`${SHOW_ALL}${SESSIONS}${NOT_OWNED}(?: (?:where|in which|that|which|dealing with|covering|held|available)\b)?`,
  ),
  rule(years, raw`^\s*(?:${SHOW} |(?:in )?(?:which|what) )${EACH}years?\b`, COVERED),
  rule(
    sessions,
    raw`^\s*(?:which|what) ${EACH}${SESSIONS}(?= (?:${ABOUT}|${ARE}|in\b|from\b|about\b|on\b|with\b|where\b|at\b))(?: ?${ARE}){0,2}(?: ?${ABOUT})?`,
  ),
  rule(
    sessions,
    raw`^\s*(?:which|what) ${EACH}${SESSIONS} (?:did|does|has)\b`,
    raw`\b(?:speak\b|spoken\b|talk\b|talked\b|appear\b|${TAKE_PART})(?: (?:in|at)\b)?`,
  ),
  rule(
    speakers,
    raw`^\s*(?:which|what) ${EACH}${SEVERAL_SPEAKERS} (?:(?:are|were) (?:there|known|listed)\b|${HAVE}(?:${TALK}|${TAKE_PART}|${USE_WORD})${THE_WORD})`,
  ),
  rule(
    speakers,
    raw`^\s*(?:which|what) ${EACH}${SURE_SPEAKERS} (?:are|were|is|was) (?=in |at |on )`,
  ),
  rule(
    speakers,
    raw`^\s*who (?:are|were) (?:all )?(?:the )?(?:speakers|participants|panell?ists)\b`,
  ),
];
