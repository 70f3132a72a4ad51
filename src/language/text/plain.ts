// A text as its words alone: small letters, one space between, no marks; accents stay.

export const plain = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
