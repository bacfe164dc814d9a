import type { Search } from '../../web/links.ts';
import { COMPARE } from '../../web/text/explore-text.ts';
import type { Speaker } from '../domain.ts';
import { COMPARED_MAX } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';
import type { ProblemBody } from './contract.ts';
import { compareRequestOf, exploreRequestOf } from './explore-query.ts';
import type { CompareFields } from './pages/compare-form.ts';
import { type ComparedExample, comparePage } from './pages/compare-page.ts';
import { explorePage } from './pages/explore-page.ts';
import { toProblem } from './problem.ts';
import type { Route } from './route.ts';
import { sendPage } from './send-page.ts';

/** The pages that search turns and compare people; a form that cannot be followed is shown again, with the reason. */
export function explorePageRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/explore',
      handle: async (request, response) => {
        const speakers = await rapporteur.speakers();
        const { search, done, problem } = await attempted(request.path, async (tell) => {
          const asked = exploreRequestOf(request.query);
          const { query: q, mode, events, kinds, sessions, from, to, sort } = asked;
          // A name that is unknown is typed again.
          tell({ q, mode, events, kinds, sessions, from, to, sort });
          const explored = await rapporteur.explore(asked);
          tell({ q, mode, events, kinds, sessions, from, to, sort, speakers: explored.speakers });
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
        const { done, problem } = await attempted(request.path, async () =>
          isWhole ? rapporteur.compare(compareRequestOf(request.query)) : null,
        );
        const examples = done === null ? await comparedExamples(rapporteur, speakers) : [];
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

/** Topics that are often spoken of, each with the two people who speak of it in most turns. */
async function comparedExamples(
  rapporteur: Rapporteur,
  speakers: readonly Speaker[],
): Promise<readonly ComparedExample[]> {
  const known = new Set(speakers.map(({ speaker }) => speaker));
  const examples: ComparedExample[] = [];
  for (const topic of await rapporteur.knownTopics()) {
    const { facets } = await rapporteur.explore({ ...IN_TRANSCRIPTS, query: topic });
    const people = facets.speakers.values
      .map(({ value }) => value)
      .filter((name) => known.has(name));
    if (people.length > 1) examples.push({ topic, people: people.slice(0, 2) });
  }
  return examples;
}

const IN_TRANSCRIPTS = { mode: 'words', kinds: ['transcript'], page: 1, size: 1 } as const;

interface Attempt<Done> {
  readonly search: Search;
  readonly done: Done | null;
  /** Why it could not be done. */
  readonly problem: ProblemBody | null;
}

/** What came of a form; a failure of ours is no answer to a form, and is thrown on. */
async function attempted<Done>(
  path: string,
  work: (tell: (search: Search) => void) => Promise<Done>,
): Promise<Attempt<Done>> {
  let search: Search = {};
  const tell = (known: Search) => {
    search = known;
  };
  try {
    return { done: await work(tell), search, problem: null };
  } catch (error) {
    const problem = toProblem(error, path);
    if (problem.status >= 500) throw error;
    return { search, done: null, problem };
  }
}

/** What was typed, whether or not it can be compared. */
function compareFieldsOf(query: Readonly<Record<string, unknown>>): CompareFields {
  const typed = (name: string) =>
    [query[name] ?? []].flat().flatMap((value) => {
      const text = typeof value === 'string' ? value.trim() : '';
      return text === '' ? [] : [text];
    });
  const [topic = ''] = typed('topic');
  const [from = ''] = typed('from');
  const [to = ''] = typed('to');
  return { topic, people: [...new Set(typed('speaker'))].slice(0, COMPARED_MAX), from, to };
}
