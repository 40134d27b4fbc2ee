import { tight } from '../domain/plain-text';
import type { Rows } from './vet-cells';

/**
 * Columns that an export of a checked table adds. Completed and read again, the table is asked by its own columns alone:
 * what the lists said of a row is not what the row says.
 */

const fold = (heading: string): string => tight(heading).toLowerCase();

/** Headings that no other table has, in each language in which an export is written. */
const OWN = headings([
  '相符程度|名单所载名称|最重事项|该单位的回应|相符记录数',
  '相符程度|名單所載名稱|最重事項|該單位的回應|相符紀錄數',
  'How sure|Listed name|Gravest act|Reply of the organisation|Matching records',
  // As exports of before called it.
  '最新事项|最新事項|Newest act',
]);
/** Headings that other tables have too: of an export's they are behind one of its own. */
const SHARED = headings([
  '类别|原文链接|名单|读作|说明',
  '類別|原文連結|名單|讀作|說明',
  'Kind|Source link|List|Read as|Remarks',
]);
const NUMBER = new Set(['行', '列', 'row']);
/** `核对结果（2026-10-01）`: no other table has such a heading with its day. */
const RESULT = /^(?:核对结果|核對結果|result)(?<day>\(\d{4}-\d\d-\d\d\))?(?:\(.*\))?$/;

function headings(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split('|').map(fold)));
}

/**
 * The first row with such columns, counted from 0, and the columns; null if there is none. People delete, move and
 * rename some of them before a table is read again: the result's with its day tells an export, or one of its own beside
 * another.
 */
export function findExported(rows: Rows): { row: number; columns: ReadonlySet<number> } | null {
  for (const [row, cells] of rows.entries()) {
    const heads = cells.map(fold);
    const isOwn = (head = ''): boolean => OWN.has(head) || RESULT.test(head);
    const first = heads.findIndex(isOwn);
    const columns = heads.flatMap((head, at) => {
      const isNumber = NUMBER.has(head) && isOwn(heads[at + 1]);
      return isNumber || isOwn(head) || (at > first && SHARED.has(head)) ? at : [];
    });
    const isDated = heads.some((head) => RESULT.exec(head)?.groups?.day);
    const isExport = isDated || (columns.length > 1 && heads.some((head) => OWN.has(head)));
    if (first >= 0 && isExport) return { row, columns: new Set(columns) };
  }
  return null;
}
