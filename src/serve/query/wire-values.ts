import type { Counted, Intent } from '../../asking.ts';
import type { Attribution, Kind, StakeholderGroup } from '../../domain.ts';

/** The values that the unions of domain.ts allow; a union that grows must grow here too to compile. */

export const KINDS = {
  transcript: 'transcript',
  report: 'report',
  'ai-report': 'ai-report',
} as const satisfies { [Name in Kind]: Name };

export const INTENTS = {
  said: 'said',
  who: 'who',
  'who-else': 'who-else',
  'who-is': 'who-is',
  where: 'where',
  exact: 'exact',
  compare: 'compare',
  timeline: 'timeline',
  list: 'list',
  count: 'count',
  most: 'most',
  greeting: 'greeting',
} as const satisfies { [Name in Intent]: Name };

export const COUNTED = {
  speakers: 'speakers',
  sessions: 'sessions',
  turns: 'turns',
  mentions: 'mentions',
  words: 'words',
  years: 'years',
} as const satisfies { [Name in Counted]: Name };

export const GROUPS = {
  government: 'government',
  'civil society': 'civil society',
  'private sector': 'private sector',
  'technical community': 'technical community',
  academia: 'academia',
  'intergovernmental organisation': 'intergovernmental organisation',
  media: 'media',
  youth: 'youth',
} as const satisfies { [Name in StakeholderGroup]: Name };

export const ATTRIBUTIONS = {
  label: 'label',
  self: 'self',
  introduced: 'introduced',
  corrected: 'corrected',
  none: 'none',
} as const satisfies { [Name in Attribution]: Name };
