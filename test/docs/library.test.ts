import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOllamaServer } from '../fakes/model-servers/ollama-server.ts';
import type { ModelServer } from '../fakes/model-servers/reply.ts';
import { openReal, SAMPLE } from '../pipelines/real-application.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { compileIn, installInto, runIn } from './as-installed.ts';

/** What the documents tell programmers is compiled and run as a program that has the package installed. */

const PROJECT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const blocksOf = (document: string) =>
  [...document.matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code]) => code ?? '');

const TRUE_WORDS = 'leave encryption whole';
const FALSE_WORDS = 'encryption is a luxury for criminals';

const section = read('README.md')
  .split(/^## /mu)
  .find((one) => one.startsWith('In a LangChain program'));
const [worked = ''] = blocksOf(section ?? '');
const library = blocksOf(read('docs/library.md'));

const folder = temporaryFolders();
let theirs: string;
let model: ModelServer;
let wrong: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  theirs = folder();
  await installInto(theirs);
  const rapporteur = await openReal(join(theirs, '.rapporteur'));
  await rapporteur.ingest([SAMPLE]);
  await rapporteur.close();
  model = await startOllamaServer({
    reply: () => `They said “${TRUE_WORDS}” and “${FALSE_WORDS}”.`,
    models: ['llama3.2'],
  });
  wrong = compileIn(theirs, {
    'embeds.ts': EMBEDS,
    'mistaken.ts': MISTAKEN,
    'worked.ts': worked,
    ...Object.fromEntries(library.map((block, at) => [`library-${at}.ts`, block])),
  });
});
afterAll(() => model?.close());

describe('the package', () => {
  it('can be imported by the names that the documents use', () => {
    const { exports } = JSON.parse(read('package.json'));
    expect(Object.keys(exports).toSorted()).toEqual(['.', './client', './langchain']);
  });

  it('declares all that a program needs, under the strictest settings', () => {
    expect(wrong.get('package')).toEqual([]);
    expect(wrong.get('embeds.ts')).toEqual([]);
  });

  it('declares it well enough to see a mistake', () => {
    expect(wrong.get('mistaken.ts')).toEqual([
      expect.stringContaining("'number' is not assignable to type 'string'"),
      expect.stringContaining("'string | null | undefined' is not assignable to type 'string'"),
      expect.stringContaining("'q' does not exist in type 'Search'"),
    ]);
  });

  it('has a client that needs nothing of Node, neither its types nor its modules', async () => {
    const source = `import { createClient } from 'rapporteur/client';
      export const answer = createClient({ url: location.origin }).ask({ question: 'Who?' });`;
    const browser = { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: [], skipLibCheck: true };
    expect(compileIn(theirs, { 'page.ts': source }, browser).get('page.ts')).toEqual([]);
  });
});

describe('what the documents show', () => {
  it('is there', () => {
    expect(worked.split('\n').length).toBeGreaterThan(6);
    expect(worked.split('\n').length).toBeLessThanOrEqual(26);
    expect(library).toHaveLength(2);
  });

  it('compiles', () => {
    expect(wrong.get('worked.ts')).toEqual([]);
    expect(library.map((_, at) => wrong.get(`library-${at}.ts`))).toEqual([[], []]);
  });

  it('tells true words from false ones when it is run: the README’s worked example', async () => {
    const printed = await runIn(theirs, ['worked.js'], { OLLAMA_BASE_URL: model.url });
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^supported ${TRUE_WORDS} /sessions/sample-`, 'u')),
      expect.stringMatching(new RegExp(`^not_found ${FALSE_WORDS} ?$`, 'u')),
      '',
    ]);
    expect(model.requests.at(-1)?.user).toContain('lawful requests');
  });

  it('tells true words from false ones when it is run: the example in examples/', async () => {
    const file = 'langchain-quotes.mjs';
    copyFileSync(join(PROJECT, 'examples', file), join(theirs, file));
    const question = 'What did Jaśmińska say about encryption?';
    const parameters = [file, '--store', '.rapporteur', '--llm', 'ollama:llama3.2', question];
    const printed = await runIn(theirs, parameters, { OLLAMA_BASE_URL: model.url });
    const lines = printed.trimEnd().split('\n');
    expect(lines[0]).toContain(TRUE_WORDS);
    expect(lines.at(-2)).toMatch(new RegExp(`^supported \\| ${TRUE_WORDS} \\| Teodora`, 'u'));
    expect(lines.at(-1)).toBe(`not_found | ${FALSE_WORDS}`);
    expect(model.requests.at(-1)?.user).toContain(TRUE_WORDS);
  });
});

/** Embeds Rapporteur, names the types that it is handed, and speaks to one elsewhere. */
const EMBEDS = `
import {
  type Answer, type AnswerEvent, type Arrangement, type AskReply, type Citation, type Config, type Coverage,
  type Health, type Hit, type Kind, type QuoteVerdict, type Rapporteur, RapporteurError, type Session,
  type SessionText, type Speaker, type State, type Turn, UnknownSpeakerError, openRapporteur, readConfig,
} from 'rapporteur';
import { type AnswerStreamEvent, type Client, ProblemError, createClient } from 'rapporteur/client';
import { RapporteurEmbeddings, RapporteurRetriever, RapporteurVectorStore, type PassageMetadata } from 'rapporteur/langchain';

const config: Config = readConfig({ store: 'here' }, {});
const rapporteur: Rapporteur = await openRapporteur(config, (line: string) => line.length);
const reply: AskReply = await rapporteur.ask({ question: 'Who?', keep: false });
const answer: Answer = reply.answer;
const state: State = answer.state;
const coverage: Coverage = answer.coverage;
const arrangement: Arrangement | null = answer.arrangement;
const first: Citation | undefined = answer.citations[0];
const kind: Kind | undefined = first?.kind;
const hits: readonly Hit[] = await rapporteur.search({ query: 'a', k: 1 });
const text: SessionText = await rapporteur.session('a');
const session: Session = text.session;
const turn: Turn | undefined = text.turns[0];
const speakers: readonly Speaker[] = await rapporteur.speakers();
const verdict: QuoteVerdict = await rapporteur.verifyQuote('a', null);
const health: Health = await rapporteur.health();
for await (const event of rapporteur.askStream({ question: 'Who?' })) {
  const one: AnswerEvent = event;
  if (one.type === 'answer-end') one.reply.answer.citations.map(({ quote }) => quote.length);
}
try {
  await rapporteur.speaker('nobody');
} catch (error) {
  if (error instanceof UnknownSpeakerError || error instanceof RapporteurError) error.remedy.trim();
}
const retriever = new RapporteurRetriever({ rapporteur, k: 2, filter: { from: 2018 } });
const metadata: PassageMetadata | undefined = (await retriever.invoke('a'))[0]?.metadata;
const client: Client = createClient({ url: 'http://127.0.0.1:3000' });
const events: AnswerStreamEvent[] = [];
for await (const event of client.askStream({ question: 'Who?' })) events.push(event);
const said: string = (await client.ask({ question: 'Who?' })).text;
export { arrangement, coverage, events, health, hits, kind, metadata, said, session, speakers, state, turn, verdict };
export { ProblemError, RapporteurEmbeddings, RapporteurVectorStore };
`;

const MISTAKEN = `
import { openRapporteur, readConfig } from 'rapporteur';
import { createClient } from 'rapporteur/client';
const rapporteur = await openRapporteur(readConfig({ store: 1 }), () => undefined);
const { answer } = await rapporteur.ask({ question: 'Who?' });
export const spoken: string = answer.citations[0]?.speaker;
export const hits = await createClient({ url: 'a' }).search({ q: 'a' });
`;
