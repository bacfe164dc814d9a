import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import type { SessionScript } from '../fakes/fake-session.ts';
import { testApp } from './test-app.ts';

const { app } = testApp();

describe('ways that lead nowhere', () => {
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
