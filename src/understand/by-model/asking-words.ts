/**
 * Words with which a question about speech is put, by ISO 639-3 code, folded: questions are too short to be told by the
 * common words of speech. `asks` are no English words and no frequent names; `joins` may be. Data.
 */
export const ASKING_WORDS: Readonly<
  Record<string, { readonly asks: string; readonly joins: string }>
> = {
  fra: {
    asks: 'qu que quoi qui quel quelle quels quelles quand ou comment pourquoi combien dit dite disait parle parler pense avis selon',
    joins: 'est ce a ont ete au aux sujet propos sur de du des le la les l d en et un une par lors',
  },
  deu: {
    asks: 'wer wem wann wo wie warum wieso welche welcher welches gesagt sagte sagt sprach gesprochen meint meinte denkt uber laut',
    joins: 'was hat haben zu zum zur von der die das den dem im in und ein eine',
  },
  spa: {
    asks: 'que quien quienes cual cuales cuando donde como cuanto cuantos dijo dijeron dice hablo hablaron opina opino piensa sobre dicho hablado segun',
    joins: 'acerca de del el la los las en y a un una por ha han se',
  },
  por: {
    asks: 'que quem qual quais quando onde como quanto quantos disse disseram diz falou falaram pensa sobre segundo',
    joins: 'o acerca de do da dos das os as a no na em e um uma por foi',
  },
  ita: {
    asks: 'cosa quale quali quando quanto detto disse dice parlato parla secondo',
    joins:
      'che chi dove come ha hanno pensa su sul sulla sulle sui di del della dei delle il lo la i gli le in e un una per',
  },
  nld: {
    asks: 'wat welke wanneer waar hoe waarom heeft hebben gezegd zei zeggen zegt sprak gesproken denkt',
    joins: 'wie over van de het een in en door er is',
  },
  pol: {
    asks: 'kto kiedy gdzie jak powiedzial powiedziala mowil mowila mowi mysli',
    joins: 'co o na temat w i z do',
  },
  tur: {
    asks: 'nerede nasil dedi soyledi konustu hakkinda',
    joins: 'ne kim ile ve bir',
  },
  ind: {
    asks: 'apa siapa kapan bagaimana dikatakan mengatakan berkata bicara tentang',
    joins: 'mana kata di dan yang oleh',
  },
};

/** Behind these a capital letter begins the name of who spoke. */
export const SAID: ReadonlySet<string> = new Set(
  `dit disait pense gesagt sagte sagt hat haben meint meinte denkt dijo dijeron dice dicho opina piensa disse disseram diz
pensa detto gezegd zei zegt heeft powiedzial powiedziala dedi kata dikatakan сказал сказала говорил говорила`.split(
    /\s+/u,
  ),
);
