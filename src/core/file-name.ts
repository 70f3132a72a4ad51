// A file's name as it may be shown and stored: no paths, no signs that cannot be seen, of a sensible length.

const longest = 120;

/** Control characters, and marks that turn the direction of text: `gpj.exe` can be made to read as `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;
/** What some file system or header gives a meaning of its own. */
const special = /["*:<>?|;%]/g;

/** Empty where nothing is left of it. Shortened in the middle, so that the ending stays. */
export const fileName = (given: string): string => {
  const last = given.toWellFormed().replaceAll('\\', '/').split('/').at(-1) ?? '';
  const plain = last.normalize('NFC').replace(unseen, '').replace(special, '_').replace(/\s+/g, ' ').trim();
  const name = plain.replace(/^\.+/, '');
  if (name.length <= longest) return name;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return `${name.slice(0, longest - ending.length - 1).toWellFormed()}…${ending}`;
};
