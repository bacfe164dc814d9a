import type { Rapporteur } from '../rapporteur.ts';
import { CorrectionsBody, writePeopleFile } from '../sources/people-file.ts';
import type { Route } from './route.ts';
import { validate } from './validate.ts';

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
      handle: async (request, response) => {
        await rapporteur.correct(validate(CorrectionsBody, request.body));
        response.type('json').send(writePeopleFile(await rapporteur.corrections()));
      },
    },
  ];
}
