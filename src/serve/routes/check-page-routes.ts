import { CHECK } from '../../../web/text/check-text.ts';
import type { GivenQuote } from '../../../web/views/checked-quote.ts';
import { TooLargeError } from '../../errors.ts';
import { ID_CHARS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import { attempt } from '../http/attempt.ts';
import type { Route } from '../http/route.ts';
import { sendPage } from '../http/send-page.ts';
import { checkPage } from '../pages/check-page.ts';
import type { Query } from '../query/query-parts.ts';
import { writtenText } from '../query/written.ts';

/** The page that tells whether somebody said something; what cannot be checked is shown again, with the reason. */
export function checkPageRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/check',
      handle: async (request, response) => {
        const given = givenOf(request.query);
        const speakers = await rapporteur.speakers();
        const { done, problem } = await attempt(request.path, async () =>
          verdictOn(rapporteur, given),
        );
        response.status(problem?.status ?? 200);
        // A name or marks alone were sent on purpose: what is missing is said.
        const isSent = given.text !== '' || given.speaker !== '';
        const missing = isSent && !hasWords(given) ? CHECK.empty : null;
        const told = problem?.detail ?? missing;
        sendPage(response, checkPage({ given, checked: done, problem: told, speakers }));
      },
    },
  ];
}

const hasWords = ({ text }: GivenQuote) => /[\p{L}\p{N}]/u.test(text);

async function verdictOn(rapporteur: Rapporteur, given: GivenQuote) {
  const { text, speaker } = given;
  if (text.length > QUERY_CHARS_MAX) {
    throw new TooLargeError('The quotation in characters', text.length, QUERY_CHARS_MAX);
  }
  return !hasWords(given) ? null : rapporteur.verifyQuote(text, speaker === '' ? null : speaker);
}

/** A text that is too long is not cut: what is checked is what was given. */
const givenOf = (query: Query): GivenQuote => ({
  text: writtenText(query, 'text', Number.MAX_SAFE_INTEGER),
  speaker: writtenText(query, 'speaker', ID_CHARS_MAX),
});
