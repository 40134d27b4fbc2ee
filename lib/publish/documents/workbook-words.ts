import type { WorkbookFault, WorkbookReason } from '../../tables/xlsx/zip';
import { TableFault } from '../tables/table';

const SAVE_ANEW = '请用电子表格软件打开后，另存为 .xlsx';

const WORDS: Record<WorkbookReason, string> = {
  broken: `不是完好的文件（已损坏，或没有下载完整）；请重新下载，或${SAVE_ANEW.slice(1)}`,
  password: `文件有密码，打不开；请去掉密码后，另存为 .xlsx`,
  foreign: '不是电子表格，也不是文档；若是压缩包，请解压后把里面的文件一份一份交来',
  damaged: `内容已损坏，无法解析；${SAVE_ANEW}`,
  'no-sheet': `文件里没有这张工作表的内容，或它与另一张共用内容；${SAVE_ANEW}`,
};

/** What is wrong with a packed file, for a clerk. */
export const tellWorkbook = (file: string, { reason, sheet }: WorkbookFault): TableFault =>
  new TableFault(file, sheet === undefined ? '文件' : `工作表“${sheet}”`, WORDS[reason]);
