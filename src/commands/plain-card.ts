// A reply as lines of plain text, for the terminal.
import { textBars } from '../core/bars.ts';
import type { Button, CardPart } from '../core/card.ts';
import { type Reply, withWording } from '../core/reply.ts';

const widestLabel = 40;

const buttonText = (button: Button): string => `[${button.label}]`;

const lines = (part: CardPart): readonly string[] => {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'list':
      return part.items.map((item, at) => (part.ordered ? `${at + 1}. ${item}` : `- ${item}`));
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'quote':
      return [`"${part.quote}"`, `  ${part.source}`];
    case 'field':
      return [`${part.field.label} ${part.field.value ?? '____'}`];
    case 'chart':
      return [part.title, ...textBars(part.points, widestLabel)];
    case 'table':
      return [part.columns, ...part.rows].map((row) => row.join(' | '));
    case 'buttons':
      return [part.buttons.map(buttonText).join(' ')];
  }
};

export const plainReply = (reply: Reply): string =>
  reply.kind === 'text' ? reply.text : [reply.card.title, ...withWording(reply).parts.flatMap(lines)].join('\n');
