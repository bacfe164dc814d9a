import { type Element, element } from '../markup/element.ts';
import { arrangedByText, MODEL } from '../text/model-text.ts';

/** Whether the model is to be asked, where one is set; without script no answer waits for it. */
export function arrangeSwitch(model: string | null): Element | null {
  if (model === null) return null;
  return element(
    'label',
    { class: 'arrange-switch needs-script', title: MODEL.switchTitle },
    element('input', { type: 'checkbox', id: 'arrange', checked: true, 'data-model': model }),
    element('span', {}, arrangedByText(model)),
  );
}
