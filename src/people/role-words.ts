/** Words that tell a role, an office or a body from a person's name. Data, lower case, without diacritics. */

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of labels that name a part somebody plays, never a person. */
export const ROLE_WORDS =
  toSet(`acting administrator all ambassador announcer anthem applause attendee audience audio captioner captions chair chairman chairperson chairwoman
chancellor chief choir clerk co cochair commentator commissioner coordinator crosstalk crowd delegate delegates deputy designer director emcee
everybody everyone executive expert facilitator floor general governor grad group guest guests host hosts hub
industrial interface interpreter interviewee interviewer leader manager marketing mc member members microphone minister
moderator moderators multiple music narrator notetaker online onsite operator organiser organizer panel panelist panelists
panellist panellists participant participants person phd postdoc presenter presentation president prime professor project
question questioner rapporteur reader recording remote reporter representative room scribe secretariat secretary senator several
slide speaker speakers staff student studio support technician timekeeper translation translator under undergrad
unidentified unknown user usher vice video voice voices webinar
animateur animatrice assistance asistente auditorio directeur directora directrice interprete intervenant intervenante intervencion ministra ministre ministro moderador moderadora moderateur moderatrice orador oradora
participante plateia presidente presidenta presidencia publico publikum salle secretaire secretaria vorsitzende vorsitzender`);

/** Last words of names that bodies have: `ISLAND OPERATORS UNION`; `MINISTRY OF …` is met by its first word. */
export const BODY_WORDS =
  toSet(`academy administration agency alliance assembly association authority bank board
bureau campaign centre center coalition communities community constituency coalitions college commission committee company corporation council delegation department
directorate embassy emirates federation forum foundation government governments initiative institute institution kingdom league ministry mission
network networks office organisation organisations organization organizations parliament partnership project registry republic sector sectors societies society stakeholders states union university`);

/** Bodies that speak through whoever holds the microphone. Reviewed by hand; add to it with care. */
export const ORGANISATIONS =
  toSet(`afnic afrinic alibaba amazon apc apnic arin au cisco coe council ecosoc ecowas eff ericsson eu eurodig europol facebook gac google huawei iana icann icc ieee
ietf ifla igf interpol isoc itu lacnic mag meta microsoft mozilla nato netmundial nokia nri nris oecd oic osce ripe un unctad undesa undp uneca unep unesco unhcr unicri unodc uae uk
unicef united nations us usa verizon w3c who wikimedia wipo wsis wto youthdig`);

/** Printed before a name and no part of it. */
export const TITLES =
  toSet(`amb ambassador baroness captain colonel dame doctor doctora docteur dr dra drs eng engr engineer excelencia excellence
excellency exmo exma frau habil herr his her hon honorable
honourable ing ingeniera ingeniero lady lic licenciada licenciado lord madam madame minister mlle mme mr mrs ms miss monsieur mx prof profa profesor profesora professeur professor rev reverend right rt sen senator
senhor senhora senor senora sheikh sheikha sir sr sra srta`);

/** Words of sentences that no name holds: a label with one of them shouts. "Can", "He", "You" are names too. */
export const SENTENCE_WORDS = toSet(
  'me our your this that these those not what how why must should have thank thanks please let is was their there',
);

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
