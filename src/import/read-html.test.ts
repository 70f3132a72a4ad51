// A policy as it stands on a municipality's web page, with all that stands around it.
import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const page = (body: string, head = '<meta charset="utf-8"><title>It-politik | Prøvekøbing Kommune</title>') =>
  Buffer.from(`<!doctype html><html lang="da"><head>${head}</head><body>${body}</body></html>`);
const blocksOf = (body: string) => readHtml(page(body)).blocks;

describe('the text of a page', () => {
  test('is read from a page that stands in a form as a whole, without the forms that ask for something', () => {
    expect(
      blocksOf('<form id="aspnetForm"><h1>It-politik</h1><h2>Formål</h2><p>Politikken gælder for alle.</p></form>'),
    ).toEqual([
      { kind: 'heading', level: 1, text: 'It-politik' },
      { kind: 'heading', level: 2, text: 'Formål' },
      { kind: 'paragraph', text: 'Politikken gælder for alle.' },
    ]);
    expect(blocksOf('<h1>It-politik</h1><form><p>Søg på siden</p></form>')).toEqual([
      { kind: 'heading', level: 1, text: 'It-politik' },
    ]);
  });

  test('is headings, paragraphs and lists as deep as they are, word for word', () => {
    expect(
      blocksOf(`<main><h1>It-politik</h1><h2>Form&aring;l</h2>
        <p>Politikken g&aelig;lder
           for <a href="/alle">alle</a> <em>ansatte</em>.</p>
        <ul><li>Ledere:<ul><li>godkender</li></ul></li><li><p>Medarbejdere</p></li></ul></main>`),
    ).toEqual([
      { kind: 'heading', level: 1, text: 'It-politik' },
      { kind: 'heading', level: 2, text: 'Formål' },
      { kind: 'paragraph', text: 'Politikken gælder for alle ansatte.' },
      { kind: 'bullet', depth: 0, text: 'Ledere:' },
      { kind: 'bullet', depth: 2, text: 'godkender' },
      { kind: 'bullet', depth: 0, text: 'Medarbejdere' },
    ]);
  });

  test('keeps a table row by row, the names of its columns with its cells, and says so', () => {
    const draft = readHtml(
      page('<main><table><tr><th>Rolle</th><th>Ansvar</th></tr><tr><td>ISK</td><td>Rådgiver</td></tr></table></main>'),
    );
    expect(draft.blocks).toEqual([
      { kind: 'bullet', depth: 0, text: 'Rolle: ISK' },
      { kind: 'bullet', depth: 2, text: 'Ansvar: Rådgiver' },
    ]);
    expect(draft.notes).toContain('a table was taken apart, each row a bullet: "Rolle: ISK Ansvar: Rådgiver"');
  });

  test('takes a table without a row of names as it is', () => {
    expect(
      blocksOf(
        '<main><table><tbody><tr><td>ISK</td><td>Rådgiver</td></tr><tr><th>DPO</th><td></td></tr></tbody></table></main>',
      ),
    ).toEqual([
      { kind: 'bullet', depth: 0, text: 'ISK' },
      { kind: 'bullet', depth: 2, text: 'Rådgiver' },
      { kind: 'bullet', depth: 0, text: 'DPO' },
    ]);
  });

  test('knows lists and paragraphs that were typed with line breaks', () => {
    expect(
      blocksOf(
        '<main><p>Vi skal:<br>- passe på data<br>• melde brud</p><p>Første.<br><br>Andet,<br>videre.</p></main>',
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'Vi skal:' },
      { kind: 'bullet', depth: 0, text: 'passe på data' },
      { kind: 'bullet', depth: 0, text: 'melde brud' },
      { kind: 'paragraph', text: 'Første.' },
      { kind: 'paragraph', text: 'Andet, videre.' },
    ]);
  });

  test('takes a short bold line for a heading and tells it; a bold sentence stays one', () => {
    const draft = readHtml(
      page('<main><p><strong>Ansvar</strong></p><p><b>Meld det straks.</b></p><p><b>Bemærk</b> fristen</p></main>'),
    );
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(draft.notes).toContain('taken for a heading because it is bold: "Ansvar"');
  });

  test('is read in the character set that the page names', () => {
    const old = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>Ændring på æbleø</p></body></html>',
      'latin1',
    );
    expect(readHtml(old).blocks).toEqual([{ kind: 'paragraph', text: 'Ændring på æbleø' }]);
  });

  test('is read as UTF-8 where the page names no character set and every byte fits', () => {
    const draft = readHtml(Buffer.from('<html><body><p>Ændring på æbleø</p></body></html>', 'utf8'));
    expect(draft.blocks).toEqual([{ kind: 'paragraph', text: 'Ændring på æbleø' }]);
    expect(draft.notes.join()).not.toContain('garbled');
  });

  test('is read as an old page where it does not', () => {
    const draft = readHtml(Buffer.from('<html><body><p>Ændring på æbleø</p></body></html>', 'latin1'));
    expect(draft.blocks).toEqual([{ kind: 'paragraph', text: 'Ændring på æbleø' }]);
  });

  test('that was garbled before it came here is told', () => {
    const twice = Buffer.from(
      Buffer.from('<html><body><p>Reglerne gælder på æbleøen</p></body></html>').toString('latin1'),
    );
    const draft = readHtml(twice);
    expect(draft.notes.join()).toContain('letters look garbled, as if read in the wrong character set: "Reglerne g');
  });
});

describe('what the website puts around it', () => {
  const around = `<header><a>Hop til indhold</a></header><nav><ul><li>Forside</li></ul></nav>
    <div class="cookie-banner">Vi bruger cookies</div>`;

  test('is left out, and told', () => {
    const draft = readHtml(
      page(`${around}<main><div class="breadcrumb">Forside / Politik</div><p>Politikken gælder.</p>
        <h2>Åbningstider</h2><p>Vi holder åbent</p><p>Mandag 10.00-14.00</p><h2>Ansvar</h2><p>Alle har ansvar.</p>
        <p>Sidst opdateret 1. maj 2024</p></main><footer>Rådhuset</footer>`),
    );
    expect(draft.blocks.map(({ text }) => text)).toEqual(['Politikken gælder.', 'Ansvar', 'Alle har ansvar.']);
    expect(draft.notes).toContain('left out as part of the website: "Åbningstider"');
    expect(draft.notes).toContain('left out as part of the website: "Forside / Politik"');
    expect(draft.title).toBe('It-politik');
  });

  test('is left out too where the page does not mark its content', () => {
    expect(
      blocksOf(`${around}<h1>Politik</h1><p>Alle har ansvar.</p><footer>Rådhuset</footer>`).map(({ text }) => text),
    ).toEqual(['Politik', 'Alle har ansvar.']);
  });

  test('a policy that speaks of cookies, menus and contact keeps its sentences', () => {
    const text = 'Kontakt it-afdelingen, før du accepterer cookies eller ændrer en menu.';
    expect(blocksOf(`<main><p>${text}</p></main>`)).toEqual([{ kind: 'paragraph', text }]);
  });
});
