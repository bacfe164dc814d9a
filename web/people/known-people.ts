import { speakersHeld } from '../ask/held.ts';
import { element } from '../markup/element.ts';
import { toDom } from '../markup/to-dom.ts';

const LIST = 'people-known';

/** Offers everybody's names while a field is written in; a name that is not among them may be written all the same. */
export async function offerPeople(input: HTMLInputElement): Promise<void> {
  if (input.hasAttribute('list')) return;
  input.setAttribute('list', LIST);
  if (document.getElementById(LIST) !== null) return;
  // Without the list the field is still a field.
  const names = (await speakersHeld().catch(() => [])).map(({ speaker }) => speaker);
  const options = [...new Set(names)].map((value) => element('option', { value }));
  document.body.append(toDom(element('datalist', { id: LIST }, ...options)));
}
