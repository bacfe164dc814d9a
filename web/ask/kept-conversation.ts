import type { Answer, ChatBody } from '../../src/serve/contract.ts';
import { getJson } from './held.ts';

interface Kept {
  readonly messages: readonly { readonly answer: Answer }[];
}

/** The answers of a conversation that the service keeps, as the page would show them; throws where it cannot be had. */
export async function keptConversation(id: string): Promise<ChatBody[]> {
  const { messages } = await getJson<Kept>(`/api/conversations/${encodeURIComponent(id)}`);
  return shown(messages.map(({ answer }) => answer)).map((answer) => ({
    ...answer,
    conversation: id,
  }));
}

/** Of a question that was asked again with other chips the last answer stands, as it did on the page. */
function shown(answers: readonly Answer[]): Answer[] {
  return answers.filter((answer, at) => {
    const next = answers[at + 1];
    if (next === undefined || next.question !== answer.question) return true;
    // `more` and `more` again ask with the very same state, and quote something else.
    return JSON.stringify(next.state) === JSON.stringify(answer.state) && !isSame(answer, next);
  });
}

/** Whether they quote the same, as where a language model was asked to set it out after all. */
function isSame({ citations }: Answer, next: Answer): boolean {
  const places = (some: Answer['citations']) =>
    some.map(({ session, start, end }) => `${session} ${start} ${end}`).join();
  return citations.length > 0 && places(citations) === places(next.citations);
}

/** Removes it where it is kept; true also where the service does not know it, since then it is gone already. */
export async function removeConversation(id: string): Promise<boolean> {
  const path = `/api/conversations/${encodeURIComponent(id)}`;
  const response = await fetch(path, { method: 'DELETE' }).catch(() => null);
  return response !== null && (response.ok || response.status === 404);
}
