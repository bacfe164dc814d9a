import type { Citation } from '../asking.ts';
import type { Span } from '../domain.ts';
import { isCutOff } from './cut-off.ts';
import { findWordsIn } from './same-words.ts';

type Naming = readonly string[];

/** A citation as words and names are held against it. */
export interface Witness {
  readonly citation: Citation;
  /** Where it holds words, `asCompared`. */
  readonly find: (wanted: string) => readonly Span[];
  /** Whether words, `asCompared`, stand in the title of its session. */
  readonly isTitled: (wanted: string) => boolean;
  /** Whether somebody who may be meant says it, or is named in it or beside it. */
  readonly concerns: (naming: Naming) => boolean;
}

export function witnesses(
  citations: readonly Citation[],
  namedIn: (text: string) => readonly Naming[],
): readonly Witness[] {
  return citations.map((citation) => {
    const { quote, before, after, speaker, label, title } = citation;
    const inTitle = findWordsIn(title ?? '');
    let people: ReadonlySet<string> | null = null;
    const named = () => {
      const around = [label, title, before, quote, after].map((text) => text ?? '').join(' . ');
      people ??= new Set([...namedIn(around).flat(), ...(speaker === null ? [] : [speaker])]);
      return people;
    };
    return {
      citation,
      find: findWordsIn(quote),
      isTitled: (wanted) => inTitle(wanted).length > 0,
      concerns: (naming) => naming.some((one) => named().has(one)),
    };
  });
}

/** Words of a citation, or that they stand there only cut off from what turns their sense. */
export interface Place {
  readonly witness: Witness;
  readonly span: Span;
  readonly isCutOff: boolean;
}

/** Where words, `asCompared`, stand in the first of the citations that holds them, whole before cut off. */
export function placeOf(wanted: string, among: readonly Witness[]): Place | null {
  const places = among.flatMap((witness) =>
    witness.find(wanted).map((span) => ({
      witness,
      span,
      isCutOff: isCutOff(witness.citation.quote, span),
    })),
  );
  return places.find((place) => !place.isCutOff) ?? places[0] ?? null;
}
