// "Og hvem godkender den?": a question whose subject stands in the one before, and what it asks with that subject in it.
import type { Language } from '../../core/text.ts';
import { anyOf } from '../../language/text/fold.ts';

const leading =
  /^\s*(?:(?:og|men|samt|so|så|and|but|or|eller)(?![\p{L}])[ ,]*)?(?:hvad (?:så )?med\s+|what about\s+|how about\s+)?/iu;
const about = /^\s*(?:\p{L}+[ ,]+)?(?:hvad (?:så )?med|what about|how about)\s/iu;
const shortEnough = 80;

const questionWord = anyOf(
  `hvor (?:tit|ofte|længe|hurtigt|lang tid|meget|mange), hvem, hvad, hvor, hvornår, hvorfor, hvordan, hvilke[nt]?,
   how (?:often|long|soon|fast|much|many), who, whom, what, where, when, why, how, which`,
);
const bare = new RegExp(`^(?:${questionWord})(?: så| da| ellers| then)?[ ?!.]*$`, 'iu');
const pronoun = /(?<!\p{L})(den|det|de|dem|dette|disse|dens|deres|it|its|they|them|that|this|those)(?!\p{L})/giu;
/** "Det" and "that" also stand for nothing: "er det tilladt". */
const plainPronoun = /(?<!\p{L})(den|dem|dens|deres|it|its|them)(?!\p{L})/iu;
const asksFirst = new RegExp(`^(?:${questionWord})(?!\\p{L})`, 'iu');

const asking = new Set(
  `hvad hvem hvor hvornår hvilke hvilken hvilket hvordan hvorfor tit ofte længe mange hurtigt lang tid siger står er skal må kan vi jeg
   man om for af til i på en et den det der de dem som fra med ved giver gør har også så da ellers egentlig så
   what who whom how when where why which often long soon says say the is are must may can do does we about of to in a an it they
   them for by with from also and gives`.split(/\s+/),
);
/** Danish passives and the verbs of deciding end so; a subject does not. */
const verb =
  /(res|des|tes|ges|nes|les|kes|oves|erer|ender|ager|arer|ærer|sætter|ejer|owns|approves|decides|applies|covers|reviewed|revised|updated|approved|evaluated)$/u;

const words = (text: string): readonly string[] => text.toLocaleLowerCase('da').match(/[\p{L}\p{N}-]+/gu) ?? [];
const telling = (text: string): readonly string[] =>
  words(text).filter((word) => !asking.has(word) && !verb.test(word));

/** The one noun that nearly every question shares, in the language of the question that is made of it. */
const thePolicy = { da: 'politikken', en: 'the policy' } as const;
const policyNamed = /(?<!\p{L})(?:(?:it-?)?sikkerhedspolitik(?:ken)?|politik(?:ken)?|policy)(?!\p{L})/giu;

/** What the question before was about: its last words that neither ask nor say what is done. */
const subjectOf = (topic: string, language: Language): string => {
  const subject = telling(topic);
  return (subject.length > 0 ? subject : words(topic)).slice(-3).join(' ').replace(policyNamed, thePolicy[language]);
};

/** As much as "hello". */
const greeting = /^(?:og |men )?(?:hvad så|so what|what now)[ ?!.]*$/iu;

const startsOn = (text: string): boolean => (leading.exec(text)?.[0] ?? '').trim() !== '';

/** Whether it hangs on the question before: it goes on with "og", asks with one word, or speaks of "den". */
export const isFollowUp = (text: string): boolean => {
  const said = text.trim();
  if (said.length > shortEnough || greeting.test(said) || said.replace(leading, '').trim() === '') return false;
  return startsOn(said) || bare.test(said) || (asksFirst.test(said) && plainPronoun.test(said));
};

/** Whether it asks in so many words, so that it is no part of a story that is being told. */
export const asksOn = (text: string): boolean =>
  startsOn(text) && (asksFirst.test(text.replace(leading, '')) || text.trimEnd().endsWith('?'));

const asksTime =
  /^(?:og |men |and |but )?(?:hvor (?:tit|ofte|længe|hurtigt|lang tid)|hvornår|when|how (?:often|long|soon|fast))(?!\p{L})/iu;
const time =
  /\d|(?<!\p{L})(?:hver[t]?|år\p{L}*|halvår\p{L}*|måned\p{L}*|kvartal\p{L}*|uge\p{L}*|dag\p{L}*|time\p{L}*|løbende|straks|regelmæssig\p{L}*|periodisk\p{L}*|umiddelbart|omgående|hurtig\p{L}*|snarest|senest|inden|når|efter)(?!\p{L})/iu;

/** "Hvor hurtigt?" is not answered by the sentence before, read once more, where that has no time in it. */
export const lacksTime = (text: string, quote: string): boolean => asksTime.test(text.trim()) && !time.test(quote);

const tidy = (text: string): string =>
  text
    .replaceAll(/[?!.]+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const general = { da: 'hvad siger politikken om', en: 'what does the policy say about' } as const;
const holdsFor = { da: 'gælder politikken for', en: 'does the policy apply to' } as const;
/** "Hvem gælder politikken for?" */
const asksScope = /(?<!\p{L})(?:gælder|omfatter|omfattet|underlagt|appl(?:y|ies)|covers?|covered)(?!\p{L})/iu;

/** A subject of its own, asked by itself; after a question of whom the policy holds for, whether it holds for that. */
const aboutOwn = (subject: string, topic: string, language: Language): readonly string[] => [
  ...(asksScope.test(topic) ? [`${holdsFor[language]} ${subject}`] : []),
  subject,
  `${general[language]} ${subject}`,
];

/**
 * The questions that it may mean, likeliest first: the words alone where they name a subject of their own, or with the
 * subject of the question before. Names of municipalities are taken out before.
 */
export const meantBy = (text: string, topic: string, language: Language): readonly string[] => {
  const rest = tidy(text.replace(leading, ''));
  if (rest === '') return [topic];
  const withSubject = tidy(`${rest.replaceAll(pronoun, '')} ${subjectOf(topic, language)}`);
  const own = telling(rest.replaceAll(pronoun, ''));
  if (about.test(text) || (!asksFirst.test(rest) && own.length > 0)) return aboutOwn(rest, topic, language);
  if (own.length === 0 || plainPronoun.test(rest)) return [withSubject];
  return [rest, withSubject];
};
