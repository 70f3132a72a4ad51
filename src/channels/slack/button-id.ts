// The action_id of a button: the card's action, and behind a "#" what Slack needs and the card does not know.
import { cannotDraw } from './cannot-draw.ts';
import { limits } from './limits.ts';
import { lengthOf } from './text-length.ts';

export interface Pressed {
  readonly action: string;
  readonly submits: boolean;
}

/** Buttons that open an address tell Slack, too, when they are pressed; nobody waits for that. */
const link = '#link';

export const linkId = (nth: number): string => `${link}${nth}`;

/** Two buttons of one block may have the same action but not the same action_id, so each carries its place. */
export const buttonId = ({ action, submits }: Pressed, nth: number): string => {
  const marks = `${submits ? 's' : ''}${nth === 0 ? '' : nth}`;
  const id = marks === '' ? action : `${action}#${marks}`;
  if (action === '' || action.includes('#') || lengthOf(id) > limits.actionId)
    throw cannotDraw(`an action is named "${action.slice(0, 40)}". Name it <intent>.<verb>, without "#".`);
  return id;
};

/** What a press means, or nothing when an address was opened. */
export const pressedBy = (actionId: string): Pressed | undefined => {
  if (actionId.startsWith(link)) return undefined;
  const [action = '', marks = ''] = actionId.split('#');
  return { action, submits: marks.startsWith('s') };
};
