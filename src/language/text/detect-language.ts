// Danish or English: told by the small words that only one of them has. A text may not tell.
import type { Language } from '../../core/text.ts';
import { foldedWords } from './fold.ts';
import type { Token } from './tokens.ts';

const english = foldedWords(`the a an is are was were has have had been my your our their his her its it this that these
  those i you we they he she who what when where why how which can could do does did should would will must may of
  from with without to on and or not don't didn't about there here any some all today yesterday morning hello
  hi hey thanks thank please someone somebody anyone nobody lost left stolen got just now me us them in at by for
  wrong file email laptop owns owner help show tell everyone another if again still during after before citizen
  citizens password phone work good bye policy training yet open who's what's i'm isn't rules`);

const danish =
  foldedWords(`jeg du vi de han hun den det en et er var har havde være blevet min mit mine din dit vores jeres
  hvad hvem hvor hvornår hvorfor hvordan hvilken hvilke kan kunne skal skulle må måtte vil ville og eller ikke om
  på til fra med uden af ved som der at i hej tak nogen noget alle ingen går dag morges nu lige mig os dem sig
  hos så også men hvis når ligger fået for forkert stjålet væk mistet fejl efter under over mail mails hjælp siden
  god`);

/** Words that both languages use say nothing; null where nothing tells, such as "ok" or a name. */
export const detectLanguage = (tokens: readonly Token[]): Language | null => {
  let balance = 0;
  for (const { word } of tokens.slice(0, 200)) {
    const inEnglish = english.has(word);
    const inDanish = danish.has(word);
    if (inEnglish && !inDanish) balance += 1;
    if (inDanish && !inEnglish) balance -= 1;
  }
  if (balance === 0) return null;
  return balance > 0 ? 'en' : 'da';
};
