// Which passages of a policy an entry of its question bank speaks of: where the texts lie over each other.
import type { PolicyDocument } from './document.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface Span {
  readonly from: number;
  readonly to: number;
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** At least half of the shorter one lies within the other. */
const covers = (a: Span, b: Span): boolean => 2 * overlap(a, b) >= Math.min(a.to - a.from, b.to - b.from);

const lastHeading = (path: string): string => letters(path.split('>').at(-1) ?? '');

/** Answers for one entry at a time; empty when the text stands nowhere in the policy. */
export const aligner = (policy: PolicyDocument) => {
  let text = '';
  const spans = policy.passages.map((passage): Span => {
    const from = text.length;
    text += letters(passage.text);
    return { from, to: text.length };
  });
  const occurrences = (wanted: string): readonly Span[] => {
    const found: Span[] = [];
    for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1))
      found.push({ from, to: from + wanted.length });
    return found;
  };
  return (entry: { readonly section: string; readonly passage: string }): readonly number[] => {
    const wanted = letters(entry.passage);
    const found =
      wanted === ''
        ? []
        : occurrences(wanted).map((span) => spans.flatMap((own, at) => (covers(own, span) ? [at] : [])));
    const inSection = (passages: readonly number[]): boolean =>
      passages.some((at) => {
        const section = policy.sections[policy.passages[at]?.section ?? -1];
        return section !== undefined && lastHeading(section.path) === lastHeading(entry.section);
      });
    // Committees share duties word for word: the heading decides which of the places is meant.
    return found.find(inSection) ?? found[0] ?? [];
  };
};
