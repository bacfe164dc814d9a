/** What scripts add to every page. */
import { listenForAcronyms } from './acronyms.ts';
import { listenForTakeAway } from './take-away/listen.ts';

document.documentElement.classList.add('with-script');
listenForAcronyms();
listenForTakeAway();
