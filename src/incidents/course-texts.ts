// The sentences of a case's course; whoever did it stands before them.
import type { Text } from '../core/text.ts';

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);

export const course = {
  vogter: { da: 'Vogter', en: 'Vogter' },
  reporter: { da: 'Melder', en: 'The reporter' },
  taken: { da: 'har taget sagen', en: 'took the case' },
  asked: (text: string): Text => ({ da: `spurgte melder: "${text}"`, en: `asked the reporter: "${text}"` }),
  answered: (text: string): Text => ({ da: `svarede: "${text}"`, en: `answered: "${text}"` }),
  severity: (from: Text, to: Text, reason: string): Text => ({
    da: `ændrede alvor fra ${from.da.toLocaleLowerCase('da')} til ${to.da.toLocaleLowerCase('da')}${because(reason)}`,
    en: `changed the severity from ${from.en.toLowerCase()} to ${to.en.toLowerCase()}${because(reason)}`,
  }),
  assessed: (breach: boolean): Text =>
    breach
      ? { da: 'vurderede: brud på persondatasikkerheden', en: 'assessed: a personal data breach' }
      : { da: 'vurderede: ikke et brud på persondatasikkerheden', en: 'assessed: not a personal data breach' },
  isBreach: (breach: boolean): Text =>
    breach
      ? { da: 'Brud på persondatasikkerheden', en: 'Personal data breach' }
      : { da: 'Ikke et brud på persondatasikkerheden', en: 'Not a personal data breach' },
  notify: (notify: boolean): Text =>
    notify
      ? { da: 'skal anmeldes til Datatilsynet', en: 'the Data Protection Agency is to be notified' }
      : { da: 'anmeldes ikke til Datatilsynet', en: 'the Data Protection Agency is not notified' },
  significant: (significant: boolean): Text =>
    significant
      ? { da: 'væsentlig efter NIS2', en: 'significant under NIS2' }
      : { da: 'ikke væsentlig efter NIS2', en: 'not significant under NIS2' },
  notified: (notice: Text, at: Text, reference: string, lateReason: string | undefined): Text => ({
    da: `registrerede: ${notice.da}, sendt ${at.da}, reference ${reference}${lateReason ? `. Forsinket: ${lateReason}` : ''}`,
    en: `registered: ${notice.en}, sent ${at.en}, reference ${reference}${lateReason ? `. Late: ${lateReason}` : ''}`,
  }),
  citizens: (told: boolean, reason: string): Text =>
    told
      ? {
          da: `registrerede, at de berørte har fået besked${because(reason)}`,
          en: `registered that those concerned were told${because(reason)}`,
        }
      : {
          da: `registrerede, at de berørte ikke underrettes${because(reason)}`,
          en: `registered that those concerned are not told${because(reason)}`,
        },
  measureAdded: (text: string, owner: string, due: Text): Text => ({
    da: `tilføjede et tiltag: ${text} (${owner}, senest ${due.da})`,
    en: `added a measure: ${text} (${owner}, no later than ${due.en})`,
  }),
  measureDone: (text: string, note: string): Text => ({
    da: `meldte tiltaget udført: ${text}${note === '' ? '' : ` (${note})`}`,
    en: `reported the measure done: ${text}${note === '' ? '' : ` (${note})`}`,
  }),
  discovery: (from: Text, to: Text, reason: string): Text => ({
    da: `rettede tidspunktet for opdagelse fra ${from.da} til ${to.da}${because(reason)}`,
    en: `corrected the time of discovery from ${from.en} to ${to.en}${because(reason)}`,
  }),
  transferred: (to: string, reason: string): Text => ({
    da: `gav sagen videre til ${to}${because(reason)}`,
    en: `handed the case over to ${to}${because(reason)}`,
  }),
  evaluated: (cause: string, lesson: string): Text => ({
    da: `evaluerede. Årsag: ${cause}. Fremover: ${lesson}`,
    en: `evaluated. Cause: ${cause}. From now on: ${lesson}`,
  }),
  closed: (conclusion: string): Text => ({
    da: `lukkede sagen${because(conclusion)}`,
    en: `closed the case${because(conclusion)}`,
  }),
  reopened: (reason: string): Text => ({
    da: `genåbnede sagen${because(reason)}`,
    en: `reopened the case${because(reason)}`,
  }),
  reminded: (people: string): Text => ({
    da: `mindede om, at ingen har taget sagen: ${people}`,
    en: `gave word that nobody has taken the case: ${people}`,
  }),
  warned: (notice: Text, until: Text): Text => ({
    da: `mindede om fristen: ${notice.da}, ${until.da}`,
    en: `gave word of the deadline: ${notice.en}, ${until.en}`,
  }),
  downtimePassed: {
    da: 'gav besked om, at systemets længste acceptable nedetid er nået',
    en: "gave word that the system's longest acceptable downtime has been reached",
  },
  linked: (what: string): Text => ({ da: `fik link til ${what}`, en: `was given a link to ${what}` }),
  fetched: (what: string): Text => ({ da: `hentede ${what}`, en: `fetched ${what}` }),
  measureDue: (text: string): Text => ({ da: `mindede om et tiltag: ${text}`, en: `gave word of a measure: ${text}` }),
} as const;
