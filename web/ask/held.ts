import type { SessionBody, Speaker } from '../../src/serve/contract.ts';

/** What the collection holds, fetched when it is first needed; later readers get the same. */
export const sessionsHeld = once(() => getJson<readonly SessionBody[]>('/api/sessions'));
export const speakersHeld = once(() => getJson<readonly Speaker[]>('/api/speakers'));
export const collectionNow = once(() => getJson<{ readonly version: string }>('/api/collection'));

export async function getJson<Body>(path: string): Promise<Body> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

/** What could not be had is asked for again by the next reader. */
function once<Body>(load: () => Promise<Body>): () => Promise<Body> {
  let loaded: Promise<Body> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
