// Buttons as actions: what the bot is told when one is pressed, or the address that it opens.
import type { Button } from '../../core/card.ts';
import { escapePlain } from './escape.ts';
import { remark } from './rich-text.ts';
import { type Limits, shorten } from './shorten.ts';
import { texts } from './texts.ts';
import type { Action, ActionSet, CardElement } from './types.ts';

/** Teams shows at most six actions side by side and hides the rest. */
const actionsInRow = 6;

type Press = Extract<Button, { action: string }>;

const opensSafely = (url: string): boolean => URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);

const press = (button: Press, limits: Limits): Action => {
  const shared = {
    title: escapePlain(shorten(button.label, limits)),
    data: { ...button.values, action: button.action },
    associatedInputs: button.submits ? ('auto' as const) : ('none' as const),
    ...(button.style === 'primary' ? { style: 'positive' as const } : {}),
    ...(button.style === 'danger' ? { style: 'destructive' as const } : {}),
  };
  return { type: 'Action.Execute', verb: button.action, ...shared, fallback: { type: 'Action.Submit', ...shared } };
};

const toAction = (button: Button, limits: Limits): Action | undefined => {
  if ('action' in button) return press(button, limits);
  if (!opensSafely(button.url)) return undefined;
  return { type: 'Action.OpenUrl', title: escapePlain(shorten(button.label, limits)), url: button.url };
};

const inRows = (actions: readonly Action[]): readonly ActionSet[] =>
  Array.from({ length: Math.ceil(actions.length / actionsInRow) }, (_, row) => ({
    type: 'ActionSet',
    spacing: row === 0 ? 'medium' : 'small',
    actions: actions.slice(row * actionsInRow, (row + 1) * actionsInRow),
  }));

/** Buttons in rows; one whose address would not be safe to open is named, not shown as a button. */
export const buttonElements = (buttons: readonly Button[], limits: Limits): readonly CardElement[] => {
  const actions = buttons.map((button) => toAction(button, limits));
  const unsafe = buttons.filter((_, index) => actions[index] === undefined);
  return [
    ...inRows(actions.filter((action) => action !== undefined)),
    ...unsafe.flatMap((button) =>
      remark(texts.linkLeftOut(shorten(button.label, limits))[limits.language], { ...limits, characters: Infinity }),
    ),
  ];
};
