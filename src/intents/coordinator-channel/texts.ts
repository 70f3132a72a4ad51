// What is said when a channel is chosen for cases.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Vælg koordinatorens kanal', en: "Choose the coordinator's channel" },
  aboutForRole: {
    da: 'Vælg, hvor nye sager skal komme: skriv "brug denne kanal" i kanalen',
    en: 'Choose where new cases are to arrive: write "use this channel" in the channel',
  },
  chosen: {
    da: 'Nye sager kommer her fra nu af. Sørg for, at kun dem, der skal se sagerne, er med i kanalen.',
    en: 'New cases arrive here from now on. Make sure that only those who are to see the cases are in the channel.',
  },
  movedAway: {
    da: 'Nye sager kommer ikke længere her. Koordinatoren har valgt en anden kanal.',
    en: 'New cases no longer arrive here. The coordinator has chosen another channel.',
  },
  notHere: {
    da: 'Skriv det i den kanal, som sagerne skal komme i.',
    en: 'Write that in the channel where the cases are to arrive.',
  },
  notYou: {
    da: 'Kun informationssikkerhedskoordinatoren kan vælge kanalen. Intet er ændret.',
    en: 'Only the information security coordinator can choose the channel. Nothing has changed.',
  },
} as const satisfies Record<string, Text>;
