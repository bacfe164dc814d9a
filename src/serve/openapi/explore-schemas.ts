import { COMPARED_QUOTATIONS_MAX } from '../../limits.ts';
import { MODES, SORTS } from '../query/explore-query.ts';
import { listOf, objectOf, ref, span, text, textOrNull, whole, wholeOrNull } from './shapes.ts';

const collection = { ...text, description: 'Names the state of the collection.' } as const;
export const readAs = {
  ...listOf(objectOf({ typed: text, as: text })),
  description: 'Misspelt words, and how they were read.',
} as const;

const facet = {
  ...objectOf({
    values: listOf(
      objectOf({
        value: { ...text, description: 'As the parameter of the facet takes it.' },
        title: { ...textOrNull, description: 'Of a session; null for everything else.' },
        turns: { ...whole, description: 'Turns of it that all the other filters let through.' },
        chosen: { type: 'boolean' },
      }),
    ),
    more: { ...whole, description: 'Values with turns that are not listed.' },
  }),
  description: 'Most turns first, years the newest first; chosen values are always listed.',
} as const;

/** Searches through turns, and people compared. */
export const EXPLORE_SCHEMAS = {
  ExploredTurn: {
    allOf: [
      ref('Citation'),
      objectOf({
        marks: {
          ...listOf(objectOf(span)),
          description: 'What was sought, in the quotation: offsets into the record.',
        },
        places: { ...whole, description: 'Places in the whole turn that say what was sought.' },
        opens: { ...objectOf(span), description: 'What a reader should be shown marked.' },
      }),
    ],
  },
  Explored: objectOf({
    query: { ...text, description: 'As it was searched for.' },
    readAs,
    mode: { type: 'string', enum: Object.values(MODES) },
    sort: { type: 'string', enum: Object.values(SORTS) },
    terms: {
      ...listOf(listOf(text)),
      description: 'What a turn had to say, each thing in the words that say it.',
    },
    speakers: { ...listOf(text), description: 'Who was meant by the names given.' },
    turns: { ...whole, description: 'All that were found; of the best at most 200.' },
    sessions: whole,
    page: { type: 'integer', minimum: 1 },
    pages: { type: 'integer', minimum: 1 },
    rows: listOf(ref('ExploredTurn')),
    facets: objectOf({
      speakers: facet,
      years: facet,
      events: facet,
      kinds: facet,
      sessions: facet,
    }),
    collection,
  }),
  Compared: objectOf({
    topic: { ...text, description: 'As it was looked for.' },
    readAs,
    from: wholeOrNull,
    to: wholeOrNull,
    people: listOf(
      objectOf({
        speaker: text,
        turns: { ...whole, description: 'All turns of the person in transcripts of these years.' },
        words: whole,
        matching: { ...whole, description: 'Those of them that mention the topic.' },
        mentions: { ...whole, description: 'How often these say the topic whole.' },
        citations: { ...listOf(ref('Citation')), maxItems: COMPARED_QUOTATIONS_MAX },
        reason: { ...textOrNull, description: 'Why there is no quotation.' },
      }),
    ),
    collection,
  }),
} as const;
