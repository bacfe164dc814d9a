import { type Service, serve } from '../../src/serve/serve.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

/** What the browser tests run against. */
export async function startService(): Promise<Service> {
  const silent = { info: () => undefined, error: () => undefined };
  return serve(new FakeRapporteur({ pauseMs: 25 }), { port: 0, logger: silent });
}
