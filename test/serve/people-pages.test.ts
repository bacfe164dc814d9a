import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import type { SessionScript } from '../fakes/fake-session.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();
const page = async (path: string, from = app) => (await request(from).get(path).expect(200)).text;
const people = (text: string) =>
  [...text.matchAll(/<li><a href="\/people\/([^"]+)"/gu)].map((match) => match[1]);

describe('the directory', () => {
  it('lists everybody who speaks, the most heard first, with what tells them apart', async () => {
    const text = await page('/people');
    expect(people(text)).toHaveLength(4);
    expect(people(text)[0]).toBe('amara-osei-lindqvist');
    expect(text).toContain('2 turns in 2 sessions · 58 words · 2019–2021');
    expect(text).toContain('<span class="belongs">Harbour Authority · government</span>');
    expect(text).toContain('4 people');
  });

  it.each([
    ['name=verd', ['tomas-verdejo']],
    ['name=TOMAS', ['tomas-verdejo']],
    ['year=2021', ['tomas-verdejo', 'nilufar-qodirova']],
    ['group=media', []],
    ['letter=n', ['nilufar-qodirova']],
    ['sort=name&year=2019', ['amara-osei-lindqvist', 'ilse-brandvold', 'tomas-verdejo']],
  ])('?%s', async (query, expected) => {
    const text = await page(`/people?${query}`);
    expect(people(text)).toEqual(expected);
    expect(text.includes('Nobody here')).toBe(expected.length === 0);
  });

  it('keeps what was asked in the form, and offers no choice of one', async () => {
    const text = await page('/people?name=a%22%3Cb&year=2019&sort=turns');
    expect(text).toContain('name="name" value="a&quot;&lt;b"');
    expect(text).toContain('<option value="2019" selected>');
    expect(text).toContain('<option value="turns" selected>');
    expect(text).toContain('<option value="government">');
    expect(text).not.toContain('<option value="media"');
  });

  it('hands out the corrections of names, and lists those that are made', async () => {
    const corrected = new FakeRapporteur();
    const { app: there } = testApp({ rapporteur: corrected });
    const before = await page('/people', there);
    expect(before).toContain('<a href="/api/people.json" download="people.json">');
    expect(before).not.toContain('data-action="undo-correction"');
    await corrected.correct({
      names: [{ name: 'Tom <b>', spellings: ['VERDEJO'], session: null, note: null }],
      turns: [{ session: 'cables2019', turn: 4, begins: null, speaker: null, note: null }],
    });
    const after = await page('/people', there);
    expect(after).toContain('“VERDEJO” is read as <b>Tom &lt;b&gt;</b>');
    expect(after).toContain('<a href="/sessions/cables2019#t4">Turn 4 of “Who pays');
    expect(after.match(/data-action="undo-correction"/gu)).toHaveLength(2);
  });
});

describe('a person', () => {
  it('shows name, belonging, how much, spellings, sessions by year and reports', async () => {
    const text = await page('/people/tomas-verdejo');
    for (const part of [
      '<h1>Tomás Verdejo</h1>',
      '<p class="belongs">Harbour Authority</p>',
      '2 turns in 2 sessions · 58 words · 2019–2021 · Government',
      '<li>TOMAS VERDEJO</li>',
      '<h3>2019</h3>',
      '<a href="/sessions/cables2019">Who pays for the cable?',
      '<q>I disagree about the budget.</q>',
      '<q>Open licences made our cadastre useful to people we have never met.</q>',
      '<a href="/sessions/trust2021-summary">Trust in public data: event report</a>',
      '<dt>Speaks before</dt><dd><a href="/people/Nilufar%20Qodirova">Nilufar Qodirova</a>',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/<script(?! type="module" src=")|\son\w+=|style=/u);
  });

  it('whom no label names: the sentence that shows who it is, and where', async () => {
    const text = await page('/people/ilse-brandvold');
    expect(text).toContain(
      '<blockquote class="shows"><p>My name is Ilse Brandvold, from the harbour authority.',
    );
    expect(text).toContain('<a href="/sessions/cables2019#t4">in their own words</a>');
  });

  it('is asked about by a form and by links that keep to the person', async () => {
    const text = await page('/people/amara-osei-lindqvist');
    expect(text).toContain('<form class="filter" action="/answer">');
    expect(text).toContain('<input type="hidden" name="speaker" value="Amara Osei-Lindqvist">');
    expect(text).toContain(
      'href="/answer?q=What+did+Amara+Osei-Lindqvist+say%3F&amp;speaker=Amara+Osei-Lindqvist"',
    );
    expect(text).not.toContain('name="session" value');
  });
});

const lineOf = (text: string) => /<ol class="dated-line">.*?<\/ol>/su.exec(text)?.[0] ?? '';

describe('a person by topic', () => {
  it('shows quotations on the one that tells most of them, and links to the others', async () => {
    const text = await page('/people/amara-osei-lindqvist');
    const topics = [...text.matchAll(/#topics"( aria-current="true")?>([^<]+)</gu)];
    expect(topics.map(([, current]) => current !== undefined)).toEqual(
      topics.map((_, at) => at === 0),
    );
    const [, , first = ''] = topics[0] ?? [];
    const quoted = [...lineOf(text).matchAll(/<q>([^<]*)<\/q>/gu)].map((match) => match[1]);
    expect(quoted.length).toBeGreaterThan(0);
    for (const quote of quoted) expect(quote?.toLowerCase()).toContain(first);
  });

  it('shows those on any other that is typed, oldest first', async () => {
    const text = await page('/people/tomas-verdejo?topic=licence+public');
    const days = [...lineOf(text).matchAll(/class="day">([^<]*)</gu)].map((match) => match[1]);
    expect(days).toEqual(['4 June 2019', '15 September 2021']);
    expect(text).toContain('name="topic" value="licence public"');
    expect(text).toContain('topic=licence+public');
  });

  it('shows a few of many, and says of how many', async () => {
    const text = await page(
      '/people/amara-osei-lindqvist?topic=public+cable+country+months+owner+thank',
    );
    expect(lineOf(text).match(/<q>/gu)).toHaveLength(5);
    expect(text).toContain('5 of 7 quotations from');
    expect(text).toContain('The whole answer');
  });

  it('says so where there is none, and shows what was typed as text', async () => {
    const text = await page('/people/tomas-verdejo?topic=%3Cimg%20src%3Dx%3E');
    expect(text).toContain('No words of theirs on “&lt;img src=x&gt;”');
    expect(text).not.toContain('<img');
    expect(lineOf(text)).toBe('');
  });

  it('shows anything of theirs where nothing tells what they speak of', async () => {
    const asked: unknown[] = [];
    const rapporteur = new FakeRapporteur();
    const ask = rapporteur.ask.bind(rapporteur);
    rapporteur.ask = (request) => {
      asked.push(request.state?.topic);
      return ask(request);
    };
    const plain = rapporteur.speaker.bind(rapporteur);
    rapporteur.speaker = async (id) => ({ ...(await plain(id)), terms: [] });
    const text = await page('/people/tomas-verdejo', testApp({ rapporteur }).app);
    expect(asked).toEqual([null]);
    expect(text).not.toContain('No words of theirs');
    expect(text).not.toContain('class="topics"');
  });

  it('calls the words of a report what they are', async () => {
    const rapporteur = new FakeRapporteur();
    const plain = rapporteur.speaker.bind(rapporteur);
    rapporteur.speaker = async (id) => ({ ...(await plain(id)), turns: 0, sessions: 0 });
    const text = await page('/people/tomas-verdejo', testApp({ rapporteur }).app);
    expect(text).toContain('Speaks in no transcript here');
    expect(text).toContain('<h2>As reports have it</h2>');
    expect(text).not.toContain('In their own words');
  });

  it('leaves no trace of what was asked for it', async () => {
    const rapporteur = new FakeRapporteur();
    await page('/people/tomas-verdejo?topic=public', testApp({ rapporteur }).app);
    expect(await rapporteur.conversations()).toEqual([]);
  });
});

describe('what can be put right of a person', () => {
  it('is every name, and each turn that no label names, with its beginning', async () => {
    const text = await page('/people/ilse-brandvold');
    expect(text).toContain('“Ilse Brandvold” is somebody else');
    expect(text).toContain('<input type="hidden" name="turn" value="4">');
    expect(text).toMatch(/name="begins" value="My name is Ilse Brandvold, from the harbour/u);
    // Everything that needs script is shown with it alone.
    expect(text).toMatch(/<details class="corrections needs-script">/u);
  });

  it('is no turn that a label names, also where another is named otherwise', async () => {
    const text = await page('/people/tomas-verdejo');
    expect(text).toContain('“TOMAS VERDEJO” is somebody else');
    expect(text).not.toContain('name="turn"');
    const said = { speaker: 'Qi Lu', text: 'My name is Qi Lu. Cables matter.' };
    const script: SessionScript = {
      session: 'one',
      title: null,
      turns: [
        { label: 'AUDIENCE', attribution: 'self', ...said },
        { label: 'QI LU', ...said },
      ],
    };
    const both = new FakeRapporteur({ sessions: [script] });
    const mixed = await page('/people/qi-lu', testApp({ rapporteur: both }).app);
    expect([...mixed.matchAll(/name="turn" value="(\d)"/gu)].map((match) => match[1])).toEqual([
      '0',
    ]);
  });

  it('is nothing where users may change nothing', async () => {
    const rapporteur = new FakeRapporteur();
    await rapporteur.correct({
      names: [{ name: 'Ilse B.', spellings: ['Ilse Brandvold'], session: null, note: null }],
      turns: [],
    });
    const { app: fixed } = testApp({ rapporteur, changes: false });
    for (const path of ['/people', '/people/ilse-brandvold']) {
      const text = await page(path, fixed);
      expect(text).toContain('<b>Ilse B.</b>');
      expect(text).not.toMatch(/data-enhance="correct"|undo-correction|Put something right/u);
    }
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

  it('of people of one name: the others, and questions kept to where this one speaks', async () => {
    const script = (session: string, text: string): SessionScript => ({
      session,
      title: session,
      event: 'Forum 2019',
      date: '2019-06-04',
      turns: [{ label: 'QI', speaker: 'Qi', text }],
    });
    const both = new FakeRapporteur({ sessions: [script('one', 'Cables are cables to me.')] });
    const [qi] = await both.directory();
    const speaker = both.speaker.bind(both);
    Object.assign(both, {
      directory: async () => [qi, { ...qi, id: 'qi-2' }],
      speaker: async (id: string) => ({ ...(await speaker('qi')), id }),
    });
    const text = await page('/people/qi', testApp({ rapporteur: both }).app);
    // A name and a number tell nobody apart; where each spoke does.
    expect(text).toContain(
      '<a href="/people/qi-2">Qi</a> <span class="facts">1 turn · one, 4 June 2019</span>',
    );
    expect(text).toContain('<input type="hidden" name="session" value="one">');
    expect(text).toContain('&amp;speaker=Qi&amp;session=one');
  });
});
