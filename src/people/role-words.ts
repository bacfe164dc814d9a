/** Words that tell a role, an office or a body from a person's name. Data, lower case, without diacritics. */

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of labels that name a part somebody plays, never a person. */
export const ROLE_WORDS =
  toSet(`acting administrator ambassador announcer attendee audience captioner chair chairman chairperson chairwoman
chancellor clerk co cochair commentator commissioner coordinator delegate delegates deputy designer director emcee
everybody everyone executive expert facilitator floor general governor grad group guest guests host hosts hub
industrial interface interpreter interviewee interviewer leader manager marketing mc member members minister
moderator moderators narrator notetaker online onsite operator organiser organizer panel panelist panelists
panellist panellists participant participants person phd postdoc presenter president prime professor project
question questioner rapporteur reader remote reporter representative room scribe secretariat secretary senator
speaker speakers staff student studio support technician timekeeper translation translator under undergrad
unidentified unknown user usher vice video voice
animateur animatrice interprete intervenant intervenante moderador moderadora moderateur moderatrice orador oradora
participante presidente presidenta presidencia publico salle`);

/** Last words of names that bodies have: `ISLAND OPERATORS UNION`; `MINISTRY OF …` is met by its first word. */
export const BODY_WORDS =
  toSet(`academy administration agency alliance assembly association authority bank board
bureau campaign centre center coalition coalitions college commission committee company corporation council delegation department
directorate embassy federation forum foundation government governments initiative institute institution league ministry mission
network networks office organisation organisations organization organizations parliament partnership project registry society union university`);

/** Bodies that speak through whoever holds the microphone. Reviewed by hand; add to it with care. */
export const ORGANISATIONS =
  toSet(`afrinic apnic arin au council ecosoc ecowas eu eurodig google iana icann icc ieee
ietf igf isoc itu lacnic mag meta microsoft nato nri nris oecd oic osce ripe un unctad undesa undp uneca unesco uae uk
unicef united nations us usa w3c who wipo wsis wto`);

/** Printed before a name and no part of it. */
export const TITLES =
  toSet(`amb ambassador dame doctor dr dra eng engr excellency frau herr his her hon honorable
honourable lady lord madam madame minister mlle mme mr mrs ms miss mx prof professor rev reverend right rt sen senator
sheikh sir sra`);

/** Roles of those who lead a session, or speak for it: not whom they give the floor to. */
export const CHAIR_WORDS =
  toSet(`announcer chair chairman chairperson chairwoman clerk cochair emcee facilitator host moderator moderators
narrator operator organiser organizer president secretariat technician animateur animatrice moderador moderadora moderateur
moderatrice presidencia`);

/** Roles of those who speak the words of others. */
export const INTERPRETER_WORDS = toSet(
  'captioner interpreter interprete reader translation translator video',
);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Countries and regions by their English names, as printed: at the United Nations they are labels. */
export function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.flatMap((code) => names.of(code) ?? []);
}
