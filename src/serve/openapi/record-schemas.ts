import {
  dateOrNull,
  kind,
  listOf,
  objectOf,
  ref,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from './shapes.ts';

const counts = { sessions: whole, turns: whole, passages: whole, speakers: whole } as const;

/** What the collection is made of, and what an upload brought. */
export const RECORD_SCHEMAS = {
  Record: objectOf({
    file: text,
    folder: {
      ...textOrNull,
      description: 'The folder that it was taken in from; null for a record that was added here.',
    },
    uploaded: { type: 'boolean', description: 'Added here: the service keeps the file itself.' },
    sample: { type: 'boolean', description: 'The sample: its people and words are invented.' },
    turns: whole,
    words: whole,
    sessions: listOf(ref('Session')),
  }),
  FileReport: objectOf({
    file: text,
    outcome: { type: 'string', enum: ['added', 'changed', 'unchanged', 'corrections', 'skipped'] },
    reason: { ...textOrNull, description: 'Why it was skipped, and what to do.' },
    sessions: listOf(
      objectOf({
        session: text,
        title: textOrNull,
        kind,
        date: dateOrNull,
        year: wholeOrNull,
        turns: whole,
        words: whole,
        speakers: listOf(text),
      }),
    ),
  }),
  UploadReport: objectOf({
    ...counts,
    added: whole,
    changed: whole,
    unchanged: whole,
    removed: whole,
    skipped: listOf(objectOf({ path: text, reason: text })),
    files: listOf(ref('FileReport')),
    questions: { ...listOf(text), description: 'About what was found; run, and answered.' },
  }),
} as const;
