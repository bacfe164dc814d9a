import { z } from 'zod';
import { ID_CHARS_MAX, QUERY_CHARS_MAX } from '../../limits.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import type { Route } from '../http/route.ts';
import { filledText, validate } from '../http/validate.ts';

const VerifyQuoteRequest = z.object({
  text: filledText(QUERY_CHARS_MAX),
  speaker: filledText(ID_CHARS_MAX).nullish(),
});

export function verifyQuoteRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'post',
      path: '/api/verify-quote',
      handle: async (request, response) => {
        const { text, speaker } = validate(VerifyQuoteRequest, request.body);
        response.json(await rapporteur.verifyQuote(text, speaker ?? null));
      },
    },
  ];
}
