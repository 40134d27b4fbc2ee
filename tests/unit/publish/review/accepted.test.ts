import { expect, it } from 'vitest';
import { acceptedRows, acceptedTable } from '../../../../lib/publish/review/accepted';
import { toSpreadsheetCsv } from '../../../../lib/tables/csv';
import { buildCsv, fatesOf } from '../helpers';
import { keyOf, reviewOf, tableBatch } from './items';

it.each([
  ['nothing', '', '2026-11-20'],
  ['a stroke', '-', '2026-11-20'],
  ['a slash', '/', '2026-11-20'],
  ['无', '无', '2026-11-20'],
  ['a later day', '2026年11月25日', '2026-11-20'],
  ['an earlier day in any form', '2026/9/5', '2026/9/5'],
])(
  'an act that a person calls lifted is left out, whatever its cell says: %s',
  async (_, lifted, told) => {
    const { review, lines } = await reviewOf([await tableBatch([{ 撤销日期: '' }])]);
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    const accepted = lines.map((line) =>
      line.decision === 'accept' ? { ...line, row: { ...line.row, lifted } } : line,
    );
    const gone = await tableBatch([{ 撤销日期: '' }], { goneSince: '2026-11-01' });
    const again = await reviewOf([gone], accepted);
    await again.review.act(keyOf(again.review, '启明'), { do: 'lifted', on: '2026-11-20' });
    const rows = acceptedRows([...again.review.all.values()]);
    expect(rows).toMatchObject([{ lifted: told }]);
    const csv = toSpreadsheetCsv(acceptedTable(rows));
    expect(fatesOf(await buildCsv(csv, '2026-11-27'))).toEqual(['expired']);
  },
);
