import { type Before, type Followed, followUp } from '../../src/understand/follow-up.ts';
import { PeopleIndex } from '../../src/understand/people-index.ts';
import { SessionIndex } from '../../src/understand/session-index.ts';
import { type Knowledge, understand } from '../../src/understand/understand.ts';
import { person, session } from './speakers.ts';

/** People and sessions that nobody has met, for questions about them. */
export const KNOWN: Knowledge = {
  people: new PeopleIndex([
    person('Mirela Brandstätter', { sessions: ['ridge', 'names'], turns: 9 }),
    person('TOMAS OKELLO', { sessions: ['ridge'], turns: 4 }),
    person('Judy Vance', { sessions: ['ridge'], turns: 7 }),
    person('James Vance', { sessions: ['names', 'summary'], turns: 3 }),
    person('SOREN', { id: 'soren', sessions: ['ridge'], turns: 5 }),
    person('SOREN', { id: 'soren-2', sessions: ['names'], turns: 2 }),
    person('PILAR', { id: 'pilar', sessions: ['names'], turns: 6 }),
  ]),
  sessions: new SessionIndex([
    session('ridge', {
      title: 'IGF 2018 - Day 2 - WS65 Ridge-Valley Commitment as Multi-stakeholders',
      event: 'IGF 2018',
      place: 'Lisbon',
      year: 2018,
      date: '2018-11-13',
    }),
    session('names', {
      title: 'IGF 2021 – Day 1 – Open Forum #22 Names and Numbers',
      event: 'IGF 2021',
      place: 'Tallinn',
      year: 2021,
      date: '2021-12-07',
    }),
    session('council', {
      title: 'MAG Meeting: Planning the Programme',
      event: 'EuroDIG 2021',
      place: 'Oslo',
      year: 2021,
    }),
    session('summary', {
      title: 'Concluding Session: Data Stewardship',
      event: 'IGF 2021',
      place: 'Tallinn',
      year: 2021,
      kind: 'report',
    }),
  ]),
};

/** The conversation after some questions; `offered` is what the answer to each but the last is taken to offer. */
export const afterQuestions = (
  questions: readonly string[],
  offered: Partial<Pick<Before, 'choices' | 'suggestions'>> = {},
) => {
  let before: Before | null = null;
  let followed: Followed = followUp(understand(questions[0] ?? '', KNOWN), before);
  for (const [i, question] of questions.entries()) {
    const understood = understand(question, KNOWN);
    const previous: Before | null = before;
    followed = followUp(understood, previous);
    const choices = understood.ambiguous.flatMap((one) => one.choices);
    const kept: Before['choices'] =
      followed.picked !== null && previous !== null ? previous.choices : choices;
    before = {
      question,
      state: followed.state,
      choices: kept,
      suggestions: [],
      ...(i < questions.length - 1 && offered),
    };
  }
  return followed;
};
