// Several names in one sentence: "Anne, Bo og Carl".
import type { Language } from './text.ts';

const lists = { da: new Intl.ListFormat('da'), en: new Intl.ListFormat('en-GB') };

export const sayList = (items: readonly string[], language: Language): string => lists[language].format(items);
