// Where a message is written: Enter sends it, Shift+Enter begins a new line.
import { createChosenFiles } from './chosen-files.ts';
import { byId, within } from './dom.ts';
import type { PageText } from './texts.ts';

const longestText = 10_000;
const tallest = 160;

export const createComposer = (
  speak: (text: PageText) => string,
  send: (text: string, files: readonly File[]) => void,
): void => {
  const form = byId('composer', HTMLFormElement);
  const field = within(form, 'textarea', HTMLTextAreaElement);
  const problem = byId('problem', HTMLElement);

  const grow = (): void => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight + 2, tallest)}px`;
  };

  const complain = (what: string): void => {
    problem.textContent = what;
  };
  const files = createChosenFiles(speak, complain);

  const refuse = (why: PageText): void => {
    complain(speak(why));
    field.ariaInvalid = 'true';
    field.focus();
  };

  const submit = (): void => {
    const text = field.value.trim();
    const nothing = text === '' && files.isEmpty();
    if (text === '') field.value = '';
    if (nothing) refuse('empty');
    else if (text.length > longestText) refuse('tooLong');
    else {
      field.value = '';
      grow();
      field.focus();
      complain('');
      send(text, files.take());
    }
  };

  field.addEventListener('input', () => {
    complain('');
    field.ariaInvalid = null;
    grow();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  field.addEventListener('paste', (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0) return;
    event.preventDefault();
    files.add(pasted);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
};
