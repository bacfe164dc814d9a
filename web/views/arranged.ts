import type { ArrangedParagraph, Citation, State } from '../../src/serve/contract.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { nothingByText } from '../text/ask-text.ts';
import { MODEL, takenOutText, whoseWordsText, wordsOfText } from '../text/model-text.ts';
import { arrangedSentence, type Referred } from './arranged-sentence.ts';
import { quotationGroups } from './quotation-groups.ts';
import { isByTime, isCompared, PLAIN, placedBelow, silentOf } from './quotation-order.ts';

/** What a language model wrote, as far as it has come. */
export interface Arranged {
  readonly model: string;
  readonly paragraphs: readonly ArrangedParagraph[];
  /** How much was taken out of its words. */
  readonly removed: number;
}

/** Each of the model's paragraphs with its quotations below it, then those that it left out; every one is shown once. */
export function arrangedView(arranged: Arranged, referred: Referred, state: State): Child {
  const { paragraphs } = arranged;
  const { below, left } = placedBelow(referred.citations, paragraphs);
  return [
    paragraphs.map((paragraph, at) => [
      proseOf(paragraph, referred, at === 0 ? label(arranged) : unseenLabel(arranged)),
      groups(below[at] ?? [], PLAIN, referred),
    ]),
    left.length === 0 || left.length === referred.citations.length
      ? null
      : element('h3', { class: 'small' }, MODEL.others),
    groups(left, isByTime(state) ? state : PLAIN, referred),
    isCompared(state) ? silence(referred.citations, state) : null,
  ];
}

/** Whose words they are: told in full before the first, to those who hear the page before each. */
interface Label {
  readonly seen: Child;
  readonly heard: Child;
}

/** Not to be taken for a quotation: other letters, a rule beside it, and whose words they are. */
function proseOf({ sentences }: ArrangedParagraph, referred: Referred, whose: Label): Element {
  const told = sentences.flatMap((sentence, at) => [
    at === 0 ? null : ' ',
    arrangedSentence(sentence, referred),
  ]);
  return element('div', { class: 'model-words' }, whose.seen, element('p', {}, whose.heard, told));
}

function label({ model, removed }: Arranged): Label {
  const out = takenOutText(removed);
  const seen = element(
    'div',
    { class: 'whose-words' },
    element('b', {}, whoseWordsText(model)),
    out === '' ? null : ` ${out}`,
    element(
      'details',
      { class: 'how-checked' },
      element('summary', {}, MODEL.howChecked),
      MODEL.checks.map((check) => element('p', {}, check)),
    ),
  );
  return { seen, heard: null };
}

const unseenLabel = ({ model }: Arranged): Label => ({
  seen: null,
  heard: element('span', { class: 'visually-hidden' }, wordsOfText(model)),
});

function groups(
  citations: readonly Citation[],
  state: Pick<State, 'intent' | 'speakers'>,
  { place }: Referred,
): Child {
  return citations.length === 0 ? null : quotationGroups(citations, state, place);
}

/** Who of those compared is quoted nowhere. */
function silence(citations: readonly Citation[], { speakers }: State): Child {
  return silentOf(citations, speakers).map((speaker) =>
    element('p', { class: 'silent' }, nothingByText(speaker)),
  );
}
