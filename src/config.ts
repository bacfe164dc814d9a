import path from 'node:path';
import { z } from 'zod';
import { UsageError } from './errors.ts';
import { REPLY_MS_DEFAULT } from './limits.ts';
import type { ModelAccess } from './model/assistant.ts';
import { placeOf } from './model/model-address.ts';

/** The only reader of the environment. Flags of the command line come in as `flags` and win. */

const Environment = z.object({
  RAPPORTEUR_STORE: z.string().min(1).optional(),
  RAPPORTEUR_MODEL: z.string().min(1).optional(),
  RAPPORTEUR_MODEL_POOLING: z.enum(['mean', 'cls']).optional(),
  RAPPORTEUR_MODEL_QUERY_PREFIX: z.string().optional(),
  RAPPORTEUR_MODEL_PASSAGE_PREFIX: z.string().optional(),
  RAPPORTEUR_MODEL_TOKENS: z.coerce.number().int().min(8).max(8192).optional(),
  RAPPORTEUR_MODEL_CACHE: z.string().min(1).optional(),
  RAPPORTEUR_LLM: z.string().min(1).optional(),
  RAPPORTEUR_LLM_URL: z.url({ protocol: /^https?$/u }).optional(),
  RAPPORTEUR_LLM_KEY: z.string().min(1).optional(),
  RAPPORTEUR_LLM_TIMEOUT: z.coerce.number().min(0.1).max(3600).optional(),
  RAPPORTEUR_LLM_OWN_WORDS: z.enum(['show', 'drop']).optional(),
  RAPPORTEUR_PROMPTS: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OLLAMA_BASE_URL: z.string().optional(),
  OLLAMA_HOST: z.string().optional(),
  ANTHROPIC_BASE_URL: z.string().optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  HOST: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});

export interface ModelSettings {
  /** A hub name or a folder; null for the model that ships with the project. */
  readonly model: string | null;
  readonly pooling: 'mean' | 'cls' | null;
  readonly queryPrefix: string | null;
  readonly passagePrefix: string | null;
  readonly tokensMax: number | null;
  /** Where a model from the hub is kept. */
  readonly cache: string;
}

export interface LanguageModelSettings extends ModelAccess {
  /** `provider:model`; null for none. */
  readonly model: string | null;
  /** What becomes of its sentences that refer to no quotation. */
  readonly ownWords: 'show' | 'drop';
  /** Folder of prompts that go before those that ship; null for none. */
  readonly prompts: string | null;
}

export interface Config {
  /** Folder of the store. */
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly model: ModelSettings;
  readonly llm: LanguageModelSettings;
}

export interface Flags {
  readonly store?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly llm?: string | undefined;
}

/** Unset and empty are alike: `PORT= npm start` means no port was chosen. */
const set = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

/** What the environment says; a port on the command line goes before it. */
function readEnvironment(flags: Flags, environment: NodeJS.ProcessEnv) {
  const port = flags.port === undefined ? {} : { PORT: flags.port };
  const parsed = Environment.safeParse({ ...set(environment), ...port });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0]);
  const place = name === 'PORT' && flags.port !== undefined ? '--port' : `The setting ${name}`;
  throw new UsageError(`${place} is wrong: ${issue?.message}.`);
}

/** The frozen settings of one run; `UsageError` names a variable or flag that makes no sense. */
export function readConfig(flags: Flags, environment: NodeJS.ProcessEnv = process.env): Config {
  const empty = Object.entries(flags).find(([, value]) => value === '');
  if (empty) throw new UsageError(`--${empty[0]} is empty.`);
  const env = readEnvironment(flags, environment);
  const store = path.resolve(flags.store ?? env.RAPPORTEUR_STORE ?? '.rapporteur');
  return Object.freeze({
    store,
    host: flags.host ?? env.HOST ?? '127.0.0.1',
    port: env.PORT ?? 3000,
    model: Object.freeze({
      model: env.RAPPORTEUR_MODEL ?? null,
      pooling: env.RAPPORTEUR_MODEL_POOLING ?? null,
      queryPrefix: env.RAPPORTEUR_MODEL_QUERY_PREFIX ?? null,
      passagePrefix: env.RAPPORTEUR_MODEL_PASSAGE_PREFIX ?? null,
      tokensMax: env.RAPPORTEUR_MODEL_TOKENS ?? null,
      cache: path.resolve(env.RAPPORTEUR_MODEL_CACHE ?? path.join(store, 'models')),
    }),
    llm: Object.freeze(languageModel(flags.llm ?? env.RAPPORTEUR_LLM ?? 'none', env)),
  });
}

function languageModel(named: string, env: z.output<typeof Environment>): LanguageModelSettings {
  const { RAPPORTEUR_PROMPTS: prompts, RAPPORTEUR_LLM_TIMEOUT: seconds } = env;
  return {
    model: named === 'none' ? null : named,
    ...placeOf(named.slice(0, Math.max(named.indexOf(':'), 0)), env),
    replyMs: seconds === undefined ? REPLY_MS_DEFAULT : seconds * 1000,
    ownWords: env.RAPPORTEUR_LLM_OWN_WORDS ?? 'show',
    prompts: prompts === undefined ? null : path.resolve(prompts),
  };
}
