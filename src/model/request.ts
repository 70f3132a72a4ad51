// A task as a chat completion: the product's words as the system's, people's words as JSON with CPR numbers masked.
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { ModelTask } from '../core/model.ts';
import { maskCpr } from '../language/cpr.ts';

export type Request = OpenAI.ChatCompletionCreateParamsNonStreaming;

/** What endpoints differ in. They are tried in this order until one is taken. */
export interface Style {
  readonly schema: boolean;
  readonly temperature: boolean;
}
export const styles: readonly Style[] = [
  { schema: true, temperature: true },
  { schema: true, temperature: false },
  { schema: false, temperature: false },
];

/** Answers are a few sentences; a model that runs on is cut off and its answer dropped. */
const longestAnswer = 2000;

/** Text by text, before JSON escapes anything: an escape in front of a number would hide it. */
const asData = (input: object): string =>
  JSON.stringify(input, (_, value: unknown) => (typeof value === 'string' ? maskCpr(value) : value));

export const toRequest = <T extends object>(task: ModelTask<T>, model: string, style: Style): Request => {
  const { $schema: _, ...schema } = z.toJSONSchema(task.schema);
  const inWords = style.schema
    ? ''
    : `\n\nAnswer with one JSON object of this JSON schema, and nothing else:\n${JSON.stringify(schema)}`;
  return {
    model,
    messages: [
      { role: 'system', content: `${task.prompt}${inWords}` },
      { role: 'user', content: asData(task.input) },
    ],
    max_completion_tokens: longestAnswer,
    ...(style.temperature ? { temperature: 0 } : {}),
    ...(style.schema
      ? { response_format: { type: 'json_schema', json_schema: { name: task.name, strict: true, schema } } }
      : {}),
  };
};

/** Danish takes about one token for three characters. Rather too high: it is what the budget sets aside. */
export const estimateTokens = ({ messages }: Request): number =>
  Math.ceil(JSON.stringify(messages).length / 3) + longestAnswer;
