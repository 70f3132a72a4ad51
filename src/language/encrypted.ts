// Whether the thing was encrypted, when the text says.
import type { YesNoUnknown } from '../core/understanding.ts';
import { endsInDoubt, turnsToDoubt } from './doubt.ts';
import { anyOf, folded } from './text/fold.ts';

const denials = anyOf('ikke, uden, ingen, not, no, isn.?t, wasn.?t');
const names = anyOf('krypt\\w*, encrypt\\w*, bitlocker, filevault');
const named = folded(`(?<denied>\\b${denials} (?:\\w+ )?|\\bun?)?${names}`, 'g');
const byAttacker = folded(
  `\\b${anyOf('løsesum, løsepenge, ransom\\w*, bitcoins?, virus, hackere?n?, filer(?:ne)?, files, drev(?:et)?, dokumenter')}\\b[^.]{0,40}$`,
);

/** Reads folded text. Ransomware that enciphers files says nothing about whether the device was protected. */
export const findEncrypted = (text: string): YesNoUnknown => {
  const answers = Array.from(text.matchAll(named), ({ 0: words, index, groups }): YesNoUnknown => {
    const before = text.slice(0, index);
    if (endsInDoubt(before) || turnsToDoubt(text.slice(index + words.length))) return 'unknown';
    if (groups?.['denied']) return 'no';
    return byAttacker.test(before) ? 'unknown' : 'yes';
  });
  return answers.find((answer) => answer !== 'unknown') ?? 'unknown';
};
