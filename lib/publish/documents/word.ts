import { type Budget, LimitFault } from '../../tables/limits';
import { readXml } from '../../tables/xlsx/xml';
import { openZip, WorkbookFault } from '../../tables/xlsx/zip';
import { writeZip } from '../../tables/xlsx/zip-write';

/** The parts of a Word file that say something; pictures and the like are left out. */
const PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
  'word/endnotes.xml',
  'word/_rels/endnotes.xml.rels',
];

const DOCUMENT = 'word/document.xml';

/** Around the words of a deleted row, until they are marked in HTML; no office writes these characters. */
const [BEGIN, END] = ['\uE100', '\uE101'];

/**
 * A row that a revision deletes stays, crossed out, so that a clerk is told of it. Words that a revision deletes in a
 * row that stays are gone, as in print.
 */
function keepDeletedRows(xml: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(xml);
  const kept = text.replace(/<w:tr[\s>](?:(?!<w:tr[\s>]).)*?<\/w:tr>/gs, (row) => {
    const [properties = ''] = /<w:trPr>.*?<\/w:trPr>/s.exec(row) ?? [];
    if (!/<w:del[\s/>]/.test(properties)) return row;
    return row
      .replace(properties, '')
      .replace(/<\/?w:del(?:\s[^>]*)?>/g, '')
      .replace(/<w:delText([^>]*)>(.*?)<\/w:delText>/gs, `<w:t$1>${BEGIN}$2${END}</w:t>`);
  });
  return new TextEncoder().encode(kept);
}

/** An element of a Word file lies in memory several times: as XML, as a document, as HTML. */
const WEIGHT = 3;

/**
 * A Word file of those parts alone, each of which was inflated under the limits and walked through: the library
 * that reads it then has no more than was counted.
 */
async function countedFile(bytes: Uint8Array, budget: Budget): Promise<Uint8Array<ArrayBuffer>> {
  const { read } = openZip(bytes, budget);
  const parts = new Map<string, Uint8Array>();
  for (const path of PARTS) {
    const part = await read(path);
    if (!part) continue;
    readXml(part, budget, { open: () => budget.spend('nodes', WEIGHT) });
    parts.set(path, path === DOCUMENT ? keepDeletedRows(part) : part);
  }
  if (!parts.has(DOCUMENT)) throw new WorkbookFault('foreign');
  return writeZip(parts);
}

/** Deleted words are gone, crossed-out ones stay crossed out; a heading stays one. */
const OPTIONS = {
  styleMap: ['strike => s', "p[style-name='Title'] => h1:fresh", 'comment-reference => '],
  externalFileAccess: false,
};

/** A `.docx` as HTML. Throws a `WorkbookFault` or a `LimitFault`. */
export async function wordToHtml(bytes: Uint8Array, budget: Budget): Promise<string> {
  try {
    const file = await countedFile(bytes, budget);
    const { default: mammoth } = await import('mammoth');
    // Node's build of the library asks for `buffer`, that of browsers for `arrayBuffer`.
    const input = { buffer: file, arrayBuffer: file.buffer };
    const { value } = await mammoth.convertToHtml(input as never, OPTIONS);
    return value.replaceAll(BEGIN, '<s>').replaceAll(END, '</s>');
  } catch (error) {
    if (error instanceof WorkbookFault || error instanceof LimitFault) throw error;
    throw new WorkbookFault('damaged');
  }
}
