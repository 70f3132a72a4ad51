// How many of what, in words that bend with the number: "1 sag", "2 sager".

export const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
