import { PromptFileError } from '../errors.ts';

/** A line of a file that people write. */
export interface PromptLine {
  readonly text: string;
  /** File and number of the line, for whoever must put it right. */
  readonly place: string;
}

/** A prompt's file taken apart: nothing of it is understood yet. */
export interface PromptFile {
  readonly fields: ReadonlyMap<string, PromptLine>;
  readonly system: readonly PromptLine[];
  readonly user: readonly PromptLine[];
}

const RULE = '---';
const FIELD = /^(\w+):(.*)$/u;

/** Cuts off the head between `---` lines, and takes the sections behind it apart. `PromptFileError` names the line. */
export function cutPromptFile(text: string, file: string): PromptFile {
  const lines = text
    .split(/\r?\n/u)
    .map((one, at) => ({ text: one.trimEnd(), place: `${file}, line ${at + 1}` }));
  const end = lines.findIndex((one, at) => at > 0 && one.text === RULE);
  if (lines[0]?.text !== RULE || end === -1) {
    throw new PromptFileError(file, 'it must begin with a head between two lines ---');
  }
  return { fields: fieldsOf(lines.slice(1, end)), ...sectionsOf(lines.slice(end + 1), file) };
}

function fieldsOf(head: readonly PromptLine[]): ReadonlyMap<string, PromptLine> {
  const fields = new Map<string, PromptLine>();
  for (const { text, place } of head) {
    if (text === '') continue;
    const [, name, value] = FIELD.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      throw new PromptFileError(place, 'a line of the head is `name: value`');
    }
    if (fields.has(name)) throw new PromptFileError(place, `${name} is given twice`);
    fields.set(name, { text: value.trim(), place });
  }
  return fields;
}

function sectionsOf(
  lines: readonly PromptLine[],
  file: string,
): Pick<PromptFile, 'system' | 'user'> {
  const system = startOf('# System', lines, file);
  const user = startOf('# User', lines, file);
  const stray = lines.slice(0, system).find(({ text }) => text !== '');
  if (stray) throw new PromptFileError(stray.place, '# System must come first behind the head');
  return { system: lines.slice(system + 1, user), user: lines.slice(user + 1) };
}

/** Where a section's heading stands among the lines. */
function startOf(heading: string, lines: readonly PromptLine[], file: string): number {
  const [first, again] = lines.filter(({ text }) => text === heading);
  if (first === undefined) throw new PromptFileError(file, `the line ${heading} is missing`);
  if (again) throw new PromptFileError(again.place, `${heading} stands there again`);
  return lines.indexOf(first);
}
