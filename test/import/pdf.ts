// A PDF of our own making, so that a test decides what stands where on which page.

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** WinAnsi is Latin 1 for everything but a few marks. */
const winAnsi: Readonly<Record<string, number>> = { '•': 0x95, '–': 0x96, '”': 0x94 };
const encoded = (text: string): string =>
  [...text].map((letter) => `\\${(winAnsi[letter] ?? letter.charCodeAt(0)).toString(8).padStart(3, '0')}`).join('');

const stream = (lines: readonly Placed[]): string =>
  lines.map(({ x, y, text, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${encoded(text)}) Tj ET`).join('\n');

export const makePdf = (pages: readonly (readonly Placed[])[]): Buffer => {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, at) => {
      const content = stream(lines);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
