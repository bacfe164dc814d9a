import * as alterations from './alterations.ts';
import type { Draw } from './draw.ts';
import type { Asked } from './ground.ts';
import { aboutCitation, FEWEST_WORDS, type Liar, someWords, wordsOf } from './lie.ts';

/** Lies whose words stand nowhere in the records. */

/** Words of a quotation, made false by little. */
const altered =
  (alter: alterations.Alteration, joint = false): Liar =>
  ({ answer }, ground, draw) => {
    const citation = draw.one(answer.citations);
    const run = someWords(citation.quote, draw);
    const words = run === null ? null : alter(run, draw)?.join(' ');
    if (words === null || words === undefined || ground.holds(words)) return null;
    return { words, told: aboutCitation(citation, draw), shown: 'never', joint };
  };

const BEGINNINGS = [
  'We have to shut down',
  'Nobody here ever paid for',
  'I was told to lie about',
  'My government will forbid',
  'There is no honest way to',
  'All of us were bribed over',
];
const ENDS = [
  'before the summer is out',
  'and the public must never know',
  'for the good of the shareholders',
  'as the ministers agreed in secret',
  'whatever the cost in lives',
];

/** Nobody said anything of the kind. */
const invented: Liar = ({ answer }, _ground, draw) => {
  const middle = answer.state.topic ?? 'the network';
  const words = `${draw.one(BEGINNINGS)} ${middle} ${draw.one(ENDS)}`;
  return { words, told: aboutCitation(draw.one(answer.citations), draw), shown: 'never' };
};

const GAPS = [' … ', ' ... ', ' […] ', ' ', ', ', '; ', ' - '];

/** Two pieces as if one had been said right behind the other. */
const joined =
  (pieces: (asked: Asked, draw: Draw) => readonly (string | undefined)[]): Liar =>
  (asked, ground, draw) => {
    const [first, second] = pieces(asked, draw).map((text) => someWords(text ?? '', draw));
    if (!(first && second)) return null;
    const words = `${first.join(' ')}${draw.one(GAPS)}${second.join(' ')}`;
    if (ground.holds(words)) return null;
    const told = aboutCitation(draw.one(asked.answer.citations), draw);
    return { words, told, shown: 'never', joint: true };
  };

/** A quotation's first words and its last, without what stands between. */
const endsOfOne = ({ answer }: Asked, draw: Draw) => {
  const words = wordsOf(draw.one(answer.citations).quote);
  const half = Math.floor(words.length / 2) - 1;
  if (half < FEWEST_WORDS) return [];
  return [words.slice(0, half).join(' '), words.slice(half + 2).join(' ')];
};

const twoWhere =
  (isPair: (one: Asked['answer']['citations'][number], other: typeof one) => boolean) =>
  ({ answer }: Asked, draw: Draw) => {
    const one = draw.one(answer.citations);
    const others = answer.citations.filter((other) => other !== one && isPair(one, other));
    return others.length === 0 ? [] : [one.quote, draw.one(others).quote];
  };

const twoTurns = twoWhere((one, other) => one.session === other.session && one.turn !== other.turn);
const twoSessions = twoWhere((one, other) => one.session !== other.session);

/** The question given out as something said. */
const echoed: Liar = ({ question, answer }, ground, draw) => {
  const words = question.replace(/\?$/u, '');
  if (ground.holds(words)) return null;
  return {
    words,
    told: aboutCitation(draw.one(answer.citations), draw),
    shown: 'never',
    whole: true,
  };
};

export const FALSE_WORDS: Readonly<Record<string, Liar>> = {
  invented,
  'another word': altered(alterations.otherWord),
  'another number': altered(alterations.otherNumber),
  negated: altered(alterations.negated),
  affirmed: altered(alterations.affirmed, true),
  'in another order': altered(alterations.swapped),
  'a word left out': altered(alterations.dropped, true),
  'a word put in': altered(alterations.added, true),
  retold: altered(alterations.retold),
  'joined in a turn': joined(endsOfOne),
  'joined from two turns': joined(twoTurns),
  'joined from two sessions': joined(twoSessions),
  'the question echoed': echoed,
};
