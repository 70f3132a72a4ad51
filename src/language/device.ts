// Which kind of thing it is about, as the labels name it.
import { folded } from './text/fold.ts';

/** In the order in which they are looked for; `loosely` only where nothing else is meant. */
const devices: readonly (readonly [name: string, pattern: RegExp, loosely?: true])[] = [
  [
    'laptop',
    folded(
      '\\b\\w*(?:bærbar\\w*|laptop\\w*|computer(?:en)?|chromebook\\w*|macbook\\w*|notebook(?! with| of| from))\\b|\\b\\w*pc\\b|\\bpc.?(?:en|er)\\b',
    ),
  ],
  [
    'phone',
    folded(
      '\\b\\w*(?:telefon(?:en)?|mobil(?:en)?|smartphone\\w*|iphone\\w*|tlf)\\b|\\b(?:work |cell|mobile )?phone\\b(?! number)',
    ),
  ],
  ['tablet', folded('\\b\\w*(?:tablet(?:ten|s)?|ipad(?:en|s|s?ene)?)\\b')],
  [
    'usb',
    folded(
      '\\b\\w*usb\\b|\\busb\\w*|\\bmemory ?stick\\w*|\\bthumb ?drive|\\bflash ?drive|\\b(?:ekstern|external) (?:harddisk|hard ?drive)',
    ),
  ],
  ['usb', folded('\\b(?:harddisk(?:en)?|hard ?drive|hukommelseskort\\w*)\\b'), true],
  [
    'paper',
    folded(
      '\\b\\w*papir(?:er|erne|et)?\\b|\\bpapir\\w+|\\b\\w*udskrift\\w*|\\b\\w*printouts?\\b|\\bprinted\\b|\\bpaper(?:s|work)?\\b|\\b\\w*kuvert\\w*|\\benvelopes?\\b|\\bringbind\\w*|\\bnotesb[oø]g\\w*|\\bnotebook\\b|\\bsagsmappe\\w*|\\bdokumentmappe\\w*|\\bkørelister?n?\\b|\\b(?:en |a )?(?:stak|bunke|stack|pile) |\\b(?:lå|ligger|ligget|glemt|fundet|fandt)\\b.{0,25}\\b(?:printer\\w*|kopimaskine\\w*|postrum\\w*|dueslag\\w*|opslagstavle\\w*)|\\bprinter\\b.{0,40}\\blying\\b|\\bbrev(?:et|e|ene)?\\b.{0,40}\\b(?:postkasse|dør|brevsprække|retur)|\\bretur\\b.{0,20}\\bbrev|\\bprinter\\w*\\b.{0,20}\\b(?:udskrev|printede)\\b',
    ),
    true,
  ],
];

/** A hard disk that is mentioned beside its computer, or a number somebody called from, is not the thing itself. */
const notTheThing = folded(
  '\\b(?:telefon|mobil|tlf|phone)\\w*(?:nummer|nr|numre| number)\\w*|\\bpapirkurv\\w*|\\b(?:ringede|ringer|opkald|phoned|called)\\b[^.,]{0,12}\\b(?:telefonen|på telefon)',
  'g',
);

/** The first device mentioned in the folded text, paper and disks only where there is no other, or null. */
export const findDevice = (text: string): string | null => {
  const rest = text.replace(notTheThing, (taken) => '#'.repeat(taken.length));
  const found = devices.flatMap(([name, pattern, loosely]) => {
    const at = rest.search(pattern);
    return at === -1 ? [] : [{ name, at: loosely ? text.length : at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.name ?? null;
};
