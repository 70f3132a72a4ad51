// A policy on a web page: its own text, without what the site puts around it.
import { load, loadBuffer } from 'cheerio';
import type { Block } from '../policy/blocks.ts';
import { collapse } from '../policy/plain.ts';
import { type Draft, excerpt } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';

/** ASP.NET and SharePoint put the whole page in a form: one with headings of its own is no form to fill in. */
const around =
  'nav, aside, form:not(:has(h1, h2)), button, iframe, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary], [role=dialog], [hidden], [aria-hidden=true]';
const namedAround =
  /(^|[-_ ])(cookie|cookies|consent|breadcrumbs?|menu|navbar|navigation|sidebar|share|sharing|social|skip-?link|newsletter|feedback|opening-?hours|aabningstider|related|toolbar)([-_ ]|$)/i;
const content = ['main article', 'main', '[role=main]', 'article', '#content', '#main'];

const weekday = /^(man|tirs|ons|tors|fre|lør|søn)dag\b.*(\d{1,2}[.:]\d{2}|lukket|kl\.)/i;
const siteHeading =
  /^(åbningstider|kontakt|kontakt os|kontaktoplysninger|følg os|del (siden|denne side)|relateret|relaterede .{0,30}|genveje|selvbetjening|læs også|se også|var siden nyttig\??)$/i;
const siteLine =
  /^(læs op|udskriv( siden)?|print( siden)?|del siden|tilbage( til toppen)?|til toppen|sidst opdateret.{0,40}|hop til indhold)$/i;

/** Sections that are the site's own by their heading, and lines that are by their words. */
const withoutSite = (
  blocks: readonly Block[],
): { readonly kept: readonly Block[]; readonly left: readonly Block[] } => {
  const kept: Block[] = [];
  const left: Block[] = [];
  let until: number | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading' && until !== undefined && block.level <= until) until = undefined;
    if (block.kind === 'heading' && until === undefined && siteHeading.test(block.text)) until = block.level;
    const own = until === undefined && !siteLine.test(block.text) && !weekday.test(block.text);
    (own ? kept : left).push(block);
  }
  return { kept, left };
};

/** Pages that name no character set are in UTF-8 nowadays, where every byte fits. */
const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** "Ã¦" for æ: read in the wrong character set, by us or by whoever made the page. */
const garbled = /Ã[\u0080-\u00bf¦¸¥†˜…]|Â[ §]|â€/;

const garbledNote = (text: string): readonly string[] => {
  const at = garbled.exec(text)?.index;
  if (at === undefined) return [];
  const words = text.slice(Math.max(0, at - 20), at + 20);
  return [`letters look garbled, as if read in the wrong character set: ${excerpt(words)}`];
};

/** Bytes, because old pages are not in UTF-8: then the page says so itself. */
export const readHtml = (bytes: Buffer): Draft => {
  const $ = isUtf8(bytes) ? load(new TextDecoder('utf-8').decode(bytes)) : loadBuffer(bytes);
  const pageTitle = collapse(
    $('title')
      .first()
      .text()
      .split(/\s[|–-]\s/)[0] ?? '',
  );
  const selector = content.find((one) => $(one).length > 0) ?? 'body';
  const root = $(selector);
  const left: string[] = [];
  const all = collapse($('body').text()).length;
  const drop = (found: ReturnType<typeof $>): void => {
    found.each((_, element) => {
      const text = collapse($(element).text());
      if (text !== '') left.push(text);
    });
    found.remove();
  };
  drop(root.find(around));
  if (selector === 'body') drop(root.find('header, footer'));
  drop(
    root.find('[class], [id]').filter((_, element) => {
      const { class: classes = '', id = '' } = element.attribs;
      return namedAround.test(classes) || namedAround.test(id);
    }),
  );
  const { blocks, notes } = htmlBlocks(root.contents().toArray());
  const { kept, left: ownWords } = withoutSite(blocks);
  const shown = [...left, ...ownWords.map(({ text }) => text)];
  return {
    blocks: kept,
    ...(pageTitle === '' ? {} : { title: pageTitle }),
    notes: [
      `the page has ${all} characters; the text was taken from its ${selector}`,
      ...garbledNote(kept.map(({ text }) => text).join(' ')),
      ...shown.map((text) => `left out as part of the website: ${excerpt(text)}`),
      ...notes,
    ],
  };
};

/** HTML that a library made from another format: all of it is the document. */
export const readFragment = (html: string): Draft => htmlBlocks(load(html)('body').contents().toArray());
