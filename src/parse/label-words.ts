/** Words that tell a printed label from a sentence with a colon in it. Data, lower case, no dots. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that open or carry a sentence and stand in no name: `Okay. I have two points: …`. */
export const SENTENCE_WORDS = words(`
  i i'm i'll i've i'd we we're we'll we've you you're he's she she's it it's they they're there there's here here's
  my our your his her its their this that these those what which who whom whose where when why how
  is are was were be been being have has had can could would should shall might must did does don't
  so and but or because if then than also just very really well now again still even once maybe perhaps
  yes yeah yep no nope not ok okay right sure great good thanks thank please sorry hello hi dear welcome
  first firstly second secondly third thirdly fourth finally lastly last next another other one two three
  question questions answer answers comment comments point points example examples note notes thing things
  problem issue issues number step steps reason conclusion summary agenda topic title date time venue
  let lets let's like say says said asked quote meaning namely following followed about with as
  oui non merci alors donc bonjour je nous vous c'est il elle mais
  sí si no gracias hola yo nosotros usted pero bueno entonces
  sim não obrigado obrigada olá eu nós mas então
  ja nein danke ich wir also aber guten
`);

/** Words that capitals print before a colon and that are nobody: `NOTE: …`, `VENUE: …`. */
export const FIELD_WORDS = words(`
  note notes nb warning disclaimer summary agenda date time venue room title session subject topic theme
  from to cc re tel phone fax email e-mail web website url http https source copyright updated contact
  question questions answer answers q a example examples conclusion conclusions recommendation
  recommendations background abstract keywords objective objectives outcome outcomes format duration
  language languages day track location place organizer organizers organiser organisers speakers panelists panellists
  moderators participants attendees abbreviations contents chapter section table figure appendix annex
  ps p.s step part item wg provided
`);

/** What a person is called by function; such a label needs no capital. */
export const ROLE_WORDS = words(`
  moderator moderators co-moderator chair chairman chairwoman chairperson co-chair cochair president speaker speakers
  audience member participant participants panelist panellist panel interpreter translator translation host
  facilitator rapporteur secretariat secretary remote online onsite on-site floor room studio hub captioner
  operator technician host everyone everybody all unknown unidentified male female man woman voice
  delegate representative commentator interviewer interviewee narrator announcer student group video
  modérateur modératrice président présidente intervenant intervenante interprète public salle
  moderador moderadora presidente presidenta intérprete público orador oradora participante
  ведущий председатель модератор moderatorin vorsitzender publikum
`);

/** Lower-case words inside names and offices: `Arnold van Rhijn`, `Member of the Council`. */
export const NAME_PARTICLES = words(`
  de da do dos das du del della di la le les el al bin bint ibn ben van von der den ter ten zu zur zum y e und und
  of the for from and at in on et en d' l' af av
`);

/** Titles and abbreviations whose full stop ends no sentence. */
export const DOTTED_WORDS = words(`
  dr mr mrs ms mx prof hon rt st ste sr sra jr amb rev sen gen col lt capt maj sgt fr m mme mlle dra
  ing eng lic mag dipl assoc asst dept gov govt pres sec rep min dir h.e u.n u.s u.k e.u ph.d ph
`);
