// Mends what the renderer makes, so that cards do not disturb each other and screen readers make sense of them.

/** Field ids become element ids and names of radio groups: the same on two cards, and maybe one of the page's own. */
const separate = (card: HTMLElement): void => {
  for (const element of card.querySelectorAll('[id]:not([id^="__ac-"])')) element.removeAttribute('id');
  const own = crypto.randomUUID();
  for (const input of card.querySelectorAll('input')) if (input.name) input.name = `${input.name}-${own}`;
};

/** The renderer says the question of a choice with the first option alone. */
const nameChoices = (card: HTMLElement): void => {
  for (const choice of card.querySelectorAll('.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')) {
    const option = choice.querySelector('input');
    const [question, ...own] = option?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    if (!question || own.length === 0) continue;
    choice.role = option?.type === 'radio' ? 'radiogroup' : 'group';
    choice.setAttribute('aria-labelledby', question);
  }
};

export const tidy = (card: HTMLElement): HTMLElement => {
  separate(card);
  nameChoices(card);
  // Rows of buttons are called menu bars, and each button repeats itself as a tooltip.
  for (const row of card.querySelectorAll('[role=menubar]')) row.removeAttribute('role');
  for (const button of card.querySelectorAll('button')) {
    button.removeAttribute('role');
    button.removeAttribute('title');
  }
  for (const select of card.querySelectorAll('select')) select.classList.add('form-select');
  for (const input of card.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')) {
    input.classList.add('form-input');
  }
  // A table that is wider than the screen is scrolled, with the keyboard too.
  for (const table of card.querySelectorAll<HTMLElement>('[role=table]')) table.tabIndex = 0;
  return card;
};
