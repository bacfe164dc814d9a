import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRapporteur } from './application.ts';
import type { PassageRule } from './chunk/passages.ts';
import type { Config, LanguageModelSettings, ModelSettings } from './config.ts';
import type { Embedder } from './embed/embedder.ts';
import { openXenovaEmbedder } from './embed/xenova-embedder.ts';
import { UsageError } from './errors.ts';
import { loadHnsw } from './indexes/hnsw-index.ts';
import { openIndex } from './indexes/open-index.ts';
import type { Assistant } from './model/assistant.ts';
import { type ModelName, parseModelName } from './model/model-name.ts';
import { readPrompts } from './model/prompt-folder.ts';
import { decode } from './parse/decode.ts';
import type { Ports } from './ports.ts';
import type { Rapporteur } from './rapporteur.ts';
import { openUploadFolder } from './sources/disk-upload-folder.ts';
import { openFileSource } from './sources/file-source.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import { lazyThesaurus } from './text/thesaurus.ts';

export type * from './asking.ts';
export { type Config, readConfig } from './config.ts';
export type * from './domain.ts';
export * from './errors.ts';
export type * from './rapporteur.ts';

/** The composition root: the one place where adapters are chosen; what a program that imports the package gets. */

/** Chosen on QMSum train and val together; see docs/decisions. */
const PASSAGE_RULE: PassageRule = { wordsTarget: 60, wordsMax: 120 };

/** The package's own folder, whether this runs from src/ or from dist/src/. */
export function packageRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return path.basename(path.dirname(here)) === 'dist'
    ? path.resolve(here, '../..')
    : path.resolve(here, '..');
}

export function packageVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'),
  );
  return String((manifest as { readonly version: unknown }).version);
}

/** Where users may drop their records; the sample lies there too. */
export const transcriptsFolder = (): string => path.join(packageRoot(), 'transcripts');

/** Whether a record is the sample that ships with the package. */
export const isSample = (source: string): boolean =>
  path.dirname(source) === transcriptsFolder() && path.basename(source).startsWith('sample-');

/** Whether the package's folder holds nothing that a user has put there. */
export async function holdsOnlySample(): Promise<boolean> {
  const folder = transcriptsFolder();
  const names = await readdir(folder).catch(() => []);
  const beside = new Set(['README.md', 'people.json']);
  const records = names.filter((name) => !beside.has(name) && !name.startsWith('.'));
  return records.every((name) => isSample(path.join(folder, name)));
}

/** A collection of the user's own, in the package's folder, replaces the sample. */
function withoutSample(files: readonly string[]): readonly string[] {
  const own = files.filter((file) => !isSample(file));
  return own.length > 0 ? own : files;
}

function openEmbedder({ model, ...settings }: ModelSettings, say: (line: string) => void) {
  const folder = path.join(packageRoot(), 'embeddings', 'model');
  return openXenovaEmbedder({ ...settings, model: model ?? folder, say });
}

/** Packages of providers that do not ship are the user's to install. */
function requirePackage({ package: needed, provider }: ModelName): void {
  try {
    import.meta.resolve(needed);
  } catch {
    throw new UsageError(
      `The provider ${provider} needs a package that is not installed.`,
      `Install it: npm install ${needed}`,
    );
  }
}

/** Nothing is asked of the model, nor its client loaded, before the first question; a name that is none is refused at once. */
function openAssistant(settings: LanguageModelSettings): Pick<Ports, 'assistant' | 'llm'> {
  const { model: name, prompts, ownWords, replyMs } = settings;
  if (name === null) return { llm: null, assistant: async () => null };
  requirePackage(parseModelName(name));
  const read = readPrompts(path.join(packageRoot(), 'prompts'), prompts);
  let opened: Promise<Assistant> | null = null;
  const open = async () => {
    const { openChatModel } = await import('./langchain/chat-model.ts');
    return { model: openChatModel(name, settings), prompts: read, ownWords, replyMs };
  };
  return {
    llm: name,
    assistant: () => {
      opened ??= open();
      return opened;
    },
  };
}

/** What the application stands on, by this package's adapters. `say` takes progress and warnings, a line at a time. */
export async function openPorts(config: Config, say: (line: string) => void): Promise<Ports> {
  // First, so that a model's name that is wrong leaves nothing open.
  const assistant = openAssistant(config.llm);
  const store = await openSqliteStore(config.store);
  let opened: Promise<Embedder> | null = null;
  return {
    store,
    embedder: () => {
      opened ??= openEmbedder(config.model, say);
      return opened;
    },
    index: async (corpus, embedder) =>
      openIndex({
        directory: config.store,
        facts: {
          model: embedder.identity,
          passageRule: JSON.stringify(PASSAGE_RULE),
          corpusHash: corpus.hash,
        },
        passages: async () => corpus.passages,
        engine: await loadHnsw(),
        say,
      }),
    ...assistant,
    thesaurus: lazyThesaurus(() =>
      readFileSync(path.join(packageRoot(), 'embeddings', 'thesaurus.tsv'), 'utf8'),
    ),
    source: openFileSource(decode, withoutSample),
    uploads: await openUploadFolder(config.store, decode),
    isSample,
    rule: PASSAGE_RULE,
    version: packageVersion(),
    say,
    close: async () => {
      await (await opened)?.close();
      await store.close();
    },
  };
}

/** Everything, ready to be asked. */
export async function openRapporteur(
  config: Config,
  say: (line: string) => void,
): Promise<Rapporteur> {
  return createRapporteur(await openPorts(config, say));
}
