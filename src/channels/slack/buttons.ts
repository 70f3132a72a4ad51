// Buttons as actions blocks.
import type { types } from '@slack/bolt';
import type { Button } from '../../core/card.ts';
import { buttonId, linkId } from './button-id.ts';
import { cannotDraw } from './cannot-draw.ts';
import { limits } from './limits.ts';
import { paragraphs } from './rich-text.ts';
import { isBlank, lengthOf, shorten } from './text-length.ts';

type Press = Extract<Button, { action: string }>;
type Link = Extract<Button, { url: string }>;

const face = (label: string, else_: string) => ({
  type: 'plain_text' as const,
  text: shorten(isBlank(label) ? else_ : label, limits.buttonText),
  emoji: false,
});

const press = (button: Press, nth: number): types.Button => {
  const value = JSON.stringify(button.values ?? {});
  if (lengthOf(value) > limits.buttonValue)
    throw cannotDraw(`the button ${button.action} carries more than ${limits.buttonValue} characters of values.`);
  return {
    type: 'button',
    text: face(button.label, button.action),
    action_id: buttonId({ action: button.action, submits: button.submits ?? false }, nth),
    value,
    ...(button.style ? { style: button.style } : {}),
  };
};

/** Slack refuses the whole message for an address it cannot open. */
const opens = ({ url }: Link): boolean =>
  /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url) && lengthOf(url) <= limits.url;

const link = ({ label, url }: Link, nth: number): types.Button => ({
  type: 'button',
  text: face(label, url),
  action_id: linkId(nth),
  url,
});

const row = (buttons: readonly Button[]): types.ActionsBlock => {
  const seen = new Map<string, number>();
  const elements = buttons.map((button, index) => {
    if ('url' in button) return link(button, index);
    const nth = seen.get(button.action) ?? 0;
    seen.set(button.action, nth + 1);
    return press(button, nth);
  });
  return { type: 'actions', elements };
};

/** Buttons, and as text the addresses that no button can open. */
export const buttonBlocks = (buttons: readonly Button[]): readonly (types.ActionsBlock | types.RichTextBlock)[] => {
  const shown = buttons.filter((button) => 'action' in button || opens(button));
  const written = buttons.flatMap((button) =>
    'url' in button && !opens(button) ? [[{ text: `${button.label}: ${button.url}` }]] : [],
  );
  const rows = Array.from({ length: Math.ceil(shown.length / limits.actionsElements) }, (_, n) =>
    row(shown.slice(n * limits.actionsElements, (n + 1) * limits.actionsElements)),
  );
  return [...paragraphs(written), ...rows];
};
