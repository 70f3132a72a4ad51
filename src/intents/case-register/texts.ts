// What is said about the register of incidents: what was searched for, what was found, and where it can be had as a file.
import { counted } from '../../core/counted.ts';
import type { Text } from '../../core/text.ts';

export const texts = {
  aboutForHandlers: {
    da: 'Søg i sagerne ("åbne sager med høj alvor"), og se årets tal ("årsopgørelse")',
    en: 'Search the cases ("open cases with high severity"), and see the year\'s figures ("yearly figures")',
  },
  aboutForTop: {
    da: 'Se sagerne ("åbne sager") og årets tal ("årsopgørelse")',
    en: 'See the cases ("open cases") and the year\'s figures ("yearly figures")',
  },
  aboutForLeaders: {
    da: 'Se de sager, du har fået besked om: "åbne sager"',
    en: 'See the cases that you were told of: "open cases"',
  },
  about: { da: 'Søg i sagerne, og se årets tal', en: "Search the cases, and see the year's figures" },
  number: { da: 'Sag', en: 'Case' },
  severity: { da: 'Alvor', en: 'Severity' },
  kind: { da: 'Slags', en: 'Kind' },
  state: { da: 'Status', en: 'Status' },
  left: { da: 'Tid tilbage', en: 'Time left' },
  owner: { da: 'Hos', en: 'Handled by' },
  untaken: { da: 'Ikke taget', en: 'Not taken' },
  working: { da: 'I gang', en: 'Being worked on' },
  closed: { da: 'Lukket', en: 'Closed' },
  nothing: { da: '–', en: '–' },
  passed: { da: 'Overskredet', en: 'Passed' },
  showMore: { da: 'Vis flere', en: 'Show more' },
  showEarlier: { da: 'Vis forrige', en: 'Show previous' },
  everything: { da: 'Alle sager', en: 'All cases' },
  nothingMore: { da: 'Der er ikke flere.', en: 'There are no more.' },
  mineToo: {
    da: 'Her er de sager, du har taget. Vil du se dem, du selv har meldt, så skriv: hvad sker der med min sag?',
    en: 'These are the cases that you have taken. To see those you reported yourself, write: what is happening with my case?',
  },
  noCpr: {
    da: 'Jeg søger ikke efter CPR-numre. Søg på sagens nummer, på et system, eller på hvad der er sket.',
    en: 'I do not search for CPR numbers. Search for the number of the case, a system, or what has happened.',
  },
  notYours: {
    da: 'Sagerne kan kun ses af dem, der arbejder med dem. Vil du vide, hvordan det går med noget, du selv har meldt, så skriv: hvad sker der med min sag? Er der sket noget, så fortæl det bare.',
    en: 'The cases can be seen only by those who work on them. To know how something you reported is going, write: what is happening with my case? If something has happened, just tell me.',
  },
  figuresNotYours: {
    da: 'Årets tal kan hentes af dem, der arbejder med sagerne. Spørg din informationssikkerhedskoordinator.',
    en: "The year's figures are for those who work on the cases. Ask your information security coordinator.",
  },
  noIncidents: { da: 'Der er ikke meldt hændelser i det år.', en: 'No incidents were reported in that year.' },
  figuresCount: {
    da: 'Tallene omfatter alle sager, også de fortrolige. Ingen personer er nævnt.',
    en: 'The figures count all cases, the restricted ones too. Nobody is named.',
  },
} as const satisfies Record<string, Text>;

export const countText = (count: number): Text => ({
  da: counted(count, 'sag', 'sager'),
  en: counted(count, 'case', 'cases'),
});

export const noneText = (query: Text): Text => ({
  da: `Jeg fandt ingen sager. Søgt efter: ${query.da}.`,
  en: `I found no cases. Searched for: ${query.en}.`,
});

export const shownText = (first: number, last: number, all: number): Text => ({
  da: `Viser ${first}–${last} af ${all}`,
  en: `Showing ${first}–${last} of ${all}`,
});

export const openText = (number: string): Text => ({ da: `Åbn ${number}`, en: `Open ${number}` });

/** The same whether there is no such case or it is not theirs: a number tells nothing. */
export const noCaseText = (number: string): Text => ({
  da: `Jeg kan ikke finde en sag ${number}, som du har adgang til.`,
  en: `I cannot find a case ${number} that you have access to.`,
});

export const exportTitle = (year: number): Text => ({
  da: `Hændelsesregister ${year}`,
  en: `Register of incidents ${year}`,
});

export const exportTexts = {
  yours: {
    da: 'Linket er kun til dig og virker i 10 minutter. Det noteres, at du henter filen. Fortrolige sager er kun med, hvis du arbejder med dem.',
    en: 'The link is for you alone and works for 10 minutes. It is noted that you fetch the file. Confidential cases are in it only if you work on them.',
  },
  readIt: {
    da: 'Læs filen igennem, før den gives videre: Der kan stå navne i det, folk selv har skrevet.',
    en: 'Read the file before it is passed on: what people wrote may name somebody.',
  },
  fetch: { da: 'Hent til Excel (CSV)', en: 'Fetch for Excel (CSV)' },
} as const satisfies Record<string, Text>;

export const exportCommandText = (command: string): Text => ({
  da: `Hele registeret kan den, der driver Vogter hos jer, også hente med: ${command}`,
  en: `Whoever runs Vogter for you can also get the whole register with: ${command}`,
});

export const otherYearText = (year: number): Text => ({ da: `Se ${year}`, en: `See ${year}` });

export const queryTexts = {
  open: { da: 'åbne', en: 'open' },
  closed: { da: 'lukkede', en: 'closed' },
  untaken: { da: 'ikke taget', en: 'not taken' },
  mine: { da: 'hos dig', en: 'handled by you' },
  breach: { da: 'brud på persondatasikkerheden', en: 'personal data breaches' },
  notified: { da: 'anmeldt til Datatilsynet', en: 'notified to the Data Protection Agency' },
  notNotified: { da: 'ikke anmeldt til Datatilsynet', en: 'not notified to the Data Protection Agency' },
  running: { da: 'med frist, der løber', en: 'with a deadline that is running' },
  overdue: { da: 'med overskredet frist', en: 'with a deadline that has passed' },
  severity: (levels: Text): Text => ({ da: `alvor ${levels.da}`, en: `severity ${levels.en}` }),
  words: (words: string): Text => ({ da: `med ordene "${words}"`, en: `with the words "${words}"` }),
  since: (day: Text): Text => ({ da: `meldt siden ${day.da}`, en: `reported since ${day.en}` }),
  until: (day: Text): Text => ({ da: `meldt til og med ${day.da}`, en: `reported until ${day.en}` }),
  on: (day: Text): Text => ({ da: `meldt ${day.da}`, en: `reported ${day.en}` }),
  between: (from: Text, last: Text): Text => ({
    da: `meldt ${from.da} – ${last.da}`,
    en: `reported ${from.en} – ${last.en}`,
  }),
  due: (at: Text): Text => ({ da: `med frist før ${at.da}`, en: `with a deadline before ${at.en}` }),
} as const;
