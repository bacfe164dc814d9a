/** What scripts add to the page of a session. */
import { leadOnFromQuotation } from './read/quotation-bar.ts';
import { scrollToMark } from './read/scroll-to-mark.ts';
import { stepThroughMatches } from './read/step-matches.ts';
import { listenForTurnTools } from './read/turn-tools.ts';

scrollToMark();
stepThroughMatches();
listenForTurnTools();
void leadOnFromQuotation();
