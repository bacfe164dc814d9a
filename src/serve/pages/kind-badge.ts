import { KIND_TEXT } from '../../../web/text.ts';
import type { Kind } from '../../domain.ts';
import { html, type SafeHtml } from '../html.ts';

/** Says whose words these are, in words, not in colour alone. */
export function kindBadge(kind: Kind): SafeHtml {
  const { badge, note } = KIND_TEXT[kind];
  return html`<span class="badge kind-${kind}" title="${note}">${badge}</span>`;
}
