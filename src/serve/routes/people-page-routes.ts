import { personLink } from '../../../web/links.ts';
import { LABEL_CHARS_MAX } from '../../limits.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';
import { sendPage } from '../http/send-page.ts';
import { namesakesPage, peoplePage } from '../pages/people-page.ts';
import { personPage } from '../pages/person-page.ts';
import { profilesOf } from '../people/namesakes.ts';
import { peopleShown } from '../people/people-shown.ts';
import { personView } from '../people/person-view.ts';
import { peopleQueryOf } from '../query/people-query.ts';
import { writtenText } from '../query/written.ts';

/** The directory and a page a person; `changes` says whether corrections may be made there. */
export function peoplePageRoutes(
  rapporteur: Rapporteur,
  rights: { readonly changes: boolean },
): Route[] {
  return [
    {
      method: 'get',
      path: '/people',
      handle: async (request, response) => {
        const all = await rapporteur.directory();
        const query = peopleQueryOf(request.query);
        const corrections = await rapporteur.corrections();
        const held = await rapporteur.sessions();
        const sessions = new Map(held.map((session) => [session.session, session]));
        const made = { corrections, sessions, ...rights };
        sendPage(response, peoplePage({ all, query, shown: peopleShown(all, query), made }));
      },
    },
    {
      method: 'get',
      path: '/people/:id',
      handle: async (request, response) => {
        const asked = request.params['id'] ?? '';
        // Of people of one name the address must say which; the error lists them for programs.
        const namesakes = (await rapporteur.speakers()).filter(({ speaker }) => speaker === asked);
        if (namesakes.length > 1) {
          const people = await profilesOf(rapporteur, namesakes);
          return sendPage(response, namesakesPage(asked, people));
        }
        const profile = await rapporteur.speaker(asked);
        // A former id or a name; a correction may change whose it is, so that the browser asks again next time.
        if (profile.id !== asked) return response.redirect(302, personLink(profile.id));
        const topic = writtenText(request.query, 'topic', LABEL_CHARS_MAX);
        const view = await personView(rapporteur, profile, topic);
        sendPage(response, personPage(view, rights));
      },
    },
  ];
}
