// Small files of each kind that is taken, by what each begins with, and attachments that stand for them.
import type { Attachment } from '../../src/core/message.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const zeros = [0, 0, 0, 0];

export const samples = {
  png: bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros, 'et skærmbillede'),
  jpg: bytes([0xff, 0xd8, 0xff, 0xe0], zeros, 'et foto'),
  gif: bytes('GIF89a', zeros),
  webp: bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 ', zeros),
  heic: bytes([0, 0, 0, 24], 'ftypheic', zeros),
  pdf: bytes('%PDF-1.7\n', zeros),
  eml: bytes('From: bank@phish.example\r\nSubject: Din konto\r\n\r\nKlik her'),
  msg: bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], zeros),
  txt: bytes('hvad der skete'),
  docx: bytes('PK', [3, 4], zeros),
  exe: bytes('MZ', [0x90, 0], zeros),
} as const;

export const attachment = (name: string, content: Uint8Array, more: Partial<Attachment> = {}): Attachment => ({
  name,
  contentType: 'application/octet-stream',
  read: async () => content,
  ...more,
});
