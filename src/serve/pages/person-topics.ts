import { answerLink, personLink } from '../../../web/links.ts';
import { coverageText, PEOPLE } from '../../../web/text/people-text.ts';
import { datedLine } from '../../../web/views/dated-line.ts';
import type { OnTopic, PersonView } from '../people/person-view.ts';
import { html, type SafeHtml } from './html.ts';

/** Quotations of a person who speaks in few sessions; the whole answer has the others. */
const SHOWN_MAX = 5;

/** Their quotations on one topic along a line of dates, and the way to any other topic. */
export function personTopics({ profile, topics, onTopic }: PersonView): SafeHtml {
  const here = personLink(profile.id);
  const { topic } = onTopic;
  return html`<section id="topics" class="on-topics"><h2>${profile.turns === 0 ? PEOPLE.asReported : PEOPLE.onTopics}</h2>
${topics.length === 0 ? null : html`<nav class="topics" aria-label="${PEOPLE.telling}">${topics.map((one) => topicLink(here, one, onTopic))}</nav>`}
<form class="filter" action="${here}#topics">
<label class="field"><span>${PEOPLE.anotherTopic}</span><input type="search" name="topic" value="${topic === null || topics.includes(topic) ? '' : topic}" autocomplete="off"></label>
<button>${PEOPLE.show}</button>
</form>
${quotations(onTopic)}
</section>`;
}

function topicLink(here: string, topic: string, onTopic: OnTopic): SafeHtml {
  const current = topic === onTopic.topic ? html` aria-current="true"` : null;
  return html`<a href="${here}?${String(new URLSearchParams({ topic }))}#topics"${current}>${topic}</a> `;
}

function quotations({ topic, question, state, answer }: OnTopic): SafeHtml | null {
  const { citations, coverage } = answer;
  // A timeline has one of each session; of the best the first few do.
  const shown = state.intent === 'timeline' ? citations : citations.slice(0, SHOWN_MAX);
  if (citations.length === 0) {
    return topic === null ? null : html`<p>${PEOPLE.noneOnTopic(topic)}</p>`;
  }
  const { speakers, sessions } = state;
  const asked = { speakers, sessions, ...(topic === null ? {} : { topic }) };
  const from =
    topic === null
      ? null
      : html`${coverageText({ shown: shown.length, all: citations.length, turns: coverage.matching })} · `;
  return html`${datedLine(shown)}
<p class="facts">${from}<a href="${answerLink(question, asked)}">${PEOPLE.fullAnswer}</a></p>`;
}
