// A question to one municipality's policy: the passages that answer it, or that the policy is silent.
import { aligner } from './align.ts';
import type { BankEntry } from './bank.ts';
import type { Citation, Passage, PolicyAnswer, PolicyDocument } from './document.ts';
import { cosines, rarity, vectorOf } from './sparse.ts';
import { isCitable } from './verify.ts';

const shown = 3;
const threshold = 0.2;

/** What a passage says with the heading and the sentence it hangs on. */
export const inContext = (policy: PolicyDocument, passage: Passage): string =>
  [policy.sections[passage.section]?.path ?? '', ...passage.leadIn, passage.text].join(' ');

/** Built once; answers in well under a millisecond. */
export const answererFor = (policy: PolicyDocument, bank: readonly BankEntry[]) => {
  const passagesOf = aligner(policy);
  const asked = bank.flatMap((entry) => entry.questions.map((question) => ({ question, passages: passagesOf(entry) })));
  const texts = [
    ...asked.map(({ question }) => question),
    ...policy.passages.map((passage) => inContext(policy, passage)),
  ];
  const weigh = rarity(texts);
  const compare = cosines(texts, weigh);

  return (question: string): PolicyAnswer => {
    const alike = compare(vectorOf(question, weigh));
    const scores = policy.passages.map((passage) => {
      const near = asked
        .flatMap(({ passages }, at) => (passages.includes(passage.at) ? [alike[at] ?? 0] : []))
        .sort((a, b) => b - a);
      const score = (near[0] ?? 0) + (near[1] ?? 0) / 2 + (alike[asked.length + passage.at] ?? 0) / 2;
      return { passage, score: score / 2 };
    });
    const best = scores
      .sort((a, b) => b.score - a.score || a.passage.at - b.passage.at)
      .filter(({ passage }) => isCitable(policy, passage.text))
      .slice(0, shown)
      .map(
        ({ passage, score }): Citation => ({
          quote: passage.text,
          section: policy.sections[passage.section]?.path ?? '',
          sectionIndex: passage.section,
          leadIn: passage.leadIn,
          score,
        }),
      );
    return (best[0]?.score ?? 0) < threshold
      ? { abstained: true, nearest: best }
      : { abstained: false, passages: best };
  };
};
