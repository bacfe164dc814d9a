const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words that captions print with a capital and that no spoken name holds: what people are, where they come from, what
 * they speak of. Data, lower case, without diacritics. A name that holds one is not believed: unknown beats wrong.
 */
export const NEVER_IN_NAMES =
  toSet(`absolutely access accountability action actually afghan africa african agenda ah ai albanian algerian also america
american americas annual another anybody anyone arab arabia argentine argentinian armenian artificial asia asian
australian austrian azerbaijani bangladeshi because belgian big bolivian bosnian brazilian breakout british broadband
bonjour bonsoir buenas bulgarian business cambodian cameroonian canadian capacity caribbean caucasus central chapter chilean chinese choice
christmas city civil cloud colombian committee community computer congolese connectivity content council country court
croatian cuban cyber cybersecurity cyberspace czech daily danish data deaf december delhi democracy development
dialogue digital digitalisation digitalization discussion doctoral domain deutsche dutch dynamic east eastern economic economy
ecuadorian education egyptian emerging encryption engineering english environment estonian ethiopian eu europe
european event everybody everyone excuse faculty february federal filipino finally financial finnish first firstly
foreign fourth free freedom french friday fund gambian general gentlemen generation georgian ghanaian global good goodbye
governance gracias greek group guatemalan happy health hello hey hi high hola human hungarian icelandic ict indeed indian
indonesian infrastructure innovation intelligence international internet iranian iraqi irish island islands israeli italian item
jamaican january japanese jordanian july justice kazakh kenyan knowledge kong korea korean kuwaiti kyrgyz ladies lanka
lastly latin latvian learning lebanese legal leone libyan lithuanian machine main malaysian maldivian march marino media meeting mena merci
mexican microphone mobile moldovan monday mongolian morning moroccan multi multistakeholder name names national nations
nepalese nepali net network networking neutrality new news next nigerian no north northern norwegian november obrigada obrigado october oh ok okay
online open opening our pacific pakistani palestinian panamanian parliamentary part peace people perhaps peruvian
platform please plenary point policy polish political portuguese practice press privacy pro program programme protection
protocol public question radio raum regional report representing research right rights romanian room round rule rules
russian rwandan safety salle saturday saudi school science scottish second sector security senegalese september
serbian service session side silicon singaporean slovak slovenian social society software somali sorry south southern spanish
stakeholder standards state states study sudanese summit sunday sustainable swedish swiss syrian system table
taiwanese tanzanian tech technical technological technologies technology telecom telekom telecommunication telecommunications
television thai thank thanks that the their then there these they third this those thursday time today tomorrow
tuesday tunisian turkish tv ugandan uh ukrainian um united universal universe uruguayan venezuelan very vietnamese we web
valley website wednesday welcome well welsh western what when where which who why women work workgroup working workshop world
yeah yes yet york you your yourself youth zambian zealand zimbabwean`);

/** What people work as, by one word. */
export const OCCUPATIONS =
  toSet(`adviser advisor analyst assistant associate attorney barrister ceo chief cio cofounder colleague consultant counsel
cto developer economist editor engineer fellow founder founding graduate head intern journalist judge junior lawyer
lead lecturer managing officer owner partner policymaker practitioner principal professional professionals programmer
researcher scholar scientist senior specialist strategist teacher trainee trustee undergraduate
abogada abogado advogada advogado avocat avocate chercheur chercheuse conseiller conseillere consultor consultora coordinador
coordinadora coordinatrice diretor diretora estudiante estudante etudiant etudiante fondateur fondatrice fundador fundadora
gerente ingenieur investigador investigadora jefa jefe pesquisador pesquisadora responsable`);

/** Words that captions print in brackets of how somebody is heard. Data. */
export const STAGE_WORDS =
  toSet(`continued continues continuing incoming interim interpretation interpreted interpreting joining live low mic
morning muted off on outgoing afternoon over recorded remotely sound speaking standing through translated translation via
video virtually voice volume zoom channel`);

/** Words that open a sentence; elsewhere they may be somebody's name (`Tran Van An`, `Do Minh`). */
export const SENTENCE_OPENERS =
  toSet(`again ahead all although am and any are as at back before but can certainly could dear do eh eu for from go great
heres hes how i ich if in is it its je just last let lets maybe me mi mic moi mon my not now of off on one only or over
pleased quick reading really return shes so some sou soy sure thats theres to todays too uhm was whats whos with would`);
