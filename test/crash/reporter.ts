// Somebody who reports one incident after another over the Teams wire, and sends again what was not acknowledged.
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { buttonOn, showCard } from '../conversations/adaptive-view.ts';
import { fillIn } from '../conversations/shown.ts';
import { said } from '../teams/activities.ts';

/** A receipt that the reporter has seen. */
export interface Acknowledged {
  readonly number: string;
  /** A word of the description that is in no other report. */
  readonly mark: string;
}

export interface ReporterParts {
  readonly municipality: string;
  /** The id in people.csv. */
  readonly id: string;
  /** Where the product answers now; it changes with each restart. */
  readonly address: () => string;
  readonly goOn: () => boolean;
  /** Called with each answer of the product. */
  readonly onAnswer: () => void;
}

const answer = z.object({
  activities: z.array(z.object({ attachments: z.array(z.object({ content: z.looseObject({}) })).optional() })),
});

const answers = { 'Er den låst med kryptering?': 'Ja', 'Er der oplysninger om borgere eller kolleger?': 'Nej' };

export const reportOnAndOn = async ({
  municipality,
  id,
  address,
  goOn,
  onAnswer,
}: ReporterParts): Promise<readonly Acknowledged[]> => {
  const tenant = `demo-${municipality}`;
  const acknowledged: Acknowledged[] = [];

  /** The same activity until the product has answered it, as Teams does; the cards of the answer. */
  const post = async (activity: object): Promise<readonly object[]> => {
    for (;;) {
      try {
        const response = await fetch(`${address()}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity),
        });
        const body: unknown = await response.json();
        if (response.status === 200) {
          onAnswer();
          return answer
            .parse(body)
            .activities.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content));
        }
      } catch (error) {
        if (error instanceof z.ZodError) throw error;
      }
      await setTimeout(15);
    }
  };

  for (let n = 1; goOn(); n += 1) {
    const mark = `m${municipality}${id}n${n}`;
    const common = {
      deliveryMode: 'expectReplies',
      from: { id: `29:${id}`, name: id, aadObjectId: `${tenant}-${id}` },
      conversation: { id: `a:${mark}`, conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    };
    const text = `Jeg har mistet min bærbare i toget i går kl. 20, den hed ${mark}`;
    const cards = await post(said(text, { ...common, id: `${mark}-1` }));
    const form = cards.at(-1);
    if (!form) throw new Error('There is no form.');
    const { data } = buttonOn(form, 'Send');
    const value = { ...data, ...fillIn(showCard('form', form), answers, true) };
    const [receipt] = await post(said('', { ...common, id: `${mark}-2`, value }));
    const [number] = /[A-Z]{3}-\d{4}-\d{4}/.exec(JSON.stringify(receipt)) ?? [];
    if (!number) throw new Error(`There is no receipt: ${JSON.stringify(receipt)}`);
    acknowledged.push({ number, mark });
  }
  return acknowledged;
};
