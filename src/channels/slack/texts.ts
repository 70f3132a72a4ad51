// What the channel itself says to people.
import type { Text } from '../../core/text.ts';

export const texts = {
  fillIn: (labels: readonly string[]): Text => ({
    da: `Jeg mangler dit svar her, før jeg kan gå videre: ${labels.join(', ')}`,
    en: `I need your answer here before I can go on: ${labels.join(', ')}`,
  }),
};
