import type { Answer, Choice, State } from '../../src/serve/contract.ts';
import { answerLink } from '../links.ts';
import { type Element, element } from '../markup/element.ts';
import { ASK } from '../text/ask-text.ts';
import { choiceText } from '../text/question-text.ts';
import { titleText } from '../text/site-text.ts';
import type { HeldSession } from './shown-answer.ts';

/** Sessions that tell one from the others; more of them tell nothing more. */
const SESSIONS_SHOWN = 2;

/** Who may be meant, as links that ask the same of one of them; whoever is taken already is left out. */
export function choiceList(
  { question, state, choices, abstained }: Answer,
  sessions: readonly HeldSession[],
): Element | null {
  if (choices.length === 0) return null;
  const others = choices.filter(({ speaker }) => abstained || !state.speakers.includes(speaker));
  if (others.length === 0) return null;
  const items = others.map((choice) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          class: 'choice',
          href: answerLink(question, chosenState(state, choice, choices)),
          'data-run': 'here',
        },
        element('b', {}, choice.speaker),
        ' ',
        element('span', { class: 'facts' }, choiceText(choice)),
        choice.sessions
          .slice(0, SESSIONS_SHOWN)
          .map((id) => element('span', { class: 'where' }, titleIn(sessions, id))),
      ),
    ),
  );
  return element(
    'section',
    { class: 'asked-back' },
    abstained ? null : element('h3', { class: 'small' }, ASK.somebodyElse),
    element('ul', { class: 'choices' }, items),
  );
}

/** The state with this one of those offered as its speaker; of people of one name the sessions tell who is meant. */
export function chosenState(state: State, choice: Choice, choices: readonly Choice[]): State {
  const offered = new Set(choices.map(({ speaker }) => speaker));
  const others = state.speakers.filter((name) => !offered.has(name));
  const isTold = state.speakers.some((name) => namesakes(choices, name) > 1);
  const kept = isTold ? [] : state.sessions;
  const sessions = namesakes(choices, choice.speaker) > 1 ? choice.sessions : kept;
  return { ...state, speakers: [...others, choice.speaker], sessions };
}

const namesakes = (choices: readonly Choice[], name: string): number =>
  choices.filter(({ speaker }) => speaker === name).length;

function titleIn(sessions: readonly HeldSession[], id: string): string {
  const held = sessions.find(({ session }) => session === id);
  return held === undefined ? id : titleText(held.title, id);
}
