import { z } from 'zod';
import { READING_CHARS_MAX, READING_FIELD_CHARS_MAX, READING_SPEAKERS_MAX } from '../../limits.ts';

const Name = z.string().min(1).max(READING_FIELD_CHARS_MAX);
/** Nothing that means something in Markdown or as a quotation mark: what a model writes here is shown. */
const Topic = z
  .string()
  .max(READING_FIELD_CHARS_MAX)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’.&/-]*$/u);
const Year = z.number().int().min(1900).max(2199);

const Reading = z.strictObject({
  speakers: z.array(Name).max(READING_SPEAKERS_MAX),
  topic: Topic.nullable(),
  from: Year.nullable(),
  to: Year.nullable(),
});

/** What a model read in a question; nothing of it is believed yet. */
export type Reading = z.output<typeof Reading>;

const FENCED = /^```(?:json)?\n([^`]*)\n?```$/u;

/** The one JSON object that a reply is, a code fence around it forgiven; null for any other reply. */
export function parseReading(reply: string): Reading | null {
  if (reply.length > READING_CHARS_MAX) return null;
  const bare = reply.trim();
  const json = FENCED.exec(bare)?.[1] ?? bare;
  try {
    return Reading.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
