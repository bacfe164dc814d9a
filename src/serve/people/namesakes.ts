import type { Speaker } from '../../domain.ts';
import type { SpeakerProfile } from '../../profile/speaker-profile.ts';
import type { Rapporteur, SessionText } from '../../rapporteur.ts';
import { grouped } from '../../text/grouped.ts';

type Profiles = Pick<Rapporteur, 'speaker'>;

/** Of people of one name, so many are told apart: each takes reading what they said. */
const NAMESAKES_MAX = 12;

/** All that is known of these people, the first of them. */
export async function profilesOf(
  rapporteur: Profiles,
  people: readonly Speaker[],
): Promise<readonly SpeakerProfile[]> {
  const profiles: SpeakerProfile[] = [];
  for (const { id } of people.slice(0, NAMESAKES_MAX)) profiles.push(await rapporteur.speaker(id));
  return profiles;
}

/** Whoever speaks in a session: of people of one name only the one who speaks in this one. */
export async function speakersIn(
  rapporteur: Profiles,
  { session, turns }: SessionText,
  everybody: readonly Speaker[],
): Promise<readonly Speaker[]> {
  const names = new Set(turns.map(({ speaker }) => speaker));
  const here: Speaker[] = [];
  for (const people of grouped(everybody, ({ speaker }) => speaker).values()) {
    const [first] = people;
    if (first === undefined || !names.has(first.speaker)) continue;
    if (people.length === 1) here.push(first);
    else {
      const profiles = await profilesOf(rapporteur, people);
      here.push(...profiles.filter((profile) => speaksIn(profile, session.session)).slice(0, 1));
    }
  }
  return here;
}

function speaksIn({ years }: SpeakerProfile, id: string): boolean {
  return years.some(({ sessions }) => sessions.some(({ session }) => session === id));
}
