import { z } from 'zod';
import { PeopleFileError } from '../errors.ts';
import {
  CORRECTIONS_MAX,
  ID_CHARS_MAX,
  LABEL_CHARS_MAX,
  NOTE_CHARS_MAX,
  PEOPLE_FILE_BYTES_MAX,
  SPELLINGS_MAX,
} from '../limits.ts';
import type { Corrections } from '../people/corrections.ts';
import { placeInWords } from './json-place.ts';

const VERSION = 1;

const filled = (charsMax: number) =>
  z
    .string('it must be text')
    .trim()
    .min(1, 'it is empty')
    .max(charsMax, `it has more than ${charsMax} characters`);
const listOf = <Item extends z.ZodType>(item: Item, max: number) =>
  z.array(item, 'it must be a list').max(max, `it has more than ${max} entries`);

const Name = filled(LABEL_CHARS_MAX);
const Note = filled(NOTE_CHARS_MAX).nullable().default(null);

const NameEntry = z.object({
  name: Name,
  spellings: listOf(Name, SPELLINGS_MAX).min(1, 'it names no spelling'),
  session: filled(ID_CHARS_MAX).nullable().default(null),
  note: Note,
});

const TurnEntry = z.object({
  session: filled(ID_CHARS_MAX),
  turn: z
    .int('it must be a whole number, 0 or more')
    .min(0, 'it must be a whole number, 0 or more'),
  begins: filled(NOTE_CHARS_MAX).nullable().default(null),
  // Nobody known is said, never left out: a forgotten name must not take a speaker away.
  speaker: Name.nullable(),
  note: Note,
});

/** Corrections as JSON; fields that are not known are ignored. */
export const CorrectionsBody = z.object({
  names: listOf(NameEntry, CORRECTIONS_MAX).default([]),
  turns: listOf(TurnEntry, CORRECTIONS_MAX).default([]),
});
const PeopleFile = CorrectionsBody.extend({
  version: z.literal(VERSION, `it must be ${VERSION}`),
});

/** The corrections that the text of a `people.json` holds; `PeopleFileError` names the file, the place and what to do. */
export function readPeopleFile(text: string, file: string): Corrections {
  const bytes = Buffer.byteLength(text);
  if (bytes > PEOPLE_FILE_BYTES_MAX) {
    throw new PeopleFileError(
      file,
      `it has ${bytes} bytes, over the limit of ${PEOPLE_FILE_BYTES_MAX}`,
    );
  }
  const result = PeopleFile.safeParse(parseJson(text.replace(/^\uFEFF/u, ''), file));
  if (!result.success) {
    const [issue] = result.error.issues;
    const field = fieldName(issue?.path ?? []);
    throw new PeopleFileError(file, `${field}: ${issue?.message ?? 'it is not as expected'}`);
  }
  const { names, turns } = result.data;
  return { names, turns };
}

/** The text of a `people.json` that holds these corrections, an entry's fields a line each, in a fixed order. */
export function writePeopleFile({ names, turns }: Corrections): string {
  const file = {
    version: VERSION,
    names: names.map(({ name, spellings, session, note }) => ({ name, spellings, session, note })),
    turns: turns.map(({ session, turn, begins, speaker, note }) => ({
      session,
      turn,
      begins,
      speaker,
      note,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `["names", 0, "spellings"]` → `names[0].spellings`. */
function fieldName(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path.map((part) =>
    typeof part === 'number' ? `[${part}]` : String(part),
  );
  return [
    first ?? 'the file',
    ...rest.map((part) => (part.startsWith('[') ? part : `.${part}`)),
  ].join('');
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PeopleFileError(file, `${placeInWords(reason, text)}it is no JSON (${reason})`);
  }
}
