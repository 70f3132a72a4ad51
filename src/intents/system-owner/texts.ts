// What is said about a system: who owns it, how critical it is, how long it may be down.
import { counted } from '../../core/counted.ts';
import type { Text } from '../../core/text.ts';

export const texts = {
  about: {
    da: 'Se, hvem der ejer et IT-system, og hvor kritisk det er',
    en: 'See who owns an IT system and how critical it is',
  },
  owner: { da: 'Systemejer', en: 'System owner' },
  contact: { da: 'Kontakt', en: 'Contact' },
  criticality: { da: 'Kritikalitet', en: 'Criticality' },
  downtime: { da: 'Længste accepterede nedetid', en: 'Longest accepted downtime' },
  notSet: { da: 'Ikke fastsat', en: 'Not set' },
  personalData: { da: 'Personoplysninger', en: 'Personal data' },
  supplier: { da: 'Leverandør', en: 'Supplier' },
  purpose: { da: 'Bruges til', en: 'Used for' },
  which: { da: 'Hvilket system mener du?', en: 'Which system do you mean?' },
  nameIt: {
    da: 'Hvilket system tænker du på? Skriv dets navn, for eksempel "hvem ejer Nexus".',
    en: 'Which system do you have in mind? Write its name, for example "who owns Nexus".',
  },
  none: { da: 'Ingen', en: 'None' },
  ordinary: { da: 'Almindelige', en: 'Ordinary' },
  sensitive: { da: 'Følsomme', en: 'Sensitive' },
} as const satisfies Record<string, Text>;

export const unknownSystem = (name: string, ask: string): Text => ({
  da: `Jeg kan ikke finde "${name}" i kommunens systemliste. Spørg ${ask}, så bliver det skrevet ind.`,
  en: `I cannot find "${name}" in the municipality's list of systems. Ask ${ask} and it will be added.`,
});

/** `4 timer`, `2 døgn`: as people say a length of time. */
export const sayDuration = (days: number, hours: number, minutes: number): Text => ({
  da: [
    ...(days ? [`${days} døgn`] : []),
    ...(hours ? [counted(hours, 'time', 'timer')] : []),
    ...(minutes ? [counted(minutes, 'minut', 'minutter')] : []),
  ].join(' og '),
  en: [
    ...(days ? [counted(days, 'day', 'days')] : []),
    ...(hours ? [counted(hours, 'hour', 'hours')] : []),
    ...(minutes ? [counted(minutes, 'minute', 'minutes')] : []),
  ].join(' and '),
});
