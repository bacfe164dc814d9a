import { rule } from './intent-rule.ts';
import { OCCUR, SESSIONS, SPEAKERS, TALK, THE_WORD } from './pieces.ts';

const { raw } = String;

const WHO = raw`^\s*(?:(?:who|which) of (?:them|these|those)|who|which ${SPEAKERS})\b`;
const WHICH_SESSION = raw`^\s*(?:(?:in|at) )?(?:which|what) ${SESSIONS}`;
/** `spoke most about norms`, `most often`; not `said that most of the users`, nor `about what matters most`. */
const MOST = raw`(?<!\b(?:matter|matters|need|needs|want|wants) )\b(?:the )?(?:longest|most(?: often| frequently| times| turns| words| mentions)?(?=\s*(?:[?.!,]|$)|\s+(?:about|on|regarding|concerning|in|at|during|of(?! the| all| us| our| them))))\b`;
const OFTEN = raw`\b(?:most often|most frequently|more than anyone(?: else)?)\b`;
const DOES = raw`\b(?:${TALK}|${OCCUR})`;

const bySpeaker = { intent: 'most', of: 'speakers' } as const;
const bySession = { intent: 'most', of: 'sessions' } as const;

/** Who spoke most, and which session is most about something. */
export const MOST_RULES = [
  rule(bySpeaker, WHO, DOES, MOST),
  rule(bySpeaker, WHO, DOES, OFTEN),
  rule(
    bySpeaker,
    raw`${WHO} (?:has |have )?(?:the )?most (?:often |frequently )?(?:${TALK}|${OCCUR})${THE_WORD}`,
  ),
  rule(
    bySpeaker,
    raw`${WHO} (?:had|has|have|made|took) (?:the )?most (?:turns|words|mentions|interventions|to say)\b`,
  ),
  rule(
    bySpeaker,
    raw`^\s*(?:(?:who|which speaker)(?: is| was| are| were|['’]s)? |name |list |show )?(?:me )?(?:the )?(?:most (?:frequent|active|talkative|vocal|prolific)|top(?: (?:\d{1,2}|three|five|ten))?|busiest) (?:speaker|participant|person|people|contributor)s?\b`,
  ),
  rule(
    bySpeaker,
    raw`${WHO} (?:is|was|were|are) (?:the )?most (?:active|talkative|vocal|prolific)\b`,
  ),
  rule(bySession, WHICH_SESSION, MOST),
  rule(bySession, WHICH_SESSION, OFTEN),
  rule(bySession, raw`${WHICH_SESSION} most (?:often |frequently )?(?:${TALK}|${OCCUR})`),
  rule(
    bySession,
    raw`${WHICH_SESSION} (?:has|had|holds) the most (?:speakers|turns|words|mentions|references)\b`,
  ),
  rule(bySession, raw`^\s*where\b`, raw`\b${TALK}`, MOST),
  rule({ intent: 'most', of: 'years' }, raw`^\s*(?:in )?(?:which|what) years?\b`, DOES, MOST),
];
