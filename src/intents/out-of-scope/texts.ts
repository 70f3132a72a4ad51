// What is said when the bot cannot help.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Alt andet', en: 'Everything else' },
  notMine: {
    da: 'Det kan jeg ikke hjælpe med. Jeg tager mig af informationssikkerhed: Du kan melde en hændelse, spørge til politikken eller spørge, hvem der ejer et system. Skriv "hjælp", hvis du vil se det hele.',
    en: 'I cannot help with that. I look after information security: you can report an incident, ask about the policy or ask who owns a system. Write "help" to see everything.',
  },
  notUnderstood: {
    da: 'Det forstod jeg ikke helt. Er der sket noget, så skriv, hvad det er. Du kan også spørge, hvad politikken siger, eller hvem der ejer et system. Skriv "hjælp", hvis du vil se det hele.',
    en: 'I did not quite understand that. If something has happened, write what it is. You can also ask what the policy says or who owns a system. Write "help" to see everything.',
  },
} as const satisfies Record<string, Text>;
