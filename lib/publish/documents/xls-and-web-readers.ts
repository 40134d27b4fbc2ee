import { Budget } from '../../tables/limits';
import type { Reader, Readers, TableFile } from './document';
import { settled, workbookReader } from './readers';
import type { PagePart } from './web/mail';

/** Readers of what offices' old systems write: workbooks of before 2007, and web pages that are called workbooks. */

/** Reads the pages that a file has: one, or those of an archive. */
const pagesReader =
  (partsOf: (file: TableFile) => PagePart[] | Promise<PagePart[]>): Reader =>
  async (file) => {
    const [{ readPage }, { decodePage }, parts] = await Promise.all([
      import('./web/page'),
      import('./web/decode-page'),
      partsOf(file),
    ]);
    const budget = new Budget();
    const pages = parts.map(({ bytes, charset, location }) =>
      readPage(decodePage(bytes, file.name, charset), budget, location),
    );
    return settled({
      ...pages[0],
      sheets: pages.flatMap(({ sheets }) => sheets),
      paragraphs: pages.flatMap(({ paragraphs }) => paragraphs),
    });
  };

const readXls = workbookReader(async ({ bytes }) => {
  const { readXlsWorkbook } = await import('./workbooks/xls-workbook');
  return readXlsWorkbook(bytes);
});

export const XLS_AND_WEB_READERS: Readers = {
  'old-workbook': readXls,
  'web-page': pagesReader(({ bytes }) => [{ bytes }]),
  'web-archive': pagesReader(async ({ bytes, name }) => {
    const { readWebArchive } = await import('./web/mail');
    return readWebArchive(bytes, name);
  }),
};
