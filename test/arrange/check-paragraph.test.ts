import { describe, expect, it } from 'vitest';
import { namedIn } from '../../src/arrange/named-in.ts';
import { CITATIONS, left, person } from './pretend-material.ts';

describe('typography alone', () => {
  it.each([
    [
      '“We must never shut down the open network” [1]',
      '{We must never shut down the open network} <1 Jane Roe>',
    ],
    [
      '"we must never shut down the open network," [1]',
      '{We must never shut down the open network}, <1 Jane Roe>',
    ],
    [
      '"...and the ministers’ plan is dead..." [1]',
      "{and the ministers' plan is dead}... <1 Jane Roe>",
    ],
    ['"[W]e must never shut down […]" [1]', '{We must never shut down} <1 Jane Roe>'],
    ["'the ministers' plan is dead' [1]", "{the ministers' plan is dead} <1 Jane Roe>"],
    ['"5.3 million hosts can’t wait" [1]', "{5.3 million hosts can't wait} <1 Jane Roe>"],
    ['"The cable — all of it — belongs" [2]', '{The cable -- all of it -- belongs} <2 José Núñez>'],
    [
      '"belongs to \'everybody\' who uses it … every day" [2]',
      '{belongs to “everybody” who uses it\u00a0… every day} <2 José Núñez>',
    ],
    [
      '"the co-op\u00aderative way in Strasse 12" [2]',
      '{the co-operative\nway in Straße 12} <2 José Núñez>',
    ],
    [
      '“The **cable** -- all of it --\nbelongs to everybody” [2]',
      '{The cable -- all of it -- belongs to “everybody} <2 José Núñez>',
    ],
  ])('%j', async (raw, expected) => {
    expect(await left(raw)).toEqual([expected]);
  });
});

describe('what the record does not say', () => {
  it.each([
    ['a word is another', '"We must never close down the open network" [1]', 'not-in-record'],
    ['a number is another', '"5.4 million hosts can\'t wait" [1]', 'not-in-record'],
    ['a number is cut', '"3 million hosts can\'t wait" [1]', 'not-in-record'],
    ['a word was left out', '"We must shut down the open network" [1]', 'not-in-record'],
    [
      'words were left out',
      '"We must never shut down … the ministers\' plan" [1]',
      'not-in-record',
    ],
    ['the order is another', '"We never must shut down the open network" [1]', 'not-in-record'],
    ['a negation went', '"5.3 million hosts can wait" [1]', 'not-in-record'],
    ['a word is cut in two', '"ever shut down the open network" [1]', 'not-in-record'],
    ['it is cut off behind a negation', '"shut down the open network" [1]', 'cut-off'],
    ['it is cut off from what is not thought', '"that rules will help" [1]', 'cut-off'],
    ['it is said by another', '"The cable -- all of it" [1]', 'misattributed'],
    ['it is of the question', '"Shall we close the network down" [1]', 'not-in-record'],
    [
      'it is joined of two',
      '"We must never shut down" "the ministers\' plan is dead" [1]',
      'stitched',
    ],
    ['it is joined of short pieces', '"We must" … "shut it" [1]', 'not-in-record'],
  ])('is taken out where %s', async (_, raw, why) => {
    expect(await left(raw)).toEqual([`[${why}] <1 Jane Roe>`]);
  });

  it.each([
    ['supported', 'elsewhere'],
    ['misattributed', 'elsewhere'],
    ['stitched', 'stitched'],
    ['not_found', 'not-in-record'],
  ] as const)('is told by what the records say of it: %s', async (verdict, why) => {
    const raw = '"nothing of these quotations" [1]';
    expect(await left(raw, { verdictOf: async () => verdict })).toEqual([`[${why}] <1 Jane Roe>`]);
  });

  it('is looked for in all the records only so often', async () => {
    const asked: string[] = [];
    const verdictOf = async (words: string) => {
      asked.push(words);
      return 'supported' as const;
    };
    const raw = Array.from({ length: 20 }, (_, i) => `"a lie with number ${i}" and`).join(' ');
    expect((await left(raw, { verdictOf })).join('').match(/elsewhere/gu)).toHaveLength(8);
    expect(asked[0]).toBe('a lie with number 0');
    expect(asked).toHaveLength(8);
  });
});

describe('quotation marks', () => {
  const LIE = 'nobody has ever said this';
  it.each([
    `"${LIE}"`,
    `“${LIE}”`,
    `„${LIE}“`,
    `«\u00a0${LIE}\u00a0»`,
    `»${LIE}«`,
    `‹${LIE}›`,
    `「${LIE}」`,
    `『${LIE}』`,
    `＂${LIE}＂`,
    `〝${LIE}〞`,
    `❝${LIE}❞`,
    `\`\`${LIE}''`,
    `\`${LIE}\``,
    `‘${LIE}’`,
    `'${LIE}'`,
    `‚${LIE}‘`,
    `”${LIE}”`,
    `<q>${LIE}</q>`,
    `<blockquote>${LIE}</blockquote>`,
    `&quot;${LIE}&quot;`,
    `&amp;ldquo;${LIE}&amp;rdquo;`,
    `&#8220;${LIE}&#x201d;`,
    `\\"${LIE}\\"`,
    `\\u201c${LIE}\\u201d`,
    `\n> ${LIE}\n`,
    `“nobody has ‘ever said’ this”`,
    `,,${LIE}''`,
    `<<${LIE}>>`,
    `*“${LIE}”*`,
  ])('of any kind: %j', async (quoted) => {
    expect(await left(`Here ${quoted} there [1].`)).toEqual([
      'Here [not-in-record] there <1 Jane Roe>.',
    ]);
  });

  it('may open in one sentence and close in another', async () => {
    expect(await left('He held: “It is so. It will be so for ever.” [1] Yes.')).toEqual([
      'He held: [not-in-record]. <1 Jane Roe>',
      'Yes.',
    ]);
  });

  it('may be unclosed: all that follows may be quoted', async () => {
    expect(
      await left('So “we must never shut down the open network. It is evil to do so.'),
    ).toEqual([
      'So {we must never shut down the open network} <1 Jane Roe>.'.replace('{we', '{We'),
      '[not-in-record].',
    ]);
  });

  it('may be unopened: all that stands before may be quoted', async () => {
    expect(await left('It is evil to do so” [1]. It is not.')).toEqual([
      '[not-in-record] <1 Jane Roe>.',
      'It is not.',
    ]);
  });
});

describe('strokes that quote nothing', () => {
  it('go from short terms, whose words stay', async () => {
    expect(await left('The “open” and ‘free’ «net» [1].')).toEqual([
      'The open and free net <1 Jane Roe>.',
    ]);
  });

  it.each([
    ["Don't", 'Don’t'],
    ["the ministers' plans", 'the ministers’ plans'],
    ["the '90s and '80s", 'the ’90s and ’80s'],
    ["l'État et d'autres", 'l’État et d’autres'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["'tis Roe's and the states' will", '’tis Roe’s and the states’ will'],
    ['O’Brien’s goin’ home', 'O’Brien’s goin’ home'],
  ])('are no apostrophes: %j', async (raw, shown) => {
    expect(await left(`${raw}.`)).toEqual([`${shown}.`]);
  });
});

describe('marks', () => {
  it.each([
    ['[1]', '<1 Jane Roe>'],
    ['[1, 4]', '<1 Jane Roe> <4 MODERATOR>'],
    ['[1][4]', '<1 Jane Roe> <4 MODERATOR>'],
    ['[1–2]', '<1 Jane Roe> <2 José Núñez>'],
    ['【1】', '<1 Jane Roe>'],
    ['【1†source】', '<1 Jane Roe>'],
    ['[^1]', '<1 Jane Roe>'],
    ['[[1]]', '<1 Jane Roe>'],
    ['[1](#c1)', '<1 Jane Roe>'],
    ['`[1]`', '<1 Jane Roe>'],
    ['\\[1\\]', '<1 Jane Roe>'],
    ['[Quote 1]', '<1 Jane Roe>'],
  ])('in any writing: %s', async (mark, shown) => {
    expect(await left(`So it is ${mark}.`)).toEqual([`So it is ${shown}.`]);
  });

  it.each(['[9]', '[2018]', '[0]', '[7-8]'])('go where no citation has them: %s', async (mark) => {
    expect(await left(`So it is ${mark}.`)).toEqual(['So it is.']);
  });

  it('are not numbers in round brackets', async () => {
    expect(await left('So it is (1).')).toEqual(['So it is (1).']);
  });

  it('behind a full stop belong to the sentence before it', async () => {
    expect(await left('It is so. [1] It was. [2]')).toEqual([
      'It is so. <1 Jane Roe>',
      'It was. <2 José Núñez>',
    ]);
  });

  it('are made by code where a sentence quotes without one', async () => {
    expect(await left('The view: “the ministers’ plan is dead”.')).toEqual([
      "The view: {the ministers' plan is dead} <1 Jane Roe>.",
    ]);
  });

  it('right behind a quotation say where it is from', async () => {
    expect(await left('“The cable -- all of it” [1] and “We must never shut down” [2].')).toEqual([
      '[misattributed] <1 Jane Roe> and [misattributed] <2 José Núñez>.',
    ]);
  });
});

describe('links and markup', () => {
  it.each([
    ['[text](javascript:alert(1))', 'text [link]'],
    ['![picture](http://a.b/c.png)', '[link]'],
    ['<https://a.b>', '[link]'],
    ['https://a.b/c?d=e.', '[link].'],
    ['www.example.org', '[link]'],
    ['mail@example.org', '[link]'],
    ['<img src=x onerror=y>', '[link]'],
    ['&lt;a href="x"&gt;y', '[link]y'],
    ['**bold** _italics_ ~~gone~~', 'bold italics gone'],
    ['<b>bold</b>', 'bold'],
    ['## Head', 'Head'],
    ['- 1. item', 'item'],
    ['a snake_case word', 'a snake_case word'],
    ['right\u202eleft\u0007', 'rightleft'],
  ])('%j', async (raw, shown) => {
    expect(await left(raw)).toEqual([shown]);
  });

  it.each(['', '***', '…', '“”', '[9]', '- '])('nothing is left of %j', async (raw) => {
    expect(await left(raw)).toEqual([]);
  });
});

describe('rare quotation marks', () => {
  const LIE = 'nobody has ever said this';
  it.each([
    `❮${LIE}❯`,
    `⟪${LIE}⟫`,
    `≪${LIE}≫`,
    `⟨${LIE}⟩`,
    `⸢${LIE}⸣`,
    `⌜${LIE}⌝`,
    `<quote by="x">${LIE}</quote>`,
    `<citation>${LIE}</citation>`,
    `\\enquote{${LIE}}`,
    `quote ${LIE} unquote`,
    `quote, ${LIE} end quote`,
    '“我们明天要关闭整个网络”',
  ])('quote too: %j', async (quoted) => {
    expect(await left(`Here ${quoted} there [1].`)).toEqual([
      'Here [not-in-record] there <1 Jane Roe>.',
    ]);
  });
});

describe('strokes and dots beside words', () => {
  it.each([
    ['Roe held that »… and the ministers’ plan is dead« [1].', "{and the ministers' plan is dead}"],
    [
      'Roe held that "... and the ministers’ plan is dead" [1].',
      "{and the ministers' plan is dead}",
    ],
    ['Roe held that ‘the ministers’ plan is alive’ [1].', '[not-in-record]'],
    ["Roe held that 'the ministers' plan is alive' [1].", '[not-in-record]'],
    ["Roe held that 'the ministers' plan is dead' [1].", "{the ministers' plan is dead}"],
  ])('%s', async (raw, shown) => {
    expect((await left(raw)).join('')).toBe(`Roe held that ${shown} <1>.`);
  });

  it('are years', async () => {
    expect(await left("In '18 Roe said so [1].")).toEqual(['In ’18 Roe said so <1>.']);
  });
});

describe('a title in quotation marks', () => {
  it('is a name, and shown as words', async () => {
    const [first] = CITATIONS;
    const citations = first ? [{ ...first, title: 'Whose Network Is It Now' }] : [];
    expect(
      await left(
        'In “Whose Network Is It Now” Roe said so [1], as in “Whose Network Was It” [1].',
        {
          citations,
        },
      ),
    ).toEqual(['In Whose Network Is It Now Roe said so <1>, as in [not-in-record] <1>.']);
  });
});

describe('direct speech without marks', () => {
  it.each([
    ['Roe said — We will close the whole net [1].', 'Roe said — [not-in-record] <1>.'],
    ['Roe said, We will close the whole net [1].', 'Roe said, [not-in-record] <1>.'],
    ['Jane Roe → We will close the net [1]', 'Jane Roe → [not-in-record] <1>'],
    ['— Nous devons tout fermer demain, dit Roe [1].', '[not-in-record], dit Roe <1>.'],
    ['— Мы закроем всю сеть, — сказала Roe [1].', '[not-in-record], — сказала Roe <1>.'],
    ['*We close the net.* — Jane Roe [1]', '[not-in-record]. — Jane Roe <1>'],
    ['We close the net. (Jane Roe) [1]', '[not-in-record]. (Jane Roe) <1>'],
    ['We close the whole net now. [1]', '[not-in-record]. <1 Jane Roe>'],
    ['🗣️ We close the net [1].', '[not-in-record] <1 Jane Roe>.'],
    ['A: We will close it all [1].', 'A: [not-in-record] <1 Jane Roe>.'],
    ['In her words, close the whole net [1].', 'In her words, [not-in-record] <1 Jane Roe>.'],
    ['Roe said: close the whole net [1].', 'Roe said: [not-in-record] <1>.'],
    ['As Roe put it: close the net now [1].', 'As Roe put it: [not-in-record] <1>.'],
    ['JANE ROE\nWE CLOSE THE WHOLE NET.', 'JANE ROE: [not-in-record].'],
    ['| Jane Roe | We close the net [1] |', 'Jane Roe: [not-in-record] <1>'],
    ['Roe put it: we must never shut down [1].', 'Roe put it: {We must never shut down} <1>.'],
  ])('is so in any guise: %j', async (raw, expected) => {
    expect(await left(raw)).toEqual([expected]);
  });

  it.each([
    'Jane Roe said that we will close it <1>.',
    'According to Roe, we need to look deeper <1>.',
    'Roe’s point — shared by us — is that it matters <1>.',
    'In our records, Roe speaks of it <1>.',
    'We see that Roe speaks of it <1>.',
    'In her words, Roe asks for more <1>.',
    'Roe explains: it is a key principle <1>.',
    'A quote by Roe <1>.',
  ])('is not reported speech: %s', async (shown) => {
    expect(await left(shown.replace('<1>', '[1]'))).toEqual([shown]);
  });

  it.each([
    ['Jane Roe: We will close it tomorrow [1].', ['Jane Roe: [not-in-record] <1>.']],
    [
      '**Jane Roe:** I said that 5.3 million hosts can’t wait [1].',
      ["Jane Roe: {I said that 5.3 million hosts can't wait} <1>."],
    ],
    [
      'Jane Roe: We will close it now. Our work is done then. All is well.',
      ['Jane Roe: [not-in-record].', '[not-in-record].', 'All is well.'],
    ],
    [
      'Jane Roe: “We must never shut down”, and I will close it [1].',
      ['Jane Roe: {We must never shut down}, [not-in-record] <1>.'],
    ],
  ])('is held against the record: %j', async (raw, expected) => {
    expect(await left(raw)).toEqual(expected);
  });

  it.each([
    [
      'Jane Roe: the US and the EU will close it [1].',
      'Jane Roe: the US and the EU will close it <1>.',
    ],
    ['The point: we will close it [1].', 'The point: we will close it <1 Jane Roe>.'],
    [
      'Jane Roe spoke at 10:30 and we listened [1].',
      'Jane Roe spoke at 10:30 and we listened <1>.',
    ],
  ])('is not what nobody says: %j', async (raw, expected) => {
    expect(await left(raw)).toEqual([expected]);
  });
});

describe('credit', () => {
  it.each([
    ['Jane Roe is against it [1].', 'Jane Roe is against it <1>.'],
    ['ROE’s view is clear [1].', 'ROE’s view is clear <1>.'],
    ['Nunez owns a cable [2].', 'Nunez owns a cable <2>.'],
    ['He said so [1].', 'He said so <1 Jane Roe>.'],
    ['He said so[1].', 'He said so <1 Jane Roe>.'],
    ['So they said [2][1].', 'So they said <2 José Núñez> <1 Jane Roe>.'],
    ['So he said ([1]).', 'So he said (<1 Jane Roe>).'],
    ['Roe and Núñez said so [1][2].', 'Roe and Núñez said so <1><2>.'],
    [
      'Roe is against it [1], and the cable is everybody’s [2].',
      'Roe is against it <1>, and the cable is everybody’s <2 José Núñez>.',
    ],
    [
      'Roe wants a cable [2], Núñez a network [1].',
      'Roe wants a cable <2 José Núñez>, Núñez a network <1 Jane Roe>.',
    ],
    [
      'Ann Lee notes that all agreed [3].',
      'Ann Lee notes that all agreed <3 Ann Lee, as a machine reports it>.',
    ],
    ['The moderator opened the floor [4].', 'The moderator opened the floor <4>.'],
    [
      'Joe Doe had asked for it [3].',
      'Joe Doe had asked for it <3 Ann Lee, as a machine reports it>.',
    ],
  ])('%s', async (raw, expected) => {
    expect(await left(raw)).toEqual([expected]);
  });

  it.each([
    'Joe Doe is against it [1].',
    'Núñez says “We must never shut down the open network” [1].',
    'Roe is against it [2].',
    'As Theresa May and Roe say [1].',
    'Roe never said “We must never shut down the open network” [1].',
    "Roe didn't say that “the ministers’ plan is dead” [1].",
  ])('nobody is credited with what another said: %s', async (raw) => {
    expect(await left(raw)).toEqual(['[miscredited]']);
  });

  it('stands above what is quoted', async () => {
    expect(await left('Núñez said:\n> We must never shut down')).toEqual([
      'Núñez said: [misattributed]',
    ]);
    expect(await left('José Núñez\n“We must never shut down”')).toEqual([
      'José Núñez: [misattributed]',
    ]);
  });

  it('is not denied by what is more than said', async () => {
    expect(await left('Roe not only said “the ministers’ plan is dead” [1].')).toEqual([
      "Roe not only said {the ministers' plan is dead} <1>.",
    ]);
  });

  it('of a quotation goes by whom its own words name', async () => {
    const raw =
      'Roe said “The cable -- all of it -- belongs” and Núñez “We must never shut down” [1][2].';
    expect(await left(raw)).toEqual(['Roe said [misattributed] and Núñez [misattributed] <1><2>.']);
  });
});

describe('the model’s own words', () => {
  const raw = 'All is well. Roe said so [1]. “Nobody said this at all.”';
  it('are shown', async () => {
    expect(await left(raw)).toEqual(['All is well.', 'Roe said so <1>.', '[not-in-record].']);
  });
  it('are dropped, what was taken out of them is told', async () => {
    expect(await left(raw, { ownWords: 'drop' })).toEqual(['Roe said so <1>.', '[not-in-record]']);
  });
});

describe('namedIn', () => {
  const names = namedIn([
    person('Jane Roe', ['JANE ROE', 'MODERATOR']),
    person('Hans Roe'),
    person('Wolfgang Kleinwächter', ['WOLFGANG KLEINWAECHTER']),
    person('Theresa May'),
    person('Avri Doria'),
    person('ALEXANDER'),
  ]);
  it.each([
    ['Kleinwachter said', [['Wolfgang Kleinwächter']]],
    ['KLEINWAECHTER, Doria’s', [['Wolfgang Kleinwächter'], ['Avri Doria']]],
    ['Roe agrees', [['Jane Roe', 'Hans Roe']]],
    ['As Jane Roe said', [['Jane Roe']]],
    ['J. Roe said', [['Jane Roe']]],
    ['Mrs. May and Theresa May', [['Theresa May'], ['Theresa May']]],
    ['Alexander said', [['ALEXANDER']]],
    ['May it be so. In May', []],
    ['a roe deer', []],
    ['Peter Roe said', []],
    ['the Doria Foundation', []],
    ['the moderator, MODERATOR', []],
    ['Alexander Smith', []],
    ['Jane said', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
