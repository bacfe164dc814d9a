import request from 'supertest';
import { describe, expect, it } from 'vitest';
import type { SessionText } from '../../src/rapporteur.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import type { SessionScript } from '../fakes/fake-session.ts';
import { testApp } from './test-app.ts';

const rapporteur = new FakeRapporteur();
const { app } = testApp({ rapporteur });
const page = async (path: string) => (await request(app).get(path).expect(200)).text;

/** What a browser would show: enough for markup that we write ourselves. */
const shown = (markup: string) =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const withoutTags = (markup: string) => shown(markup.replace(/<[^>]*>/gu, ''));
const marksIn = (text: string) =>
  [...text.matchAll(/<mark id="m\d+">(.*?)<\/mark>(?!<\/mark>)/gsu)].map((match) =>
    withoutTags(match[1] ?? ''),
  );
const turnsIn = (text: string) => text.split('<li class="turn ').slice(1);
/** The words of each turn that is shown, paragraph by paragraph. */
const wordsIn = (text: string) =>
  turnsIn(text).map((turn) => {
    const [words = ''] = turn.split('<div class="words">').slice(1);
    return [...words.matchAll(/<p>(.*?)<\/p>/gsu)].map((match) => withoutTags(match[1] ?? ''));
  });
const textOf = ({ text, turns }: SessionText) =>
  turns.map(({ start, end }) => text.slice(start, end));

describe('the reader', () => {
  it('shows title, when, where, kind, length and the disclaimer, without script', async () => {
    const text = await page('/sessions/cables2019');
    for (const part of [
      '<h1>Who pays for the cable? Landing stations and the public interest</h1>',
      '<dt>When</dt><dd>4 June 2019</dd>',
      '<dt>Where</dt><dd>Bergen</dd>',
      '<dt>Event</dt><dd>Northern Digital Forum 2019</dd>',
      '<dt>Speakers</dt><dd>3 people</dd>',
      '<dt>Record</dt><dd>forum/cables2019.txt</dd>',
      '<dt>Length</dt><dd>163 words, <span class="whole">7 turns</span></dd>',
      'Captions of what was said',
      'real-time captioning',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('/home/somebody');
    expect(text).not.toMatch(/<script(?! type="module" src=")|\son\w+=|style=/u);
  });

  it('shows every turn under its number, with speaker, label and how the name is known', async () => {
    const text = await page('/sessions/cables2019');
    const turns = turnsIn(text);
    expect(turns.map((turn) => Number(/id="t(\d+)"/u.exec(turn)?.[1]))).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
    expect(turns[0]).toContain('<b>MODERATOR</b>');
    expect(turns[2]).toMatch(/<a href="\/people\/tomas-verdejo"><b>Tomás Verdejo<\/b><\/a>/u);
    // The label says the same name in capitals.
    expect(turns[2]).not.toContain('TOMAS VERDEJO');
    expect(turns[3]).toContain('Speaker not named');
    expect(turns[4]).toContain('<span class="label">AUDIENCE</span>');
    expect(turns[4]).toMatch(
      /gives the name in this turn.*My name is Ilse Brandvold, from the harbour authority\.<\/p>/su,
    );
    expect(turns[5]).not.toContain('class="how"');
  });

  it('shows exactly the words of the record', async () => {
    for (const { session } of await rapporteur.sessions()) {
      const held = await rapporteur.session(session);
      const words = wordsIn(await page(`/sessions/${session}?find=the&start=0&end=400`));
      expect(words.map((paragraphs) => paragraphs.join('\n\n'))).toEqual(textOf(held));
    }
  });
});

describe('what the reader makes of a session', () => {
  it.each([
    ['trust2021-summary', 'Machine-made summary', 'A machine’s words'],
    ['reports2019~1', 'Written report', 'A rapporteur’s words'],
  ])('says plainly whose words %s holds, and draws nobody as speaking', async (id, badge, note) => {
    const text = await page(`/sessions/${id}`);
    expect(text).toContain(badge);
    expect(text).toContain(note);
    expect(text).not.toContain('Who speaks when');
    expect(text).not.toContain('class="dot"');
  });

  it('says at each name that a report’s words are not the person’s own', async () => {
    const [first = ''] = turnsIn(await page('/sessions/trust2021-summary'));
    expect(first).toContain('<b>Nilufar Qodirova</b></a> <span class="label">as reported</span>');
    // A heading of a report is nobody's name; in a transcript people speak themselves.
    expect(await page('/sessions/reports2019~1')).not.toContain('as reported');
    expect(await page('/sessions/cables2019')).not.toContain('as reported');
  });

  it('explains acronyms in each turn, and stops the keyboard at the first of each', async () => {
    const turn = (text: string) => ({ label: null, speaker: null, text });
    const spoken: SessionScript = {
      session: 'spoken',
      title: null,
      turns: [turn('The MAG and the IGF.'), turn('The MAG, and the NRIs.')],
    };
    const { app: some } = testApp({ rapporteur: new FakeRapporteur({ sessions: [spoken] }) });
    const { text } = await request(some).get('/sessions/spoken');
    expect(
      [...text.matchAll(/<abbr class="acronym"( tabindex="0")?[^>]*>(\w+)</gu)].map(
        ([, stops, letters]) => [letters, stops !== undefined],
      ),
    ).toEqual([
      ['MAG', true],
      ['IGF', true],
      ['MAG', false],
      ['NRI', true],
    ]);
  });
});

describe('a session of another sort', () => {
  it('says where a record holds no words', async () => {
    const empty: SessionScript = { session: 'empty', title: 'Nothing', turns: [] };
    const { app: bare } = testApp({ rapporteur: new FakeRapporteur({ sessions: [empty] }) });
    const { text } = await request(bare).get('/sessions/empty').expect(200);
    expect(text).toContain('The record holds no words under this title.');
    expect(text).not.toContain('<ol class="turns">');
    // Nothing can be found there, or asked of it.
    expect(text).not.toMatch(/<form class="row/u);
  });

  it('draws who speaks when, as bars and as a table', async () => {
    const text = await page('/sessions/cables2019');
    const strip = text.slice(text.indexOf('<ol class="strip">'), text.indexOf('<table>'));
    expect(strip.match(/<rect/gu)).toHaveLength(7);
    expect(strip).toContain('href="/sessions/cables2019?only=amara-osei-lindqvist#turns"');
    expect(text).toContain('<a href="#t4">4</a></td><td>Ilse Brandvold</td>');
  });

  it('asks of this session alone', async () => {
    const text = await page('/sessions/cables2019');
    expect(text).toMatch(
      /<form class="row" action="\/answer"[^>]*>\s*<input type="hidden" name="session" value="cables2019">/u,
    );
  });

  it('links to an original on the web, and to nothing else', async () => {
    const held = await rapporteur.session('cables2019');
    const from = async (source: string) => {
      const other = new FakeRapporteur();
      other.session = async () => ({ ...held, session: { ...held.session, source } });
      const { text } = await request(testApp({ rapporteur: other }).app).get(
        '/sessions/cables2019',
      );
      return /<dt>Original<\/dt><dd>(.*?)<\/dd>/u.exec(text)?.[1] ?? null;
    };
    expect(await from('https://forum.example/cables?a=1&b=2')).toBe(
      '<a href="https://forum.example/cables?a=1&amp;b=2" rel="external noreferrer">forum.example</a>',
    );
    for (const source of [
      '/home/somebody/cables.txt',
      'javascript:alert(1)//http://',
      'ftp://x/y',
    ]) {
      expect(await from(source)).toBeNull();
    }
  });

  it('offers to put speakers right only where that is allowed, and where one may be wrong', async () => {
    const turns = turnsIn(await page('/sessions/cables2019'));
    expect(turns.map((turn) => turn.includes('Not right?'))).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((turn) => turn === 4),
    );
    const { app: closed } = testApp({ rapporteur, changes: false });
    const { text } = await request(closed).get('/sessions/cables2019');
    expect(text).not.toContain('Not right?');
    expect(text).not.toContain('data-changes');
  });
});

describe('a turn that was put right', () => {
  it('says how whoever put it right knows, as text', async () => {
    const other = new FakeRapporteur();
    const held = await other.session('cables2019');
    const turns = held.turns.map((turn) =>
      turn.turn === 3 ? { ...turn, speaker: 'Jo Roe', attribution: 'corrected' as const } : turn,
    );
    other.session = async () => ({ ...held, turns });
    const entry = { session: 'cables2019', speaker: 'Jo Roe', begins: null };
    await other.correct({
      names: [],
      turns: [
        { ...entry, turn: 3, note: 'I <b>heard</b> it' },
        // This one is kept, and not applied: the turn is not the one that was meant.
        { ...entry, turn: 2, note: 'Never shown' },
      ],
    });
    const { text } = await request(testApp({ rapporteur: other }).app).get('/sessions/cables2019');
    expect(turnsIn(text)[3]).toContain(
      '<p class="how">name corrected by a user: I &lt;b&gt;heard&lt;/b&gt; it</p>',
    );
    expect(text).not.toContain('Never shown');
  });
});

describe('the quotation that was followed', () => {
  it('marks exactly the characters asked for, in each paragraph that they cross', async () => {
    const { text, turns } = await rapporteur.session('cables2019');
    const [, turn] = turns;
    const start = text.indexOf('My small country');
    const end = text.indexOf(' changed prices');
    expect(turn && turn.start < start && end < turn.end).toBe(true);
    const markup = await page(`/sessions/cables2019?start=${start}&end=${end}`);
    expect(marksIn(markup)).toEqual([
      'My small country cannot wait for the market to find it.',
      'The second cable',
    ]);
    expect(markup).toContain(`href="#m${start}"`);
    const one = await page(`/sessions/cables2019?start=${start}&end=${start + 2}`);
    expect(marksIn(one)).toEqual(['My']);
  });

  it('stays inside turns, whatever the range', async () => {
    const held = await rapporteur.session('trust2021');
    const markup = await page('/sessions/trust2021?start=0&end=999999');
    expect(marksIn(markup).join('\n\n')).toBe(textOf(held).join('\n\n'));
  });

  it.each(['start=5', 'start=9&end=5', 'start=-1&end=3', 'start=a&end=b', 'start=1e3&end=2e3'])(
    'marks nothing for ?%s',
    async (query) => {
      const markup = await page(`/sessions/cables2019?${query}`);
      expect(marksIn(markup)).toEqual([]);
      expect(markup).not.toContain('quotation-bar');
    },
  );

  it('says so where the characters are in no turn', async () => {
    const markup = await page('/sessions/cables2019?start=900000&end=900009');
    expect(marksIn(markup)).toEqual([]);
    // Before anything that has to be scrolled past.
    expect(markup.indexOf('in no turn of this session')).toBeGreaterThan(0);
    expect(markup.indexOf('in no turn of this session')).toBeLessThan(markup.indexOf('<h2'));
    expect(markup).not.toContain('reading-bar');
  });
});

describe('finding words within a session', () => {
  const foundIn = (markup: string) =>
    [...markup.matchAll(/<mark class="found"(?: id="f(\d+)")?>(.*?)<\/mark>/gu)].map((match) => [
      match[1],
      withoutTags(match[2] ?? ''),
    ]);
  const inTurns = (markup: string) => foundIn(markup.slice(markup.indexOf('<ol class="turns">')));

  it('marks every match, counts them, and leads from one to the next and round again', async () => {
    const markup = await page('/sessions/cables2019?find=LANDING+station');
    expect(inTurns(markup)).toEqual([
      ['1', 'landing station'],
      ['2', 'landing station'],
      ['3', 'landing station'],
    ]);
    expect(markup).toContain('3 matches for “LANDING station”');
    expect(markup).toContain('href="/sessions/cables2019?find=LANDING+station&amp;at=2#f2"');
    expect(markup).toContain('href="/sessions/cables2019?find=LANDING+station&amp;at=3#f3"');
    expect(markup).toContain('1 of 3');
    const last = await page('/sessions/cables2019?find=LANDING+station&at=3');
    expect(last).toContain(
      'href="/sessions/cables2019?find=LANDING+station#f1" aria-label="Next match"',
    );
  });

  it('marks a match that crosses the quotation’s edge in both parts, with one anchor', async () => {
    const { text } = await rapporteur.session('cables2019');
    const start = text.indexOf('is a public good');
    const markup = await page(
      `/sessions/cables2019?start=${start}&end=${start + 9}&find=a+public+good`,
    );
    // `is a publ` is quoted, `a public good` is found, twice.
    expect(marksIn(markup)).toEqual(['is a publ']);
    expect(inTurns(markup)).toEqual([
      ['1', 'a publ'],
      [undefined, 'ic good'],
      ['2', 'a public good'],
    ]);
  });

  it('marks a match across paragraphs', async () => {
    const markup = await page('/sessions/cables2019?find=find+it.+the+second');
    expect(inTurns(markup)).toEqual([
      ['1', 'find it.'],
      [undefined, 'The second'],
    ]);
  });

  it('says where there is none, and keeps what was typed', async () => {
    const markup = await page(`/sessions/cables2019?find=${encodeURIComponent('"><b>')}`);
    expect(foundIn(markup)).toEqual([]);
    expect(markup).toContain('“&quot;&gt;&lt;b&gt;” is not in this session.');
    expect(markup).toContain('value="&quot;&gt;&lt;b&gt;"');
  });

  it('marks no more than the limit, and says so', async () => {
    const many: SessionScript = {
      session: 'many',
      title: null,
      turns: [{ label: null, speaker: null, text: 'word '.repeat(1200).trim() }],
    };
    const { app: long } = testApp({ rapporteur: new FakeRapporteur({ sessions: [many] }) });
    const { text } = await request(long).get('/sessions/many?find=word&at=5000');
    expect(inTurns(text)).toHaveLength(1000);
    expect(text).toContain('1,200 matches for “word” The first 1,000 are marked.');
    expect(text).toContain('1,000 of 1,000');
  });
});

describe('one person’s turns alone', () => {
  it('shows them, and says how many others lie between', async () => {
    const text = await page('/sessions/cables2019?only=amara-osei-lindqvist&find=public');
    expect(turnsIn(text).map((turn) => /id="t(\d+)"/u.exec(turn)?.[1])).toEqual(['1', '5']);
    expect(text).toContain('Only turns of Amara Osei-Lindqvist');
    expect(text).toContain('<a href="/sessions/cables2019#t2">3 turns by others</a>');
    expect(text).toContain('3 matches for “public”');
  });

  it('does not say of the whole session what is searched for in their turns alone', async () => {
    const words = 'My+name+is+Ilse';
    expect(await page(`/sessions/cables2019?find=${words}`)).toContain('1 match for');
    const theirs = await page(`/sessions/cables2019?only=amara-osei-lindqvist&find=${words}`);
    expect(theirs).toContain('“My name is Ilse” is not in these turns.');
    expect(theirs).not.toContain('not in this session');
  });

  it('shows the quotation’s turn too, whoever speaks it', async () => {
    const { turns } = await rapporteur.session('cables2019');
    const { start = 0 } = turns[2] ?? {};
    const text = await page(
      `/sessions/cables2019?only=amara-osei-lindqvist&start=${start}&end=${start + 1}`,
    );
    expect(turnsIn(text)).toHaveLength(3);
  });

  it('shows everything for somebody who is not there', async () => {
    expect(turnsIn(await page('/sessions/cables2019?only=nobody'))).toHaveLength(7);
  });
});

describe('the list of sessions', () => {
  const hrefs = (text: string) =>
    [...text.matchAll(/<li><a href="([^"]+)"/gu)].map((match) => match[1]);

  it('has the newest first, by year, with what each is', async () => {
    const text = await page('/sessions');
    expect(hrefs(text)).toEqual([
      '/sessions/trust2021',
      '/sessions/trust2021-summary',
      '/sessions/cables2019',
      '/sessions/reports2019~1',
    ]);
    expect([...text.matchAll(/<h2>([^<]+)<\/h2>/gu)].map((match) => match[1])).toEqual([
      '2021',
      '2019',
      'Date unknown',
    ]);
    expect(text).toMatch(
      /Northern Digital Forum 2019 · 4 June 2019 · Bergen · 7 turns · \d+ words/u,
    );
    expect(text).toContain('4 sessions');
    // Nobody takes the floor in a report.
    const report = text.slice(text.indexOf('/sessions/reports2019~1'));
    expect(report).toMatch(/\d+ sections? · \d+ words/u);
    expect(report).not.toMatch(/\d turns? ·/u);
  });

  it('filters, says of how many, and counts what each choice would leave', async () => {
    const text = await page('/sessions?kind=transcript&words=data');
    expect(hrefs(text)).toEqual(['/sessions/trust2021']);
    expect(text).toContain('1 of 4 sessions');
    expect(text).toContain('<option value="ai-report">Machine-made summary (1)</option>');
    expect(text).toContain('<option value="transcript" selected>Transcript (1)</option>');
    expect(text).toContain('<a href="/sessions">Clear all</a>');
    expect(await page('/sessions?words=nothing')).toContain('No session fits');
  });

  it('leads from page to page where there are many, keeping the filters', async () => {
    const sessions = Array.from(
      { length: 230 },
      (_, at): SessionScript => ({
        session: `s${at}`,
        title: `Session ${at}`,
        turns: [],
      }),
    );
    const { app: many } = testApp({ rapporteur: new FakeRapporteur({ sessions }) });
    const { text } = await request(many).get('/sessions?words=session&sort=title&page=2');
    expect(hrefs(text)).toHaveLength(100);
    expect(hrefs(text)[0]).toBe('/sessions/s100');
    expect(text).toContain('Page 2 of 3');
    expect(text).toContain('href="/sessions?words=session&amp;sort=title&amp;page=3" rel="next"');
    expect(text).toContain('href="/sessions?words=session&amp;sort=title" rel="prev"');
  });
});
