// What a reporter is told about their own cases.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Se, hvad der sker med din sag', en: 'See what is happening with your case' },
  none: { da: 'Du har ingen sager hos mig.', en: 'You have no cases with me.' },
  title: { da: 'Dine sager', en: 'Your cases' },
  open: { da: 'Under behandling', en: 'Being handled' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  status: { da: 'Status', en: 'Status' },
  reported: { da: 'Meldt', en: 'Reported' },
  told: { da: 'Har fået besked', en: 'Told' },
  deadline: { da: 'Frist til Datatilsynet', en: 'Data Protection Agency deadline' },
  more: {
    da: 'Her er de nyeste. De ældre kan din koordinator finde.',
    en: 'These are the latest. Your coordinator can find the older ones.',
  },
} as const satisfies Record<string, Text>;
