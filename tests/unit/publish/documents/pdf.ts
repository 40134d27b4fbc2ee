/** PDF files of a few lines, for tests. */

/** What a page draws, in PDF's own operators; or packed bytes, with the filters that unpack them. */
export type PdfPage = string | { packed: Uint8Array; filters: string };

const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** UCS-2 of a text in hexadecimal, as the character map `UniGB-UCS2-H` reads it. */
export const hexOf = (text: string): string =>
  `<${[...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

/** A PDF of these pages, in the Chinese font that every reader knows by its name. */
export function pdfOf(pages: readonly PdfPage[]): Uint8Array {
  const first = 5;
  const numbers = pages.map((_, at) => first + 2 * at);
  const objects: Uint8Array[] = [
    latin('<</Type/Catalog/Pages 2 0 R>>'),
    latin(
      `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((at) => `${at} 0 R`).join(' ')}]>>`,
    ),
    latin(
      '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    ),
    latin(
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/Ascent 880/Descent -120/CapHeight 880/StemV 93/ItalicAngle 0/FontBBox[-25 -254 1000 880]>>>>',
    ),
    ...pages.flatMap((page, at) => {
      const data = typeof page === 'string' ? latin(page) : page.packed;
      const filters = typeof page === 'string' ? '' : `/Filter[${page.filters}]`;
      return [
        latin(
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 2 * at + 1} 0 R>>`,
        ),
        concat([latin(`<</Length ${data.length}${filters}>>stream\n`), data, latin('\nendstream')]),
      ];
    }),
  ];
  const parts = [latin('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    places.push(length);
    const whole = concat([latin(`${at + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    latin(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return concat(parts);
}
