import { type Child, type Element, element } from '../markup/element.ts';
import { CHARTS } from '../text/chart-text.ts';
import { KIND_TEXT } from '../text/site-text.ts';
import { inputField, selectField } from './form-field.ts';

/** What was written into the form, right or wrong. */
export interface TrendAsked {
  readonly topics: readonly string[];
  readonly by: string;
  readonly speakers: readonly string[];
  readonly kind: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

/** What the collection offers to choose from. */
export interface TrendChoices {
  readonly topicsMax: number;
  readonly speakers: readonly string[];
  readonly events: readonly string[];
}

/** A form whose address is the picture. */
export function trendForm(asked: TrendAsked, choices: TrendChoices): Element {
  const topics = Array.from({ length: choices.topicsMax }, (_, at) =>
    element('input', {
      type: 'search',
      name: 'q',
      value: asked.topics[at] ?? '',
      'aria-label': CHARTS.topic(at + 1),
      maxlength: 200,
      autocomplete: 'off',
    }),
  );
  return element(
    'form',
    { class: 'chart-form', method: 'get', action: '/trends', role: 'search' },
    element(
      'fieldset',
      { class: 'topics' },
      element('legend', {}, CHARTS.topics),
      element('div', {}, topics),
    ),
    element(
      'div',
      { class: 'fields' },
      selectField({
        label: CHARTS.by,
        name: 'by',
        chosen: asked.by,
        options: [
          { value: 'year', name: CHARTS.byYear },
          { value: 'session', name: CHARTS.bySession },
        ],
      }),
      element('button', { type: 'submit' }, CHARTS.show),
    ),
    narrow(asked, choices),
  );
}

function narrow(asked: TrendAsked, choices: TrendChoices): Element {
  const { speakers, kind, event, from, to } = asked;
  const isUsed = speakers.length > 0 || [kind, event, from, to].some((one) => one !== '');
  const people = speakers.length === 0 ? [''] : speakers;
  return element(
    'details',
    { open: isUsed },
    element('summary', {}, CHARTS.narrow),
    element(
      'div',
      { class: 'fields' },
      people.map((value) => inputField(CHARTS.person, { name: 'speaker', value, list: 'people' })),
      element(
        'datalist',
        { id: 'people' },
        choices.speakers.map((value) => element('option', { value })),
      ),
      selectField({
        label: CHARTS.kind,
        name: 'kind',
        chosen: kind,
        options: [
          { value: '', name: CHARTS.spoken },
          { value: 'report', name: KIND_TEXT.report.badge },
          { value: 'ai-report', name: KIND_TEXT['ai-report'].badge },
        ],
      }),
      eventField(event, choices.events),
      yearFields(from, to),
    ),
  );
}

/** Nothing to choose where all sessions are of one meeting. */
export function eventField(chosen: string, events: readonly string[]): Child {
  if (events.length < 2 && chosen === '') return null;
  const options = events.map((event) => ({ value: event, name: event }));
  return selectField({
    label: CHARTS.event,
    name: 'event',
    chosen,
    options: [{ value: '', name: CHARTS.anyEvent }, ...options],
  });
}

export function yearFields(from: string, to: string): Child {
  const number = { inputmode: 'numeric', maxlength: 4, size: 5 };
  return [
    inputField(CHARTS.from, { ...number, name: 'from', value: from }),
    inputField(CHARTS.to, { ...number, name: 'to', value: to }),
  ];
}
