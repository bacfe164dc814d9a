import { words } from '../text/words.ts';

/** Words of labels that name a part somebody plays, never a person. */
const ROLE_WORDS = new Set(
  `acting administrator announcer attendee audience captioner chair chairman chairperson chairwoman co coordinator
delegate designer director expert facilitator floor grad group host industrial interface interpreter interviewer
leader manager marketing member moderator onsite online operator organiser organizer panel panelist panelists
panellist panellists participant participants person phd postdoc presenter president professor project question
questioner rapporteur reader remote reporter room secretariat secretary speaker speakers staff student studio
technician translator undergrad unidentified unknown user video vice voice`.split(/\s+/),
);

/** Last words of names that bodies have: `ISLAND OPERATORS UNION`; `MINISTRY OF …` is met by its first word. */
const BODY_WORDS = new Set(
  `academy administration agency alliance assembly association authority bank board bureau campaign centre center
coalition college commission committee company corporation council delegation department directorate embassy
federation forum foundation government initiative institute institution league ministry mission network networks
office organisation organization parliament partnership project registry society union university`.split(
    /\s+/,
  ),
);

/** Words that stand beside role words and decide nothing. */
const FILLERS = new Set(
  'a an and by first for from from in male female man new of off on second the third to woman'.split(
    ' ',
  ),
);

/** Bodies that speak through whoever holds the microphone. Reviewed by hand; add to it with care. */
const ORGANISATIONS = new Set(
  `afrinic apnic arin au cerf council ecosoc ecowas eu eurodig google iana icann icc ieee ietf igf isoc itu lacnic mag
meta microsoft nato nri oecd oic osce ripe un unctad undesa undp uneca unesco unicef united nations w3c who wipo wsis
wto`.split(/\s+/),
);

const isSeatNumber = (word: string) => /^(?:\p{L}|\d{1,3})$/u.test(word);

/**
 * Whether a label names a role, an organisation or a studio rather than a person: `AUDIENCE MEMBER`, `SPEAKER 2`,
 * `GRAD C`, `UNESCO`, `HAGUE STUDIO`. Unknown beats wrong: what mixes a role and other words is a role when the role
 * comes last (`HAGUE STUDIO`), and a person when it comes first (`CHAIR ST. AMOUR`).
 */
export function isRole(label: string): boolean {
  const parts = words(label.replace(/\(.*$/su, '')).filter((word) => !FILLERS.has(word));
  if (parts.length === 0) return true;
  const last = parts.at(-1) ?? '';
  if (ROLE_WORDS.has(last) || BODY_WORDS.has(last)) return true;
  if (parts.length > 1 && BODY_WORDS.has(parts[0] ?? '')) return true;
  return parts.every(
    (word) => ROLE_WORDS.has(word) || ORGANISATIONS.has(word) || isSeatNumber(word),
  );
}

/** A person's label without the role printed before the name: `CHAIR ST. AMOUR` → `ST. AMOUR`. */
export function withoutRole(label: string): string {
  const parts = label.trim().split(/\s+/);
  let first = 0;
  while (first < parts.length - 1 && isRoleWord(parts[first] ?? '')) first++;
  return parts.slice(first).join(' ');
}

function isRoleWord(part: string): boolean {
  const [word, ...more] = words(part);
  return word !== undefined && more.length === 0 && (ROLE_WORDS.has(word) || word === 'the');
}
