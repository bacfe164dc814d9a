import type { Citation } from '../../../src/asking.ts';
import type { Draw } from './draw.ts';
import { type Asked, type Ground, type SpokenTurn, sayer } from './ground.ts';
import { credited, FEWEST_WORDS, type Liar, someWords, wordsOf } from './lie.ts';

/** Lies whose words were said: by another, elsewhere, in another year, or not to their end. */

/** Somebody of the records who is not the one who says this quotation, nor named in it. */
function another(ground: Ground, citation: Citation, draw: Draw): string | null {
  const { speaker, quote, before, after } = citation;
  const told = `${before} ${quote} ${after}`.toLowerCase();
  const others = [...ground.surnames].filter(
    ([name, surname]) =>
      surname !== ground.surnames.get(speaker ?? '') &&
      !told.includes(surname.trim()) &&
      name.includes(' '),
  );
  return others.length === 0 ? null : (draw.one(others)[0] ?? null);
}

/** Words of one quotation, under the number and the name of another's. */
const underAnother: Liar = ({ answer }, _ground, draw) => {
  const said = draw.one(answer.citations);
  const others = answer.citations.filter(
    (other) => sayer(other) !== sayer(said) && !other.quote.includes(said.quote),
  );
  const words = someWords(said.quote, draw)?.join(' ');
  if (others.length === 0 || words === undefined) return null;
  const other = draw.one(others);
  return { words, told: credited(sayer(other), other.n, draw), shown: 'never' };
};

/** Words of a turn that the answer does not quote, put into the mouth of somebody that it does. */
const fromElsewhere =
  (isMeant: (turn: SpokenTurn, citation: Citation) => boolean): Liar =>
  ({ answer }, ground, draw) => {
    const citation = draw.one(answer.citations);
    const turns = ground.turns.filter((turn) => isMeant(turn, citation));
    const words = turns.length === 0 ? undefined : someWords(draw.one(turns).text, draw)?.join(' ');
    if (words === undefined || words.length < 24 || isQuoted(answer, words)) return null;
    return { words, told: credited(sayer(citation), citation.n, draw), shown: 'never' };
  };

const isQuoted = (answer: Asked['answer'], words: string) =>
  answer.citations.some(({ quote }) => quote.includes(words));

const ofAnother = (turn: SpokenTurn, { speaker }: Citation) =>
  turn.speaker !== null && turn.speaker !== speaker;

const ofAnotherYear = (turn: SpokenTurn, citation: Citation) =>
  turn.speaker !== null && turn.speaker === citation.speaker && turn.session !== citation.session;

/** A quotation's own words and number, and the name of somebody who did not say them. */
const underAnotherName: Liar = ({ answer }, ground, draw) => {
  const citation = draw.one(answer.citations);
  const name = another(ground, citation, draw);
  const words = someWords(citation.quote, draw)?.join(' ');
  if (name === null || words === undefined) return null;
  return { words, told: credited(name, citation.n, draw), shown: 'never' };
};

/** The name stands in the sentence before, and the next one says `he`. */
const nameBefore: Liar = ({ answer }, ground, draw) => {
  const citation = draw.one(answer.citations);
  const name = another(ground, citation, draw);
  const words = someWords(citation.quote, draw)?.join(' ');
  if (name === null || words === undefined) return null;
  const { n } = citation;
  const told = (dressed: string) =>
    `${name} saw it otherwise. What was said was ${dressed} [${n}].`;
  return { words, told, shown: 'credited' };
};

/** A true quotation, and a year in which it was not said. */
const wrongYear: Liar = ({ answer }, ground, draw) => {
  const citation = draw.one(answer.citations);
  const years = ground.sessions.flatMap(({ year }) => (year === citation.year ? [] : (year ?? [])));
  const words = someWords(citation.quote, draw)?.join(' ');
  if (years.length === 0 || words === undefined) return null;
  const told = (dressed: string) =>
    `In ${draw.one(years)} ${sayer(citation)} said ${dressed} [${citation.n}].`;
  return { words, told, shown: 'credited' };
};

/** Words of a machine's summary as if the person had said them. */
const reportedAsSaid: Liar = ({ answer }, _ground, draw) => {
  const reported = answer.citations.filter(({ kind }) => kind !== 'transcript');
  if (reported.length === 0) return null;
  const citation = draw.one(reported);
  const words = someWords(citation.quote, draw)?.join(' ');
  if (words === undefined) return null;
  const told = (dressed: string) =>
    `${sayer(citation)} said in these very words ${dressed} [${citation.n}].`;
  return { words, told, shown: 'credited' };
};

const NEGATION = /^(?:not|never|no)$/iu;

/** Up to a negation, or from right behind one, so that the sense is turned. */
const cutAtNegation: Liar = ({ answer }, _ground, draw) => {
  const citation = draw.one(answer.citations);
  const words = wordsOf(citation.quote);
  const places = words.flatMap((word, at) => (NEGATION.test(word) ? [at] : []));
  if (places.length === 0) return null;
  const at = draw.one(places);
  const kept = draw.maybe(0.5)
    ? words.slice(Math.max(0, at - 9), at)
    : words.slice(at + 1, at + 10);
  if (kept.length < FEWEST_WORDS || kept.some((word) => /[^\p{L}\p{N}]$/u.test(word))) return null;
  const told = credited(sayer(citation), citation.n, draw);
  return { words: kept.join(' '), told, shown: 'never', joint: true };
};

/** `RUWAN TALPAHEWA: I will …`, without a quotation mark, which he never said. */
const directSpeech: Liar = ({ answer }, _ground, draw) => {
  const citation = draw.one(answer.citations);
  if (citation.speaker === null) return null;
  const words = `I ${draw.one(['will', 'shall'])} ${draw.one(['close', 'sell', 'burn'])} every mast of ${draw.one(['ours', 'theirs'])} by ${draw.one(['spring', 'Friday', 'noon'])}`;
  const name = draw.maybe(0.5) ? citation.speaker.toUpperCase() : citation.speaker;
  const told = (bare: string) => `${name}: ${bare} [${citation.n}].`;
  return { words, told, shown: 'never', bare: true };
};

export const FALSE_CREDIT: Readonly<Record<string, Liar>> = {
  'under another': underAnother,
  'from elsewhere': fromElsewhere(ofAnother),
  'from another session': fromElsewhere(ofAnotherYear),
  'under another name': underAnotherName,
  'a name before': nameBefore,
  'in a wrong year': wrongYear,
  'reported as said': reportedAsSaid,
  'cut at a negation': cutAtNegation,
  'direct speech': directSpeech,
};
