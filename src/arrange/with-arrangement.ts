import { renderedFor, textAround } from '../answer/compose.ts';
import { plain, renderQuotations, renderSilence, silentOf } from '../answer/render.ts';
import type {
  Answer,
  ArrangedParagraph,
  ArrangedPiece,
  ArrangedSentence,
  Arrangement,
  Removal,
} from '../asking.ts';
import { isSaying } from './tidy-pieces.ts';

/** What stands in the place of something that was taken out. */
export const REMOVED: Readonly<Record<Removal, string>> = {
  'not-in-record': 'removed: not in the record',
  stitched: 'removed: put together from pieces of the record',
  misattributed: 'removed: said by somebody else',
  elsewhere: 'removed: not in these quotations',
  'cut-off': 'removed: cut so that it says the contrary',
  link: 'removed: a link',
  miscredited: 'removed: credited to somebody who did not say it',
  misdated: 'removed: not said in that year',
};

/** The answer as the model arranged it, or as it was with a note. Its quotations are the same either way, and code writes each of them. */
export function withArrangement(answer: Answer, arrangement: Arrangement): Answer {
  const { failure, model } = arrangement;
  if (failure !== null) {
    const note = `${failure.note} The quotations are set out without it.`;
    const noted = { ...answer, arrangement, notes: [...answer.notes, plain(note)] };
    return { ...noted, text: `${answer.text}\n\n${plain(note)}` };
  }
  const notes = [...answer.notes, plain(madeBy(arrangement))];
  const arranged = { ...answer, notes, arrangement, by: model };
  return { ...arranged, text: textAround(arranged, bodyOf(answer, arrangement)) };
}

/** Whose words are whose, and how much was taken out. */
function madeBy({ model, removed }: Arrangement): string {
  const out = removed === 0 ? '' : ` Taken out of them: ${removed}.`;
  return `The words between the quotations are those of the model ${model}, not of the record.${out}`;
}

function bodyOf({ citations, state }: Answer, { paragraphs }: Arrangement): string {
  const placed = new Set(paragraphs.flatMap(({ quotations }) => quotations));
  const left = citations.filter(({ n }) => !placed.has(n));
  const set = paragraphs.flatMap((paragraph) => [
    proseOf(paragraph),
    renderQuotations(citations.filter(({ n }) => paragraph.quotations.includes(n))),
  ]);
  const rest =
    state.intent === 'compare'
      ? [renderQuotations(left), ...silentOf(citations, state.speakers).map(renderSilence)]
      : [renderedFor(state, left)];
  return [...set, ...rest].filter((part) => part !== '').join('\n\n');
}

const proseOf = ({ sentences }: ArrangedParagraph) => sentences.map(sentenceText).join(' ');

/** What refers to no quotation is said to be the model's own, unless nothing of it is left. */
function sentenceText({ pieces, marks }: ArrangedSentence): string {
  const text = pieces.map(pieceText).join('').trim();
  const isOwn =
    marks.length === 0 && pieces.some((piece) => piece.type === 'words' && isSaying(piece));
  return isOwn ? `${text} (the model’s own words)` : text;
}

function pieceText(piece: ArrangedPiece): string {
  switch (piece.type) {
    case 'words':
    case 'excerpt':
      return plain(piece.text);
    case 'mark':
      return piece.credit === null ? `[${piece.n}]` : `(${plain(piece.credit)}) [${piece.n}]`;
    case 'removed':
      return plain(`[${REMOVED[piece.why]}]`);
  }
}
