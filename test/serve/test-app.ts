import type { Express } from 'express';
import type { Rapporteur } from '../../src/rapporteur.ts';
import { createApp } from '../../src/serve/app.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

interface TestApp {
  readonly app: Express;
  /** Every line the app logged. */
  readonly lines: object[];
  readonly stop: () => void;
}

interface TestAppOptions {
  readonly rapporteur?: Rapporteur;
  readonly loopbackOnly?: boolean;
  readonly requestsPerMinute?: number;
  readonly history?: boolean;
  readonly changes?: boolean;
}

export function testApp({
  rapporteur = new FakeRapporteur(),
  loopbackOnly = true,
  requestsPerMinute = 10_000,
  history = true,
  changes = true,
}: TestAppOptions = {}): TestApp {
  const lines: object[] = [];
  const stopping = new AbortController();
  const keep = (line: object) => {
    lines.push(line);
  };
  const app = createApp(rapporteur, {
    logger: { info: keep, error: keep },
    loopbackOnly,
    stopping: stopping.signal,
    requestsPerMinute,
    history,
    changes,
  });
  return { app, lines, stop: () => stopping.abort() };
}

/** A Rapporteur whose methods that read fail in the given way. */
export function failing(error: unknown): Rapporteur {
  const rapporteur = new FakeRapporteur();
  const fail = () => Promise.reject(error);
  return Object.assign(rapporteur, { sessions: fail, ask: fail, search: fail });
}
