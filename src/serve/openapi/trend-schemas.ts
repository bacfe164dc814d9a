import { EXCHANGES_PEOPLE_MAX, EXCHANGES_PLACES_MAX } from '../../limits.ts';
import { readAs } from './explore-schemas.ts';
import { dateOrNull, listOf, objectOf, text, textOrNull, whole, wholeOrNull } from './shapes.ts';

const row = objectOf({
  year: wholeOrNull,
  sessions: { ...listOf(text), description: 'Ids of the sessions of the period.' },
  session: { ...textOrNull, description: 'By session: its id, title and date.' },
  title: textOrNull,
  date: dateOrNull,
  turns: { ...whole, description: 'Turns that hold every word of the topic, in any order.' },
  mentions: {
    ...whole,
    description: 'How often it is said, its words one behind the other with only grammar between.',
  },
  words: { ...whole, description: 'Words spoken in the period.' },
  rate: {
    type: ['number', 'null'],
    minimum: 0,
    description: 'Mentions per 10,000 words; null where no word was spoken.',
  },
  link: { ...textOrNull, description: 'Opens exactly these turns; null where there are none.' },
});

const collection = { ...text, description: 'Names the state of the collection.' } as const;

export const TREND_SCHEMAS = {
  Trend: objectOf({
    collection,
    by: { type: 'string', enum: ['year', 'session'] },
    topics: listOf(
      objectOf({
        topic: text,
        readAs,
        turns: whole,
        mentions: whole,
        periods: { ...listOf(row), description: 'Every period, also where nobody says it.' },
        missing: { ...listOf(text), description: 'Its words that stand nowhere in the records.' },
      }),
    ),
  }),
  Exchanges: objectOf({
    collection,
    sessions: { ...whole, description: 'Transcripts that were read.' },
    people: {
      ...listOf(
        objectOf({
          id: text,
          speaker: text,
          turns: whole,
          exchanges: {
            ...whole,
            description: 'How often they speak right before or after another named person.',
          },
        }),
      ),
      maxItems: EXCHANGES_PEOPLE_MAX,
      description: 'The most active first.',
    },
    pairs: {
      ...listOf(
        objectOf({
          from: text,
          to: text,
          count: { type: 'integer', minimum: 1 },
          places: {
            ...listOf(objectOf({ session: text, turn: whole, link: text })),
            maxItems: EXCHANGES_PLACES_MAX,
            description: 'The first of them: the turn of the one who speaks after.',
          },
        }),
      ),
      description: 'The person with the id "to" speaks right after the one with the id "from".',
    },
    leftOut: { ...whole, description: 'People with named turns who are not among these.' },
  }),
} as const;
