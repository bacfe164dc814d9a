/** Roles that a question may ask for, and the labels that captioners print for them. */
const ROLES: readonly (readonly [asked: string, labels: readonly string[]])[] = [
  ['remote moderator', ['REMOTE MODERATOR', 'ONLINE MODERATOR']],
  ['moderator', ['MODERATOR', 'THE MODERATOR', 'CO-MODERATOR']],
  ['chair(?:man|woman|person)?', ['CHAIR', 'THE CHAIR', 'CHAIRMAN', 'CHAIRPERSON']],
  [
    'audience(?: members?| participants?| speakers?)?|(?:member|participant|somebody|someone) (?:of|from|in) the audience',
    ['AUDIENCE', 'AUDIENCE MEMBER'],
  ],
  ['interpreter', ['INTERPRETER', 'THE INTERPRETER']],
];

export interface FoundRole {
  readonly labels: readonly string[];
  /** The question without the role. */
  readonly rest: string;
}

interface RolePlace {
  readonly labels: readonly string[];
  /** `did the moderator`, `according to an audience member`. */
  readonly before: RegExp;
  /** `…, says the moderator?`; but `who said the moderator was late?`. */
  readonly behind: RegExp;
  /** `And the moderator?`: nothing but a role. */
  readonly alone: RegExp;
}

const PLACES: readonly RolePlace[] = ROLES.map(([asked, labels]) => ({
  labels,
  before: new RegExp(`\\b(did|does|do|has|according to) (?:the |an? )?(?:${asked})\\b`, 'iu'),
  behind: new RegExp(
    `\\b(says|said|asked|asks|by) (?:the |an? )(?:${asked})(?=\\s*(?:[?.!,]|$| about\\b| on\\b| in\\b))`,
    'iu',
  ),
  alone: new RegExp(
    `^(\\s*(?:(?:and|but|what about|how about) ){1,2})(?:the |an? )(?:${asked})(?=\\s*[?.!]*\\s*$)`,
    'iu',
  ),
}));

/** `did the moderator say`, `according to an audience member`: a role in the place of the one who speaks, or null. */
export function findRole(question: string): FoundRole | null {
  for (const { labels, before, behind, alone } of PLACES) {
    const place = [before, behind, alone].find((pattern) => pattern.test(question));
    if (place) return { labels, rest: question.replace(place, '$1') };
  }
  return null;
}
