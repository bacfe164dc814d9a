import request from 'supertest';
import { describe, expect, it } from 'vitest';
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
const marksIn = (text: string) =>
  [...text.matchAll(/<mark id="m\d+">([^<]*)<\/mark>/gu)].map((match) => shown(match[1] ?? ''));

describe('the reader', () => {
  it('shows title, when, where, kind and the disclaimer, without script', async () => {
    const text = await page('/sessions/cables2019');
    for (const part of [
      '<h1>Who pays for the cable? Landing stations and the public interest</h1>',
      'Northern Digital Forum 2019 · 4 June 2019 · Bergen · 7 turns · forum/cables2019.txt',
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
    const turns = text.split('<li class="turn" id="t').slice(1);
    expect(turns.map((turn) => Number.parseInt(turn, 10))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(turns[0]).toContain('<b>MODERATOR</b>');
    expect(turns[2]).toMatch(/<a href="\/people\/tomas-verdejo"><b>Tomás Verdejo<\/b><\/a>/u);
    expect(turns[2]).toContain('TOMAS VERDEJO');
    expect(turns[3]).toContain('Speaker not named');
    expect(turns[4]).toContain('gives the name in this turn');
  });

  it.each([
    ['trust2021-summary', 'Machine-made summary', 'A machine’s words'],
    ['reports2019~1', 'Written report', 'A rapporteur’s words'],
  ])('says plainly whose words %s holds', async (session, badge, note) => {
    const text = await page(`/sessions/${session}`);
    expect(text).toContain(badge);
    expect(text).toContain(note);
  });

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
    const one = await page(`/sessions/cables2019?start=${start}&end=${start + 2}`);
    expect(marksIn(one)).toEqual(['My']);
  });

  it.each(['start=5', 'start=9&end=5', 'start=-1&end=3', 'start=a&end=b', 'start=1e3&end=2e3'])(
    'marks nothing for ?%s',
    async (query) => {
      expect(marksIn(await page(`/sessions/cables2019?${query}`))).toEqual([]);
    },
  );

  it('stays inside turns, whatever the range', async () => {
    const { text, turns } = await rapporteur.session('trust2021');
    const markup = await page('/sessions/trust2021?start=0&end=999999');
    expect(marksIn(markup).join('\n\n')).toBe(
      turns.map(({ start, end }) => text.slice(start, end)).join('\n\n'),
    );
  });
});

describe('pages for people and lists', () => {
  it('a person: name, spellings, how much, and the way to ask', async () => {
    const text = await page('/people/amara-osei-lindqvist');
    expect(text).toContain('<h1>Amara Osei-Lindqvist</h1>');
    expect(text).toContain('2 turns in 1 session');
    expect(text).toContain('<li>AMARA OSEI-LINDQVIST</li>');
    expect(text).toContain('href="/?q=What%20did%20Amara%20Osei-Lindqvist%20say%3F"');
  });

  it('a person: where they spoke, what for, and their first and last words', async () => {
    const text = await page('/people/tomas-verdejo');
    for (const part of [
      '<h3>2019</h3>',
      '<a href="/sessions/cables2019">Who pays for the cable?',
      '<h2>First quotation</h2><figure class="quotation"><blockquote><q>I disagree about the budget.</q>',
      '<q>Open licences made our cadastre useful to people we have never met.</q>',
      '<a href="/sessions/trust2021-summary">Trust in public data: event report</a> <span class="badge kind-ai-report"',
      'Harbour Authority',
      '<p class="terms">landing</p>',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('a person whom no label names: the sentence that shows who it is, and where', async () => {
    const text = await page('/people/ilse-brandvold');
    expect(text).toContain(
      '<blockquote class="shows"><p>My name is Ilse Brandvold, from the harbour authority.',
    );
    expect(text).toContain('<a href="/sessions/cables2019#t4">in their own words</a>');
  });
});

describe('the ways to people', () => {
  it('a person by name or by a former id: on to the present one', async () => {
    const path = `/people/${encodeURIComponent('Tomás Verdejo')}`;
    const { headers } = await request(app).get(path).expect(302);
    expect(headers['location']).toBe('/people/tomas-verdejo');
    const renamed = new FakeRapporteur();
    const speaker = renamed.speaker.bind(renamed);
    renamed.speaker = (id) => speaker(id === 'verdejo-once' ? 'tomas-verdejo' : id);
    const { app: later } = testApp({ rapporteur: renamed });
    const old = await request(later).get('/people/verdejo-once').expect(302);
    expect(old.headers['location']).toBe('/people/tomas-verdejo');
  });

  it('people of one name: which of them, to choose from', async () => {
    const both = new FakeRapporteur();
    const [one] = await both.speakers();
    const twins = ['qi', 'qi-2'].map((id) => ({ ...one, id, speaker: 'Qi' }));
    Object.assign(both, { speakers: async () => twins });
    const { text } = await request(testApp({ rapporteur: both }).app)
      .get('/people/Qi')
      .expect(200);
    expect(text).toContain('<a href="/people/qi">Qi</a>');
    expect(text).toContain('<a href="/people/qi-2">Qi</a>');
  });

  it('hands out the corrections of names from the list of people', async () => {
    expect(await page('/people')).toContain('<a href="/api/people.json" download="people.json">');
  });

  it('lists sessions, the newest first, and people, the most heard first', async () => {
    const hrefs = (text: string) =>
      [...text.matchAll(/<li><a href="([^"]+)"/gu)].map((match) => match[1]);
    expect(hrefs(await page('/sessions'))).toEqual([
      '/sessions/trust2021',
      '/sessions/trust2021-summary',
      '/sessions/cables2019',
      '/sessions/reports2019~1',
    ]);
    expect(hrefs(await page('/people'))[0]).toBe('/people/amara-osei-lindqvist');
  });

  it.each([
    '/nowhere',
    '/sessions/nowhere',
    '/people/nobody',
    '/scripts/nothing.js',
    '/web/main.ts',
  ])('404 for people at %s', async (path) => {
    const { text, type } = await request(app).get(path).expect(404);
    expect(type).toBe('text/html');
    expect(text).toContain('There is no such page');
  });
});

describe('text is text, never markup', () => {
  const nasty = `"><img src=x onerror=alert(1)>'</title></script>&lt;b&gt;`;
  const script: SessionScript = {
    session: 'a"><script>',
    title: nasty,
    event: nasty,
    place: nasty,
    disclaimer: nasty,
    turns: [{ label: nasty, speaker: nasty, text: nasty }],
  };
  const { app: hostile } = testApp({ rapporteur: new FakeRapporteur({ sessions: [script] }) });

  const words = '&lt;img src=x onerror=alert(1)&gt;';

  it.each([
    ['/sessions', words],
    ['/people', words],
    [`/sessions/${encodeURIComponent(script.session)}?start=0&end=9999`, `">&quot;&gt;${words}`],
    ['/people/img-src-x-onerror-alert-title-script-lt-b-gt', words],
    [`/sessions/${encodeURIComponent(nasty)}`, words],
    [`/people/${encodeURIComponent(`${nasty} again`)}`, words],
    [`/${encodeURIComponent(nasty)}`, '%3Cimg'],
  ])('on %.40s', async (path, expected) => {
    const { text } = await request(hostile).get(path);
    expect(text).toContain(expected);
    expect(text).not.toMatch(/<img|alert\(1\)>/u);
    // The house's own scripts have an address and nothing in them.
    const without = text.replace(
      /<script type="module" src="\/scripts\/[\w/-]+\.js"><\/script>/gu,
      '',
    );
    expect(without.match(/<\/?(?:title|script)\b/gu)?.length).toBe(2);
  });
});
