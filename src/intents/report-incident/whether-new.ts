// "Er det en ny hændelse, eller hører det til din sag?": asked where words may be either, and answered by a tap or in words.
import type { Reply } from '../../core/reply.ts';
import type { Text } from '../../core/text.ts';
import type { Outcome } from '../../core/turn.ts';
import type { Scene } from './parts.ts';
import { name, type OpenReport, type SentReport, withUnsure } from './state.ts';
import { receipt, texts } from './texts.ts';
import type { Words } from './words.ts';

const keyOf = (report: string): string => `belongs:${report}`;

const ask = ({ turn, talk }: Scene, report: string, said: Words, title: Text, belongs: Text): Outcome => {
  const values = { report };
  const { language } = turn;
  return {
    replies: [
      {
        kind: 'card',
        card: {
          title: title[language],
          fallback: `${title[language]} ${belongs[language]} / ${texts.isNew[language]}`,
          parts: [
            {
              kind: 'buttons',
              buttons: [
                { label: belongs[language], action: `${name}.add`, values, style: 'primary' },
                { label: texts.isNew[language], action: `${name}.new`, values },
              ],
            },
          ],
        },
        key: keyOf(report),
      },
    ],
    next: withUnsure(talk, said),
  };
};

export const askWhetherNew = (scene: Scene, { report }: OpenReport, said: Words): Outcome =>
  ask(scene, report, said, texts.isItAnother, texts.belongsHere);

export const askWhetherNewCase = (scene: Scene, { report }: SentReport, said: Words, number: string): Outcome =>
  ask(scene, report, said, texts.isItNew, receipt.belongs(number));

/** In the place of the question, once the report was sent without an answer to it. */
export const broughtAlong = ({ turn: { language } }: Scene, { report }: OpenReport): Reply => {
  const title = texts.broughtAlong[language];
  return {
    kind: 'card',
    card: { title, fallback: title, parts: [{ kind: 'text', text: texts.orNew[language] }] },
    key: keyOf(report),
  };
};
