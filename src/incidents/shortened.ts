// A text cut to what a card has room for.

export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()} …` : text;
