import { knownSpeakers } from '../answer/known-speakers.ts';
import { UnknownSpeakerError } from '../errors.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import { fold } from '../text/fold.ts';

/** The people, aliases or role labels that are meant by names, each once; `UnknownSpeakerError`. */
export async function meantSpeakers(
  parts: SearchParts,
  names: readonly string[],
): Promise<readonly string[]> {
  const { speakers, unknown } = await knownSpeakers(parts, names);
  const [stranger] = unknown;
  if (stranger !== undefined) throw new UnknownSpeakerError(stranger);
  return [...new Map(speakers.map((name) => [fold(name), name])).values()];
}
