import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { expect } from 'vitest';
import { openRapporteur, readConfig } from '../../../src/main.ts';
import type { Rapporteur } from '../../../src/rapporteur.ts';
import type { Annotation, LinkedCitation } from '../../../src/serve/openai/content.ts';
import { serve } from '../../../src/serve/serve.ts';
import { startOpenAiServer } from '../../fakes/model-servers/openai-server.ts';
import type { ModelServer } from '../../fakes/model-servers/reply.ts';
import { SAMPLE, SHIPPED_MODEL } from '../../pipelines/real-application.ts';

/** The official client against the whole product over the sample session, with a language model that is pretended. */

export const silent = { info: () => undefined, error: () => undefined };
export const QUESTION = 'What did Ruwan Talpahewa say about lawful requests?';

export const clientOf = (service: { readonly url: string }) =>
  new OpenAI({ baseURL: `${service.url}/v1`, apiKey: 'any', maxRetries: 0 });

export interface Served {
  readonly url: string;
  readonly model: ModelServer;
  readonly rapporteur: Rapporteur;
  readonly client: OpenAI;
  close(): Promise<void>;
}

export async function serveSample(store: string): Promise<Served> {
  const model = await startOpenAiServer({ reply: () => 'They spoke of requests [1].' });
  const config = readConfig(
    { store },
    {
      RAPPORTEUR_MODEL: SHIPPED_MODEL,
      RAPPORTEUR_LLM: 'openai:stub',
      RAPPORTEUR_LLM_URL: model.url,
      RAPPORTEUR_LLM_KEY: 'none',
    },
  );
  const rapporteur = await openRapporteur(config, () => undefined);
  await rapporteur.ingest([SAMPLE]);
  const service = await serve(rapporteur, { port: 0, logger: silent });
  return {
    url: service.url,
    model,
    rapporteur,
    client: clientOf(service),
    close: async () => {
      await service.close();
      await rapporteur.close();
      await model.close();
    },
  };
}

/** What we add to the protocol's own objects. */
export interface Added {
  readonly citations: readonly LinkedCitation[];
  readonly related: readonly LinkedCitation[];
  readonly rapporteur: {
    readonly abstained: boolean;
    readonly reason: string | null;
    readonly state: { readonly speakers: readonly string[]; readonly topic: string | null };
    readonly by: string;
  };
  readonly system_fingerprint: string;
}

export const user = (content: string): ChatCompletionMessageParam => ({ role: 'user', content });
export const assistant = (content: string): ChatCompletionMessageParam => ({
  role: 'assistant',
  content,
});

export async function create(
  client: OpenAI,
  messages: ChatCompletionMessageParam[],
  model = 'rapporteur',
) {
  const made = await client.chat.completions.create({ model, messages });
  const [choice] = made.choices;
  return {
    ...(made as typeof made & Added),
    content: choice?.message.content ?? '',
    annotations: (choice?.message.annotations ?? []) as Annotation[],
    finish: choice?.finish_reason,
  };
}

const unescaped = (text: string) => text.replace(/\\([\\`*_{}[\]<>|~&\-+#=.)])/gu, '$1');
/** A quotation ends where its mark stands; quotation marks of the speaker's own may stand inside it. */
const QUOTATION = /“((?:(?!” \[r?\d+\]).)*)” \[(r?\d+)\]/gsu;

interface Checked extends Pick<Added, 'citations' | 'related'> {
  readonly content: string;
  readonly annotations: readonly Annotation[];
}

/** Every quotation of the content is a citation, whole; nothing else is quoted; each annotation holds its mark and source. */
export function expectHonest({ content, citations, related, annotations }: Checked): void {
  const byMark = new Map([
    ...citations.map((one) => [String(one.n), one] as const),
    ...related.map((one) => [`r${one.n}`, one] as const),
  ]);
  const quoted = [...content.matchAll(QUOTATION)];
  for (const [, words, mark] of quoted)
    expect(byMark.get(mark ?? '')?.quote).toBe(unescaped(words ?? ''));
  expect(new Set(quoted.map(([, , mark]) => mark))).toEqual(new Set(byMark.keys()));
  expect(content.replace(QUOTATION, '')).not.toMatch(/[“”"]/u);
  expect(annotations).toHaveLength(byMark.size);
  for (const { url_citation: source } of annotations) {
    const mark = content.slice(source.start_index, source.end_index);
    const citation = byMark.get(mark.slice(1, -1));
    expect(content.slice(0, source.start_index)).toMatch(/” $/u);
    expect(source.url).toBe(citation?.url);
    expect(content).toContain(`- ${mark} ${citation?.speaker}, `);
    expect(content).toContain(` — ${source.url}`);
  }
}
