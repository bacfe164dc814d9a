import { ASK } from '../text/ask-text.ts';
import { type Asked, askedBy } from './asked.ts';
import type { Conversation } from './conversation.ts';

/** Takes over the links and forms that lead to an answer's own page, and asks in the conversation instead. */
export function takeOverWaysOn(root: HTMLElement, conversation: Conversation): void {
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="/answer?"]');
    const asked = link === null || !isPlain(event) ? null : askedByLink(link);
    if (link !== null && asked !== null) {
      event.preventDefault();
      run(conversation, link, asked);
      return;
    }
    const { action = '' } = event.target.closest<HTMLElement>('[data-action]')?.dataset ?? {};
    if (Object.hasOwn(ACTIONS, action)) ACTIONS[action]?.(conversation, event.target);
  });
  root.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.dataset['enhance'] !== 'chip') {
      return;
    }
    const asked = askedBy(queryOf(event.target));
    if (asked === null) return;
    event.preventDefault();
    run(conversation, event.target, asked);
  });
}

/** Ways on that only a conversation has, and links cannot say. */
const ACTIONS: Readonly<Record<string, (conversation: Conversation, from: Element) => void>> = {
  'ask-more': (conversation) => void conversation.ask({ question: ASK.more, state: null }),
  'show-without': (conversation) => conversation.leave(),
  arrange: (conversation, from) => {
    const exchange = conversation.around(from);
    const answer = exchange?.answer ?? null;
    if (exchange === null || answer === null) return;
    const { question, state } = answer;
    void conversation.askAgain(exchange, { question, state, arrange: true });
  },
};

/** Chips and choices ask the same again; suggestions are questions of their own. */
function run(conversation: Conversation, from: HTMLElement, asked: Asked): void {
  const exchange = conversation.around(from);
  const isSame = from.dataset['run'] === 'here' || from instanceof HTMLFormElement;
  if (exchange !== null && isSame) void conversation.askAgain(exchange, asked);
  else void conversation.ask(asked);
}

/** A link that names the collection's version is the answer's permanent address: it is followed. */
function askedByLink(link: HTMLAnchorElement): Asked | null {
  const query = new URL(link.href).searchParams;
  return query.has('v') ? null : askedBy(query);
}

function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) query.append(name, String(value));
  return query;
}

/** Neither into another tab nor to be saved. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
