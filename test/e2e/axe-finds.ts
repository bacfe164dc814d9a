import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on a page as it stands: rules of WCAG 2.2 A and AA, and its best practices. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  // Evaluated, not added as an element: the page's policy refuses scripts of others.
  await page.evaluate(axe.source);
  const found = await page.evaluate<Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
}
