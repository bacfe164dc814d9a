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

/** `did the moderator say`, `according to an audience member`: a role in the place of the one who speaks, or null. */
export function findRole(question: string): FoundRole | null {
  for (const [asked, labels] of ROLES) {
    const place = new RegExp(
      `\\b(did|does|do|has|according to) (?:the |an? )?(?:${asked})\\b`,
      'iu',
    );
    if (place.test(question)) return { labels, rest: question.replace(place, '$1') };
  }
  return null;
}
