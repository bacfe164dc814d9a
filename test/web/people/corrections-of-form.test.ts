import { describe, expect, it } from 'vitest';
import { correctionsOfForm } from '../../../web/people/corrections-of-form.ts';

const fields = (pairs: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};
const PEOPLE = [
  { speaker: 'Tomás Verdejo', aliases: ['TOMAS VERDEJO', 'T. VERDEJO'] },
  { speaker: 'Qi', aliases: ['QI'] },
];
const said = (...pairs: (readonly [string, string])[]) => correctionsOfForm(fields(pairs), PEOPLE);
const TURN = [
  ['session', 'cables2019'],
  ['turn', '4'],
  ['begins', 'My name is'],
] as const;

describe('what a form says of a turn', () => {
  it('is who speaks it', () => {
    expect(said(...TURN, ['name', '  Ilse Brandvold '])).toEqual({
      names: [],
      turns: [
        {
          session: 'cables2019',
          turn: 4,
          begins: 'My name is',
          speaker: 'Ilse Brandvold',
          note: null,
        },
      ],
    });
  });

  it('keeps how the user knows, of a turn and of a name', () => {
    const note = ['note', ' I was there '] as const;
    expect(said(...TURN, ['name', 'Qi'], note)?.turns[0]?.note).toBe('I was there');
    expect(said(['name', 'Qi'], ['spelling', 'QY'], note)?.names[0]?.note).toBe('I was there');
    expect(said(...TURN, ['name', 'Qi'], ['note', ' '])?.turns[0]?.note).toBeNull();
  });

  it('is nobody only where that is ticked, whatever is written', () => {
    expect(said(...TURN, ['name', 'Qi'], ['nobody', 'on'])?.turns[0]?.speaker).toBeNull();
    expect(said(...TURN, ['name', ' '])).toBeNull();
    expect(said(...TURN)).toBeNull();
  });

  it('takes no beginning where the form has none', () => {
    expect(said(['session', 'a'], ['turn', '0'], ['name', 'Qi'])?.turns).toEqual([
      { session: 'a', turn: 0, begins: null, speaker: 'Qi', note: null },
    ]);
  });
});

describe('what a form says of names', () => {
  it('is whose they are, everywhere or in one session', () => {
    const spelling = ['spelling', 'R. DALE'] as const;
    const name = { name: 'Robin Dale', spellings: ['R. DALE'], note: null };
    expect(said(spelling, ['name', 'Robin Dale'], ['only', ''])).toEqual({
      names: [{ ...name, session: null }],
      turns: [],
    });
    expect(said(spelling, ['name', 'Robin Dale'], ['only', 'cables2019'])?.names).toEqual([
      { ...name, session: 'cables2019' },
    ]);
  });

  it('joins a person with every spelling of theirs, each once; a mere spelling alone', () => {
    const joined = (spelling: string) =>
      said(['name', 'Robin Dale'], ['spelling', spelling])?.names[0]?.spellings;
    expect(joined('Tomás Verdejo')).toEqual(['Tomás Verdejo', 'TOMAS VERDEJO', 'T. VERDEJO']);
    expect(joined('T. VERDEJO')).toEqual(['T. VERDEJO']);
  });

  it('is nothing without a name or a spelling', () => {
    expect(said(['spelling', 'R. DALE'], ['name', ''])).toBeNull();
    expect(said(['spelling', ' '], ['name', 'Robin Dale'])).toBeNull();
    expect(said(['name', 'Robin Dale'])).toBeNull();
  });
});
