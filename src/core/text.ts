// What people read, in the two languages the product speaks.

export type Language = 'da' | 'en';

/** The same sentence in both languages; catalogues (`texts.ts` in each room) hold these side by side. */
export type Text = Readonly<Record<Language, string>>;
