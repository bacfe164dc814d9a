import type { Request, Response } from 'express';
import { personLink } from '../../web/links.ts';
import type { Span } from '../domain.ts';
import type { Rapporteur } from '../rapporteur.ts';
import { homePage } from './pages/home-page.ts';
import { namesakesPage, peoplePage } from './pages/people-page.ts';
import { personPage } from './pages/person-page.ts';
import { sessionPage } from './pages/session-page.ts';
import { sessionsPage } from './pages/sessions-page.ts';
import type { Route } from './route.ts';

/** The pages made on the server; they need no script. */
export function pageRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/',
      handle: (_request, response) => sendPage(response, homePage()),
    },
    {
      method: 'get',
      path: '/sessions',
      handle: async (_request, response) => {
        sendPage(response, sessionsPage(await rapporteur.sessions()));
      },
    },
    {
      method: 'get',
      path: '/sessions/:id',
      handle: async (request, response) => {
        const held = await rapporteur.session(request.params['id'] ?? '');
        const speakers = await rapporteur.speakers();
        sendPage(response, sessionPage({ held, speakers, marked: markedSpan(request) }));
      },
    },
    {
      method: 'get',
      path: '/people',
      handle: async (_request, response) => {
        sendPage(response, peoplePage(await rapporteur.speakers()));
      },
    },
    {
      method: 'get',
      path: '/people/:id',
      handle: async (request, response) => {
        const asked = request.params['id'] ?? '';
        // Of people of one name the address must say which; the error lists them for programs.
        const namesakes = (await rapporteur.speakers()).filter(({ speaker }) => speaker === asked);
        if (namesakes.length > 1) return sendPage(response, namesakesPage(asked, namesakes));
        const profile = await rapporteur.speaker(asked);
        // A former id or a name; a correction may change whose it is, so that the browser asks again next time.
        if (profile.id !== asked) return response.redirect(302, personLink(profile.id));
        sendPage(response, personPage(profile));
      },
    },
  ];
}

function sendPage(response: Response, markup: string): void {
  response.set('Cache-Control', 'no-cache').type('html').send(markup);
}

/** `?start=12&end=40`; anything else marks nothing, since a reader is still served best by the text. */
function markedSpan(request: Request<Record<string, string>>): Span | null {
  const start = offset(request.query['start']);
  const end = offset(request.query['end']);
  return start === null || end === null || start >= end ? null : { start, end };
}

function offset(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : null;
}
