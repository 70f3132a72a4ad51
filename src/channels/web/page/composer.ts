// Where a message is written: Enter sends it, Shift+Enter begins a new line.
import { byId, within } from './dom.ts';
import type { PageText } from './texts.ts';

const longestText = 10_000;
const tallest = 160;

export const createComposer = (speak: (text: PageText) => string, send: (text: string) => void): void => {
  const form = byId('composer', HTMLFormElement);
  const field = within(form, 'textarea', HTMLTextAreaElement);
  const problem = byId('problem', HTMLElement);

  const grow = (): void => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight + 2, tallest)}px`;
  };

  const refuse = (why: PageText): void => {
    problem.textContent = speak(why);
    field.ariaInvalid = 'true';
    field.focus();
  };

  const submit = (): void => {
    const text = field.value.trim();
    if (text === '') field.value = '';
    if (text === '') refuse('empty');
    else if (text.length > longestText) refuse('tooLong');
    else {
      field.value = '';
      grow();
      field.focus();
      send(text);
    }
  };

  field.addEventListener('input', () => {
    problem.textContent = '';
    field.ariaInvalid = null;
    grow();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
};
