import { randomUUID } from 'node:crypto';
import { UnknownConversationError } from '../errors.ts';
import { ANSWERS_HELD_MAX, CONVERSATIONS_HELD_MAX } from '../limits.ts';
import type { AskReply, AskRequest, Message, Rapporteur } from '../rapporteur.ts';

/** What asking in conversations needs of a Rapporteur. */
export type Talk = Pick<
  Rapporteur,
  'ask' | 'askStream' | 'conversations' | 'conversation' | 'removeConversations'
>;

/**
 * Conversations that can be gone on with, of which nothing is written: they live in this process alone, the latest
 * `CONVERSATIONS_HELD_MAX` of them, and are gone with it. What the store keeps from before can be read and removed.
 */
export function conversationsInMemory(rapporteur: Rapporteur): Talk {
  const held = new Map<string, readonly Message[]>();

  const passedOn = (request: AskRequest): AskRequest => {
    const { conversation, ...rest } = request;
    const before = conversation === undefined ? [] : held.get(conversation);
    if (before === undefined) throw new UnknownConversationError(conversation ?? '');
    return { ...rest, before, keep: false };
  };

  const hold = (request: AskRequest, { answer }: AskReply): AskReply => {
    const conversation = request.conversation ?? randomUUID();
    const before = request.conversation === undefined ? [] : held.get(conversation);
    // Taken back while it was being answered: it does not come to life again.
    if (before === undefined) return { conversation: null, answer };
    const { question, state } = answer;
    // Complete lists are long, and no follow-up leans on their rows.
    const message = { question, state, answer: { ...answer, data: null } };
    held.delete(conversation);
    held.set(conversation, [...before, message].slice(-ANSWERS_HELD_MAX));
    const [oldest] = held.keys();
    if (held.size > CONVERSATIONS_HELD_MAX && oldest !== undefined) held.delete(oldest);
    return { conversation, answer };
  };

  return {
    ask: async (request) => hold(request, await rapporteur.ask(passedOn(request))),
    async *askStream(request) {
      for await (const event of rapporteur.askStream(passedOn(request))) {
        yield event.type === 'answer-end' ? { ...event, reply: hold(request, event.reply) } : event;
      }
    },
    conversations: () => rapporteur.conversations(),
    conversation: (id) => rapporteur.conversation(id),
    async removeConversations(ids) {
      const kept = ids.filter((id) => !held.has(id));
      const removed = kept.length === 0 ? 0 : await rapporteur.removeConversations(kept);
      for (const id of ids) held.delete(id);
      return removed + ids.length - kept.length;
    },
  };
}
