/** The start page with its script: asking, in a conversation. */
import { arrangeSwitch } from './ask/arrange-switch.ts';
import { askedBy } from './ask/asked.ts';
import { questionBox } from './ask/box.ts';
import { byId } from './ask/by-id.ts';
import { Conversation } from './ask/conversation.ts';
import { closeEditor, listenForEditors } from './ask/editors.ts';
import { keptConversation, removeConversation } from './ask/kept-conversation.ts';
import {
  forgetAnswers,
  rememberAnswers,
  rememberedAnswers,
  rememberPending,
  takePending,
} from './ask/memory.ts';
import { takeOverWaysOn } from './ask/ways-on.ts';
import { offerAnswers } from './take-away/exportable.ts';
import { ASK, readyText } from './text/ask-text.ts';
import { arrangingText } from './text/model-text.ts';

const list = byId('conversation');
const arrange = arrangeSwitch();
const conversation = new Conversation({
  list,
  arrange,
  arranging: (model) => say(arrangingText(model)),
  busy: (isBusy) => {
    byId('send').hidden = isBusy;
    byId('stop').hidden = !isBusy;
    showConversation();
    if (isBusy) say(ASK.working);
  },
  answered: (answer) => {
    rememberAnswers(conversation.answers());
    say(readyText(answer));
  },
});
const box = questionBox((question) => {
  if (conversation.isRunning()) return false;
  void conversation.ask({ question, state: null });
  return true;
});

function say(text: string): void {
  byId('status').textContent = text;
}

function complain(text: string): void {
  byId('problem').textContent = text;
}

/** What there is to ask about makes room for what was asked. */
function showConversation(): void {
  document.body.classList.add('chatting');
  byId('tools').hidden = false;
}

function renew(): void {
  conversation.stop();
  forgetAnswers();
  location.assign('/');
}

/** Removes the conversation where it is kept, then here. */
async function forget(): Promise<void> {
  conversation.stop();
  if (conversation.id === null || (await removeConversation(conversation.id))) renew();
  else complain(ASK.notForgotten);
}

/** What an earlier version of the page kept may no longer fit: then it is forgotten. */
function restore(): void {
  const answers = rememberedAnswers();
  if (answers.length === 0) return;
  try {
    conversation.restore(answers);
    showConversation();
  } catch {
    forgetAnswers();
    location.reload();
  }
}

/** Whoever comes by a link is led to the answer it names, else to the last; going back and loading anew stay in place. */
function goTo(place: string): void {
  const [visit] = performance.getEntriesByType('navigation');
  const isFollowed = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  const exchange = document.getElementById(place) ?? (isFollowed ? list.lastElementChild : null);
  if (exchange !== null && (place !== '' || list.childElementCount > 1)) {
    // At once: through a long conversation a smooth way takes seconds.
    exchange.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

/** `?conversation=ID` goes on with one that is kept; from then on it is this tab's own. */
async function open(id: string): Promise<void> {
  showConversation();
  try {
    const answers = await keptConversation(id);
    rememberAnswers(answers);
    conversation.restore(answers);
    list.lastElementChild?.scrollIntoView({ block: 'start', behavior: 'instant' });
  } catch {
    complain(ASK.notOpened);
  }
}

/** `?q=…` fills the box; with `ask=1` it is asked at once, and so is what was on its way when the page was left. */
async function begin({ search, hash }: Location): Promise<void> {
  const query = new URLSearchParams(search);
  const kept = query.get('conversation');
  const asked = askedBy(query);
  const place = hash.slice(1);
  const pending = takePending();
  if (query.size > 0 || place !== '') history.replaceState(null, '', '/');
  if (kept === null) {
    restore();
    goTo(place);
  } else await open(kept);
  const isAsking = asked !== null && query.get('ask') === '1';
  const next = isAsking ? asked : pending;
  if (next !== null) await conversation.ask(next);
  else {
    box.fill(asked?.question ?? '');
    if (!matchMedia('(pointer: coarse)').matches) box.focus();
  }
}

function listen(): void {
  byId('stop').addEventListener('click', () => conversation.leave());
  byId('renew').addEventListener('click', renew);
  byId('forget').addEventListener('click', () => void forget());
  listenForEditors(list);
  takeOverWaysOn(byId('content'), conversation);
  addEventListener('pagehide', () => rememberPending(conversation.pending()));
  // A browser that has kept the page as it was has kept the question too.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) rememberPending(null);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeEditor(list);
    else if (event.key === '/' && !isTyping(event)) {
      event.preventDefault();
      box.focus();
    }
  });
  offerAnswers({
    all: () => conversation.answers(),
    around: (element) => conversation.around(element)?.answer ?? null,
  });
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isField = target instanceof Element && target.matches('input, textarea, select');
  return isField || ctrlKey || metaKey || altKey;
}

listen();
void begin(location);
