import { type Attributes, type Child, type Element, element } from '../markup/element.ts';

/** A labelled box to write in. */
export function inputField(label: string, attributes: Attributes): Element {
  return labelled(label, element('input', { type: 'text', autocomplete: 'off', ...attributes }));
}

interface Option {
  readonly value: string;
  readonly name: string;
}

interface SelectField {
  readonly label: string;
  readonly name: string;
  readonly chosen: string;
  readonly options: readonly Option[];
}

/** A labelled list to choose one from. */
export function selectField({ label, name, chosen, options }: SelectField): Element {
  const items = options.map((option) =>
    element('option', { value: option.value, selected: option.value === chosen }, option.name),
  );
  return labelled(label, element('select', { name }, items));
}

function labelled(label: string, field: Child): Element {
  return element('label', { class: 'chart-field' }, element('span', {}, label), field);
}
