import { listOf, objectOf, orNull, ref, text, textOrNull, whole } from './shapes.ts';

const optionalNumber = { ...whole, description: 'The number of a citation, where it is of one.' };

const piece = {
  ...objectOf({ type: { type: 'string', enum: ['words', 'mark', 'excerpt', 'removed'] } }),
  properties: {
    type: {
      type: 'string',
      enum: ['words', 'mark', 'excerpt', 'removed'],
      description:
        'The model’s own words; a reference to a citation; words of a citation, sliced from the record; or the place of something that was taken out.',
    },
    text,
    n: optionalNumber,
    credit: { ...textOrNull, description: 'Who says it, where the sentence does not.' },
    start: whole,
    end: whole,
    why: {
      type: 'string',
      enum: [
        'not-in-record',
        'stitched',
        'misattributed',
        'elsewhere',
        'cut-off',
        'link',
        'miscredited',
        'misdated',
      ],
    },
  },
} as const;

/** What a language model made of an answer's quotations. */
export const ARRANGEMENT_SCHEMAS = {
  Arrangement: objectOf({
    model: { type: 'string', description: 'provider:model' },
    prompt: { type: 'string', description: 'Name and version of the prompt.' },
    paragraphs: listOf(ref('ArrangedParagraph')),
    removed: { ...whole, description: 'How much was taken out of its words.' },
    failure: {
      ...orNull(objectOf({ code: text, note: text })),
      description: 'Why its words are not shown; null where they are.',
    },
  }),
  ArrangedParagraph: objectOf({
    sentences: listOf(
      objectOf({
        pieces: listOf(piece),
        marks: {
          ...listOf(whole),
          description: 'Numbers of the citations that it refers to; none: the model’s own.',
        },
      }),
    ),
    quotations: {
      ...listOf(whole),
      description: 'Citations that are set below it, which no paragraph before refers to.',
    },
  }),
} as const;
