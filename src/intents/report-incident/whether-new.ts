// "Er det en ny hændelse, eller hører det til din sag?": asked where words may be either, and answered by a tap or in words.

import type { Text } from '../../core/text.ts';
import type { Outcome, TextTurn } from '../../core/turn.ts';
import type { Scene } from './parts.ts';
import { name, type OpenReport, type SentReport, withUnsure } from './state.ts';
import { receipt, texts } from './texts.ts';
import { heard, type Words } from './words.ts';

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
        key: `belongs:${report}`,
      },
    ],
    next: withUnsure(talk, said),
  };
};

export const askWhetherNew = (scene: Scene<TextTurn>, { report }: OpenReport): Outcome =>
  ask(scene, report, heard(scene.turn.text, scene.turn.files), texts.isItAnother, texts.belongsHere);

export const askWhetherNewCase = (scene: Scene, { report }: SentReport, said: Words, number: string): Outcome =>
  ask(scene, report, said, texts.isItNew, receipt.belongs(number));
