// The sentences of a case's course; whoever did it stands before them.
import type { Text } from '../core/text.ts';

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);

export const course = {
  vogter: { da: 'Vogter', en: 'Vogter' },
  reporter: { da: 'Melder', en: 'The reporter' },
  taken: { da: 'har taget sagen', en: 'took the case' },
  asked: (text: string): Text => ({ da: `spurgte melder: "${text}"`, en: `asked the reporter: "${text}"` }),
  answered: (text: string): Text => ({ da: `svarede: "${text}"`, en: `answered: "${text}"` }),
  originalShown: {
    da: 'fik vist, hvad melder skrev, også CPR-numre',
    en: 'was shown what the reporter wrote, CPR numbers included',
  },
  severity: (from: Text, to: Text, reason: string): Text => ({
    da: `ændrede alvoren fra ${from.da.toLocaleLowerCase('da')} til ${to.da.toLocaleLowerCase('da')}${because(reason)}`,
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
  discovery: (from: Text, to: Text, nis2: boolean, reason: string): Text => ({
    da: `rettede tidspunktet for opdagelse fra ${from.da} til ${to.da}${nis2 ? ' og flyttede NIS2-fristerne med' : ''}${because(reason)}`,
    en: `corrected the time of discovery from ${from.en} to ${to.en}${nis2 ? ' and moved the NIS2 deadlines along' : ''}${because(reason)}`,
  }),
  facts: (changes: Text, reason: string): Text => ({
    da: `rettede oplysninger: ${changes.da}. ${reason}`,
    en: `corrected facts: ${changes.en}. ${reason}`,
  }),
  principle: (reason: string): Text => ({
    da: `vurderede sagen som principiel${because(reason)}`,
    en: `found the case to be a matter of principle${because(reason)}`,
  }),
  systemUp: (at: Text, downtime: Text): Text => ({
    da: `registrerede, at systemet kører igen ${at.da}. Nedetid: ${downtime.da}`,
    en: `registered that the system is up again ${at.en}. Downtime: ${downtime.en}`,
  }),
  severityKept: (severity: Text, reason: string): Text => ({
    da: `fastholdt alvoren (${severity.da.toLocaleLowerCase('da')})${because(reason)}`,
    en: `kept the severity (${severity.en.toLowerCase()})${because(reason)}`,
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
    da: `mindede ${people} om, at ingen har taget sagen`,
    en: `reminded ${people} that nobody has taken the case`,
  }),
  warned: (notice: Text, until: Text): Text => ({
    da: `mindede om fristen: ${notice.da}, ${until.da}`,
    en: `sent a reminder of the deadline: ${notice.en}, ${until.en}`,
  }),
  deadlinePassed: (notice: Text, until: Text): Text => ({
    da: `gav besked om, at fristen er overskredet: ${notice.da}, ${until.da}`,
    en: `sent word that the deadline has passed: ${notice.en}, ${until.en}`,
  }),
  ownerLost: (person: string): Text => ({
    da: `gav besked om, at ${person} ikke længere behandler sagen`,
    en: `sent word that ${person} no longer works on the case`,
  }),
  downtimePassed: {
    da: 'gav besked om, at systemets længste accepterede nedetid er nået',
    en: "sent word that the system's longest accepted downtime has been reached",
  },
  linked: (what: string): Text => ({ da: `fik link til ${what}`, en: `was given a link to ${what}` }),
  fetched: (what: string): Text => ({ da: `hentede ${what}`, en: `fetched ${what}` }),
  measureDue: (text: string): Text => ({
    da: `mindede om et tiltag: ${text}`,
    en: `sent a reminder of a measure: ${text}`,
  }),
} as const;
