import { today } from '../../../web/take-away/today.ts';
import type { Paper } from '../../../web/views/print-foot.ts';
import type { Answer } from '../../asking.ts';
import type { Rapporteur } from '../../rapporteur.ts';
import { sessionDetailBody } from '../wire/bodies.ts';

/** What a printed answer says beside its quotations: the publishers' notes of all that is quoted, and the day. */
export async function paperOf(
  rapporteur: Pick<Rapporteur, 'session'>,
  { citations, related }: Answer,
  origin: string,
): Promise<Paper> {
  const ids = new Set([...citations, ...related].map(({ session }) => session));
  const noted = await Promise.all(
    [...ids].map(async (id) => sessionDetailBody(await rapporteur.session(id)).disclaimer),
  );
  const disclaimers = [...new Set(noted.filter((note) => note !== null))];
  return { origin, accessed: today(), disclaimers };
}
