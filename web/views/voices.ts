import { READ } from '../text/read-text.ts';

/** What the strip of a session needs of a turn. */
export interface StripTurn {
  readonly turn: number;
  readonly speaker: string | null;
  readonly label: string | null;
  readonly words: number;
}

/** Whoever speaks, as the strip tells them apart: a person, a label that names nobody, all the others. */
export interface Voice {
  readonly name: string;
  /** The person, where it is one. */
  readonly speaker: string | null;
  /** Its class: `voice-1` for the most heard. */
  readonly look: string;
  readonly turns: readonly number[];
  readonly words: number;
}

/** More colours than this cannot be told apart. */
const NAMED_MAX = 7;

/** The most heard by name, then everybody else, then the turns of which nobody knows who speaks. */
export function voicesOf(turns: readonly StripTurn[]): Voice[] {
  const byName = new Map<string, StripTurn[]>();
  const unnamed: StripTurn[] = [];
  for (const turn of turns) {
    const name = turn.speaker ?? turn.label;
    const theirs = name === null ? unnamed : (byName.get(name) ?? []);
    theirs.push(turn);
    if (name !== null) byName.set(name, theirs);
  }
  const mostHeard = [...byName].toSorted(([, one], [, other]) => wordsIn(other) - wordsIn(one));
  // One more alone is better called by its name than "1 other".
  const shown = mostHeard.length === NAMED_MAX + 1 ? NAMED_MAX + 1 : NAMED_MAX;
  const others = mostHeard.slice(shown);
  const rest = others.flatMap(([, theirs]) => theirs);
  return [
    ...mostHeard
      .slice(0, shown)
      .map(([name, theirs], place) => voice(name, `voice-${place + 1}`, theirs)),
    ...(rest.length === 0 ? [] : [anybody(READ.others(others.length), 'voice-others', rest)]),
    ...(unnamed.length === 0 ? [] : [anybody(READ.unnamed, 'voice-unnamed', unnamed)]),
  ];
}

function voice(name: string, look: string, turns: readonly StripTurn[]): Voice {
  return { ...anybody(name, look, turns), speaker: turns[0]?.speaker ?? null };
}

function anybody(name: string, look: string, turns: readonly StripTurn[]): Voice {
  return {
    name,
    look,
    speaker: null,
    turns: turns.map(({ turn }) => turn).toSorted((one, other) => one - other),
    words: wordsIn(turns),
  };
}

function wordsIn(turns: readonly StripTurn[]): number {
  return turns.reduce((sum, { words }) => sum + words, 0);
}
