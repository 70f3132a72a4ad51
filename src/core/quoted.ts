// How a quote is marked as one: Danish angle marks, since policies use the straight and the curly ones themselves.

export const quoted = (words: string): string => `»${words}«`;
