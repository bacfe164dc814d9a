import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { QUERY_CHARS_MAX } from '../../src/limits.ts';
import type { QuoteVerdict } from '../../src/rapporteur.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const { matches } = await new FakeRapporteur().verifyQuote('A portal is not a librarian.', null);
const [citation] = matches;
if (!citation) throw new Error('the sample sessions do not say so any more');

const NOTHING: QuoteVerdict = {
  verdict: 'not_found',
  matches: [],
  nearest: [],
  unknownSpeaker: null,
  choices: [],
};

/** The page with this verdict. */
async function checked(verdict: Partial<QuoteVerdict>, query = 'text=Some+words&speaker=Ann') {
  class Telling extends FakeRapporteur {
    override async verifyQuote() {
      return { ...NOTHING, ...verdict };
    }
  }
  const { app } = testApp({ rapporteur: new Telling() });
  return (await request(app).get(`/check?${query}`).expect(200)).text;
}

const { app } = testApp();

describe('the page that checks a quotation', () => {
  it('asks for the words, and says nothing of any verdict before', async () => {
    const { text } = await request(app).get('/check').expect(200);
    expect(text).toMatch(/<textarea name="text"[^>]*required>/u);
    expect(text).not.toContain('class="verdict');
    expect(text).not.toContain('role="alert"');
  });

  it('never cuts what is pasted: what is too long is refused', async () => {
    const { text } = await request(app).get('/check').expect(200);
    expect(text).not.toMatch(/<textarea[^>]*maxlength/u);
  });

  it('asks for words where there are only marks', async () => {
    const { text } = await request(app).get('/check?text=…%20…').expect(200);
    expect(text).toContain('role="alert">Write the words');
    expect(text).not.toContain('class="verdict');
  });
});

describe('the page of a checked quotation', () => {
  it('names few in its heading, and all of them below', async () => {
    const by = (speaker: string) => ({ ...citation, speaker });
    const four = ['Ann', 'Ben', 'Cleo', 'Dan'];
    expect(await checked({ verdict: 'supported', matches: four.map(by) })).toContain(
      '>Yes. Ann, Ben, Cleo and Dan said this.',
    );
    const page = await checked({ verdict: 'supported', matches: [...four, 'Eve'].map(by) });
    expect(page).toContain('>Yes. Ann, Ben, Cleo and 2 others said this.');
    expect(page).toContain('Eve');
  });

  it('claims nothing of somebody whom nobody here knows', async () => {
    const page = await checked({
      verdict: 'misattributed',
      matches: [citation],
      unknownSpeaker: 'Ann',
    });
    expect(page).toMatch(/id="verdict">Not by that name\. /u);
    expect(page).not.toContain('Not Ann');
    expect(page).not.toContain('among those of Ann');
    expect(page).toContain('Nobody here is called “Ann”.');
  });

  it('keeps what was given, as text', async () => {
    const page = await checked({}, `text=${encodeURIComponent('</textarea><b>')}&speaker=%22`);
    expect(page).toContain('&lt;/textarea&gt;&lt;b&gt;</textarea>');
    expect(page).toContain('value="&quot;"');
    expect(page).not.toContain('<b>');
  });

  it('shows where the words stand, and leads into the session', async () => {
    const page = await checked({ verdict: 'supported', matches: [citation] });
    expect(page).toContain('class="verdict verdict-supported"');
    expect(page).toContain(`/sessions/${citation.session}?start=${citation.start}`);
    expect(page).toContain('>Yes. ');
  });

  it('never calls a report’s words anybody’s own', async () => {
    const page = await checked({
      verdict: 'supported',
      matches: [{ ...citation, kind: 'report' }],
    });
    expect(page).toContain('A report says this.');
    expect(page).toContain('class="verdict verdict-reported"');
    expect(page).not.toContain('>Yes.');
  });
});

describe('the evidence of a checked quotation', () => {
  it('names who said it where somebody else is said to have', async () => {
    const matches = [{ ...citation, speaker: 'Bo Oke' }];
    const page = await checked({ verdict: 'misattributed', matches });
    expect(page).toContain('Not Ann. Bo Oke said this.');
    expect(page).not.toContain('>Yes.');
  });

  it('marks what differs from the nearest quotation, in words too', async () => {
    const { start, end, quote } = citation;
    const said = quote.slice(0, 5);
    const differences = [
      { type: 'changed', given: 'Others', said, start, end: start + 5 },
      { type: 'same', given: quote.slice(5), said: quote.slice(5), start: start + 5, end },
    ] as const;
    const page = await checked({ nearest: [{ citation, likeness: 0.9, differences }] });
    expect(page).toContain('<del><span class="visually-hidden">given: </span>Others</del>');
    expect(page).toContain('<ins><span class="visually-hidden">in the record: </span>');
    expect(page).toMatch(/<q><mark>/u);
  });

  it('says whom nobody is called, and offers who may be meant', async () => {
    const choices = [{ speaker: 'Ann Müller', sessions: [], turns: 2 }];
    const page = await checked({ unknownSpeaker: 'Ann', choices });
    expect(page).toContain('Nobody here is called “Ann”.');
    expect(page).toContain('href="/check?text=Some+words&amp;speaker=Ann+M%C3%BCller"');
  });

  it('does not cut a text that is too long, but says so', async () => {
    const { text } = await request(app)
      .get(`/check?text=${'x'.repeat(QUERY_CHARS_MAX + 1)}`)
      .expect(413);
    expect(text).toContain('role="alert"');
    expect(text).toContain(`${QUERY_CHARS_MAX}`);
    expect(text).not.toContain('class="verdict');
  });

  it('asks for the words where only a name is given', async () => {
    const { text } = await request(app).get('/check?speaker=Ann').expect(200);
    expect(text).toContain('Write the words that are to be checked.');
  });
});
