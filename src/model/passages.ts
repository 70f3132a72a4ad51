// A policy as numbered passages, as the model sees it; and the model's numbers as passages again.
import type { Citation, Passage, PolicyDocument } from '../policy/document.ts';

export interface Numbered {
  readonly number: number;
  readonly section: string;
  readonly leadIn?: readonly string[];
  readonly text: string;
}

/** In letters: about a quarter of it in tokens. The policies of the five municipalities are 7,000 to 13,000 long. */
const mostText = 40_000;

const number = (policy: PolicyDocument, passage: Passage): Numbered => ({
  number: passage.at + 1,
  section: policy.sections[passage.section]?.path ?? '',
  ...(passage.leadIn.length > 0 ? { leadIn: passage.leadIn } : {}),
  text: passage.text,
});

/** The whole policy where it is short enough, else the sections around what was found, as far as there is room. */
export const numbered = (policy: PolicyDocument, near: readonly Citation[]): readonly Numbered[] => {
  const sections = new Set(near.map(({ sectionIndex }) => sectionIndex));
  const byNearness = [
    ...policy.passages.filter(({ section }) => sections.has(section)),
    ...policy.passages.filter(({ section }) => !sections.has(section)),
  ];
  const chosen = new Set<Passage>();
  let length = 0;
  for (const passage of byNearness) {
    length += passage.text.length;
    if (length > mostText) break;
    chosen.add(passage);
  }
  return policy.passages.filter((passage) => chosen.has(passage)).map((passage) => number(policy, passage));
};

export const numberedOnly = (policy: PolicyDocument, numbers: readonly number[]): readonly Numbered[] =>
  numbers.flatMap((one) => {
    const passage = policy.passages[one - 1];
    return passage ? [number(policy, passage)] : [];
  });
