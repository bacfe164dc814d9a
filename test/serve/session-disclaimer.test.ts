import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { testApp } from './test-app.ts';

const rapporteur = new FakeRapporteur();
const { app } = testApp({ rapporteur });

describe('GET /api/sessions/:id', () => {
  it('has the publisher’s note as the record prints it, and none where it prints none', async () => {
    const notes = await Promise.all(
      (await rapporteur.sessions()).map(async ({ session, disclaimer }) => {
        const { text } = await rapporteur.session(session);
        const { body } = await request(app).get(`/api/sessions/${session}`).expect(200);
        const printed = disclaimer && text.slice(disclaimer.start, disclaimer.end);
        expect(body.disclaimer).toBe(printed);
        return body.disclaimer;
      }),
    );
    expect(notes).toContain(null);
    expect(notes.some((note) => typeof note === 'string' && note !== '')).toBe(true);
  });

  it('is not in the list of all sessions, which would grow with it', async () => {
    const { body } = await request(app).get('/api/sessions').expect(200);
    expect(body.length).toBeGreaterThan(0);
    for (const session of body) expect(session).not.toHaveProperty('disclaimer');
  });
});
