import type { SessionScript } from './fake-session.ts';

/** Invented people of an invented forum; each kind of record once. */

const CABLES: SessionScript = {
  session: 'cables2019',
  title: 'Who pays for the cable? Landing stations and the public interest',
  event: 'Northern Digital Forum 2019',
  date: '2019-06-04',
  place: 'Bergen',
  disclaimer:
    'This is the output of the real-time captioning. Although it is largely accurate, in some cases it may be incomplete.',
  turns: [
    {
      label: 'MODERATOR',
      speaker: null,
      text: 'Good morning. Please take your seats. We will talk about landing stations today, and about who pays for them.',
    },
    {
      label: 'AMARA OSEI-LINDQVIST',
      speaker: 'Amara Osei-Lindqvist',
      text: 'Thank you. A landing station is a public good, and a public good needs a public budget. My small country cannot wait for the market to find it.\n\nThe second cable changed prices within a year. The first one changed nothing, because one owner held both ends.',
    },
    {
      label: 'TOMAS VERDEJO',
      speaker: 'Tomás Verdejo',
      text: 'I disagree about the budget. Investors will pay for a cable when the licence is clear and cheap. What keeps them away is uncertainty, not the price of fibre.',
    },
    { label: null, speaker: null, text: 'Could you speak closer to the microphone, please?' },
    {
      label: 'AUDIENCE',
      speaker: 'Ilse Brandvold',
      attribution: 'self',
      text: 'My name is Ilse Brandvold, from the harbour authority. Nobody has asked the harbours. Permits for a landing station take us nineteen months.',
    },
    {
      label: 'AMARA OSEI-LINDQVIST',
      speaker: 'Amara Osei-Lindqvist',
      text: 'Nineteen months is the real price. I would rather pay for a faster permit than for a thicker cable. (Applause)',
    },
    {
      label: 'MODERATOR',
      speaker: null,
      text: 'We are at the end of our time. Thank you all, and thank you to the captioners.',
    },
  ],
};

const TRUST: SessionScript = {
  session: 'trust2021',
  title: 'Main session: trust in public data',
  event: 'Northern Digital Forum 2021',
  date: '2021-09-15',
  place: 'online',
  turns: [
    {
      label: 'TOMAS VERDEJO',
      speaker: 'Tomás Verdejo',
      text: 'Trust is earned in drops and lost in buckets. Public data without a licence is a rumour. Open licences made our cadastre useful to people we have never met.',
    },
    {
      label: 'NILUFAR QODIROVA',
      speaker: 'Nilufar Qodirova',
      text: 'We published everything, and nobody came. Data needs a librarian: someone who answers the letter. A portal is not a librarian.',
    },
  ],
};

const SUMMARY: SessionScript = {
  session: 'trust2021-summary',
  title: 'Trust in public data: event report',
  event: 'Northern Digital Forum 2021',
  date: '2021-09-15',
  kind: 'ai-report',
  disclaimer: 'This report was made by a machine from the audio of the session.',
  turns: [
    {
      label: 'Nilufar Qodirova',
      speaker: 'Nilufar Qodirova',
      text: 'Nilufar Qodirova holds that public data portals need staff who answer questions.',
    },
    {
      label: 'Tomás Verdejo',
      speaker: 'Tomás Verdejo',
      text: 'Tomás Verdejo favours open licences for all public data.',
    },
  ],
};

const REPORT: SessionScript = {
  session: 'reports2019~1',
  title: 'Day one in brief',
  event: 'Northern Digital Forum 2019',
  kind: 'report',
  turns: [
    {
      label: 'Key messages',
      speaker: null,
      text: 'Landing stations were seen as a public interest, though not always as a public expense.',
    },
  ],
};

export const SAMPLE_SESSIONS: readonly SessionScript[] = [CABLES, TRUST, SUMMARY, REPORT];
