// What is said to those who ask what the bot can do.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Se, hvad jeg kan', en: 'See what I can do' },
  title: { da: 'Det her kan jeg hjælpe med', en: 'This is what I can help with' },
  inYourRole: { da: 'Og i din rolle kan du også', en: 'And in your role you can also' },
  justWrite: {
    da: 'Skriv bare med dine egne ord. Er noget gået galt, så sig det hellere én gang for meget.',
    en: 'Just write in your own words. If something has gone wrong, rather say it once too often.',
  },
} as const satisfies Record<string, Text>;
