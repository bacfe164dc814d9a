import type { Search } from '../../../web/links.ts';
import { COMPARE } from '../../../web/text/explore-text.ts';
import { COMPARED_MAX, ID_CHARS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import { attempt } from '../http/attempt.ts';
import type { Route } from '../http/route.ts';
import { sendPage } from '../http/send-page.ts';
import type { CompareFields } from '../pages/compare-form.ts';
import { type ComparedExample, comparePage } from '../pages/compare-page.ts';
import { explorePage } from '../pages/explore-page.ts';
import { compareRequestOf, exploreRequestOf } from '../query/explore-query.ts';
import type { Query } from '../query/query-parts.ts';
import { writtenText, writtenTexts } from '../query/written.ts';

/** The pages that search turns and compare people; a form that cannot be followed is shown again, with the reason. */
export function explorePageRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/explore',
      handle: async (request, response) => {
        const speakers = await rapporteur.speakers();
        let search: Search = {};
        const { done, problem } = await attempt(request.path, async () => {
          const asked = exploreRequestOf(request.query);
          const { query: q, mode, events, kinds, sessions, from, to, undated, sort } = asked;
          // A name that is unknown is typed again.
          search = { q, mode, events, kinds, sessions, from, to, undated, sort };
          const explored = await rapporteur.explore(asked);
          search = { ...search, speakers: explored.speakers };
          return explored;
        });
        response.status(problem?.status ?? 200);
        const detail = problem?.detail ?? null;
        sendPage(response, explorePage({ search, explored: done, problem: detail, speakers }));
      },
    },
    {
      method: 'get',
      path: '/compare',
      handle: async (request, response) => {
        const fields = compareFieldsOf(request.query);
        const speakers = await rapporteur.speakers();
        const isWhole = fields.topic !== '' && fields.people.length > 1;
        const isEmpty = fields.topic === '' && fields.people.length === 0;
        const { done, problem } = await attempt(request.path, async () =>
          isWhole ? rapporteur.compare(compareRequestOf(request.query)) : null,
        );
        const examples = done === null ? await comparedExamples(rapporteur) : [];
        response.status(problem?.status ?? 200);
        const told = problem?.detail ?? (isWhole || isEmpty ? null : COMPARE.needsBoth);
        sendPage(
          response,
          comparePage({ fields, compared: done, problem: told, speakers, examples }),
        );
      },
    },
  ];
}

/** Topics that are often spoken of, each with the two people who speak of it most. */
async function comparedExamples(rapporteur: Rapporteur): Promise<readonly ComparedExample[]> {
  return (await rapporteur.knownTopics())
    .filter(({ people }) => people.length > 1)
    .map(({ topic, people }) => ({ topic, people: people.slice(0, 2) }));
}

/** What was typed, whether or not it can be compared. */
function compareFieldsOf(query: Query): CompareFields {
  const people = new Set(writtenTexts(query, 'speaker'));
  return {
    topic: writtenText(query, 'topic', QUERY_CHARS_MAX),
    people: [...people].slice(0, COMPARED_MAX),
    from: writtenText(query, 'from', ID_CHARS_MAX),
    to: writtenText(query, 'to', ID_CHARS_MAX),
  };
}
