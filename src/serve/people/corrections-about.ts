import type { Corrections } from '../../people/corrections.ts';
import { nameKey } from '../../people/name.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';

/** The corrections that make a person who they are, and those of turns in sessions that name them. */
export function correctionsAbout(
  profile: SpeakerProfile,
  { names, turns }: Corrections,
): Corrections {
  const keys = new Set(
    [profile.speaker, ...profile.names.map(({ spelling }) => spelling)].map(nameKey),
  );
  const isTheirs = (name: string) => keys.has(nameKey(name));
  const theirSessions = new Set(profile.names.map(({ session }) => session));
  return {
    names: names.filter(({ name, spellings }) => isTheirs(name) || spellings.some(isTheirs)),
    turns: turns.filter(
      ({ session, speaker }) =>
        theirSessions.has(session) || (speaker !== null && isTheirs(speaker)),
    ),
  };
}
