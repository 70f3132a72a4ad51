// A text cut to what there is room for.

/** At most so many letters, the "…" that says so among them. */
export const shortened = (text: string, most: number): string => {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
