// When it was discovered, where a text says so: "indbrud i weekenden, vi opdagede det i dag kl. 8" has two times, and this is the second.
import type { Instant } from '../core/clock.ts';
import type { StatedTime } from '../core/understanding.ts';
import { fold, folded } from './text/fold.ts';
import { findWhen } from './when.ts';

const longest = 4_000;
/** So far from the verb a time may stand. */
const reach = 80;

interface Tongue {
  readonly verb: RegExp;
  /** "Har lige opdaget": the moment of writing. */
  readonly justNow: RegExp;
  /** Where what is said of the discovery ends, and something else begins. */
  readonly border: RegExp;
  /** What stands between a time and the verb that it goes before: "i dag kl. 8 opdagede vi", "at 8 we noticed". */
  readonly leads: (before: string, after: string) => boolean;
}

const months = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec';
/** A full stop is none in "kl. 8", "8.15" and "d. 12. november". */
const stop = `[;:!?\\n](?!\\d)|(?<!\\b(?:kl|ca|d|nr))\\.(?!\\d| (?:${months}))`;

const danish: Tongue = {
  verb: folded(
    '\\b(?:opdagede|opdaget|fandt (?:først |det )?ud af|fundet ud af|konstaterede|konstateret|bemærkede|bemærket|lagde mærke til|lagt mærke til|blev (?:først )?(?:klar over|opmærksomm?e? på)|fik (?:det |først )*at vide)\\b',
    'g',
  ),
  justNow: folded('\\b(?:har|er) (?:først )?(?:lige|netop)(?: nu)? $'),
  border: folded(
    `${stop}|,(?! ?(?:kl|klokken|ca|omkring|ved|da (?:jeg|vi))\\b)|\\b(?:at(?! vide)|da(?! (?:jeg|vi)\\b)|fordi|som|der|hvor|og|men|mens)\\b`,
    'g',
  ),
  leads: (_, after) => /^ (?:vi|jeg)\b/.test(after),
};

const english: Tongue = {
  verb: /\b(?:discovered|noticed|found (?:it )?out|realised|realized|became aware|learned of)\b/g,
  justNow: /\bhave (?:only )?just $/,
  border: folded(
    `${stop}|,(?! ?(?:at|around|about|when (?:i|we))\\b)|\\b(?:that|when(?! (?:i|we)\\b)|because|which|who|where|and|but|while)\\b`,
    'g',
  ),
  leads: (before) => /\b(?:we|i)(?: have| had)?(?: first| only)? $/.test(before),
};

/** Whose discovery starts no clock of the municipality's. */
const others = folded(
  '\\b(?:ingen|nobody|no one|borgeren?|borgerne|citizens?|leverandør\\w*|databehandler\\w*|supplier|vendor|processor|konsulenten|firmaet)(?: har| havde| has| had| selv| først| first)* $',
);

const untilBorder = (text: string, { border }: Tongue): string => {
  const [first] = text.matchAll(border);
  return first ? text.slice(0, first.index) : text;
};

const sinceBorder = (text: string, { border }: Tongue): string => {
  const last = [...text.matchAll(border)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};

const statedAt = (text: string, found: RegExpExecArray, tongue: Tongue, now: Instant): StatedTime | null => {
  const end = found.index + found[0].length;
  const before = text.slice(Math.max(0, found.index - reach), found.index);
  const after = text.slice(end, end + reach);
  if (others.test(before)) return null;
  const stated = findWhen(untilBorder(after, tongue), now);
  if (stated) return stated;
  if (tongue.justNow.test(before)) return { at: now, precision: 'minute' };
  return tongue.leads(before, after) ? findWhen(sinceBorder(before, tongue), now) : null;
};

/** Null where nothing is said of a discovery, or not when. */
export const findDiscovered = (whole: string, now: Instant): StatedTime | null => {
  const text = fold(whole.slice(0, longest));
  for (const tongue of [danish, english]) {
    for (const found of text.matchAll(tongue.verb)) {
      const stated = statedAt(text, found, tongue, now);
      if (stated) return stated;
    }
  }
  return null;
};
