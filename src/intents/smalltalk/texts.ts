// A friendly word back.
import type { Text } from '../../core/text.ts';

export const texts = {
  about: { da: 'Sig hej', en: 'Say hello' },
  hello: {
    da: 'Hej! Er der sket noget, eller er der noget, du vil vide om informationssikkerhed? Skriv det bare.',
    en: 'Hi! Has something happened, or is there something you want to know about information security? Just write it.',
  },
  here: {
    da: 'Jeg er her. Er der sket noget, eller er der noget, du vil vide om informationssikkerhed? Skriv det bare.',
    en: 'I am here. Has something happened, or is there something you want to know about information security? Just write it.',
  },
  welcome: { da: 'Selv tak. Skriv endelig igen.', en: 'You are welcome. Write again any time.' },
  goodbye: { da: 'Hav det godt. Skriv endelig igen.', en: 'Take care. Write again any time.' },
} as const satisfies Record<string, Text>;
