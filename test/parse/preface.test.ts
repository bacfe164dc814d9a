import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { turnsOf } from './turns-of.ts';

const NOTICE =
  'This is the output of the realtime captioning of the Thirteenth Meeting of the IGF in Paris, France, 12 to 14 November 2018. It has slips.';

describe('the head of captions', () => {
  test('words before the first mark are a turn without a label; title and notice are not', () => {
    const text = `IGF 2018 - Day 3 - Salle I - Our Common Future\n\n${NOTICE}\n\n***\n\nThank you. We begin.\n\n>> ANNA: Yes.`;
    const [session] = parse(text).sessions;
    expect(turnsOf(text)).toEqual([
      [null, 'Thank you. We begin.'],
      ['ANNA', 'Yes.'],
    ]);
    expect(session).toMatchObject({
      title: 'IGF 2018 - Day 3 - Salle I - Our Common Future',
      event: 'IGF 2018',
      year: 2018,
      date: '2018-11-14',
      place: 'Paris',
      kind: 'transcript',
    });
    const notice = session?.disclaimer;
    expect(text.slice(notice?.start, notice?.end)).toBe(NOTICE);
  });

  test('site furniture and a server warning before the title', () => {
    const text = `Deprecated: Function each() is deprecated in /var/www/x.php on line 63\nInternet Governance Forum\n Welcome to the United Nations | Department of Economic and Social Affairs\n\n23 OCTOBER 2013\n\nOpen Forum of Everyone – RAW\n\nThe following is the output of the real-time captioning taken during the Eigth Meeting of the IGF, in Bali, Indonesia. Although it is largely accurate, it is not.\n\n   >> Good morning.`;
    expect(parse(text).sessions[0]).toMatchObject({
      title: 'Open Forum of Everyone',
      event: 'IGF 2013',
      date: '2013-10-23',
      place: 'Bali',
    });
    expect(turnsOf(text)).toEqual([[null, 'Good morning.']]);
  });

  test('a meeting known by its number alone', () => {
    const text =
      'The following is the output of the real-time captioning taken during the Sixth Meeting of the IGF, in Nairobi, Kenya. Although it is largely accurate, it is not.\n>>UNESCO: Yes.';
    expect(parse(text).sessions[0]).toMatchObject({
      title: null,
      event: 'IGF 2011',
      year: 2011,
      date: null,
      place: 'Nairobi',
    });
  });
});

describe('notices', () => {
  test('a captioner’s notice over several lines, and again at the foot', () => {
    const text = `EuroDIG 2017\nWorkshop 4: Trust in Things\n12 JUNE 2017 15:00\n\nProvided by: Some Captioners, Inc.\nPhone: +1-800-555-0100\nwww.example.org\n\n***\nThis text is being provided in a rough draft format. Communication\nAccess Realtime Translation (CART) is provided in order to facilitate\ncommunication accessibility and may not be a totally verbatim record\nof the proceedings.\n***\n\n>> HAGUE STUDIO: Hello.\n\n>> Bye.\n\n***\n\nThis text is being provided in a rough draft format.\n***\n`;
    expect(parse(text).sessions[0]).toMatchObject({
      title: 'Workshop 4: Trust in Things',
      event: 'EuroDIG 2017',
      date: '2017-06-12',
      place: 'Tallinn',
    });
    expect(turnsOf(text)).toEqual([
      ['HAGUE STUDIO', 'Hello.'],
      [null, 'Bye.'],
    ]);
  });

  test('the many head lines of 2014', () => {
    const text = `FINISHED COPY\n\nNINTH ANNUAL MEETING OF THE INTERNET GOVERNANCE FORUM 2014\nISTANBUL, TURKEY\n04 SEPTEMBER 2014\n11:00\nWS 999\nA QUESTION OF TRUST\n\nThis is the output of the real-time captioning taken during the IGF 2014 Istanbul, Turkey, meetings. Although it is largely accurate, it is not.\n\n>> A: Yes.`;
    expect(parse(text).sessions[0]).toMatchObject({
      title: 'A QUESTION OF TRUST',
      event: 'IGF 2014',
      date: '2014-09-04',
      place: 'Istanbul',
      year: 2014,
    });
  });

  test('a text under a captioner’s notice without marks is one turn', () => {
    expect(turnsOf(`${NOTICE}\n\nGood morning. We begin.`)).toEqual([
      [null, 'Good morning. We begin.'],
    ]);
    expect(parse(`${NOTICE}\n\nGood morning.`).sessions[0]?.kind).toBe('transcript');
  });

  test('an introduction above the notice is no turn', () => {
    const text =
      'We met in Rio.\n\nThis is the output of the real-time captioning taken during it.\n\n>> ANNA: Yes.';
    expect(turnsOf(text)).toEqual([['ANNA', 'Yes.']]);
  });

  test('a colon above the notice is of the title', () => {
    const text =
      'A Forum: transcripts from Rio\n\nThe following is the output of the real-time captioning taken during the second Internet Governance Forum.\n\nANNA BELL: We begin.\n\nBEN ROE: Yes.';
    expect(parse(text).sessions[0]).toMatchObject({
      title: 'A Forum: transcripts from Rio',
      event: 'IGF 2007',
      year: 2007,
      place: 'Rio de Janeiro',
    });
    expect(turnsOf(text).map(([label]) => label)).toEqual(['ANNA BELL', 'BEN ROE']);
  });

  test('a head line that ends like a file’s name is a title', () => {
    expect(parse('abc_2 - meeting transcript\n\n>> A: One.').sessions[0]?.title).toBe(
      'abc_2 - meeting transcript',
    );
  });

  test('a notice at the foot is in no turn', () => {
    const text = `>> ANNA: Yes.\n\n${NOTICE}\n\nContact Information\nUnited Nations\n`;
    expect(turnsOf(text)).toEqual([['ANNA', 'Yes.']]);
  });

  test('a sentence that only begins like one stays in its turn', () => {
    const words = 'Although it is late, I thank you. The text is in rough draft format.';
    expect(turnsOf(`>> ANNA: Yes.\n\n${words}`)).toEqual([['ANNA', `Yes.\n\n${words}`]]);
  });

  test('a notice without words is no session', () => {
    expect(parse(`A Title\n\n${NOTICE}\n`).sessions).toEqual([]);
  });
});
