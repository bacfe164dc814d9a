/** An answer's own page with its script. It is a page, not a conversation: every way on is a link that is followed. */
import { byId } from './ask/by-id.ts';
import { closeEditor, listenForEditors } from './ask/editors.ts';
import { submitOnEnter } from './ask/submit-on-enter.ts';

submitOnEnter(byId('question'));
listenForEditors(byId('content'));
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeEditor(byId('content'));
});
