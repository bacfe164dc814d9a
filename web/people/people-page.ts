import { listenForCorrections } from './correct.ts';

/** What scripts add to the pages about people. */
listenForCorrections();
