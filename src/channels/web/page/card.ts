// Draws a card with Microsoft's own renderer from the very JSON that Teams gets, and hears what is pressed on it.

import { registerCharts } from './chart.ts';
import { make } from './dom.ts';
import { hostConfig } from './host-config.ts';
import { toSafeHtml } from './markdown.ts';
import type { Press } from './server.ts';
import type { PageText } from './texts.ts';
import { tidy } from './tidy.ts';

/** The library's own script has put it here before the page's first module runs. */
declare const AdaptiveCards: typeof import('adaptivecards');

export interface DrawnCard {
  readonly element: HTMLElement;
  /** While locked, nothing on the card can be pressed again. */
  lock(locked: boolean): void;
  /** What went wrong with what was pressed; an empty text takes it back. */
  complain(what: string): void;
}

let prepared = false;
const prepare = (): void => {
  if (prepared) return;
  prepared = true;
  registerCharts();
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toSafeHtml(text);
    result.didProcess = true;
  };
};

/** The renderer takes an empty number with a least or a greatest value for a wrong one, even where none is asked for. */
const letNumbersBeEmpty = (card: import('adaptivecards').AdaptiveCard): void => {
  for (const input of card.getAllInputs()) {
    if (!(input instanceof AdaptiveCards.NumberInput) || input.isRequired) continue;
    const isWithinLimits = input.isValid.bind(input);
    input.isValid = () => !input.isSet() || isWithinLimits();
  }
};

const pressOf = (data: object): Press => {
  const texts = Object.entries(data).map(([name, value]) => [name, String(value ?? '')] as const);
  const { action = '', ...values } = Object.fromEntries(texts);
  return { action, values };
};

const openAddress = (address: string): void => {
  if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
};

export const drawCard = (
  json: object,
  fallback: string,
  speak: (text: PageText) => string,
  onPress: (press: Press, card: DrawnCard) => void,
): DrawnCard => {
  prepare();
  const element = make('div', 'card-body');
  const complaint = make('p', 'alarm');
  complaint.role = 'alert';
  let locked = false;
  const drawn: DrawnCard = {
    element,
    lock: (now) => {
      locked = now;
      element.ariaBusy = now ? 'true' : null;
      for (const button of element.querySelectorAll('button')) button.ariaDisabled = now ? 'true' : null;
    },
    complain: (what) => {
      complaint.textContent = what;
    },
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) return openAddress(action.url ?? '');
    if (locked || !(action instanceof AdaptiveCards.SubmitActionBase)) return;
    onPress(pressOf(action.data ?? {}), drawn);
  };
  card.parse(json);
  letNumbersBeEmpty(card);
  const rendered = card.render();
  if (rendered) element.append(tidy(rendered));
  else element.append(make('p', 'subtle', speak('cardUnreadable')), make('p', '', fallback));
  element.append(complaint);
  return drawn;
};
