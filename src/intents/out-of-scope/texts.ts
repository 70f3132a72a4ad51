// What is said when the bot cannot help.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Alt andet', en: 'Everything else' },
  notMine: {
    da: 'Det kan jeg ikke hjælpe med. Jeg tager mig af informationssikkerhed: meld en hændelse, spørg til politikken, eller spørg, hvem der ejer et system. Skriv "hjælp", hvis du vil se det hele.',
    en: 'I cannot help with that. I look after information security: report an incident, ask about the policy, or ask who owns a system. Write "help" to see everything.',
  },
} as const satisfies Record<string, Text>;
