import type { Budget } from '../../tables/limits';
import { readXml } from '../../tables/xlsx/xml';
import { openZip, WorkbookFault } from '../../tables/xlsx/zip';
import { writeZip } from '../../tables/xlsx/zip-write';
import { faultOf } from './refusals';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** The parts of a Word file that say something; pictures and the like are left out. */
const PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  DOCUMENT,
  'word/_rels/document.xml.rels',
  STYLES,
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
  'word/endnotes.xml',
  'word/_rels/endnotes.xml.rels',
];

/** Around the words of a deleted row, until they are marked in HTML; no office writes these characters. */
const [BEGIN, END] = ['\uE100', '\uE101'];
/** In a row that is hidden. */
const HIDDEN = '\uE102';

/** Innermost rows and paragraphs, and runs of words. */
const ROW = /<w:tr[\s>](?:(?!<w:tr[\s>]).)*?<\/w:tr>/gs;
const PARAGRAPH = /<w:p[\s>](?:(?!<w:p[\s>]).)*?<\/w:p>/gs;
const RUN = /<w:r[\s>](?:(?!<w:r[\s>]).)*?<\/w:r>/gs;

/**
 * A row that a revision deletes stays, crossed out, so that a clerk is told of it. Words that a revision deletes in a
 * row that stays are gone, as in print.
 */
function keepDeletedRows(text: string): string {
  return text.replace(ROW, (row) => {
    const [properties = ''] = /<w:trPr>.*?<\/w:trPr>/s.exec(row) ?? [];
    if (!/<w:del[\s/>]/.test(properties)) return row;
    return row
      .replace(properties, '')
      .replace(/<\/?w:del(?:\s[^>]*)?>/g, '')
      .replace(/<w:delText([^>]*)>(.*?)<\/w:delText>/gs, `<w:t$1>${BEGIN}$2${END}</w:t>`);
  });
}

const isVanished = (run: string): boolean =>
  /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(/<w:rPr>.*?<\/w:rPr>/s.exec(run)?.[0] ?? '');

const hasWords = (xml: string): boolean => /<w:t(?:\s[^>]*)?>[^<]*[^<\s]/.test(xml);

/** Words that are formatted as hidden are gone, as in print. A row of such words alone stays, marked as hidden. */
function hideVanished(text: string): string {
  if (!text.includes('<w:vanish')) return text;
  const shown = (xml: string) => xml.replace(RUN, (run) => (isVanished(run) ? '' : run));
  const marked = text.replace(ROW, (row) =>
    hasWords(row) && !hasWords(shown(row))
      ? row.replace(/<w:vanish[^>]*>/g, '').replace(/<w:t([\s>])/, `<w:t>${HIDDEN}</w:t><w:t$1`)
      : row,
  );
  return shown(marked);
}

const STYLE = /<w:style\s[^>]*w:styleId="([^"]+)"[^>]*>(?:(?!<\/w:style>).)*/gs;
const STRIKE = /<w:d?strike(?:\s+w:val="([^"]*)")?\s*\/>/;

/** The styles that cross words out, by themselves or by the one that they come from. */
function strikingStyles(styles: string): Set<string> {
  const striking = new Set<string>();
  for (const [style, id = ''] of styles.matchAll(STYLE)) {
    const own = STRIKE.exec(style);
    const base = /<w:basedOn\s+w:val="([^"]+)"/.exec(style)?.[1] ?? '';
    if (own ? !/^(?:0|false|off)$/.test(own[1] ?? '') : striking.has(base)) striking.add(id);
  }
  return striking;
}

/** The library knows strikes of runs, and none of their styles. */
function strikeByStyle(text: string, striking: ReadonlySet<string>): string {
  if (striking.size === 0) return text;
  const isOf = (xml: string, form: RegExp) => striking.has(form.exec(xml)?.[1] ?? '');
  return text.replace(PARAGRAPH, (paragraph) => {
    const isWhole = isOf(paragraph, /<w:pStyle\s+w:val="([^"]+)"/);
    return paragraph.replace(RUN, (run) =>
      STRIKE.test(run) || !(isWhole || isOf(run, /<w:rStyle\s+w:val="([^"]+)"/))
        ? run
        : run.replace(/<w:rPr>|^<w:r(?:\s[^>]*)?>(?!<w:rPr>)/, (tag) =>
            tag === '<w:rPr>' ? `${tag}<w:strike/>` : `${tag}<w:rPr><w:strike/></w:rPr>`,
          ),
    );
  });
}

/** The library that reads Word files knows one kind of strike. */
const withOneStrike = (text: string): string =>
  text
    .replace(/<w:d?strike\s+w:val="(?:0|false|off)"\s*\/>/g, '')
    .replace(/<w:dstrike(?=[\s/>])/g, '<w:strike');

/** What of a document was withdrawn or hidden, in the way that the library passes on. */
function withStrikes(xml: Uint8Array, styles: Uint8Array | undefined): Uint8Array {
  const [text, known] = [xml, styles].map((part) => new TextDecoder().decode(part));
  const told = hideVanished(keepDeletedRows(text ?? ''));
  const struck = strikeByStyle(told, strikingStyles(known ?? ''));
  return new TextEncoder().encode(withOneStrike(struck));
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
    parts.set(path, part);
  }
  const document = parts.get(DOCUMENT);
  if (!document) throw new WorkbookFault('foreign');
  return writeZip(parts.set(DOCUMENT, withStrikes(document, parts.get(STYLES))));
}

/** Word's tables have no groups of rows, over whose ends a cell could not reach; the library makes one of repeated headings. */
const withoutGroups = (html: string): string => html.replace(/<\/?t(?:head|body)>/g, '');

/** Deleted words are gone, crossed-out ones stay crossed out; a heading stays one. */
const OPTIONS = {
  styleMap: ['strike => s', "p[style-name='Title'] => h1:fresh"],
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
    return withoutGroups(value)
      .replaceAll(BEGIN, '<s>')
      .replaceAll(END, '</s>')
      .replace(/<tr>(?=(?:(?!<\/?tr>).)*?\uE102)/gs, '<tr hidden>')
      .replaceAll(HIDDEN, '');
  } catch (error) {
    throw faultOf(error);
  }
}
