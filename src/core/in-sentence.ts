// A label where it does not begin the line: "Skrev en kode" is "skrev en kode" there; MitID and CPR-nummer stay as they are.
import type { Language, Text } from './text.ts';

/** A first word with one capital letter: it may have it by its place alone. */
const capitalByPlace = /^\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/u;

/** A first word that both languages share is a name, such as Aula, and keeps its capital letter. */
export const inSentence = (label: Text, language: Language): string => {
  const [danish, english] = [label.da, label.en].map((words) => capitalByPlace.exec(words)?.[0]);
  const said = label[language];
  if (danish === english || !capitalByPlace.test(said)) return said;
  return said.charAt(0).toLocaleLowerCase('da') + said.slice(1);
};
