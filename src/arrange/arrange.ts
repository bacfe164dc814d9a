import type {
  Answer,
  ArrangedParagraph,
  ArrangedSentence,
  Arrangement,
  ArrangementFailure,
} from '../asking.ts';
import { REPEATED_PARAGRAPHS_MAX } from '../limits.ts';
import type { Assistant } from '../model/assistant.ts';
import { boundedReply } from '../model/bounded-reply.ts';
import { ModelReplyError } from '../model/language-model.ts';
import { promptId } from '../model/prompt.ts';
import { fold } from '../text/fold.ts';
import { type Checks, checkParagraph } from './check-paragraph.ts';
import { materialFor } from './material.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withArrangement } from './with-arrangement.ts';

/** Whether there is something for a model to set out: refusals, counts and lists are never its business. */
export const isArrangeable = ({ abstained, citations, state }: Answer): boolean =>
  !abstained && citations.length > 0 && state.intent !== 'exact';

/**
 * Lets a language model set an answer's quotations out. It is given their words and hands back prose with their
 * numbers; what it wrote is checked paragraph by paragraph before any of it is told, and code puts the quotations in.
 * Returns the answer with the arrangement, or as it was with a note why not; never throws because of the model.
 */
export async function* arrange(
  answer: Answer,
  assistant: Assistant,
  checks: Checks,
): AsyncGenerator<ArrangedParagraph, Answer> {
  const { model, prompts, replyMs } = assistant;
  const made = { model: model.name, prompt: promptId(prompts.arrange) };
  const paragraphs: ArrangedParagraph[] = [];
  try {
    const pieces = boundedReply(model, materialFor(answer, prompts.arrange), replyMs);
    for await (const paragraph of checked(pieces, checks)) {
      paragraphs.push(paragraph);
      yield paragraph;
    }
    if (paragraphs.every(({ sentences }) => sentences.every(({ marks }) => marks.length === 0)))
      throw new Unusable(
        'nothing-usable',
        `What the model ${model.name} wrote was of no use here.`,
      );
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return withArrangement(answer, { ...made, paragraphs: [], removed: 0, failure });
  }
  return withArrangement(answer, {
    ...made,
    paragraphs,
    removed: removedFrom(paragraphs),
    failure: null,
  });
}

class Unusable extends Error {
  readonly failure: ArrangementFailure;

  constructor(failure: ArrangementFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

function failureOf(error: unknown): Arrangement['failure'] {
  if (error instanceof ModelReplyError || error instanceof Unusable) {
    return { code: error.failure, note: error.message };
  }
  return null;
}

/** Each paragraph once it is whole and checked, with the quotations that belong below it. */
async function* checked(
  pieces: AsyncIterable<string>,
  checks: Checks,
): AsyncGenerator<ArrangedParagraph> {
  const said = new Set<string>();
  const placed = new Set<number>();
  let repeated = 0;
  for await (const raw of paragraphsOf(pieces)) {
    if (said.has(fold(raw))) {
      repeated += 1;
      if (repeated > REPEATED_PARAGRAPHS_MAX)
        throw new Unusable('repeats-itself', 'The model said the same again and again.');
      continue;
    }
    said.add(fold(raw));
    const sentences = await checkParagraph(raw, checks);
    if (sentences.length === 0) continue;
    const quotations = [...new Set(marksOf(sentences))].filter((n) => !placed.has(n));
    for (const n of quotations) placed.add(n);
    yield { sentences, quotations };
  }
}

const marksOf = (sentences: readonly ArrangedSentence[]) => sentences.flatMap(({ marks }) => marks);

const removedFrom = (paragraphs: readonly ArrangedParagraph[]): number =>
  paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ pieces }) => pieces)
    .filter(({ type }) => type === 'removed').length;
