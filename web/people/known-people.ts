import type { Speaker } from '../../src/serve/contract.ts';
import { element } from '../markup/element.ts';
import { toDom } from '../markup/to-dom.ts';
import { allSpeakers } from './people-service.ts';

const LIST = 'people-known';

let people: Promise<readonly Speaker[]> | null = null;

/** Everybody who speaks in the collection, asked for once a page. `RefusedError`; then the next call asks again. */
export function knownPeople(): Promise<readonly Speaker[]> {
  people ??= allSpeakers().catch((error: unknown) => {
    people = null;
    throw error;
  });
  return people;
}

/** Offers everybody's names while a field is written in; a name that is not among them may be written all the same. */
export async function offerPeople(input: HTMLInputElement): Promise<void> {
  if (input.hasAttribute('list')) return;
  input.setAttribute('list', LIST);
  if (document.getElementById(LIST) !== null) return;
  // Without the list the field is still a field.
  const names = (await knownPeople().catch(() => [])).map(({ speaker }) => speaker);
  const options = [...new Set(names)].map((value) => element('option', { value }));
  document.body.append(toDom(element('datalist', { id: LIST }, ...options)));
}
