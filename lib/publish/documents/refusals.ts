import type { FileKind } from '../../tables/file-kind';
import { LimitFault } from '../../tables/limits';
import { WorkbookFault, type WorkbookReason } from '../../tables/xlsx/zip';
import { TableFault, TYPE_IN, TYPE_IT } from '../sheets/table';

const SAVE_ANEW = '请用原来的软件打开，另存为 .xlsx 或 .docx';

/** Why a kind of file is not read, and what to do. */
const WORDS: Partial<Record<FileKind, string>> = {
  'binary-workbook': '是 .xlsb 工作簿；请用电子表格软件打开，另存为 .xlsx',
  'open-document': '是 OpenDocument 文档；请用文字处理软件打开，另存为 .docx',
  'old-word': '是旧版文字文档（.doc、.wps）；请用 Word 或 WPS 打开，另存为 .docx',
  'rich-text': '是 .rtf 文档；请用 Word 或 WPS 打开，另存为 .docx',
  'fixed-pages': `是 OFD 版式文件，程序不读；请用 OFD 阅读器打开，另存为 PDF 或 .docx，或${TYPE_IN}`,
  slides: `是演示文稿；${TYPE_IT}`,
  picture: `是图片，程序读不出里面的文字；${TYPE_IT}`,
  archive: '是压缩包；请解压后，把里面的表格或文档一份一份交来',
  locked: '文件有密码，打不开；请打开后去掉密码，另存为 .xlsx 或 .docx',
  binary: `不是表格，也不是文档，或文件已损坏；${SAVE_ANEW}`,
};

/** Refuses what cannot be read by what it is; an old document may not say so in its bytes, but in its name. */
export function refuseKind(kind: FileKind, name: string): void {
  const isNamedDocument = kind === 'binary' && /\.(?:doc|wps|wpt|dot)$/i.test(name);
  const words = WORDS[isNamedDocument ? 'old-word' : kind];
  if (words) throw new TableFault(name, '文件', words);
}

const COPY_IT = '请把其中的表格复制到空白表格里（本页可下载），另存后再试，或用命令行的 build 读取';
const SAVE_IT = '请用电子表格软件打开，另存为 .xlsx 再试，或用 jianxun-publish.html 读取';

/** Why a kind that the command reads is not read in a view, where there is no room for its reader. */
const UNREAD: Partial<Record<FileKind, string>> = {
  pdf: `是 PDF，这里不读；${COPY_IT}`,
  word: `是文字文档，这里不读；${COPY_IT}`,
  'old-workbook': `是旧版工作簿（.xls、.et），这里不读；${SAVE_IT}`,
  'web-page': `是网页，这里不读；${SAVE_IT}`,
  'web-archive': `是保存下来的网页，这里不读；${SAVE_IT}`,
};

export const unreadKind = (kind: FileKind, name: string): TableFault =>
  new TableFault(name, '文件', UNREAD[kind] ?? '不支持的格式');

const FAULTS: Record<WorkbookReason, string> = {
  broken: `不是完好的文件（已损坏，或没有下载完整）；请重新下载，或${SAVE_ANEW.slice(1)}`,
  password: `文件有密码，打不开；请去掉密码后，另存为 .xlsx`,
  foreign: '不是电子表格，也不是文档；若是压缩包，请解压后把里面的文件一份一份交来',
  damaged: `内容已损坏，无法解析；${SAVE_ANEW}`,
  'no-sheet': `文件里没有这张工作表的内容，或它与另一张共用内容；${SAVE_ANEW}`,
};

/** The fault that ended the reading of a packed file. An error that nobody foresaw counts as damage. */
export const faultOf = (error: unknown): LimitFault | WorkbookFault =>
  error instanceof LimitFault || error instanceof WorkbookFault
    ? error
    : new WorkbookFault('damaged');

/** What is wrong with a packed file, for a clerk. */
export const tellWorkbook = (file: string, { reason, sheet }: WorkbookFault): TableFault =>
  new TableFault(file, sheet === undefined ? '文件' : `工作表“${sheet}”`, FAULTS[reason]);
