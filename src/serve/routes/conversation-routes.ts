import type { Talk } from '../conversations-in-memory.ts';
import type { Route } from '../http/route.ts';

export function conversationRoutes(talk: Talk): Route[] {
  return [
    {
      method: 'get',
      path: '/api/conversations',
      guarded: true,
      handle: async (_request, response) => {
        response.json(await talk.conversations());
      },
    },
    {
      method: 'get',
      path: '/api/conversations/:id',
      guarded: true,
      handle: async (request, response) => {
        const id = request.params['id'] ?? '';
        response.json({ conversation: id, messages: await talk.conversation(id) });
      },
    },
    {
      method: 'delete',
      path: '/api/conversations/:id',
      guarded: true,
      handle: async (request, response) => {
        const removed = await talk.removeConversations([request.params['id'] ?? '']);
        response.json({ removed });
      },
    },
  ];
}
