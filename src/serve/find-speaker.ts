import type { Speaker } from '../domain.ts';
import { UnknownSpeakerError } from '../errors.ts';
import type { Rapporteur } from '../rapporteur.ts';

/** The speaker with this id; UnknownSpeakerError where there is none. */
export async function findSpeaker(rapporteur: Rapporteur, id: string): Promise<Speaker> {
  const speaker = (await rapporteur.speakers()).find((one) => one.id === id);
  if (speaker === undefined) throw new UnknownSpeakerError(id);
  return speaker;
}
