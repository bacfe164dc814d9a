/** Whether the reader wants a language model to set quotations out: for all questions of this tab. */

const KEY = 'rapporteur.arrange.1';
const OFF = 'no';

export interface ArrangeSwitch {
  /** The model that is set; null where none is. */
  readonly model: string | null;
  isOn(): boolean;
}

/** The one beside the box to ask in, as it was left. */
export function arrangeSwitch(): ArrangeSwitch {
  const box = document.getElementById('arrange');
  if (!(box instanceof HTMLInputElement)) return { model: null, isOn: () => false };
  box.checked = remembered() !== OFF;
  box.addEventListener('change', () => remember(box.checked ? 'yes' : OFF));
  return { model: box.dataset['model'] ?? null, isOn: () => box.checked };
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(value: string): void {
  try {
    sessionStorage.setItem(KEY, value);
  } catch {
    // A browser that refuses storage has it as the page begins.
  }
}
