import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { openRapporteur, readConfig } from '../../src/main.ts';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { type Draw, drawFrom } from '../fakes/lies/draw.ts';
import { rechunkingProxy } from '../fakes/lies/rechunking-proxy.ts';
import { cutAnywhere } from '../fakes/lies/reply-of.ts';
import { startOpenAiServer } from '../fakes/model-servers/openai-server.ts';
import type { ModelServerRequest, Reply } from '../fakes/model-servers/reply.ts';
import { testApp } from '../serve/test-app.ts';

/** The whole system over a folder of records, with a model behind a real server that says what the test tells it to. */
export interface LyingModel {
  readonly rapporteur: Rapporteur;
  /** Where the service is. */
  readonly url: string;
  /** What the model was asked, in order, and every path that was asked for at all. */
  readonly requests: readonly ModelServerRequest[];
  readonly paths: readonly string[];
  /** What it says from now on. */
  says(reply: Said | ((request: ModelServerRequest) => Said | Promise<Said>)): void;
  /** Takes the model's server away. */
  leaves(): Promise<void>;
  close(): Promise<void>;
}

type Said = string | Reply;

interface Settings {
  readonly records: string;
  /** Decides how replies are cut on their way. */
  readonly draw?: Draw;
  /** Time that a reply may take, in seconds. */
  readonly timeout?: number;
}

export async function openLyingModel({
  records,
  draw = drawFrom(1),
  timeout = 20,
}: Settings): Promise<LyingModel> {
  let reply: (request: ModelServerRequest) => Said | Promise<Said> = () => '';
  const model = await startOpenAiServer({
    reply: (request) => reply(request),
    split: (text) => cutAnywhere(text, draw),
  });
  const proxy = await rechunkingProxy(Number(new URL(model.url).port), draw);
  const store = await mkdtemp(path.join(os.tmpdir(), 'rapporteur-honesty-'));
  const config = readConfig(
    { store, llm: 'openai:stub' },
    {
      RAPPORTEUR_LLM_URL: `http://127.0.0.1:${proxy.port}/v1`,
      RAPPORTEUR_LLM_KEY: 'none',
      RAPPORTEUR_LLM_TIMEOUT: String(timeout),
    },
  );
  const rapporteur = await openRapporteur(config, () => undefined);
  await rapporteur.ingest([records]);
  const { app, stop } = testApp({ rapporteur, history: false, requestsPerMinute: 1_000_000 });
  const service = app.listen(0, '127.0.0.1');
  await new Promise((listening) => service.once('listening', listening));
  return {
    rapporteur,
    url: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
    requests: model.requests,
    paths: model.paths,
    says: (next) => {
      reply = typeof next === 'function' ? next : () => next;
    },
    leaves: () => proxy.close(),
    close: async () => {
      stop();
      service.closeAllConnections();
      await new Promise((closed) => service.close(closed));
      await rapporteur.close();
      await proxy.close();
      await model.close();
      await rm(store, { recursive: true, force: true });
    },
  };
}
