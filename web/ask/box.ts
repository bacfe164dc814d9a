import { byId } from './by-id.ts';
import { submitOnEnter } from './submit-on-enter.ts';

/** The box that questions are typed into. */
export interface Box {
  fill(question: string): void;
  focus(): void;
}

/** `submit` takes the question, or says that it cannot now: then it stays in the box. */
export function questionBox(submit: (question: string) => boolean): Box {
  const form = byId('ask') as HTMLFormElement;
  const field = byId('question') as HTMLTextAreaElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = field.value.trim();
    if (question !== '' && submit(question)) field.value = '';
  });
  submitOnEnter(field);
  return {
    fill: (question) => {
      field.value = question;
    },
    focus: () => field.focus({ preventScroll: true }),
  };
}
