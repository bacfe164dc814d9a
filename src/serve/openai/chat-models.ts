import type { Rapporteur } from '../../rapporteur.ts';
import { HttpError } from '../http/http-error.ts';

/** The chat models that other programs see here: neither of them writes a quotation. */

/** Quotations set out by code; always there. */
const QUOTING_MODEL = 'rapporteur';
/** The same quotations set out by the language model that the service was started with. */
export const ARRANGING_MODEL = 'rapporteur-arranged';

/** As `GET /v1/models` lists it; `created` is in seconds since 1970, and 0, since nobody made them one day. */
export interface ChatModel {
  readonly id: string;
  readonly object: 'model';
  readonly created: 0;
  readonly owned_by: 'rapporteur';
}

/** Those that can be asked: the second only where a language model is set. */
export function chatModels({ llm }: Pick<Rapporteur, 'llm'>): ChatModel[] {
  return (llm === null ? [QUOTING_MODEL] : [QUOTING_MODEL, ARRANGING_MODEL]).map((id) => ({
    id,
    object: 'model',
    created: 0,
    owned_by: 'rapporteur',
  }));
}

/** The one with this id; HttpError `unknown-model`. */
export function chatModel(rapporteur: Pick<Rapporteur, 'llm'>, id: string): ChatModel {
  const models = chatModels(rapporteur);
  const found = models.find((model) => model.id === id);
  if (found !== undefined) return found;
  throw new HttpError({
    code: 'unknown-model',
    detail: `There is no model ${JSON.stringify(id)} here.`,
    remedy: `Ask one of: ${models.map((model) => model.id).join(', ')}.`,
    field: 'model',
  });
}
