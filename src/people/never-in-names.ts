const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words that captions print with a capital and that no spoken name holds: what people are, where they come from, what
 * they speak of. Data, lower case, without diacritics. A name that holds one is not believed: unknown beats wrong.
 */
export const NEVER_IN_NAMES =
  toSet(`absolutely access accountability action actually afghan africa african agenda ah ai albanian algerian also america
american americas annual another anybody anyone arab arabia argentine argentinian armenian artificial asia asian
australian austrian azerbaijani bangladeshi because belgian big bolivian bosnian brazilian breakout british broadband
bulgarian business cambodian cameroonian canadian capacity caribbean caucasus central chapter chilean chinese
christmas city civil cloud colombian committee community computer congolese connectivity content council country court
croatian cuban cyber cybersecurity cyberspace czech daily danish data deaf december delhi democracy development
dialogue digital digitalisation digitalization discussion doctoral domain dutch dynamic east eastern economic economy
ecuadorian education egyptian emerging encryption engineering english environment estonian ethiopian eu europe
european event everybody everyone excuse faculty february federal filipino finally financial finnish first firstly
foreign fourth free freedom french friday fund gambian general gentlemen georgian ghanaian global good goodbye
governance greek group guatemalan happy health hello hey hi high human hungarian icelandic ict indeed indian
indonesian infrastructure innovation intelligence international internet iranian iraqi irish israeli italian item
jamaican january japanese jordanian july justice kazakh kenyan knowledge kong korea korean kuwaiti kyrgyz ladies lanka
lastly latin latvian lebanese legal leone libyan lithuanian main malaysian maldivian march marino media meeting mena
mexican microphone mobile moldovan monday mongolian morning moroccan multi multistakeholder name names national
nepalese nepali network networking new news next nigerian no north northern norwegian november october oh ok okay
online open opening our pacific pakistani palestinian panamanian parliamentary part peace people perhaps peruvian
platform please plenary point policy polish political portuguese practice press privacy program programme protection
protocol public question radio raum regional report representing research right rights romanian room round rule rules
russian rwandan safety salle saturday saudi school science scottish second sector security senegalese september
serbian service session side singaporean slovak slovenian social society software somali sorry south southern spanish
stakeholder standards state states study sudanese summit sunday sustainable swedish swiss syrian system table
taiwanese tanzanian tech technical technological technologies technology telecom telecommunication telecommunications
television thai thank thanks that the their then there these they third this those thursday time today tomorrow
tuesday tunisian turkish tv ugandan uh ukrainian um universal universe uruguayan venezuelan very vietnamese we web
website wednesday welcome well welsh western what when where which who why women work workgroup working workshop world
yeah yes yet york you your yourself youth zambian zealand zimbabwean`);

/** What people work as, by one word. */
export const OCCUPATIONS =
  toSet(`adviser advisor analyst assistant associate attorney barrister ceo chief cio cofounder colleague consultant counsel
cto developer economist editor engineer fellow founder founding graduate head intern journalist judge junior lawyer
lead lecturer managing officer owner partner policymaker practitioner principal professional professionals programmer
researcher scholar scientist senior specialist strategist teacher trainee trustee undergraduate`);

/** Words that open a sentence; elsewhere they may be somebody's name (`Tran Van An`, `Do Minh`). */
export const SENTENCE_OPENERS =
  toSet(`again ahead all although am and any are as at back before but can certainly could dear do eh for from go great how i
if in is it just last let maybe mic my not now of off on one only or over pleased quick reading really return so some
sure to too was with would`);
