// What surrounds a quote from the policy. Nothing here says what the policy means.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Spørg, hvad politikken siger', en: 'Ask what the policy says' },
  aboutCompare: {
    da: 'Sammenlign med de andre kommuner: "hvad siger de andre om dispensation?" eller "hvad siger Rødovre om …?"',
    en: 'Compare with the other municipalities: "what do the others say about dispensation?" or "what does Rødovre say about …?"',
  },
  aboutGaps: {
    da: 'Se, hvad politikken ikke svarer på: "vis listen over ubesvarede spørgsmål"',
    en: 'See what the policy does not answer: "show the list of unanswered questions"',
  },
  title: { da: 'Det siger politikken', en: 'The policy says' },
  alsoTitle: { da: 'Se også', en: 'See also' },
  worded: {
    da: 'Formuleret af en sprogmodel; citaterne er kontrolleret.',
    en: 'Worded by a language model; the quotes have been checked.',
  },
  whole: { da: 'Vis hele afsnittet', en: 'Show the whole section' },
  silentTitle: { da: 'Det står ikke i politikken', en: 'The policy does not say' },
  silent: {
    da: 'Jeg har ledt i politikken og finder ikke et svar på det.',
    en: 'I have looked through the policy and find no answer to that.',
  },
  nearest: { da: 'Vis det nærmeste, jeg fandt', en: 'Show the closest I found' },
  nearestTitle: {
    da: 'Det nærmeste, jeg fandt, men det er ikke et svar',
    en: 'The closest I found, but it is not an answer',
  },
  noPolicy: {
    da: 'Jeg har ikke jeres politik endnu, så jeg kan ikke svare.',
    en: 'I do not have your policy yet, so I cannot answer.',
  },
  undated: {
    da: 'Politikken har ingen dato i teksten. Kontrollér, om der findes en nyere.',
    en: 'The policy has no date in its text. Check whether there is a newer one.',
  },
  gone: { da: 'Det afsnit findes ikke længere i politikken.', en: 'That section is no longer in the policy.' },
  helped: { da: 'Det hjalp', en: 'That helped' },
  didNotHelp: { da: 'Det hjalp ikke', en: 'That did not help' },
  thanks: {
    da: 'Tak. Koordinatoren kan se spørgsmålet, men ikke hvem der spurgte.',
    en: 'Thank you. The coordinator can see the question, but not who asked.',
  },
  askAgain: {
    da: 'Den knap hører til et tidligere svar. Stil spørgsmålet igen, så kan du sige, om svaret hjalp.',
    en: 'That button belongs to an earlier answer. Ask again and you can say whether the answer helped.',
  },
  lawNote: { da: 'Det er ikke kommunens politik.', en: "This is not the municipality's policy." },
  localTitle: { da: 'Lokal opsætning', en: 'Local setting' },
  firstReceiver: { da: 'Første modtager', en: 'First receiver' },
  afterHours: { da: 'Uden for arbejdstid', en: 'Outside working hours' },
  report: { da: 'Meld noget nu', en: 'Report something now' },
  comparedTitle: { da: 'Politikkerne side om side', en: 'The policies side by side' },
  othersTitle: { da: 'Det siger de andre', en: 'The others say' },
  othersSilent: { da: 'Politikken siger ikke noget om det.', en: 'The policy says nothing about it.' },
  othersOnlyCoordinator: {
    da: 'Jeg svarer ud fra jeres egen politik. Koordinatoren kan se, hvad de andre kommuner siger.',
    en: 'I answer from your own policy. The coordinator can see what the other municipalities say.',
  },
  gapsTitle: { da: 'Det mangler politikken svar på', en: 'What the policy does not answer' },
  noGaps: { da: 'Der er ingen ubesvarede spørgsmål endnu.', en: 'There are no unanswered questions yet.' },
  gapsOnlyCoordinator: {
    da: 'Den liste kan kun koordinatoren se.',
    en: 'Only the coordinator can see that list.',
  },
  question: { da: 'Spørgsmål', en: 'Question' },
  unanswered: { da: 'Uden svar', en: 'Unanswered' },
  notHelpful: { da: 'Hjalp ikke', en: 'Did not help' },
  top: { da: 'Før første overskrift', en: 'Before the first heading' },
} as const satisfies Record<string, Text>;

export const old = (year: string): Text => ({
  da: `Politikken er fra ${year}, altså før GDPR. Kontrollér, om der findes en nyere.`,
  en: `The policy is from ${year}, before GDPR. Check whether there is a newer one.`,
});

export const askPerson = (role: string, name: string): Text => ({
  da: `Spørg ${role}: ${name}.`,
  en: `Ask ${role}: ${name}.`,
});

/** @param ask whom to ask instead, as a sentence in the reader's language */
export const noLaw = (ask: string | undefined): Text => ({
  da: ['Det kan jeg ikke svare på ud fra loven.', ...(ask ? [ask] : [])].join(' '),
  en: ['I cannot answer that from the law.', ...(ask ? [ask] : [])].join(' '),
});

export const approved = (day: string): Text => ({ da: `godkendt ${day}`, en: `approved ${day}` });
export const version = (number: string): Text => ({ da: `version ${number}`, en: `version ${number}` });

export const ownPolicy = (own: string, other: string): Text => ({
  da: `Du spurgte til ${other}. Jeg svarer ud fra politikken i ${own}.`,
  en: `You asked about ${other}. I answer from the policy of ${own}.`,
});

export const lawTitles = {
  law: { da: 'Loven siger', en: 'The law says' },
  authority: { da: 'Datatilsynet siger', en: 'The Data Protection Agency says' },
} as const satisfies Record<string, Text>;
