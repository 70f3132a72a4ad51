// What was filled in: the answers of a message's fields, and which required ones are still missing.
import { z } from 'zod';

const option = z.object({ value: z.string() });

const answer = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
});

/** By block, then by the field's id. */
export const formState = z.object({ values: z.record(z.string(), z.record(z.string(), answer)) });

const inputBlock = z.object({
  type: z.literal('input'),
  optional: z.boolean().nullish(),
  label: z.object({ text: z.string() }),
  element: z.object({ action_id: z.string() }),
});

const textOf = (given: z.infer<typeof answer>): string =>
  given.selected_options?.map(({ value }) => value).join(',') ??
  given.selected_option?.value ??
  given.selected_date ??
  given.selected_time ??
  given.value ??
  '';

/** By the field's id; empty for a field left empty. */
export const answersOf = (state: z.infer<typeof formState> | null | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(state?.values ?? {}).flatMap((block) =>
      Object.entries(block).map(([id, given]) => [id, textOf(given)]),
    ),
  );

/** Slack checks required fields in modals but not in messages. */
export const missingIn = (blocks: readonly unknown[], answers: Readonly<Record<string, string>>): readonly string[] =>
  blocks.flatMap((block) => {
    const input = inputBlock.safeParse(block);
    if (!input.success || input.data.optional === true) return [];
    const { element, label } = input.data;
    return (answers[element.action_id] ?? '').trim() === '' ? [label.text] : [];
  });
