/** Every view of the site over the records that ship, for what must hold on all of them. */

const SESSION = '/sessions/sample-2024-whose-network';
const asked = (question: string) => `/answer?q=${encodeURIComponent(question)}`;

export const VIEWS: Readonly<Record<string, string>> = {
  start: '/',
  answer: asked('What did Teodora Jasminska say about encryption?'),
  'answer-who': asked('Who spoke about the fund?'),
  'answer-compare': asked('Compare Eliseo Nancurrel and Ruwan Talpahewa on community networks'),
  'answer-table': asked('How many speakers mentioned encryption?'),
  'answer-abstained': asked('What did Teodora Jasminska say about bananas?'),
  conversations: '/conversations',
  sessions: '/sessions',
  session: SESSION,
  'session-find': `${SESSION}?find=network`,
  people: '/people',
  person: '/people/teodora-jasminska',
  explore: '/explore?q=network&mode=words',
  'explore-exact': `/explore?q=${encodeURIComponent('back door')}&mode=exact`,
  compare: '/compare?speaker=Eliseo+Nancurrel&speaker=Ruwan+Talpahewa&topic=community+networks',
  trends: '/trends?q=encryption&q=fund',
  exchanges: '/exchanges',
  check: `/check?text=${encodeURIComponent('Encryption is not the only promise a network can keep')}&speaker=Teodora+Jasminska`,
  collection: '/collection',
  'not-found': '/nowhere',
};

export const SCHEMES = ['light', 'dark'] as const;
