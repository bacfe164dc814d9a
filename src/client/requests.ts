import type { State } from '../asking.ts';
import type { Kind } from '../domain.ts';
import type { ExploreMode, ExploreSort } from '../explore/explore-request.ts';

/** What a client asks for. A year is a number, both years are included; a person is a name, an alias or a role label. */

interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface Search extends Years {
  readonly query: string;
  /** How many passages. */
  readonly k?: number | undefined;
  readonly sessions?: readonly string[] | undefined;
  readonly speakers?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** Find the query as a phrase. */
  readonly exact?: boolean | undefined;
}

export interface Explore extends Years {
  /** Without it every turn of the filters is listed. */
  readonly query?: string | undefined;
  readonly mode?: ExploreMode | undefined;
  readonly speakers?: readonly string[] | undefined;
  readonly events?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly sessions?: readonly string[] | undefined;
  /** Only sessions of which the year is not known. */
  readonly undated?: true | undefined;
  readonly sort?: ExploreSort | undefined;
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

export interface Compare extends Years {
  readonly topic: string;
  /** Two to four. */
  readonly speakers: readonly string[];
}

export interface TrendOver extends Years {
  /** One to four. */
  readonly topics: readonly string[];
  readonly by?: 'year' | 'session' | undefined;
  readonly speakers?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly events?: readonly string[] | undefined;
}

export interface ExchangesIn extends Years {
  readonly sessions?: readonly string[] | undefined;
  readonly events?: readonly string[] | undefined;
}

/** A question, with parts of the state in place of what it says: empty and null mean none. */
export interface Asked {
  readonly question: string;
  readonly state?: Partial<State> | undefined;
}

export interface AskedInConversation extends Asked {
  /** The one that the reply before named; without it a new one is begun. */
  readonly conversation?: string | undefined;
  /** False asks no language model, though the service has one. */
  readonly arrange?: boolean | undefined;
}

export interface Quote {
  readonly text: string;
  readonly speaker?: string | undefined;
}
