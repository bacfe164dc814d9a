import { exploreLink, type Search } from '../../../web/links.ts';
import { EXPLORE, foundText, sortText } from '../../../web/text/explore-text.ts';
import { chosenFilters } from '../../../web/views/chosen-filters.ts';
import { exploreNav } from '../../../web/views/explore-nav.ts';
import { facetList } from '../../../web/views/facets.ts';
import { foundNotes } from '../../../web/views/found-notes.ts';
import { nothingFound } from '../../../web/views/nothing-found.ts';
import { pageLinks } from '../../../web/views/page-links.ts';
import { quotationCard } from '../../../web/views/quotation-card.ts';
import type { Speaker } from '../../domain.ts';
import type { Explored } from '../../explore/explored.ts';
import { EXPLORE_CSV_ROWS_MAX } from '../../limits.ts';
import { SORTS } from '../query/explore-query.ts';
import { exploreForm } from './explore-form.ts';
import { html, type SafeHtml } from './html.ts';
import { page } from './layout.ts';

interface ExplorePageParts {
  /** What the address asks for. */
  readonly search: Search;
  /** Null where it could not be searched for. */
  readonly explored: Explored | null;
  /** Why not. */
  readonly problem: string | null;
  readonly speakers: readonly Speaker[];
}

/** Every turn that fits a search, a page at a time, with what it may be narrowed to. */
export function explorePage({ search, explored, problem, speakers }: ExplorePageParts): string {
  return page({
    title: search.q ? `${search.q} · ${EXPLORE.title}` : EXPLORE.title,
    place: '/explore',
    styles: ['menu', 'explore'],
    look: 'wide',
    main: html`${exploreNav('/explore')}
<h1 class="visually-hidden">${EXPLORE.title}</h1>
${exploreForm(search, speakers)}
${problem === null ? null : html`<p class="notice" role="alert">${problem} <a href="/people">${EXPLORE.otherPeople}</a></p>`}
${explored === null ? null : found(search, explored)}`,
  });
}

function found(search: Search, explored: Explored): SafeHtml {
  const { turns, sessions, mode, facets, rows, pages } = explored;
  const choices = facetList(search, facets);
  return html`<div class="found">
<aside aria-label="${EXPLORE.narrow}"><details class="narrow"><summary>${EXPLORE.narrow}</summary>${choices}</details></aside>
<section aria-label="${EXPLORE.results}">
<div class="found-head"><h2>${foundText(turns, sessions, search.q ? mode : 'words')}</h2>${turns > 1 ? sortLinks(search, explored) : null}</div>
${chosenFilters(search, facets)}
${foundNotes(search, explored, EXPLORE_CSV_ROWS_MAX)}
${turns === 0 ? nothingFound(search) : null}
<ol class="results" start="${rows[0]?.n ?? 1}">${rows.map(
    (row) =>
      html`<li>${quotationCard(row, { named: true, marks: row.marks, opens: row.opens })}</li>
`,
  )}</ol>
${pageLinks(search, explored.page, pages)}
</section>
</div>`;
}

function sortLinks(search: Search, { sort, mode }: Explored): SafeHtml {
  const sorts = Object.values(SORTS).filter((one) => search.q || one !== 'relevance');
  return html`<p class="sorts"><span class="facts">${EXPLORE.sortedBy}</span>${sorts.map(
    (one) =>
      html` <a href="${exploreLink({ ...search, sort: one, page: 1 })}"${one === sort ? html` aria-current="true"` : null}>${sortText(one, mode)}</a>`,
  )}</p>`;
}
