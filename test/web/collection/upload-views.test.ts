import { describe, expect, it } from 'vitest';
import type { RecordBody, SessionBody } from '../../../src/serve/contract.ts';
import { toHtml } from '../../../web/markup/to-html.ts';
import { recordList } from '../../../web/views/record-list.ts';
import { uploadProgress } from '../../../web/views/upload-progress.ts';
import { uploadReport } from '../../../web/views/upload-report.ts';

const session = (id: string): SessionBody => ({
  session: id,
  title: `On ${id}`,
  event: null,
  year: 2018,
  date: null,
  place: null,
  kind: 'transcript',
  file: 'a.txt',
  source: 'a.txt',
  turns: 2,
  words: 9,
  language: 'eng',
});
const record: RecordBody = {
  file: '<b>day.txt',
  folder: 'igf & co',
  uploaded: false,
  sample: false,
  turns: 2,
  words: 9,
  sessions: [session('one')],
};
const listed = (one: Partial<RecordBody>, changes = true) =>
  toHtml(recordList([{ ...record, ...one }], { changes }));

describe('the list of records', () => {
  it('tells where each came from, and what removing it means', () => {
    expect(listed({})).toContain('igf &amp; co · &lt;b&gt;day.txt');
    expect(listed({})).toContain('The file in its folder stays');
    const added = listed({ uploaded: true, folder: null });
    expect(added).toContain('added here');
    expect(added).toContain('the copy that was added here');
    expect(added).not.toContain('The file in its folder stays');
    expect(listed({ sample: true })).toContain('Invented sample');
  });

  it('offers no removal where users may change nothing', () => {
    expect(listed({}, false)).not.toContain('<form');
    expect(listed({}, false)).not.toContain('Remove');
  });

  it('folds away what is more than three sessions', () => {
    const ids = ['one', 'two', 'three', 'four', 'five'];
    expect(listed({ sessions: ids.map(session) })).toContain('Show 2 more sessions');
    expect(listed({ sessions: ids.slice(0, 3).map(session) })).not.toContain('more session');
  });

  it('names a record by its first session, as an address needs it', () => {
    expect(listed({ sessions: [session('a/b?~1')] })).toContain(
      'action="/collection/remove/a%2Fb%3F~1"',
    );
  });
});

describe('how far an upload is', () => {
  const state = {
    files: ['a.txt', 'b.txt'],
    bytes: 10,
    sent: 99,
    reading: null,
    read: new Set<string>(),
  };

  it('never shows more sent than there is, and can be stopped on its way alone', () => {
    const html = toHtml(uploadProgress(state));
    expect(html).toContain('10 bytes of 10 bytes');
    expect(html).toContain('max="10" value="10"');
    expect(html).toContain('stop-upload');
    const reading = toHtml(
      uploadProgress({ ...state, reading: 'b.txt', read: new Set(['a.txt']) }),
    );
    expect(reading).toContain('Reading file 2 of 2: b.txt');
    expect(reading).toContain('max="2" value="1"');
    expect(reading).not.toContain('stop-upload');
  });

  it('lists no endless list', () => {
    const files = Array.from({ length: 51 }, (_, i) => `${i}.txt`);
    expect(toHtml(uploadProgress({ ...state, files }))).not.toContain('<li');
    expect(toHtml(uploadProgress({ ...state, files: files.slice(1) }))).toContain('<li');
  });
});

describe('the report of an upload', () => {
  const found = {
    session: 'one',
    title: '<script>',
    kind: 'report',
    date: null,
    year: null,
    turns: 1,
    words: 2,
    speakers: [],
  } as const;

  it('shows what is in files as text, and leaves out what there is none of', () => {
    const html = toHtml(
      uploadReport({
        files: [{ file: '"a"', outcome: 'added', reason: null, sessions: [found] }],
        questions: ['What did A & B say?'],
      }),
    );
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('&quot;a&quot;');
    expect(html).toContain('href="/?q=What%20did%20A%20%26%20B%20say%3F"');
    expect(html).not.toContain('Not added');
    expect(html).not.toContain('speaker');
    const skipped = { file: 'b', outcome: 'skipped', reason: 'it is <odd>', sessions: [] } as const;
    const refused = toHtml(uploadReport({ files: [skipped], questions: [] }));
    expect(refused).toContain('it is &lt;odd&gt;.');
    expect(refused).not.toContain('What was found');
    expect(refused).not.toContain('You could ask');
  });
});
