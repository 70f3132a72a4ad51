// The files that go with the next message: chosen by the button, dropped on the conversation or pasted, and taken away again.
import { byId, make } from './dom.ts';
import type { PageText } from './texts.ts';

/** The server looks again, and at what they hold. */
const mostFiles = 10;
const largestFile = 10 * 1024 * 1024;

export interface ChosenFiles {
  add(more: readonly File[]): void;
  isEmpty(): boolean;
  /** What is chosen; from then on, nothing is. */
  take(): readonly File[];
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Dropped beside the conversation, a file would be opened in the place of the page. */
const catchDrops = (pane: HTMLElement, add: (files: readonly File[]) => void): void => {
  const mark = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    pane.classList.toggle('dropping', event.target instanceof Node && pane.contains(event.target));
  };
  document.addEventListener('dragover', mark);
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) pane.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const isHere = pane.classList.contains('dropping');
    pane.classList.remove('dropping');
    if (isHere) add([...(event.dataTransfer?.files ?? [])]);
  });
};

export const createChosenFiles = (speak: (text: PageText) => string, complain: (what: string) => void): ChosenFiles => {
  const list = byId('chosen', HTMLElement);
  const input = byId('files', HTMLInputElement);
  const button = byId('attach', HTMLButtonElement);
  let chosen: readonly File[] = [];

  const show = (): void => {
    list.hidden = chosen.length === 0;
    list.replaceChildren(
      ...chosen.map((file) => {
        const away = make('button', 'again', speak('removeFile'));
        away.type = 'button';
        away.ariaLabel = `${speak('removeFile')} ${file.name}`;
        away.addEventListener('click', () => {
          chosen = chosen.filter((other) => other !== file);
          show();
          button.focus();
        });
        return make('li', '', make('span', '', file.name), ' ', away);
      }),
    );
  };

  const add = (more: readonly File[]): void => {
    const tooLarge = more.filter(({ size }) => size > largestFile);
    const fitting = [...chosen, ...more.filter(({ size }) => size <= largestFile)];
    chosen = fitting.slice(0, mostFiles);
    const problems = [
      ...(tooLarge.length > 0 ? [`${speak('tooLargeFile')} ${tooLarge.map(({ name }) => name).join(', ')}`] : []),
      ...(fitting.length > mostFiles ? [speak('tooManyFiles')] : []),
    ];
    complain(problems.join(' '));
    show();
  };

  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    add([...(input.files ?? [])]);
    // Else the same file could not be chosen again after it was taken away.
    input.value = '';
    byId('text', HTMLElement).focus();
  });
  catchDrops(byId('pane-person', HTMLElement), add);

  return {
    add,
    isEmpty: () => chosen.length === 0,
    take: () => {
      const taken = chosen;
      chosen = [];
      show();
      return taken;
    },
  };
};
