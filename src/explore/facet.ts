/** One value of a facet. */
export interface FacetValue {
  /** What the filter takes: a name, a year, an event, a kind, a session's id. */
  readonly value: string;
  /** Of a session its title, else null. */
  readonly title: string | null;
  /** Turns of it that all the other filters let through. */
  readonly turns: number;
  /** Whether the search is narrowed to it. */
  readonly chosen: boolean;
}

export interface Facet {
  /** Most turns first, years the newest first; chosen ones are always among them. */
  readonly values: readonly FacetValue[];
  /** Values with turns that are left out here. */
  readonly more: number;
}

export interface Facets {
  readonly speakers: Facet;
  readonly years: Facet;
  readonly events: Facet;
  readonly kinds: Facet;
  readonly sessions: Facet;
}
