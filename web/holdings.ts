import type { SessionBody, Speaker } from '../src/serve/contract.ts';
import { element } from './element.ts';
import { titleText } from './text/site-text.ts';

/** What the collection holds, fetched once a page; later readers get the same. */
export const sessionsHeld = once(() => getJson<SessionBody[]>('/api/sessions'));
export const speakersHeld = once(() => getJson<Speaker[]>('/api/speakers'));

/** A session's title, which stands there as soon as it is known; until then, its id. */
export function sessionName(id: string): HTMLElement {
  const name = element('span', {}, id);
  sessionsHeld().then(
    (sessions) => {
      const found = sessions.find(({ session }) => session === id);
      if (found !== undefined) name.textContent = titleText(found.title, id);
    },
    // Where the list cannot be had, the id says where too.
    () => undefined,
  );
  return name;
}

export async function getJson<Body>(path: string): Promise<Body> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

function once<Body>(load: () => Promise<Body>): () => Promise<Body> {
  let loaded: Promise<Body> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
