import { z } from 'zod';
import { ID_CHARS_MAX } from '../limits.ts';

/** Parts of the tools' inputs and outputs; objects that leave may carry more fields than are named. */

const YEAR_MAX = 9999;

export const filledText = (charsMax: number) => z.string().trim().min(1).max(charsMax);
export const name = filledText(ID_CHARS_MAX);
export const year = z.int().min(0).max(YEAR_MAX);
export const kind = z.enum(['transcript', 'report', 'ai-report']);
const count = z.int().min(0);
const textOrNull = z.string().nullable();
const attribution = z.enum(['label', 'self', 'introduced', 'corrected', 'none']);

/** `start` and `end` are offsets into the record's text in UTF-16 code units. */
const span = { start: count, end: count };

const session = {
  session: z.string(),
  title: textOrNull,
  date: textOrNull,
  year: z.int().nullable(),
  kind,
};

export const sessionHead = z.looseObject({
  ...session,
  event: textOrNull,
  place: textOrNull,
  language: z.string(),
  file: z.string(),
  turns: count,
  words: count,
  disclaimer: textOrNull,
});

export const turn = z.looseObject({
  session: z.string(),
  turn: count,
  label: textOrNull,
  speaker: textOrNull,
  attribution,
  ...span,
  text: z.string().describe('exact characters of the record from start to end'),
  complete: z.boolean().describe('false where the turn goes on behind this piece'),
  link: z.string(),
});

export const passage = z.looseObject({
  ...session,
  turns: z.array(count).length(2).describe('first and last turn, both included'),
  speaker: textOrNull.describe('null where nobody is named, or several people speak'),
  speakers: z.array(z.string()),
  ...span,
  score: z.number(),
  text: z.string().describe('exact characters of the record from start to end'),
  link: z.string(),
});

export const citation = z.looseObject({
  ...session,
  n: z.int().min(1),
  quote: z.string().describe('exact characters of the record from start to end'),
  before: z.string(),
  after: z.string(),
  speaker: textOrNull,
  label: textOrNull,
  attribution,
  turn: count,
  file: z.string(),
  ...span,
  link: z.string(),
});

export const speaker = z.looseObject({
  id: z.string(),
  speaker: z.string(),
  aliases: z.array(z.string()),
  sessions: count,
  turns: count,
  words: count,
});
