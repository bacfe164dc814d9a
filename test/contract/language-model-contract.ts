import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LanguageModel, ModelReplyError } from '../../src/model/language-model.ts';

/** A model that has been told what to say. */
export interface OpenedModel {
  readonly model: LanguageModel;
  /** What it was asked, in order. */
  readonly asked: () => readonly { readonly system: string; readonly user: string }[];
  /** Settles once a reader's leaving has reached it; never where it does not. */
  readonly left: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LanguageModelSubject {
  readonly name: string;
  /** A model that replies in these pieces; with `hang` it says no more behind them, and does not end. */
  readonly open: (script: Script) => Promise<OpenedModel>;
}

export interface Script {
  readonly pieces: readonly string[];
  readonly hang?: boolean;
}

const REQUEST = { system: 'Set these out.', user: 'One “thing”.\n\nAnother: ünï & 漢.' };
/** Beyond this a connection was not closed, in milliseconds. */
const SOON_MS = 2_000;

const soon = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error(`nothing within ${SOON_MS} ms`)), SOON_MS).unref();
    }),
  ]);

const using = async (
  subject: LanguageModelSubject,
  script: Script,
  work: (opened: OpenedModel) => Promise<void>,
): Promise<void> => {
  const opened = await subject.open(script);
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
};

const wholeOf = async (model: LanguageModel, signal = new AbortController().signal) => {
  let whole = '';
  for await (const piece of model.reply(REQUEST, signal)) whole += piece;
  return whole;
};

/** What every language model behind our port keeps to, whatever speaks with it. */
export function languageModelContract(subject: LanguageModelSubject): void {
  const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 });

  describe(`${subject.name} keeps the contract of language models`, () => {
    it('hands on the text as it was said, wherever it is cut', async () => {
      await fc.assert(
        fc.asyncProperty(texts, (pieces) =>
          using(subject, { pieces }, async ({ model }) => {
            expect(await wholeOf(model)).toBe(pieces.join(''));
          }),
        ),
        { numRuns: 20 },
      );
    });

    it('keeps what it is to do apart from what it is to do it with', () =>
      using(subject, { pieces: ['Yes.'] }, async ({ model, asked }) => {
        await wholeOf(model);
        expect(asked()).toMatchObject([REQUEST]);
        expect(model.name).toBe(subject.name);
      }));

    it('hands on a piece before the reply is whole', () =>
      using(subject, { pieces: ['One. ', 'Two. '], hang: true }, async ({ model }) => {
        const leaving = new AbortController();
        let whole = '';
        for await (const piece of model.reply(REQUEST, leaving.signal)) {
          whole += piece;
          if (whole === 'One. Two. ') break;
        }
        expect(whole).toBe('One. Two. ');
      }));

    it('closes the connection when the signal says so, while it waits', () =>
      using(subject, { pieces: ['One. '], hang: true }, async ({ model, left }) => {
        const leaving = new AbortController();
        const reading = (async () => {
          for await (const piece of model.reply(REQUEST, leaving.signal))
            if (piece !== '') leaving.abort();
        })().catch((error: unknown) => error);
        await soon(left());
        // It may end or say that it has; it may not wait on, nor throw anything else.
        const outcome = await soon(reading);
        expect(outcome === undefined || outcome instanceof ModelReplyError).toBe(true);
      }));

    it('closes it for one reader and not for another', () =>
      using(subject, { pieces: ['One. ', 'Two.'] }, async ({ model }) => {
        const leaving = new AbortController();
        const pieces = model.reply(REQUEST, leaving.signal)[Symbol.asyncIterator]();
        await pieces.next();
        const other = wholeOf(model);
        leaving.abort();
        expect(await other).toBe('One. Two.');
      }));

    it('waits for nothing where the signal was given before', () =>
      using(subject, { pieces: [], hang: true }, async ({ model }) => {
        const outcome = await soon(
          wholeOf(model, AbortSignal.abort()).catch((error: unknown) => error),
        );
        expect(outcome === '' || outcome instanceof ModelReplyError).toBe(true);
      }));
  });
}
