// What a reporter is told about their own cases.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Se, hvad der sker med din sag', en: 'See what is happening with your case' },
  none: { da: 'Du har ingen sager hos mig.', en: 'You have no cases with me.' },
  title: { da: 'Dine sager', en: 'Your cases' },
  status: { da: 'Status', en: 'Status' },
  reported: { da: 'Meldt', en: 'Reported' },
  told: { da: 'Har fået besked', en: 'Told' },
  deadline: { da: 'Frist til Datatilsynet', en: 'Data Protection Agency deadline' },
  more: {
    da: 'Her er de nyeste. De ældre kan din koordinator finde.',
    en: 'These are the latest. Your coordinator can find the older ones.',
  },
} as const satisfies Record<string, Text>;

export const progress = {
  received: {
    da: 'Modtaget. De, der skal tage den, har fået besked.',
    en: 'Received. Those who are to take it have been told.',
  },
  taken: (name: string): Text => ({ da: `${name} er i gang med den.`, en: `${name} is working on it.` }),
  assessed: (notified: boolean, notify: boolean): Text =>
    notified
      ? {
          da: 'Den er vurderet, og Datatilsynet har fået besked.',
          en: 'It has been assessed and the Data Protection Agency has been notified.',
        }
      : notify
        ? {
            da: 'Den er vurderet, og Datatilsynet får besked.',
            en: 'It has been assessed and the Data Protection Agency will be notified.',
          }
        : {
            da: 'Den er vurderet. Datatilsynet skal ikke have besked.',
            en: 'It has been assessed. The Data Protection Agency need not be notified.',
          },
  waiting: (question: string): Text => ({
    da: `Der ventes på dit svar: "${question}"`,
    en: `Your answer is awaited: "${question}"`,
  }),
  closed: (at: Text): Text => ({
    da: `Afsluttet ${at.da}. Tak, fordi du sagde det.`,
    en: `Closed ${at.en}. Thank you for telling us.`,
  }),
} as const;
