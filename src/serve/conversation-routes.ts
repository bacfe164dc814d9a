import type { Rapporteur } from '../rapporteur.ts';
import type { Route } from './route.ts';

export function conversationRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/conversations',
      handle: async (_request, response) => {
        response.json(await rapporteur.conversations());
      },
    },
    {
      method: 'get',
      path: '/api/conversations/:id',
      handle: async (request, response) => {
        const id = request.params['id'] ?? '';
        response.json({ conversation: id, messages: await rapporteur.conversation(id) });
      },
    },
    {
      method: 'delete',
      path: '/api/conversations/:id',
      handle: async (request, response) => {
        const removed = await rapporteur.removeConversations([request.params['id'] ?? '']);
        response.json({ removed });
      },
    },
  ];
}
