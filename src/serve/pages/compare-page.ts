import { compareLink } from '../../../web/links.ts';
import { COMPARE, comparedText, EXPLORE, readAsText } from '../../../web/text/explore-text.ts';
import { comparedPeople } from '../../../web/views/compared-people.ts';
import { exploreNav } from '../../../web/views/explore-nav.ts';
import type { Speaker } from '../../domain.ts';
import type { Compared } from '../../explore/compared.ts';
import { COMPARED_MAX } from '../../limits.ts';
import { type CompareFields, compareForm } from './compare-form.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';

/** A topic, and who speaks of it most. */
export interface ComparedExample {
  readonly topic: string;
  readonly people: readonly string[];
}

interface ComparePageParts {
  readonly fields: CompareFields;
  /** Null where there is not enough to compare. */
  readonly compared: Compared | null;
  readonly problem: string | null;
  /** Most words first. */
  readonly speakers: readonly Speaker[];
  /** Comparisons to begin with. */
  readonly examples: readonly ComparedExample[];
}

/** People that the suggestions name. */
const PEOPLE_SUGGESTED = 6;

/** Two to four people on one topic, side by side. */
export function comparePage(parts: ComparePageParts): string {
  const { fields, compared, problem, speakers } = parts;
  return page({
    title: compared === null ? COMPARE.title : `${compared.topic} · ${COMPARE.title}`,
    place: '/explore',
    styles: ['menu', 'explore'],
    look: 'wide',
    main: html`${exploreNav('/compare')}
<h1 class="visually-hidden">${COMPARE.title}</h1>
${compared === null ? html`<p class="lead">${COMPARE.lead}</p>` : null}
${compareForm(fields, speakers)}
${problem === null ? null : html`<p class="notice" role="alert">${problem} <a href="/people">${EXPLORE.otherPeople}</a></p>`}
${compared === null ? suggestions(parts) : result(compared, speakers)}`,
  });
}

function result(compared: Compared, speakers: readonly Speaker[]): SafeHtml {
  const ids = new Map(speakers.map(({ speaker, id }) => [speaker, id]));
  const { topic, readAs } = compared;
  return html`<section class="compared">
<h2>${comparedText(topic)}</h2>
${readAs.length === 0 ? null : html`<p class="read-as">${readAsText(readAs)}</p>`}
${comparedPeople(compared, ids)}
</section>`;
}

/** The most heard, to be added to what is typed, and whole comparisons. */
function suggestions({ fields, speakers, examples }: ComparePageParts): SafeHtml | null {
  const { topic, people } = fields;
  const heard = speakers.slice(0, PEOPLE_SUGGESTED).map(({ speaker }) => speaker);
  const added = people.length < COMPARED_MAX ? heard.filter((name) => !people.includes(name)) : [];
  return html`<section class="to-begin"><h2>${COMPARE.begin}</h2>
${
  examples.length === 0
    ? null
    : html`<h3>${COMPARE.examples}</h3>
<ul class="ways">${examples.map(
        (one) =>
          html`<li><a href="${compareLink(one.topic, one.people)}"><b>${one.topic}</b>: ${one.people.join(', ')}</a></li>`,
      )}</ul>`
}
${
  added.length === 0
    ? null
    : html`<h3>${COMPARE.mostHeard}</h3>
<ul class="ways">${added.map(
        (name) => html`<li><a href="${compareLink(topic, [...people, name])}">${name}</a></li>`,
      )}</ul>`
}
</section>`;
}
