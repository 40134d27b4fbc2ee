import { Budget } from '../../tables/limits';
import type { OfficeDocument } from '../sheets/table';
import type { Reader, Readers, Resources, TableFile } from './document';
import { readBy, settled, TABLE_READERS, titled } from './readers';
import { XLS_AND_WEB_READERS } from './xls-and-web-readers';

const readWord: Reader = async ({ bytes }) => {
  const [{ wordToHtml }, { readPage }] = await Promise.all([
    import('./word'),
    import('./web/page'),
  ]);
  const budget = new Budget();
  const { sheets, paragraphs } = readPage(await wordToHtml(bytes, budget), budget);
  return settled(titled({ sheets, paragraphs }));
};

const readPdfFile: Reader = async ({ bytes, name }, { pdf }) => {
  const { readPdf } = await import('./pdf/read-pdf');
  return settled(titled(await readPdf(bytes, name, pdf)));
};

const READERS: Readers = {
  ...TABLE_READERS,
  ...XLS_AND_WEB_READERS,
  word: readWord,
  pdf: readPdfFile,
};

/** Reads any office file. */
export const readDocument = (file: TableFile, resources?: Resources): Promise<OfficeDocument> =>
  readBy(READERS, file, resources);
