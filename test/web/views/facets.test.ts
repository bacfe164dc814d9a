import { describe, expect, it } from 'vitest';
import type { Facet } from '../../../src/serve/contract.ts';
import { toHtml } from '../../../web/markup/to-html.ts';
import { chosenFilters } from '../../../web/views/chosen-filters.ts';
import { facetList } from '../../../web/views/facets.ts';
import { withoutValue, withValue } from '../../../web/views/narrowed.ts';
import { pageLinks } from '../../../web/views/page-links.ts';

const NONE: Facet = { values: [], more: 0 };
const value = (name: string, turns: number, chosen = false) => ({
  value: name,
  title: null,
  turns,
  chosen,
});
const facets = {
  speakers: {
    values: Array.from({ length: 12 }, (_, i) => value(`P${i}`, 12 - i, i === 11)),
    more: 5,
  },
  years: { values: [value('2019', 4), value('2018', 3)], more: 0 },
  events: { values: [value('Only one', 7)], more: 0 },
  kinds: NONE,
  sessions: { values: [{ ...value('t1', 7, true), title: 'A talk' }], more: 0 },
};
const search = { q: 'cable', page: 4, speakers: ['P11'], sessions: ['t1'] };

describe('the choices of a search', () => {
  const html = toHtml(facetList(search, facets));

  it('lead to the first page of the search with the value, or without it', () => {
    expect(html).toContain('href="/explore?q=cable&amp;speaker=P11&amp;speaker=P0&amp;session=t1"');
    expect(html).toContain('href="/explore?q=cable&amp;session=t1" class="chosen"');
    expect(html).toContain('speaker=P11&amp;session=t1&amp;from=2019&amp;to=2019');
    expect(html).not.toContain('page=4');
  });

  it('leave out what would narrow nothing, but never a choice that was made', () => {
    expect(html).not.toContain('Only one');
    expect(html).toContain('A talk');
    expect(html).not.toContain('of-kinds');
  });

  it('show the first, and open where a later one is chosen', () => {
    expect(html).toContain('<details open><summary>Show 4 more');
    expect(html).toContain('5 more with fewer turns');
    const unchosen = {
      values: facets.speakers.values.map((one) => ({ ...one, chosen: false })),
      more: 0,
    };
    const closed = toHtml(facetList(search, { ...facets, speakers: unchosen }));
    expect(closed).toContain('<details><summary>Show 4 more');
    expect(closed).not.toContain('with fewer turns');
  });
});

describe('a search narrowed', () => {
  const everything = {
    q: 'x',
    mode: 'exact' as const,
    speakers: ['A'],
    events: ['E'],
    kinds: ['report' as const],
    sessions: ['s'],
    from: 2018,
    to: 2019,
  };
  it.each([
    ['speakers', 'B'],
    ['events', 'F'],
    ['kinds', 'ai-report'],
    ['sessions', 't'],
  ] as const)('by %s is widened again to what it was', (name, added) => {
    const narrowed = withValue(everything, name, added);
    expect(narrowed).not.toEqual({ ...everything, page: 1 });
    expect(withoutValue(narrowed, name, added)).toEqual({ ...everything, page: 1 });
  });

  it('by a year is narrowed to that year alone, and widened to all', () => {
    expect(withValue(everything, 'years', '2020')).toMatchObject({ from: 2020, to: 2020 });
    expect(withoutValue(everything, 'years', '2020')).toMatchObject({ from: null, to: null });
  });

  it('shows each filter with the way to be rid of it', () => {
    const html = toHtml(chosenFilters(everything, facets));
    const names = [...html.matchAll(/aria-label="Remove ([^"]*)"/gu)].map(([, name]) => name);
    expect(names).toEqual(['A', '2018–2019', 'E', 'Written report', 'Untitled session s']);
    expect(html).toContain('<a href="/explore?q=x&amp;mode=exact">Clear all</a>');
    expect(chosenFilters({ q: 'x' }, facets)).toBeNull();
  });
});

describe('the way to other pages', () => {
  it.each([
    [1, 3, ['/explore?q=x&amp;page=2']],
    [2, 3, ['/explore?q=x', '/explore?q=x&amp;page=3']],
    [3, 3, ['/explore?q=x&amp;page=2']],
    [1, 1, []],
  ])('from page %d of %d', (page, pages, addresses) => {
    const html = toHtml(pageLinks({ q: 'x', page }, page, pages));
    expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address)).toEqual(addresses);
  });
});
