import { expect, it } from 'vitest';
import { keyPairOf } from '../../../../lib/list/keys';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { MemoryFolder } from '../../../../lib/publish/folder/memory-folder';
import { readPublished } from '../../../../lib/publish/folder/published';
import { writeSigned } from '../../../../lib/publish/folder/write';
import { chooseTables } from '../../../../lib/publish/sheets/choose';
import { writeXlsx } from '../../../../lib/tables/xlsx/write';
import { TODAY } from '../helpers';

const HEAD = ['机构名称', '处理结果', '作出机关', '列入日期', '原文链接'];
const rowOf = (name: string): string[] => [
  `余姚市示例${name}培训有限公司`,
  '罚款5万元',
  '余姚市教育局',
  '2026-09-01',
  `https://b.example.org/${name.length}`,
];

it('a workbook’s bytes become the files of a signed list, and a second one its update, without any disk', async () => {
  const folder = new MemoryFolder('memory');
  const key = await keyPairOf(new Uint8Array(32).fill(7));
  const head = {
    title: '示例名单',
    publisher: '示例教育局',
    licence: '',
    contacts: [],
    asOf: TODAY,
  };
  const publish = async (now: number, ...names: string[]) => {
    const bytes = writeXlsx('名单', [HEAD, ...names.map(rowOf)]);
    const { entries } = await buildEntries(
      chooseTables(await readDocument({ name: '表.xlsx', bytes })),
      TODAY,
    );
    const keys = { root: [key], release: [key] };
    return writeSigned(folder, entries, () => head, { keys, now });
  };
  const start = Date.parse('2026-11-24T04:00:00Z');
  const { identity } = await publish(start, '启明', '晨光');
  const second = await publish(start + 3_600_000, '启明', '云帆');
  expect(second).toMatchObject({ identity, sequence: 2 });
  const list = await readPublished(folder.read, { known: identity });
  expect(list?.manifest.live).toBe(2);
  expect(await folder.names()).toEqual(expect.arrayContaining(['latest.json', 'root', 'm', 's']));
});
