import type { DraftedRow } from '../../../../lib/publish/prose/drafted';
import { type DecisionLine, Decisions } from '../../../../lib/publish/review/decisions';
import type { Batch } from '../../../../lib/publish/review/item';
import { readBatch } from '../../../../lib/publish/review/read-batch';
import { itemsOfNotice } from '../../../../lib/publish/review/read-items';
import { Review } from '../../../../lib/publish/review/session';
import { readCsv } from '../../../../lib/publish/sheets/text';
import type { FIELDS } from '../../../../lib/tables/known-headings';
import { type Cells, csvOf } from '../helpers';

/** Batches and reviews for tests: a notice whose rows are a table's, or drafted from prose. */

export const ADDRESS = 'https://jyj.shili.example/tzgg/1.html';

const SOUND: Cells = {
  机构名称: '余姚市示例启明培训学校有限公司',
  违法事实: '虚假宣传',
  处罚结果: '罚款5万元',
  处罚机关: '余姚市教育局',
  处罚日期: '2026-09-01',
};

/** A notice with one table, whose rows differ from a sound one by the given cells. */
export function tableBatch(
  rows: readonly Cells[],
  more: Partial<Batch> & { source?: string; stated?: number } = {},
): Promise<Batch> {
  const { source = ADDRESS, title = '处罚情况通报', aliases, goneSince, stated } = more;
  const bytes = new TextEncoder().encode(csvOf(SOUND, rows));
  const sheets = [{ name: '', rows: readCsv(bytes, '附件.csv') }];
  return readBatch([{ name: '附件.csv', sheets, paragraphs: [] }], {
    source,
    title,
    ...(aliases && { aliases }),
    ...(goneSince && { goneSince }),
    ...(stated !== undefined && { stated }),
  });
}

export const PROSE = `示市监处罚〔2026〕2号
当事人：余姚市示例启明培训学校有限公司
经查，当事人虚假宣传。
决定对当事人罚款5万元。
余姚市市场监督管理局
2026年9月1日`;

/** A decision in prose, drafted as a drafter would; `cells` differ from the sound ones. */
export async function proseBatch(
  { text = PROSE, refused }: { text?: string; refused?: string } = {},
  cells: Partial<Record<(typeof FIELDS)[number], [text: string, from: string]>> = {},
): Promise<Batch> {
  const sound: typeof cells = {
    institution: ['余姚市示例启明培训学校有限公司', '当事人：余姚市示例启明培训学校有限公司'],
    grounds: ['虚假宣传', '经查，当事人虚假宣传。'],
    result: ['罚款5万元', '决定对当事人罚款5万元。'],
    authority: ['余姚市市场监督管理局', '余姚市市场监督管理局'],
    date: ['2026年9月1日', '2026年9月1日'],
  };
  const all = Object.entries({ ...sound, ...cells }) as [
    (typeof FIELDS)[number],
    [string, string],
  ][];
  const row: DraftedRow = {
    name: '余姚市示例启明培训学校有限公司',
    text,
    cells: new Map(all.map(([field, [said, from]]) => [field, { text: said, from }])),
    ...(refused && { refused }),
  };
  const known = new Map([['source', { text: ADDRESS, from: '' }]] as const);
  return {
    source: ADDRESS,
    title: '行政处罚决定书',
    aliases: [],
    isPartial: false,
    notices: [],
    items: await itemsOfNotice([row], known),
  };
}

const NOON = Date.parse('2026-11-27T04:00:00Z');

/** A review whose lines are kept. */
export async function reviewOf(
  batches: readonly Batch[],
  lines: DecisionLine[] = [],
  asOf = '2026-11-27',
): Promise<{ review: Review; lines: DecisionLine[] }> {
  const review = await Review.open(batches, new Decisions(lines), asOf, {
    append: async (added) => void lines.push(...added),
    now: () => NOON,
  });
  return { review, lines };
}

/** `状态 名称` of each item, in order. */
export const statesOf = (review: Review): string[] =>
  [...review.all.values()].map(({ state, item }) => `${state} ${item.name}`);

export const keyOf = (review: Review, name: string): string => {
  for (const [key, { item }] of review.all) if (item.name.includes(name)) return key;
  throw new Error(`no ${name}`);
};
