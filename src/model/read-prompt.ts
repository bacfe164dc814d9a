import { PromptFileError } from '../errors.ts';
import { PROMPT_VERSION_MAX } from '../limits.ts';
import { PLACE } from './fill-prompt.ts';
import { PROMPT_VARIABLES, type Prompt, type PromptName } from './prompt.ts';
import { cutPromptFile, type PromptFile, type PromptLine } from './prompt-file.ts';

const FIELDS = ['name', 'version', 'variables'];
/** What others wrote is told to a model as a thing to work on, never as a part of what it is to do. */
const IN_SYSTEM: readonly string[] = ['fence'];

interface Whose<Name extends PromptName> {
  readonly name: Name;
  /** The file as it is shown to people. */
  readonly file: string;
}

/** The prompt that a file holds, checked so that filling it in cannot go wrong. `PromptFileError` names file and line. */
export function readPrompt<Name extends PromptName>(
  text: string,
  { name, file }: Whose<Name>,
): Prompt<Name> {
  const cut = cutPromptFile(text, file);
  refuseUnknownFields(cut);
  const called = fieldOf(cut, 'name', file);
  if (called.text !== name) {
    throw new PromptFileError(called.place, `name must be ${name}, as the file is called`);
  }
  const variables: readonly string[] = PROMPT_VARIABLES[name];
  refuseOtherVariables(fieldOf(cut, 'variables', file), variables);
  const inSystem = variables.filter((one) => IN_SYSTEM.includes(one));
  const used = [...placesIn(cut.system, inSystem), ...placesIn(cut.user, variables)];
  const unused = variables.find((one) => !used.includes(one));
  if (unused !== undefined) throw new PromptFileError(file, `{{${unused}}} has no place in it`);
  return {
    name,
    version: versionOf(fieldOf(cut, 'version', file)),
    system: bodyOf(cut.system, '# System', file),
    user: bodyOf(cut.user, '# User', file),
  };
}

function fieldOf({ fields }: PromptFile, name: string, file: string): PromptLine {
  const field = fields.get(name);
  if (field === undefined) throw new PromptFileError(file, `its head lacks ${name}`);
  return field;
}

function refuseUnknownFields({ fields }: PromptFile): void {
  for (const [name, { place }] of fields) {
    if (!FIELDS.includes(name)) {
      throw new PromptFileError(place, `a head has ${FIELDS.join(', ')}, but no ${name}`);
    }
  }
}

function versionOf({ text, place }: PromptLine): number {
  const version = Number(text);
  if (!/^[1-9]\d*$/u.test(text) || version > PROMPT_VERSION_MAX) {
    const range = `a whole number from 1 to ${PROMPT_VERSION_MAX}`;
    throw new PromptFileError(place, `version must be ${range}`);
  }
  return version;
}

function refuseOtherVariables({ text, place }: PromptLine, wanted: readonly string[]): void {
  const declared = text.split(',').map((one) => one.trim());
  const isSame = declared.length === wanted.length && wanted.every((one) => declared.includes(one));
  if (!isSame) throw new PromptFileError(place, `variables must be ${wanted.join(', ')}`);
}

/** The variables that are filled in somewhere in a section; none but those that may be. */
function placesIn(section: readonly PromptLine[], may: readonly string[]): readonly string[] {
  return section.flatMap(({ text, place }) => {
    const names = [...text.matchAll(PLACE)].map(([, name = '']) => name);
    const other = names.find((name) => !may.includes(name));
    if (other !== undefined) {
      throw new PromptFileError(place, `{{${other}}} may not stand here, only ${may.join(', ')}`);
    }
    if (text.replace(PLACE, '').includes('{{')) {
      throw new PromptFileError(place, '{{ must be followed by a variable and }}');
    }
    return names;
  });
}

function bodyOf(section: readonly PromptLine[], heading: string, file: string): string {
  const body = section.map(({ text }) => text).join('\n');
  if (body.trim() === '') throw new PromptFileError(file, `nothing stands under ${heading}`);
  return body.trim();
}
