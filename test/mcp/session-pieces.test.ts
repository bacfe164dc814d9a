import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MCP_TEXT_CHARS_MAX } from '../../src/limits.ts';
import { pieceOf, piecesOf } from '../../src/mcp/session-pieces.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { fakeSession } from '../fakes/fake-session.ts';
import { call, connected } from './connect.ts';

const ofTexts = (texts: readonly string[]) =>
  fakeSession({
    session: 'long',
    title: null,
    turns: texts.map((text) => ({ label: null, speaker: null, text })),
  });
const anyTexts = fc.array(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), {
  minLength: 1,
  maxLength: 12,
});

describe('pieces of a session', () => {
  it('are slices, at most as much as there is room for', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 2, max: 200 }), (texts, room) => {
        const session = ofTexts(texts);
        const pieces = piecesOf(session, session.turns, room);
        expect(pieces.length).toBeGreaterThan(0);
        for (const { start, end, text } of pieces)
          expect(session.text.slice(start, end)).toBe(text);
        const shown = pieces.reduce((sum, { text }) => sum + text.length, 0);
        expect(shown).toBeLessThanOrEqual(room);
        // All but the first stand whole or not at all.
        expect(pieces.slice(1).every(({ complete }) => complete)).toBe(true);
      }),
    );
  });

  it('of one turn, one after the other, are the turn, and split no character', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 2, max: 20 }), (texts, room) => {
        const session = ofTexts(texts);
        const [turn] = session.turns;
        if (turn === undefined) return;
        let told = '';
        for (let start = turn.start; start < turn.end; ) {
          const piece = pieceOf(session, turn, { start, room });
          // A half of a character alone would not survive being written as UTF-8.
          expect(Buffer.from(piece.text).toString()).toBe(piece.text);
          expect(piece.complete).toBe(piece.end === turn.end);
          told += piece.text;
          start = piece.end;
        }
        expect(told).toBe(texts[0]);
      }),
    );
  });
});

describe('a session too long for one result', () => {
  const texts = [...Array(150)].map((_, at) => `${at} ${'word '.repeat(100)}end`);
  const script = { session: 'long', title: null };
  const asScripts = (words: readonly string[]) =>
    words.map((text) => ({ label: null, speaker: null, text }));

  it('is read whole by going on from next', async () => {
    const sessions = [{ ...script, turns: asScripts(texts) }];
    const { client } = await connected(new FakeRapporteur({ sessions }));
    const read: string[] = [];
    for (let from: unknown = 0; from !== null; ) {
      const { made } = await call(client, 'get_session', { session: 'long', from, to: 149 });
      const page = (made['turns'] as { text: string }[]).map(({ text }) => text);
      expect(page.join('').length).toBeLessThanOrEqual(MCP_TEXT_CHARS_MAX);
      read.push(...page);
      from = made['next'];
    }
    expect(read).toEqual(texts);
  });

  it('and a turn too long for one, by going on from where a piece ended', async () => {
    const endless = 'a sentence of words. '.repeat(2_500).trim();
    const sessions = [{ ...script, turns: asScripts([endless, 'short']) }];
    const { client } = await connected(new FakeRapporteur({ sessions }));
    let told = '';
    let last = { text: '', end: 0, complete: false };
    for (let more = {}; !last.complete; more = { start: last.end }) {
      const asked = { session: 'long', turn: 0, neighbours: 1, ...more };
      const { made, text } = await call(client, 'get_turn', asked);
      last = made['turn'] as typeof last;
      expect(text.includes(`get_turn with start ${last.end}`)).toBe(!last.complete);
      told += last.text;
    }
    expect(told).toBe(endless);
  });

  it('loses of its neighbours those farthest from it first', async () => {
    // There is room for one of them on either side.
    const long = 'a'.repeat(MCP_TEXT_CHARS_MAX / 3);
    const turns = asScripts([long, long, long, 'here', long, long, long]);
    const { client } = await connected(new FakeRapporteur({ sessions: [{ ...script, turns }] }));
    const { made } = await call(client, 'get_turn', { session: 'long', turn: 3, neighbours: 3 });
    const kept = (side: unknown) =>
      (side as { turn: number; complete: boolean }[]).map((piece) => [piece.turn, piece.complete]);
    expect([kept(made['before']), kept(made['after'])]).toEqual([[[2, true]], [[4, true]]]);
  });
});
