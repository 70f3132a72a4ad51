// "Er det en ny hændelse, eller hører det til din sag?": asked where words may be either, and answered by a tap or in words.

import type { Text } from '../../core/text.ts';
import type { Outcome, TextTurn } from '../../core/turn.ts';
import type { Scene } from './parts.ts';
import { name, type OpenReport, type SentReport, withUnsure } from './state.ts';
import { receipt, texts } from './texts.ts';
import { heard } from './words.ts';

const ask = ({ turn, talk }: Scene<TextTurn>, report: string, title: Text, belongs: Text): Outcome => {
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
        key: `belongs:${report}`,
      },
    ],
    next: withUnsure(talk, heard(turn.text)),
  };
};

export const askWhetherNew = (scene: Scene<TextTurn>, { report }: OpenReport): Outcome =>
  ask(scene, report, texts.isItAnother, texts.belongsHere);

export const askWhetherNewCase = (scene: Scene<TextTurn>, { report }: SentReport, number: string): Outcome =>
  ask(scene, report, texts.isItNew, receipt.belongs(number));
