import { type Child, type Element, element } from '../markup/element.ts';
import { percentText, READ } from '../text/read-text.ts';
import { count } from '../text/site-text.ts';
import type { StripTurn, Voice } from './voices.ts';

/** The whole session from side to side, in units of the drawing. */
const WIDTH = 10_000;
const HEIGHT = 10;
/** What each turn gets beside its share, in turns' words to the whole: the shortest stays visible. */
const LEAST_SHARE = 0.001;

interface StripOptions {
  /** The page of a voice's words alone, or null where there is none. */
  readonly linkOf: (voice: Voice) => string | null;
  /** Turns that stand out: those with the quotation, or with what was searched for. */
  readonly marked: ReadonlySet<number>;
  /** What goes before `#t12` in a link to a turn: nothing where the page itself shows every turn. */
  readonly page: string;
}

/**
 * Who speaks when: a lane for each of the voices, a bar for each turn, as wide as its words; every bar leads to its
 * turn. The keyboard and screen readers have the names, and the table.
 */
export function speakerStrip(
  turns: readonly StripTurn[],
  voices: readonly Voice[],
  options: StripOptions,
): Element {
  const bars = barsOf(turns);
  const words = turns.reduce((sum, turn) => sum + turn.words, 0);
  return element(
    'ol',
    { class: 'strip' },
    ...voices.map((voice) =>
      element(
        'li',
        { class: voice.look },
        name(voice, options),
        lane(voice, bars, options),
        element(
          'span',
          { class: 'share', title: count(voice.words, 'word') },
          percentText(voice.words, words),
        ),
      ),
    ),
  );
}

interface Bar extends StripTurn {
  readonly x: number;
  readonly width: number;
}

function barsOf(turns: readonly StripTurn[]): ReadonlyMap<number, Bar> {
  const words = Math.max(
    1,
    turns.reduce((sum, turn) => sum + turn.words, 0),
  );
  const weightOf = (turn: StripTurn) => turn.words + words * LEAST_SHARE;
  const scale = WIDTH / turns.reduce((sum, turn) => sum + weightOf(turn), 0);
  let reached = 0;
  return new Map(
    turns.map((turn) => {
      const x = Math.round(reached * scale);
      reached += weightOf(turn);
      return [turn.turn, { ...turn, x, width: Math.round(reached * scale) - x }];
    }),
  );
}

function name(voice: Voice, { linkOf }: StripOptions): Element {
  const href = linkOf(voice);
  const dot = element('i', { class: 'dot' });
  if (href === null) return element('span', { class: 'voice' }, dot, voice.name);
  return element('a', { class: 'voice', href, title: READ.onlyTheirs }, dot, voice.name);
}

function lane(
  voice: Voice,
  bars: ReadonlyMap<number, Bar>,
  { marked, page }: StripOptions,
): Element {
  const drawn: Child[] = voice.turns.map((number) => {
    const bar = bars.get(number);
    if (bar === undefined) return null;
    const { turn, x, width, words } = bar;
    const look = marked.has(turn) ? 'marked' : null;
    return element(
      'a',
      { href: `${page}#t${turn}`, tabindex: -1, class: look },
      element('title', {}, `${turn} · ${count(words, 'word')}`),
      element('rect', { x, width, height: HEIGHT }),
    );
  });
  const attributes = {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  };
  return element('svg', attributes, ...drawn);
}
