// Answers for one person alone: where others read along they go to the person's own conversation.
import type { Delivery, Reply } from './reply.ts';
import type { Text } from './text.ts';
import { texts } from './texts.ts';
import type { Outcome, Turn } from './turn.ts';

/** The outcome as it is in a direct conversation; elsewhere only where the answer can be read is said. */
export const privately = ({ message, person, language }: Turn, outcome: Outcome): Outcome => {
  if (message.direct) return outcome;
  const say = (text: Text): readonly Reply[] => [{ kind: 'text', text: text[language] }];
  if (!person) return { replies: say(texts.writeToMeAlone) };
  const answers = outcome.replies.map(
    (reply, n): Delivery => ({
      id: `privately:${message.thread.channel}|${message.id}#${n}`,
      to: { kind: 'person', person: person.id },
      reply: reply.kind === 'card' ? { ...reply, card: { language, ...reply.card } } : reply,
    }),
  );
  return {
    ...outcome,
    replies: say(texts.answeredAlone),
    deliveries: [...answers, ...(outcome.deliveries ?? [])],
  };
};
