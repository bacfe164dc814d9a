import type { Hit, SessionBody, Speaker } from '../src/serve/contract.ts';
import { element } from './element.ts';
import { exampleQuestions, type SpeakerWords } from './examples.ts';
import { getJson, sessionsHeld, speakersHeld } from './holdings.ts';
import { personLink, sessionLink } from './links.ts';
import { ASK } from './text/ask-text.ts';
import { collectionText, count, dateText, KIND_TEXT, SITE, titleText } from './text/site-text.ts';

const SESSIONS_SHOWN = 6;
const PEOPLE_SHOWN = 10;
const PEOPLE_ASKED = 5;
const TITLES_CHARS_MAX = 1_000;

/** What there is to ask about: example questions, then sessions and people. Fills `root`. */
export async function showCollection(root: HTMLElement, ask: (question: string) => void) {
  const [sessions, speakers] = await Promise.all([sessionsHeld(), speakersHeld()]);
  if (sessions.length === 0) {
    root.replaceChildren(element('p', { class: 'notice' }, SITE.emptyCollection));
    return;
  }
  const examples = element('section', { class: 'examples', 'aria-label': ASK.examples });
  const years = sessions.flatMap(({ year }) => year ?? []);
  root.replaceChildren(
    examples,
    element(
      'section',
      { class: 'holdings' },
      element('h2', {}, ASK.collection),
      element('p', { class: 'facts' }, collectionText(sessions.length, speakers.length, years)),
      sessionList(sessions),
      speakers.length === 0 ? null : peopleList(speakers),
    ),
  );
  // Examples are a courtesy: where they cannot be made, the page stands without.
  const words = await wordsOf(speakers.slice(0, PEOPLE_ASKED), sessions).catch(() => []);
  const questions = exampleQuestions(words);
  if (questions.length > 0) examples.append(exampleList(questions, ask));
}

function exampleList(questions: readonly string[], ask: (question: string) => void): HTMLElement {
  const items = questions.map((question) => {
    const button = element('button', { type: 'button', class: 'suggestion' }, question);
    button.addEventListener('click', () => ask(question));
    return element('li', {}, button);
  });
  return element('ul', { class: 'suggestions' }, ...items);
}

function sessionList(sessions: readonly SessionBody[]): HTMLElement {
  const when = ({ date, year }: SessionBody) => date ?? String(year ?? '');
  const latest = sessions.toSorted((one, other) => when(other).localeCompare(when(one)));
  const items = latest
    .slice(0, SESSIONS_SHOWN)
    .map(({ session, title, date, year, kind }) =>
      element(
        'li',
        {},
        element('a', { href: sessionLink(session) }, titleText(title, session)),
        element('span', { class: 'facts' }, dateText(date, year)),
        element('span', { class: `badge kind-${kind}` }, KIND_TEXT[kind].badge),
      ),
    );
  return element(
    'div',
    {},
    element('h3', {}, ASK.recent),
    element('ul', { class: 'list sessions' }, ...items),
    sessions.length > SESSIONS_SHOWN ? element('a', { href: '/sessions' }, SITE.allSessions) : null,
  );
}

function peopleList(speakers: readonly Speaker[]): HTMLElement {
  const items = speakers
    .slice(0, PEOPLE_SHOWN)
    .map(({ id, speaker, turns }) =>
      element(
        'li',
        {},
        element('a', { href: personLink(id) }, speaker),
        element('span', { class: 'facts' }, count(turns, 'turn')),
      ),
    );
  return element(
    'div',
    {},
    element('h3', {}, ASK.mostHeard),
    element('ul', { class: 'list people' }, ...items),
    speakers.length > PEOPLE_SHOWN ? element('a', { href: '/people' }, SITE.allPeople) : null,
  );
}

/** What these people say near the titles of the sessions. */
async function wordsOf(speakers: readonly Speaker[], sessions: readonly SessionBody[]) {
  const titles = new Map(sessions.map(({ session, title }) => [session, title ?? '']));
  const query = [...titles.values()].join(' ').slice(0, TITLES_CHARS_MAX);
  if (query.trim() === '') return [];
  return Promise.all(
    speakers.map(async ({ speaker }): Promise<SpeakerWords> => {
      const search = new URLSearchParams({ q: query, speaker, kind: 'transcript', k: '8' });
      const hits = await getJson<Hit[]>(`/api/search?${search}`);
      const said = hits.map(({ text, session }) => ({ text, title: titles.get(session) ?? '' }));
      return { speaker, said };
    }),
  );
}
