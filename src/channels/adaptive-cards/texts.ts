// What a card itself says to people: errors beside a field, and how much had to be left out.
import type { Text } from '../../core/text.ts';

/** Made once: making one costs a thousand times what using it does. */
const numbers = { da: new Intl.NumberFormat('da-DK'), en: new Intl.NumberFormat('en-GB') } as const;

const counted =
  (one: Text, many: Text) =>
  (n: number): Text => ({
    da: n === 1 ? one.da : `${numbers.da.format(n)} ${many.da}`,
    en: n === 1 ? one.en : `${numbers.en.format(n)} ${many.en}`,
  });

export const texts = {
  fillIn: { da: 'Udfyld feltet, så kan vi gå videre.', en: 'Please fill this in so we can go on.' },
  charactersLeftOut: counted(
    { da: '1 tegn er udeladt', en: '1 character is left out' },
    { da: 'tegn er udeladt', en: 'characters are left out' },
  ),
  linesLeftOut: counted(
    { da: '1 linje mere er udeladt.', en: '1 more line is left out.' },
    { da: 'linjer mere er udeladt.', en: 'more lines are left out.' },
  ),
  columnsLeftOut: counted(
    { da: '1 kolonne mere er udeladt.', en: '1 more column is left out.' },
    { da: 'kolonner mere er udeladt.', en: 'more columns are left out.' },
  ),
  optionsLeftOut: counted(
    { da: '1 valgmulighed mere er udeladt.', en: '1 more option is left out.' },
    { da: 'valgmuligheder mere er udeladt.', en: 'more options are left out.' },
  ),
  partsLeftOut: counted(
    { da: 'Beskeden blev for lang: 1 afsnit er udeladt.', en: 'The message grew too long: 1 part is left out.' },
    {
      da: 'afsnit er udeladt, fordi beskeden blev for lang.',
      en: 'parts are left out because the message grew too long.',
    },
  ),
  linkLeftOut: (label: string): Text => ({
    da: `${label} (linket er udeladt, fordi adressen ikke er sikker)`,
    en: `${label} (the link is left out because its address is not safe)`,
  }),
};
