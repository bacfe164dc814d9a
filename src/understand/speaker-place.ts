import { lower, type Token } from './question-tokens.ts';

/** Where a question puts the one who speaks, and where one who is spoken of. */

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const ASKS = toSet(
  `are did didn't do don't does doesn't had has have is was were will would could can should`,
);
const SAYS =
  toSet(`say says said saying think thinks thought argue argues argued mention mentions mentioned mean means
talk talks talked speak speaks spoke spoken claim claims claimed believe believes believed suggest suggests suggested
want wants wanted propose proposes proposed ask asks asked explain explains explained tell tells told recommend
recommends recommended criticise criticize criticised criticized stress stressed describe describes described hold holds
feel feels add adds added warn warns warned see sees call calls called fear fears agree agrees agreed disagree disagrees
disagreed raise raises raised reply replies replied respond responded answer answered conclude concluded defend defends
thank thanked acknowledge acknowledged advocate advocates advocated announce announces announced bring brings brought
complain complained confirm confirmed congratulate congratulated declare declared deny denied emphasise emphasised
emphasize emphasized express expressed highlight highlights highlighted hope hoped insist insisted note noted outline
outlined present presented promise promised remark remarked request requested reveal revealed share shared state stated
underline underlined urge urged`);
const VIEWS =
  toSet(`argument arguments answer answers attitude belief case comment comments concern concerns criticism
examples idea ideas intervention message opinion opinions point points position positions proposal proposals reaction
recommendation recommendations remarks reply response speech stance statement statements suggestion suggestions take
thoughts view views words`);
/** A name right behind these is spoken of, or to; `according to Roe` and `what about Roe` are told apart below. */
const LEADS_TO_OBJECT =
  toSet(`about against answer answered besides called concerning contradict contradicted criticise
criticised criticize criticized except interrupt interrupted introduce introduced like mention mentioned mentioning on
praise praised quote quoted regarding support supported tell thank thanked thanks told toward towards with without`);
/** After these `of Roe` speaks of the name; after others it is the name's own: `the view of Roe`. */
const SPEAKS_OF = toSet('hear heard said speak spoke talk talked think thinks thought');

/** Whether a word is a verb of speech: `say`, `mentioned`. */
export const isSaying = (tokens: readonly Token[], at: number): boolean =>
  SAYS.has(lower(tokens, at));

/** Whether a possessive here is of one's words: `Roe's view`, `his main point`. */
export function ownsView(tokens: readonly Token[], at: number): boolean {
  return VIEWS.has(lower(tokens, at + 1)) || VIEWS.has(lower(tokens, at + 2));
}

/** Behind these a name that says something is the one who speaks: `where Roe spoke`, `everything Roe said`. */
const LEADS_TO_SPEAKER = toSet('all everything that what whatever when where which');

/** Past words that hold a list of names together, forwards or backwards: in `did Roe and Doe say` both speak. */
function pastAnd(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let end = at;
  while (/^(?:and|or)$/.test(lower(tokens, end))) end += step;
  return end;
}

/** `Was Roe mentioned?`, `how often is Roe quoted`: words are spoken of somebody, and not by them. */
const isPassive = (tokens: readonly Token[], [start, end]: readonly [number, number]): boolean =>
  BEING.has(lower(tokens, start - 1)) && SPOKEN_OF.has(lower(tokens, end));
const BEING = toSet('am are be been being is was were');
const SPOKEN_OF = toSet(
  'cited criticised criticized described discussed mentioned named praised quoted raised',
);

/** Whether what stands from `start` up to `end` is where a question puts the speaker. */
export function isPlacedAsSpeaker(tokens: readonly Token[], start: number, end: number): boolean {
  if (isPassive(tokens, [start, end])) return false;
  const before = lower(tokens, pastAnd(tokens, start - 1, -1));
  if (before === 'to') return lower(tokens, start - 2) === 'according';
  if (before === 'by')
    return SAYS.has(lower(tokens, start - 2)) || lower(tokens, start - 2) === 'made';
  if (tokens[end - 1]?.possessive && ownsView(tokens, end - 1)) return true;
  const says = SAYS.has(lower(tokens, pastAnd(tokens, end, 1)));
  if (!says) return false;
  return ASKS.has(before) || (LEADS_TO_SPEAKER.has(before) && !ASKS.has(lower(tokens, start)));
}

/** Whether a word here is asked what it says: `did he`, `he said`. */
export function asksSomebody(tokens: readonly Token[], at: number): boolean {
  return ASKS.has(lower(tokens, at - 1)) || SAYS.has(lower(tokens, at + 1));
}

/** Whether a question's frame makes it likely that a word here is a name, however it is typed. */
export function mayBePlacedAsSpeaker(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  return (
    isPlacedAsSpeaker(tokens, at, at + 1) ||
    asksSomebody(tokens, at) ||
    before === 'compare' ||
    (before === 'who' && tokens[at - 1]?.possessive === true) ||
    before === 'by' ||
    (before === 'with' && isBesideSpeaker(tokens, at - 1)) ||
    isAskedAbout(tokens, at - 1)
  );
}

/** `What about Roe`, `and how about Roe`: Roe is to speak. */
function isAskedAbout(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === 'about' && /^(?:what|how)$/.test(lower(tokens, at - 1));
}

const MEETINGS = toSet('sessions session meetings meeting workshops workshop turns panels panel');

/** `Compare him with Roe`, `sessions with Roe`: Roe is to speak, for nothing is said to or about anybody here. */
function isBesideSpeaker(tokens: readonly Token[], lead: number): boolean {
  if (MEETINGS.has(lower(tokens, lead - 1))) return true;
  const compare = tokens.findIndex(({ text }) => /^(?:compared?|contrast)$/iu.test(text));
  if (compare < 0 || compare > lead) return false;
  return !tokens
    .slice(compare, lead)
    .some(({ text }, i) => /^(?:about|on)$/iu.test(text) || isSaying(tokens, compare + i));
}

/**
 * `say about Roe`, `disagree with Roe`, `thank Roe`: a name that is spoken of, not one that speaks. In a list (`about Roe
 * and Doe`) what leads to the first leads to all; `isName` says which words may stand in it. The name ends before `end`.
 */
export function isSpokenOf(
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  isName: (at: number) => boolean,
): boolean {
  if (isPassive(tokens, [start, end])) return true;
  if (SAYS.has(lower(tokens, end)) && tokens[end]?.adjoins) return false;
  let before = start - 1;
  while (before > 0 && (isName(before) || /^(?:and|or)$/.test(lower(tokens, before)))) before--;
  return !isStillSpeaker(tokens, before) && leadsToObject(tokens, before);
}

/** `Compare him with Roe`, `and with Roe?`, `what about Roe?`: a name that speaks behind what else leads to an object. */
const isStillSpeaker = (tokens: readonly Token[], lead: number): boolean =>
  (/^(?:to|with|against)$/.test(lower(tokens, lead)) && isBesideSpeaker(tokens, lead)) ||
  (lower(tokens, lead) === 'with' && isOpening(tokens, lead)) ||
  isAskedAbout(tokens, lead);

/** `With Roe?`, `and with Roe?`. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (at === 1 && /^(?:and|but|or)$/.test(lower(tokens, 0)));

function leadsToObject(tokens: readonly Token[], at: number): boolean {
  const lead = lower(tokens, at);
  if (lead === 'to') return lower(tokens, at - 1) !== 'according';
  if (lead === 'of') return SPEAKS_OF.has(lower(tokens, at - 1));
  return LEADS_TO_OBJECT.has(lead);
}

/** In `Who thanked Roe?` the name is not the one who speaks; in `Whom did Roe thank?` and `Who, says Roe, …` it is. */
export function asksWho(tokens: readonly Token[]): boolean {
  const at = /^(?:and|but|so)$/.test(lower(tokens, 0)) ? 1 : 0;
  return /^who(?:m|se)?$/.test(lower(tokens, at));
}
