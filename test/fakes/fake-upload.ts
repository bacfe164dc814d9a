import { buffer } from 'node:stream/consumers';
import type { FileReport, SessionText, Upload, UploadReport } from '../../src/rapporteur.ts';
import { uploadPath } from '../../src/sources/upload-path.ts';
import { fakeSession } from './fake-session.ts';

/** `NAME: words` lines become turns; a file without any is skipped. */
const TURN = /^(?:>> )?(\p{Lu}[\p{L} -]+): (.+)$/gmu;

interface FakeHolding {
  /** Puts a session in place of one of the same id; whether there was one. */
  readonly hold: (session: SessionText) => boolean;
}

/** An upload into memory: files are read as text, a turn a line. */
export function fakeUpload({ hold }: FakeHolding): Upload {
  const brought: { readonly given: string; text: string }[] = [];
  return {
    add: async (given, bytes) => {
      const one = { given, text: '' };
      brought.push(one);
      one.text = (await buffer(bytes)).toString('utf8');
    },
    takeIn: async (tell = () => undefined): Promise<UploadReport> => {
      const files = brought.map(({ given, text }, done): FileReport => {
        tell({ done, of: brought.length, file: given, line: null });
        return fakeReport(given, text, hold);
      });
      const of = (outcome: FileReport['outcome']) =>
        files.filter((file) => file.outcome === outcome);
      const [speaker] = files.flatMap(({ sessions }) => sessions.flatMap((one) => one.speakers));
      return {
        ...{ sessions: 0, turns: 0, passages: 0, speakers: 0, unchanged: 0, removed: 0 },
        added: of('added').length,
        changed: of('changed').length,
        skipped: of('skipped').map(({ file, reason }) => ({ path: file, reason: reason ?? '' })),
        files,
        questions: speaker === undefined ? [] : [`What did ${speaker} say?`],
      };
    },
    discard: async () => {
      brought.length = 0;
    },
  };
}

function fakeReport(given: string, text: string, hold: FakeHolding['hold']): FileReport {
  const path = uploadPath(given);
  const turns = [...text.matchAll(TURN)].map(([, label = '', words = '']) => ({
    label,
    speaker: label,
    text: words,
  }));
  const nothing = turns.length === 0 ? 'no words were found in it' : null;
  const reason = 'reason' in path ? path.reason : nothing;
  if (reason !== null) return { file: given, outcome: 'skipped', reason, sessions: [] };
  const session = given
    .replace(/^.*\//u, '')
    .replace(/\.[^.]*$/u, '')
    .toLowerCase();
  const made = fakeSession({ session, title: `Of ${session}`, turns });
  const source = `/home/somebody/store/records/${given}`;
  const wasHere = hold({ ...made, session: { ...made.session, file: given, source } });
  const { title, kind, date, year, words } = made.session;
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  return {
    file: given,
    outcome: wasHere ? 'changed' : 'added',
    reason: null,
    sessions: [{ session, title, kind, date, year, turns: turns.length, words, speakers }],
  };
}
