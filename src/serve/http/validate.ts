import { z } from 'zod';
import { HttpError } from './http-error.ts';

/** The value as the schema reads it; HttpError `invalid-request`, naming the first field at fault. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new HttpError({
    code: 'invalid-request',
    detail: `${field === '' ? 'The request' : `The field ${JSON.stringify(field)}`} is not valid: ${issue?.message ?? 'unknown'}.`,
    ...(field === '' ? {} : { field }),
  });
}

/** A piece of text that holds more than white space. */
export function filledText(charsMax: number) {
  return z
    .string('it must be text')
    .max(charsMax, `it must have at most ${charsMax} characters`)
    .refine((text) => text.trim() !== '', 'it must not be empty');
}

/** One of the values of a closed list. */
export function oneOf<Values extends Readonly<Record<string, string>>>(values: Values) {
  return z.enum(values, `it must be one of ${Object.values(values).join(', ')}`);
}

/** A whole number; a query string writes it with digits alone. */
export function wholeNumber(min: number, max: number) {
  const meaning = `it must be a whole number from ${min} to ${max}`;
  return z.int(meaning).min(min, meaning).max(max, meaning);
}
