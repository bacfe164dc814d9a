import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/commands/program.ts';
import { PATHS } from '../../src/serve/openapi/paths.ts';

/** The documents stay true: what they name exists, and what exists they name. */

const project = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'docs/local-model.md',
  'docs/mcp.md',
  'embeddings/MODEL.md',
  'transcripts/README.md',
  'docs/library.md',
  'docs/chat-front-ends.md',
];
const decisions = readdirSync(path.join(project, 'docs/decisions')).map(
  (file) => `docs/decisions/${file}`,
);
const readme = read('README.md');

const unused = () => {
  throw new Error('only the help is looked at');
};
const program = createProgram(
  { out: unused, say: unused, fail: unused, use: unused },
  {
    starting: { ownFolder: '', isSample: () => false, holdsOnlySample: unused, stopped: unused },
    evaluating: { root: '', open: unused },
  },
  '0.0.0',
);
const optionsOf = (command: Command) => command.options.flatMap(({ long }) => long ?? []);

describe('the README and the command line', () => {
  it('name the same commands', () => {
    const inHelp = program.commands.map((command) => command.name()).toSorted();
    const rows = readme.matchAll(/^\| `rapporteur ([a-z-]+)/gmu);
    expect([...rows].map(([, name]) => name).toSorted()).toEqual(inHelp);
  });

  it('name the same options', () => {
    const inHelp = new Set([program, ...program.commands].flatMap(optionsOf));
    const inReadme = new Set(
      [...readme.matchAll(/`(--[a-z][a-z-]*)/gu)].map(([, option]) => option),
    );
    inHelp.delete('--version');
    inReadme.delete('--help');
    const unnamed = [...inHelp].filter((option) => !inReadme.has(option) && option !== '--llm');
    const unknown = [...inReadme].filter((option) => option !== undefined && !inHelp.has(option));
    expect({ unnamed, unknown }).toEqual({ unnamed: [], unknown: [] });
  });

  it('name the same variables of the environment', () => {
    const variable = /\b(RAPPORTEUR_[A-Z_]+|HOST|PORT)\b/gu;
    const named = (text: string) => new Set([...text.matchAll(variable)].map(([name]) => name));
    expect([...named(readme)].toSorted()).toEqual([...named(read('src/config.ts'))].toSorted());
  });

  it('name the same routes as OpenAPI', () => {
    const rows = [...readme.matchAll(/`(?:GET|POST) (\/api\/[a-z./:-]+)`/gu)].map(
      ([, route]) => route,
    );
    const routes = Object.keys(PATHS).map((route) => route.replace(/\{(\w+)\}/gu, ':$1'));
    expect(rows.toSorted()).toEqual(routes.toSorted());
  });

  it('carry the two lines that a new user needs', () => {
    const lines = readme.split('\n');
    expect(lines).toContain('npm install && npm start');
    expect(lines).toContain('npm install && npm test');
  });
});

describe.each([...documents, ...decisions])('%s', (document) => {
  it('links only to files that are there', () => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/gu)].map(
      ([, link]) => link ?? '',
    );
    const missing = links.filter(
      (link) => !existsSync(path.join(project, path.dirname(document), link)),
    );
    expect(missing).toEqual([]);
  });

  it('names only source files that are there', () => {
    const named = [
      ...read(document).matchAll(/`((?:src|web|test|bench|scripts|docs|embeddings)\/[\w./-]+)`/gu),
    ];
    const missing = named
      .map(([, file]) => file ?? '')
      .filter((file) => !existsSync(path.join(project, file)));
    expect(missing).toEqual([]);
  });
});
