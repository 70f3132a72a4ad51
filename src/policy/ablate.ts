// What each ingredient of the answers pays: everything is learned anew without it, and measured.
import { join } from 'node:path';
import { decider, silentAbove } from './answer.ts';
import { examplesOf } from './examples.ts';
import { type Ingredient, ingredients, shapesWords } from './ingredients.ts';
import { type Figures, type Item, measureExamples, measureItems } from './measure.ts';
import type { PolicyModel } from './model.ts';
import { buildPool, type PoolSource } from './pool.ts';
import { sighting } from './sight.ts';
import { type Municipality, poolSource, readMadeUp, readMunicipalities } from './sources.ts';
import { learn, lessonsOf } from './train.ts';
import { viewOf } from './view.ts';

type Kind = keyof PolicyModel;
export type Trial = Readonly<Record<Kind, Figures>> & { readonly left: Ingredient | undefined };

/** Questions of the banks that nothing was learned from. */
const unlearned = 2;

type Named = readonly (readonly [string, Municipality])[];

/** Everything that does not hang on what is learned, made once: then each ingredient is left out in turn. */
const laboratory = (source: PoolSource, banked: Named, madeUp: Named, items: readonly Item[]) => {
  const pool = buildPool(source);
  const lessons = lessonsOf(pool, banked, madeUp);
  const prepare = (bank: boolean) => ({
    tested: items.length > 0 ? [] : banked.map(([name, own]) => examplesOf(name, own, pool, bank, unlearned)),
    homes: new Map(
      banked.map(([name, { policy }]) => {
        const view = viewOf(policy, pool, name, bank);
        return [name, { view, see: sighting(view) }] as const;
      }),
    ),
  });
  const prepared = { withBank: prepare(true), withoutBank: prepare(false) };
  const figures = (kind: Kind, left: Ingredient | undefined): Figures => {
    const lesson = learn(lessons[kind], left);
    const { tested, homes } = prepared[kind];
    if (items.length === 0) return measureExamples(tested, (view) => decider(view, lesson, silentAbove[kind], left));
    return measureItems(items, ({ org, question }) => {
      const home = homes.get(org);
      if (home === undefined) return { abstained: true, nearest: [] };
      return decider(home.view, lesson, silentAbove[kind], left)(question, home.see(question)).answer;
    });
  };
  return (left: Ingredient | undefined): Trial => ({
    left,
    withBank: figures('withBank', left),
    withoutBank: figures('withoutBank', left),
  });
};

/** @param items questions with known answers; none: questions of the banks, each seen as if nobody had written it */
export function* ablate(dataDir: string, items: readonly Item[]): Generator<Trial> {
  const municipalities = readMunicipalities(join(dataDir, 'municipalities'));
  const madeUp = [...readMadeUp(dataDir)];
  const source = poolSource(dataDir, municipalities);
  const banked = [...municipalities].filter(([, { bank }]) => bank.length > 0);
  const whole = laboratory(source, banked, madeUp, items);
  const real = new Map([...source.banks].filter(([name]) => municipalities.has(name)));
  for (const left of [undefined, ...ingredients])
    if (left === undefined || !shapesWords(left)) yield whole(left);
    else if (left === 'made-up policies') yield laboratory({ ...source, banks: real }, banked, [], items)(left);
    else yield laboratory({ ...source, left }, banked, madeUp, items)(left);
}
