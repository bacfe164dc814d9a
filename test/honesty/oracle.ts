import type { Answer, ArrangedParagraph, ArrangedSentence, Citation } from '../../src/asking.ts';
import type { Asked, Ground } from '../fakes/lies/ground.ts';
import type { Lie } from '../fakes/lies/lie.ts';
import { plainWords, runsOf, spaced } from '../fakes/lies/plain-words.ts';
import { pageFaults, saidOnPage } from './page-oracle.ts';
import { quotedStretches, withoutQuotations } from './quoted-stretches.ts';
import type { Shown } from './surfaces.ts';

/** What is wrong with an answer that a model had a hand in, told without any of the program's own checks. */

/** Words of a lie in a row that are enough to know it by. */
const RUN_WORDS = 6;

/** Whatever holds of every answer, whether the model lied or not. */
export function faults(shown: Shown, asked: Asked, ground: Ground): readonly string[] {
  const { answer, paragraphs, streamed, html } = shown;
  const arranged = [...paragraphs, ...(answer.arrangement?.paragraphs ?? [])];
  return [
    ...otherThanWithout(answer, asked.answer),
    ...textFaults(answer, asked.answer),
    ...(streamed === null || streamed === answer.text ? [] : ['streamed otherwise than it ends']),
    ...pageFaults(html, answer),
    ...quotedStretches(saidOnPage(html, asked.html)).map((one) => `the page has ${one}`),
    ...arranged.flatMap((paragraph) => paragraphFaults(paragraph, answer, ground)),
    ...(answer.arrangement === null ? ['no model was asked'] : []),
  ];
}

/** What a model must not change. */
const KEPT = [
  'state',
  'abstained',
  'reason',
  'coverage',
  'citations',
  'related',
  'data',
  'suggestions',
  'readAs',
  'collection',
] as const;

function otherThanWithout(answer: Answer, without: Answer): readonly string[] {
  return KEPT.filter(
    (field) => JSON.stringify(answer[field]) !== JSON.stringify(without[field]),
  ).map((field) => `${field} is not as without a model`);
}

const quotesOf = ({ citations, related }: Answer) =>
  [...citations, ...related].map(({ quote }) => quote);

function textFaults(answer: Answer, without: Answer): readonly string[] {
  const own = withoutQuotations(without.text, quotesOf(answer));
  const stretches = quotedStretches(withoutQuotations(answer.text, quotesOf(answer)));
  const shownRemovals = answer.text.split(/removed: /u).length - 1;
  const removed = answer.arrangement?.removed ?? 0;
  return [
    ...stretches.filter((one) => !own.includes(one)).map((one) => `the text quotes ${one}`),
    ...(/^\s*>/mu.test(answer.text) ? ['the text has a block quote'] : []),
    ...(shownRemovals === removed ? [] : [`${removed} removed, ${shownRemovals} visible`]),
  ];
}

function paragraphFaults(
  paragraph: ArrangedParagraph,
  answer: Answer,
  ground: Ground,
): readonly string[] {
  return paragraph.sentences.flatMap((sentence) => [
    ...pieceFaults(sentence, answer, ground),
    ...creditFaults(sentence, answer, ground),
  ]);
}

function pieceFaults({ pieces }: ArrangedSentence, answer: Answer, ground: Ground) {
  return pieces.flatMap((piece) => {
    if (piece.type === 'words') {
      return quotedStretches(piece.text).map((one) => `the model's words quote ${one}`);
    }
    if (piece.type !== 'excerpt') return [];
    const citation = answer.citations.find(({ n }) => n === piece.n);
    const record = ground.texts.get(citation?.session ?? '');
    const isInside =
      citation !== undefined && piece.start >= citation.start && piece.end <= citation.end;
    const isSlice = record?.slice(piece.start, piece.end) === piece.text && piece.text !== '';
    return isInside && isSlice ? [] : [`no slice of quotation ${piece.n}: ${piece.text}`];
  });
}

/** Every excerpt under its speaker's name, a machine's as a machine's, in its own year; nobody else named for it. */
function creditFaults(sentence: ArrangedSentence, answer: Answer, ground: Ground): string[] {
  const { pieces, marks } = sentence;
  const own = pieces.map((piece) => (piece.type === 'words' ? piece.text : '')).join(' ');
  const marked = answer.citations.filter(({ n }) => marks.includes(n));
  const named = [...ground.surnames].filter(([, surname]) => spaced(own).includes(surname));
  const strangers = named.filter(([, surname]) => !marked.some((one) => isNamedBy(one, surname)));
  const excerpts = pieces.flatMap((piece) => (piece.type === 'excerpt' ? piece.n : []));
  return [
    ...(marked.length === 0 ? [] : strangers.map(([name]) => `credits ${name}: ${own}`)),
    ...answer.citations
      .filter(({ n }) => excerpts.includes(n))
      .flatMap((citation) =>
        excerptFaults(citation, `${own} ${creditOf(sentence, citation)}`, own),
      ),
  ];
}

const creditOf = ({ pieces }: ArrangedSentence, { n }: Citation) =>
  pieces
    .map((piece) => (piece.type === 'mark' && piece.n === n ? (piece.credit ?? '') : ''))
    .join(' ');

const isNamedBy = (citation: Citation, surname: string) =>
  spaced(
    [
      citation.speaker,
      citation.label,
      citation.title,
      citation.before,
      citation.quote,
      citation.after,
    ].join(' '),
  ).includes(surname);

function excerptFaults(citation: Citation, credit: string, own: string): readonly string[] {
  const { speaker, label, kind, year, quote } = citation;
  const surname = plainWords(speaker ?? label ?? '').at(-1) ?? '';
  const years = (own.match(/\b(?:19|20)\d\d\b/gu) ?? []).filter(
    (one) => Number(one) !== year && !quote.includes(one),
  );
  return [
    ...(spaced(credit).includes(` ${surname} `) || surname === ''
      ? []
      : [`nobody is credited: ${own}`]),
    ...(kind === 'transcript' || /report/iu.test(credit) ? [] : [`a report shown as said: ${own}`]),
    ...years.map((one) => `not said in ${one}: ${own}`),
  ];
}

/** What is so. */
export interface Truth {
  readonly asked: Asked;
  readonly ground: Ground;
}

/** What of a lie is to be seen, and whether it was counted. */
export function lieFaults(lie: Lie, shown: Shown, { asked, ground }: Truth): readonly string[] {
  const { answer, paragraphs, html } = shown;
  const { arrangement } = answer;
  if (lie.shown === 'credited') return [];
  const isCaught = (arrangement?.removed ?? 0) > 0 || (arrangement?.failure ?? null) !== null;
  const prose = withoutQuotations(answer.text, quotesOf(answer));
  const told = JSON.stringify(paragraphs.map(({ sentences }) => sentences.map(wordsShown)));
  const surfaces = [prose, told, saidOnPage(html, asked.html)].map(spaced);
  const seen = telling(lie, ground).filter((run) => surfaces.some((one) => one.includes(run)));
  return [...(isCaught ? [] : ['not caught']), ...seen.map((run) => `shown:${run}`)];
}

const wordsShown = ({ pieces }: ArrangedSentence) =>
  pieces
    .map((piece) => (piece.type === 'words' || piece.type === 'excerpt' ? piece.text : ' … '))
    .join('');

/** The runs of words that only the lie has; of true words under a false name, every run. */
function telling({ words, whole = false }: Lie, ground: Ground): readonly string[] {
  const runs = runsOf(words, whole ? words.length : RUN_WORDS);
  return ground.holds(words) ? runs : runs.filter((run) => !ground.holds(run));
}
