/** Frame words as they are often typed, each with what is meant; no English words, nor names. Data, lower case. */
const TYPED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    about: 'abot abotu abou abount abput abt abuot aobut baout',
    between: 'betwen bewteen beetween',
    compare: 'comapre compar compair',
    did: 'ddi dih idd',
    does: 'deos doess',
    many: 'mnay',
    meeting: 'meetign meting metting',
    mention: 'menton metion',
    mentioned: 'mentiond mentionned mentoined metioned',
    people: 'peopel peple poeple',
    please: 'pelase pleas plz pls',
    said: 'sadi saied siad',
    session: 'sesion sesssion sessoin',
    sessions: 'sesions sesssions sessoins',
    speak: 'speek spaek',
    speakers: 'speekers speakres',
    spoke: 'spok spoek',
    talked: 'taked talkd talkde',
    the: 'hte teh',
    think: 'thikn thnik thnk',
    what: 'hwat wat waht whta wht wot',
    'what did': 'whatd',
    'what is': 'whats',
    'where did': 'whered',
    'who is': 'whos',
    when: 'wehn wen whne',
    where: 'wehre wher whre',
    which: 'whcih whihc wich',
    who: 'hwo woh',
    with: 'wiht wtih',
  }).flatMap(([meant, typed]) => typed.split(' ').map((word) => [word, meant] as const)),
);

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** The question with frame words spelt right: `wht did Roe say abuot data` → `what did Roe say about data`. */
export const spelledFrame = (question: string): string =>
  question.replace(WORD, (word) => TYPED.get(word.toLowerCase()) ?? word);
