// What the bot says when no conversation can take a message.
import type { Text } from './text.ts';

export const texts = {
  unknownTenant: {
    da: 'Jeg kender ikke jeres kommune endnu, så jeg kan ikke hjælpe her. Jeg har ikke gemt det, du skrev. Haster det, så ring til jeres IT-afdeling.',
    en: 'I do not know your municipality yet, so I cannot help here. I have not kept what you wrote. If it is urgent, call your IT department.',
  },
  strangerNotAllowed: {
    da: 'Jeg kan ikke finde dig i kommunens medarbejderliste, så det kan jeg ikke svare på. Du kan altid melde en hændelse og spørge til politikken.',
    en: 'I cannot find you in the staff register, so I cannot answer that. You can always report an incident and ask about the policy.',
  },
  empty: {
    da: 'Din besked var tom. Skriv, hvad der er sket, eller hvad du vil vide.',
    en: 'Your message was empty. Write what has happened or what you want to know.',
  },
  staleAction: {
    da: 'Den knap eller formular virker ikke længere. Intet er ændret. Skriv, hvad du vil, så begynder vi forfra.',
    en: 'That button or form no longer works. Nothing has changed. Write what you want and we will start again.',
  },
  failed: {
    da: 'Noget gik galt hos mig, og det, du skrev, er ikke registreret. Prøv igen om lidt. Haster det, så ring til IT-afdelingen.',
    en: 'Something went wrong on my side and what you wrote has not been registered. Try again shortly. If it is urgent, call IT.',
  },
  answeredAlone: {
    da: 'Det svarer jeg dig på i en direkte besked.',
    en: 'I will answer that in a direct message.',
  },
  writeToMeAlone: {
    da: 'Det svarer jeg kun på, når vi er alene. Skriv til mig i en direkte besked.',
    en: 'I only answer that when we are alone. Write to me in a direct message.',
  },
} as const satisfies Record<string, Text>;

export const tooLong = (length: number, most: number): Text => ({
  da: `Din besked er på ${length.toLocaleString('da-DK')} tegn, og jeg kan højst læse ${most.toLocaleString('da-DK')}. Jeg har ikke gemt den. Skriv det vigtigste i nogle få linjer.`,
  en: `Your message has ${length.toLocaleString('en-GB')} characters and I can read ${most.toLocaleString('en-GB')} at most. I have not kept it. Write the most important in a few lines.`,
});
