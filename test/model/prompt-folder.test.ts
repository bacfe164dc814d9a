import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PromptFileError } from '../../src/errors.ts';
import { PROMPT_BYTES_MAX } from '../../src/limits.ts';
import { PROMPT_NAMES, PROMPT_VARIABLES, promptId } from '../../src/model/prompt.ts';
import { readPrompts } from '../../src/model/prompt-folder.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';

const OWN = fileURLToPath(new URL('../../prompts', import.meta.url));
const folder = temporaryFolders();

/** A folder of the user's with one file. */
function users(file: string, content: string | Uint8Array): string {
  const where = folder();
  writeFileSync(path.join(where, file), content);
  return where;
}

const UNDERSTAND =
  '---\nname: understand\nversion: 7\nvariables: question, people, fence\n---\n# System\nMine {{fence}}\n# User\n{{people}} {{question}}\n';

describe('the prompts that ship', () => {
  const prompts = readPrompts(OWN, null);

  test('are whole, with a version and a place for each variable', () => {
    expect(Object.values(prompts).map(promptId)).toEqual(['arrange 2', 'understand 2']);
    for (const name of PROMPT_NAMES) {
      for (const variable of PROMPT_VARIABLES[name]) {
        expect(`${prompts[name].system}\n${prompts[name].user}`).toContain(`{{${variable}}}`);
      }
    }
  });

  test('set what others wrote between two fences on lines of their own', () => {
    expect(prompts.arrange.user).toMatch(/^\{\{fence\}\}\n\{\{quotations\}\}\n\{\{fence\}\}$/mu);
    expect(prompts.understand.user).toMatch(/^\{\{fence\}\}\n\{\{question\}\}\n\{\{fence\}\}$/mu);
  });

  test('are short enough for a small model: under 400 words', () => {
    for (const { system, user } of Object.values(prompts)) {
      expect(`${system} ${user}`.split(/\s+/u).length).toBeLessThan(400);
    }
  });
});

describe('the user’s folder', () => {
  test('goes before the package’s for what it holds, and leaves the rest', () => {
    const prompts = readPrompts(OWN, users('understand.md', UNDERSTAND));
    expect(prompts.understand).toMatchObject({ version: 7, system: 'Mine {{fence}}' });
    expect(prompts.arrange).toEqual(readPrompts(OWN, null).arrange);
  });

  test('may begin with a byte order mark, and hold a README.md and hidden files', () => {
    const where = users('understand.md', `\uFEFF${UNDERSTAND}`);
    writeFileSync(path.join(where, 'README.md'), 'Mine.');
    writeFileSync(path.join(where, '.DS_Store'), '');
    expect(readPrompts(OWN, where).understand.version).toBe(7);
  });

  test('that is not there is refused, and named', () => {
    const where = path.join(folder(), 'nowhere');
    expect(() => readPrompts(OWN, where)).toThrow(PromptFileError);
    expect(() => readPrompts(OWN, where)).toThrow(`${where}: the folder cannot be read`);
  });

  test.each(['arange.md', 'Arrange.md', 'arrange.txt'])(
    'with %s is refused, naming what there is',
    (file) => {
      expect(() => readPrompts(OWN, users(file, UNDERSTAND))).toThrow(
        'there are only arrange.md and understand.md',
      );
    },
  );

  test('with a prompt that is wrong is refused: it never falls back unseen', () => {
    const where = users('understand.md', UNDERSTAND.replace('{{people}}', ''));
    expect(() => readPrompts(OWN, where)).toThrow(
      `${path.join(where, 'understand.md')}: {{people}} has no place`,
    );
  });

  test('with a prompt in another encoding, too large, or that is a folder is refused', () => {
    const latin = users('understand.md', Uint8Array.of(...Buffer.from(UNDERSTAND), 0xe9));
    expect(() => readPrompts(OWN, latin)).toThrow('it is not UTF-8');
    const large = users('understand.md', UNDERSTAND + ' '.repeat(PROMPT_BYTES_MAX));
    expect(() => readPrompts(OWN, large)).toThrow(`over the limit of ${PROMPT_BYTES_MAX}`);
    const where = folder();
    mkdirSync(path.join(where, 'arrange.md'));
    expect(() => readPrompts(OWN, where)).toThrow('it cannot be read');
  });
});
