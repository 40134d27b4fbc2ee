import { type Budget, LimitFault } from '../../../tables/limits';
import { withoutRadicals } from '../../../text/radicals';
import { TableFault, TYPE_IT } from '../../sheets/table';
import { type Codes, type Drawn, type Matrix, type Operators, readDrawn } from './drawn';
import type { Link, Page, Piece } from './shapes';
import { withStrikes } from './strikes';

/** More pages are no list. */
const MOST_PAGES = 2000;

/** What pdf.js says of a run of text; marks of structure have none of it. */
interface TextItem {
  str?: string;
  transform?: number[];
  width?: number;
}

/** Text that is turned by more is a stamp or a watermark. */
const ASLANT = 0.03;

function pieceOf(item: TextItem, base: Matrix): Piece | 'aslant' | null {
  const { str = '', transform = [], width = 0 } = item;
  if (str.trim() === '') return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const along: [number, number] = [base[0] * a + base[2] * b, base[1] * a + base[3] * b];
  const up: [number, number] = [base[0] * c + base[2] * d, base[1] * c + base[3] * d];
  if (Math.abs(Math.atan2(along[1], along[0])) > ASLANT) return 'aslant';
  return {
    text: withoutRadicals(str),
    x: base[0] * e + base[2] * f + base[4],
    y: base[1] * e + base[3] * f + base[5],
    width,
    size: Math.hypot(...up) || 1,
  };
}

interface Annotation {
  url?: string;
  rect?: number[];
}

function linkOf({ url, rect = [] }: Annotation, base: Matrix): Link[] {
  if (url === undefined || !/^https?:\/\//i.test(url)) return [];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const [xs, ys] = [
    [x0, x1].map((x) => base[0] * x + base[2] * y0 + base[4]),
    [y0, y1].map((y) => base[1] * x0 + base[3] * y + base[5]),
  ];
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return [{ ...box, address: url }];
}

/** Pictures themselves are left out before anything tells of them (`maxImageSize`). */
const isPicture = ({ seen, unseen }: Drawn, pieces: readonly Piece[]): boolean =>
  pieces.length === 0 || unseen > seen;

/** The part of pdf.js that is used of a page. */
interface SourcePage {
  getViewport(how: { scale: number }): { height: number; transform: number[] };
  getTextContent(): Promise<{ items: unknown[] }>;
  getOperatorList(how: { annotationMode: number }): Promise<Operators>;
  getAnnotations(): Promise<unknown[]>;
  cleanup(): unknown;
}

async function readPage(
  source: SourcePage,
  number: number,
  codes: Codes,
  budget: Budget,
): Promise<Page> {
  const { height, transform } = source.getViewport({ scale: 1 });
  const base = transform as unknown as Matrix;
  const { items } = await source.getTextContent();
  budget.spend('nodes', items.length);
  const read = (items as TextItem[]).map((item) => pieceOf(item, base));
  const pieces = read.filter((piece) => piece !== null && piece !== 'aslant');
  for (const { text } of pieces) budget.spend('text', text.length);
  const operators = await source.getOperatorList({ annotationMode: 0 });
  budget.spend('nodes', operators.fnArray.length);
  const drawn = readDrawn(operators, codes, base, budget);
  const annotations = (await source.getAnnotations()) as Annotation[];
  source.cleanup();
  return {
    number,
    height,
    ...withStrikes({ pieces, rules: drawn.rules }),
    links: annotations.flatMap((each) => linkOf(each, base)),
    isPicture: isPicture(drawn, pieces),
    aslant: read.filter((piece) => piece === 'aslant').length,
  };
}

/**
 * What the library takes from a browser to draw with. Here it only reads, and without these names it does not even
 * start where no native canvas is installed.
 */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];
class NotDrawn {}

/** Loads pdf.js with the half that parses beside it, so that it starts no worker of its own. */
async function load() {
  for (const name of DRAWING)
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: NotDrawn });
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return pdfjs;
}

function tellFault(error: unknown, file: string): unknown {
  if (error instanceof TableFault || error instanceof LimitFault) return error;
  const { name = '' } = error as Error;
  if (name === 'PasswordException')
    return new TableFault(file, '文件', `PDF 有密码，打不开；请去掉密码后另存，或${TYPE_IT}`);
  return new TableFault(
    file,
    '文件',
    `PDF 已损坏，无法解析；请重新下载，或用 PDF 软件打开后另存；也可以${TYPE_IT}`,
  );
}

/** What every page of a PDF shows. Throws a `TableFault` or a `LimitFault`. */
export async function openPdf(
  bytes: Uint8Array,
  file: string,
  resources: string | undefined,
  budget: Budget,
): Promise<Page[]> {
  const pdfjs = await load();
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    ...(resources !== undefined && {
      cMapUrl: `${resources}/cmaps/`,
      standardFontDataUrl: `${resources}/standard_fonts/`,
    }),
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    // No picture is decoded: one may ask for gigabytes.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new TableFault(file, '文件', `超过 ${MOST_PAGES} 页；请只留下名单所在的页，另存后重试`);
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page: SourcePage = await document.getPage(number);
      pages.push(await readPage(page, number, pdfjs.OPS as Codes, budget));
    }
    return pages;
  } catch (error) {
    throw tellFault(error, file);
  } finally {
    await task.destroy();
  }
}

/** Why a PDF of pictures is not read. */
export const refusePictures = (file: string): TableFault =>
  new TableFault(file, '文件', `是扫描件或图片，程序读不出里面的文字；${TYPE_IT}`);
