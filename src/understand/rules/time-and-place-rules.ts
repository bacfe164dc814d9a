import { rule } from './intent-rule.ts';
import { END, SESSIONS, TALK } from './pieces.ts';

const { raw } = String;

const YEARS = raw`\b(?:(?:over|through|throughout|across|during) (?:the |all )?(?:years|time)|from year to year|year (?:by|after) year)\b`;
const CHANGED = raw`\b(?:change|changed|changes|evolve|evolved|evolves|develop|developed|develops|shift|shifted|shifts)\b`;
const VIEWS = raw`\b(?:views?|opinions?|positions?|stances?|thinking|attitudes?|ideas?|arguments?|discussions?|debates?|conversations?|tone|thoughts?|what (?:he|she|they) (?:say|said))\b`;
const HOW_HAS = raw`^\s*how (?:did|do|does|has|have)\b`;
/** `Did that change?`, `has his view evolved?` */
const HAS = raw`^\s*(?:did|does|has|have)\b`;
const BE = raw`(?:did|does|do|was|were|has|have|is)\b`;

const timeline = { intent: 'timeline' } as const;

/** Where and when somebody spoke of something; `where should we meet` asks what was said. */
export const TIME_AND_PLACE_RULES = [
  rule(
    { intent: 'where' },
    raw`^\s*(?:(?:when (?:and|or) )?where(?: (?:and|or) when)?|(?:in|at|during) (?:which|what) ${SESSIONS}) ${BE}`,
    raw`\b(?:${TALK}|(?:come|came) up\b)`,
  ),
  rule(
    { intent: 'where' },
    raw`^\s*where (?:can|could|do|might) (?:i|we|one) (?:find|read|hear|see)\b(?: (?:something|anything|more|information|material|a discussion|discussions))?`,
  ),
  rule(
    timeline,
    raw`^\s*(?:(?:show|give|draw|make|build|create|see|display)(?: me| us)? )?(?:a |the )?(?:timeline|chronology)\b(?: (?:of|for|on|about)\b)?`,
  ),
  rule(timeline, HOW_HAS, VIEWS, CHANGED, YEARS),
  rule(timeline, HOW_HAS, VIEWS, CHANGED),
  rule(timeline, HOW_HAS, CHANGED, YEARS),
  rule(timeline, HAS, CHANGED, YEARS),
  rule(timeline, HAS, VIEWS, CHANGED),
  rule(timeline, raw`${HAS} (?:that|this|it)\b`, CHANGED),
  rule(timeline, YEARS),
  rule(
    timeline,
    raw`\b(?:as a timeline|in chronological order|chronologically|by date)(?=\s*[?.!]*\s*$)`,
  ),
  rule(
    timeline,
    raw`^\s*(?:since )?when ${BE}`,
    raw`(?:\b(?:first|last|ever|most recently|next) )?\b${TALK}(?: (?:first|last)${END})?`,
  ),
];
