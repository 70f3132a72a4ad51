// The reader for a file, chosen by what the file is and not by what it is called.
import { VogterError } from '../core/errors.ts';
import type { Draft } from './draft.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPdf } from './read-pdf.ts';

const unreadable = (name: string, cause?: unknown): VogterError =>
  new VogterError(
    'input.invalid',
    `${name} cannot be read as PDF, Word (.docx), HTML or Markdown. Is it whole, and without a password?`,
    {
      cause,
    },
  );

const isHtml = (start: string): boolean =>
  /^\uFEFF?\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|main|article)\b/i.test(start);

const reader = (name: string, bytes: Buffer): ((bytes: Buffer) => Draft | Promise<Draft>) => {
  const start = bytes.subarray(0, 2000).toString('latin1');
  if (start.startsWith('%PDF-')) return readPdf;
  if (start.startsWith('PK\u0003\u0004')) return readDocx;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new VogterError('input.invalid', `${name} is in the old Word format. Open it in Word and save it as .docx.`);
  }
  if (isHtml(start)) return readHtml;
  if (start.includes('\u0000')) throw unreadable(name);
  return /\.html?$/i.test(name) ? readHtml : readMarkdown;
};

/** Throws `input.invalid`, saying what to do about it. */
export const readPolicyFile = async (name: string, bytes: Buffer): Promise<Draft> => {
  const read = reader(name, bytes);
  try {
    return await read(bytes);
  } catch (cause) {
    throw cause instanceof VogterError ? cause : unreadable(name, cause);
  }
};
