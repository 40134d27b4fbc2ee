import { Budget } from '../../tables/limits';
import type { Reader, Readers } from './document';
import { settled, workbookReader } from './readers';

/** Readers of what offices' old systems write: workbooks of before 2007, and web pages that are called workbooks. */

const readPages: Reader = async ({ bytes, name }, kind) => {
  const [{ readPage }, { decodePage }] = await Promise.all([
    import('./web/page'),
    import('./web/decode-page'),
  ]);
  const budget = new Budget();
  if (kind === 'web-page') return settled(readPage(decodePage(bytes, name), budget));
  const { readWebArchive } = await import('./web/mail');
  const pages = readWebArchive(bytes, name).map((part) =>
    readPage(decodePage(part.bytes, name, part.charset), budget, part.location),
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
  'web-page': readPages,
  'web-archive': readPages,
};
