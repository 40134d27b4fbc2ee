import type { Rows } from './vet-cells';

/**
 * Columns that an export of a checked table adds. Completed and read again, the table is asked by its own columns alone:
 * what the lists said of a row is not what the row says.
 */

/** Headings behind the row's number and the result, in each language in which an export is written. */
const HEADINGS = new Set(
  [
    '相符程度|名单所载名称|类别|最重事项|原文链接|该单位的回应|名单|相符记录数|读作|说明',
    '相符程度|名單所載名稱|類別|最重事項|原文連結|該單位的回應|名單|相符紀錄數|讀作|說明',
    'How sure|Listed name|Kind|Gravest act|Source link|Reply of the organisation|List|Matching records|Read as|Remarks',
    // As exports of before called it.
    '最新事项|最新事項|Newest act',
  ].flatMap((headings) => headings.split('|').map(fold)),
);
const NUMBER = new Set(['行', '列', 'row']);
/** `核对结果（2026-10-01）`: no other table has such a heading, and it stands before the others. */
const RESULT = /^(?:核对结果|核對結果|result)\(\d{4}-\d\d-\d\d\)$/;

function fold(heading: string): string {
  return heading.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The first row with such columns, from 0, and which they are; null where there is none. */
export function findExported(rows: Rows): { row: number; columns: ReadonlySet<number> } | null {
  for (const [row, cells] of rows.entries()) {
    const heads = cells.map(fold);
    const first = heads.findIndex((head) => RESULT.test(head));
    if (first < 0) continue;
    const isAdded = (head: string, at: number): boolean => {
      const isNumber = NUMBER.has(head) && RESULT.test(heads[at + 1] ?? '');
      return isNumber || (at >= first && (RESULT.test(head) || HEADINGS.has(head)));
    };
    return { row, columns: new Set(heads.flatMap((head, at) => (isAdded(head, at) ? at : []))) };
  }
  return null;
}
