// The shape of the stemmer library, which ships without types.
declare module 'snowball-stemmers' {
  export const newStemmer: (language: string) => { readonly stem: (word: string) => string };
}
