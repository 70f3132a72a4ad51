// What each ingredient of the answers pays: everything is learned anew without it, and measured.
import { join } from 'node:path';
import { answerer, silentAbove } from './answer.ts';
import { examplesOf } from './examples.ts';
import { type Ingredient, ingredients } from './ingredients.ts';
import { type Figures, type Item, measureExamples, measureItems } from './measure.ts';
import { buildPool, type PoolSource } from './pool.ts';
import { type Municipality, poolSource, readMadeUp, readMunicipalities } from './sources.ts';
import { trainOn } from './train.ts';
import { viewOf } from './view.ts';

export interface Trial {
  readonly left: Ingredient | undefined;
  readonly withBank: Figures;
  readonly withoutBank: Figures;
}

/** Questions of the banks that nothing was learned from. */
const unlearned = 2;

const without = (source: PoolSource, left: Ingredient | undefined, madeUp: ReadonlySet<string>): PoolSource => ({
  ...source,
  ...(left === undefined ? {} : { left }),
  banks: new Map([...source.banks].filter(([name]) => left !== 'made-up policies' || !madeUp.has(name))),
});

const trial = (
  source: PoolSource,
  banked: readonly (readonly [string, Municipality])[],
  madeUp: readonly (readonly [string, Municipality])[],
  items: readonly Item[],
): Omit<Trial, 'left'> => {
  const pool = buildPool(source);
  const model = trainOn(pool, banked, source.left === 'made-up policies' ? [] : madeUp);
  const figures = (kind: 'withBank' | 'withoutBank'): Figures => {
    const bank = kind === 'withBank';
    if (items.length === 0) {
      const examples = banked.map(([name, own]) => examplesOf(name, own, pool, bank, unlearned));
      return measureExamples(examples, model[kind], silentAbove[kind]);
    }
    const answers = new Map(
      banked.map(([name, { policy }]) => [
        name,
        answerer(viewOf(policy, pool, name, bank), model[kind], silentAbove[kind]),
      ]),
    );
    return measureItems(
      items,
      ({ org, question }) => answers.get(org)?.(question).answer ?? { abstained: true, nearest: [] },
    );
  };
  return { withBank: figures('withBank'), withoutBank: figures('withoutBank') };
};

/** @param items questions with known answers; none: questions of the banks, each seen as if nobody had written it */
export function* ablate(dataDir: string, items: readonly Item[]): Generator<Trial> {
  const municipalities = readMunicipalities(join(dataDir, 'municipalities'));
  const madeUp = readMadeUp(dataDir);
  const source = poolSource(dataDir, municipalities);
  const banked = [...municipalities].filter(([, { bank }]) => bank.length > 0);
  for (const left of [undefined, ...ingredients])
    yield { left, ...trial(without(source, left, new Set(madeUp.keys())), banked, [...madeUp], items) };
}
