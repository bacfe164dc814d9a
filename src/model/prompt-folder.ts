import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PromptFileError } from '../errors.ts';
import { PROMPT_BYTES_MAX } from '../limits.ts';
import { PROMPT_NAMES, type Prompt, type PromptName, type Prompts } from './prompt.ts';
import { readPrompt } from './read-prompt.ts';

/**
 * The prompts of the package's folder, those of the user's in their place; every one of them is checked, also those that
 * another goes before. `PromptFileError` where one is not what it must be.
 */
export function readPrompts(own: string, users: string | null): Prompts {
  const theirs = users === null ? new Set<PromptName>() : promptsIn(users);
  const read = <Name extends PromptName>(name: Name): Prompt<Name> => {
    const shipped = readFrom(own, name);
    return users !== null && theirs.has(name) ? readFrom(users, name) : shipped;
  };
  return { arrange: read('arrange'), understand: read('understand') };
}

/** Which prompts a user's folder holds; what else lies there is likely a slip in a name, and would be passed over unseen. */
function promptsIn(folder: string): ReadonlySet<PromptName> {
  const found = new Set<PromptName>();
  for (const file of filesIn(folder)) {
    if (file.startsWith('.') || file === 'README.md') continue;
    const name = PROMPT_NAMES.find((one) => file === `${one}.md`);
    if (name === undefined) {
      const known = PROMPT_NAMES.map((one) => `${one}.md`).join(' and ');
      throw new PromptFileError(path.join(folder, file), `there are only ${known}`);
    }
    found.add(name);
  }
  return found;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new PromptFileError(folder, 'the folder cannot be read', error);
  }
}

function readFrom<Name extends PromptName>(folder: string, name: Name): Prompt<Name> {
  const file = path.join(folder, `${name}.md`);
  return readPrompt(textOf(file), { name, file });
}

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > PROMPT_BYTES_MAX) {
      const reason = `it has ${size} bytes, over the limit of ${PROMPT_BYTES_MAX}`;
      throw new PromptFileError(file, reason);
    }
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof PromptFileError) throw error;
    throw new PromptFileError(file, 'it cannot be read', error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new PromptFileError(file, 'it is not UTF-8', error);
  }
}
