// Which files are taken: by the ending of the name and, where the kind has any, by the bytes that it begins with.

type Signature = (content: Uint8Array) => boolean;

const bytesAt =
  (at: number, ...wanted: readonly number[]): Signature =>
  (content) =>
    wanted.every((byte, n) => content[at + n] === byte);

const textAt = (at: number, text: string): Signature => bytesAt(at, ...Buffer.from(text, 'latin1'));

const all =
  (...signatures: readonly Signature[]): Signature =>
  (content) =>
    signatures.every((holds) => holds(content));

const any =
  (...signatures: readonly Signature[]): Signature =>
  (content) =>
    signatures.some((holds) => holds(content));

const png = all(bytesAt(0, 0x89), textAt(1, 'PNG\r\n'), bytesAt(6, 0x1a, 0x0a));
const jpeg = bytesAt(0, 0xff, 0xd8, 0xff);
const gif = any(textAt(0, 'GIF87a'), textAt(0, 'GIF89a'));
const webp = all(textAt(0, 'RIFF'), textAt(8, 'WEBP'));
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'] as const;
const heic = all(textAt(4, 'ftyp'), any(...heicBrands.map((brand) => textAt(8, brand))));

/** Readers find the mark anywhere in the first kilobyte. */
const pdf: Signature = (content) => Buffer.from(content.subarray(0, 1024)).includes('%PDF-');
/** The containers of Outlook's messages, and of today's Office and OpenDocument files. */
const compound = bytesAt(0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const zip = all(textAt(0, 'PK'), bytesAt(2, 3, 4));

const utf16 = any(bytesAt(0, 0xff, 0xfe), bytesAt(0, 0xfe, 0xff));
const lookedThrough = 64 * 1024;
/** Text has no bytes of its own to know it by, but programs and pictures hold zeros, which text does not. */
const plain: Signature = (content) => utf16(content) || !content.subarray(0, lookedThrough).includes(0);

const pictures = { png, jpg: jpeg, jpeg, gif, webp, heic } as const;

/**
 * What people show an incident with. Left out on purpose: archives, programs, web pages and drawings that may hold
 * scripts, and Office files with macros, whichever container they come in.
 */
const kinds: ReadonlyMap<string, Signature> = new Map([
  ...Object.entries(pictures),
  ['pdf', pdf],
  ['eml', plain],
  ['msg', compound],
  ['txt', plain],
  ['csv', plain],
  ['log', plain],
  ['docx', zip],
  ['xlsx', zip],
  ['pptx', zip],
  ['odt', zip],
  ['ods', zip],
  ['odp', zip],
]);

/** For the window in which a browser lets people choose. */
export const takenEndings: readonly string[] = [...kinds.keys()].map((ending) => `.${ending}`);

const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

export type Judgement = 'taken' | 'unknown-kind' | 'not-what-it-says';

export const judge = (name: string, content: Uint8Array): Judgement => {
  const signature = kinds.get(endingOf(name));
  if (!signature) return 'unknown-kind';
  return signature(content) ? 'taken' : 'not-what-it-says';
};

/** Whether its name alone rules it out, so that it need not be fetched. */
export const isKindTaken = (name: string): boolean => kinds.has(endingOf(name));

/** `png` for a picture that came without a name. */
export const pictureEnding = (content: Uint8Array): string | undefined =>
  Object.entries(pictures).find(([, signature]) => signature(content))?.[0];
