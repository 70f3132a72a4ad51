// A language model's words as Teams shows them: above the card, with its AI label and a citation behind each mark.
import type { Activity } from 'botbuilder';
import { type ModelWording, sentenceWithMarks } from '../../core/reply.ts';
import { escapeMarkdown } from '../adaptive-cards/escape.ts';

/** Teams refuses longer ones. */
const longestName = 80;
const longestAbstract = 160;

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** The marks must reach Teams as they are; everything else is shown as it was written. */
const sentence = (one: ModelWording['sentences'][number]): string =>
  sentenceWithMarks({ ...one, text: escapeMarkdown(one.text) });

export const modelWords = ({ sentences, citations }: ModelWording): Partial<Activity> => ({
  text: sentences.map(sentence).join(' '),
  textFormat: 'markdown',
  entities: [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      additionalType: ['AIGeneratedContent'],
      citation: citations.map(({ name, quote }, at) => ({
        '@type': 'Claim',
        position: at + 1,
        appearance: {
          '@type': 'DigitalDocument',
          name: cut(name, longestName),
          abstract: cut(quote, longestAbstract),
        },
      })),
    },
  ],
});
