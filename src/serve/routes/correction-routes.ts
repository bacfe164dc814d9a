import { z } from 'zod';
import { CORRECTIONS_MAX, ID_CHARS_MAX, LABEL_CHARS_MAX } from '../../limits.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import { CorrectionsBody, writePeopleFile } from '../../sources/people-file.ts';
import type { Route } from '../http/route.ts';
import { filledText, validate, wholeNumber } from '../http/validate.ts';

/** Whose corrections to take back. */
const WithdrawBody = z.object({
  spellings: z.array(filledText(LABEL_CHARS_MAX)).max(CORRECTIONS_MAX).default([]),
  session: filledText(ID_CHARS_MAX).nullable().optional(),
  turns: z
    .array(
      z.object({
        session: filledText(ID_CHARS_MAX),
        turn: wholeNumber(0, Number.MAX_SAFE_INTEGER),
      }),
    )
    .max(CORRECTIONS_MAX)
    .default([]),
});

export function correctionRoutes(rapporteur: Rapporteur): Route[] {
  return [
    {
      method: 'get',
      path: '/api/people.json',
      handle: async (_request, response) => {
        // As `rapporteur people` prints it: one that is saved from here is reviewed and read as that is.
        response.type('json').send(writePeopleFile(await rapporteur.corrections()));
      },
    },
    {
      method: 'post',
      path: '/api/corrections',
      guarded: true,
      handle: async (request, response) => {
        await rapporteur.correct(validate(CorrectionsBody, request.body));
        response.type('json').send(writePeopleFile(await rapporteur.corrections()));
      },
    },
    {
      method: 'post',
      path: '/api/corrections/withdraw',
      guarded: true,
      handle: async (request, response) => {
        const withdrawn = validate(WithdrawBody, request.body);
        response.json({ removed: await rapporteur.withdrawCorrections(withdrawn) });
      },
    },
  ];
}
