import type { Attribution, Intent, Kind } from '../domain.ts';

/** The values that the unions of domain.ts allow; a union that grows must grow here too to compile. */

export const KINDS = {
  transcript: 'transcript',
  report: 'report',
  'ai-report': 'ai-report',
} as const satisfies { [Name in Kind]: Name };

export const INTENTS = {
  said: 'said',
  who: 'who',
  'who-is': 'who-is',
  compare: 'compare',
  greeting: 'greeting',
} as const satisfies { [Name in Intent]: Name };

export const ATTRIBUTIONS = {
  label: 'label',
  self: 'self',
  introduced: 'introduced',
  corrected: 'corrected',
  none: 'none',
} as const satisfies { [Name in Attribution]: Name };
