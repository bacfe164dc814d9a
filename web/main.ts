import { AnswerView } from './answer-view.ts';
import { askService } from './ask-service.ts';
import { showCollection } from './collection-view.ts';
import { forgetAnswers, rememberAnswer, rememberedAnswers } from './conversation-memory.ts';
import { byId } from './element.ts';
import { ASK, readyText } from './text/ask-text.ts';
import { SITE } from './text/site-text.ts';

const form = byId('ask') as HTMLFormElement;
const box = byId('question') as HTMLTextAreaElement;
const list = byId('conversation');

let conversation: string | null = null;
let latest: AnswerView | null = null;
let running: AbortController | null = null;

async function ask(question: string): Promise<void> {
  if (running !== null) return;
  running = new AbortController();
  const view = addExchange(question);
  view.root.scrollIntoView({ block: 'start' });
  setBusy(true);
  try {
    await stream(question, view, running.signal);
  } finally {
    running = null;
    setBusy(false);
  }
}

async function stream(message: string, view: AnswerView, signal: AbortSignal): Promise<void> {
  let forgotten = false;
  await askService(
    { message, conversation },
    {
      state: (state) => view.showState(state),
      citation: (citation) => view.showCitation(citation),
      'text-delta': () => view.showWriting(),
      'answer-end': (answer) => {
        conversation = answer.conversation;
        view.end(answer);
        rememberAnswer(answer);
        say(readyText(answer));
      },
      error: (problem) => {
        forgotten = problem.code === 'unknown-conversation' && conversation !== null;
        if (!forgotten) view.fail(problem, message);
      },
    },
    signal,
  );
  // The service has been started anew, or forgot: go on as a new conversation.
  if (forgotten) {
    conversation = null;
    await stream(message, view, signal);
  }
}

function addExchange(question: string): AnswerView {
  const view = new AnswerView(question, (next) => void ask(next));
  latest?.settle();
  latest = view;
  list.append(view.root);
  document.body.classList.add('chatting');
  byId('tools').hidden = false;
  return view;
}

function setBusy(busy: boolean): void {
  byId('send').hidden = busy;
  byId('stop').hidden = !busy;
  if (busy) say(ASK.working);
}

function say(text: string): void {
  byId('status').textContent = text;
}

function submit(): void {
  const question = box.value.trim();
  if (question === '' || running !== null) return;
  box.value = '';
  void ask(question);
}

function renew(): void {
  running?.abort();
  forgetAnswers();
  location.assign('/');
}

/** Removes the conversation where it is kept, then here; one that the service does not know is gone already. */
async function forget(): Promise<void> {
  running?.abort();
  if (conversation === null || (await removed(conversation))) renew();
  else byId('problem').textContent = ASK.notForgotten;
}

async function removed(id: string): Promise<boolean> {
  const path = `/api/conversations/${encodeURIComponent(id)}`;
  const response = await fetch(path, { method: 'DELETE' }).catch(() => null);
  return response !== null && (response.ok || response.status === 404);
}

/** What an earlier version of the page kept may no longer fit: then it is forgotten. */
function restore(): void {
  try {
    for (const answer of rememberedAnswers()) {
      addExchange(answer.question).end(answer);
      conversation = answer.conversation;
    }
  } catch {
    forgetAnswers();
    location.reload();
  }
}

function begin(): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  byId('stop').addEventListener('click', () => running?.abort());
  byId('renew').addEventListener('click', renew);
  byId('forget').addEventListener('click', () => void forget());
  restore();
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  box.focus({ preventScroll: true });
  showCollection(byId('collection'), (question) => void ask(question)).catch(() => {
    byId('collection').textContent = SITE.unreachable;
  });
}

begin();
