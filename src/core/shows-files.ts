// Whether a message shows files and says nothing of its own: without words, or with "hjælp", "se her" and the like.
import type { TextTurn } from './turn.ts';
import type { IntentName } from './understanding.ts';

const asksNothing: ReadonlySet<IntentName> = new Set(['smalltalk', 'out_of_scope', 'help']);

/** Whoever does that shows what has happened. */
export const showsFiles = ({ text, files, understanding: { intent, unfamiliar } }: TextTurn): boolean =>
  files.length > 0 && (text.trim() === '' || unfamiliar === true || asksNothing.has(intent));
