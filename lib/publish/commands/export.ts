import { resolve } from 'node:path';
import { tableOf } from '../edition/edition';
import { ENTRY_ID } from '../entries/to-rows';
import { PublishError } from '../folder/publish-error';
import { entriesOf } from '../folder/published';
import { ownFiles } from '../node/list-file';
import { openPublished } from '../node/list-place';
import { refuseLoss, writeOut } from '../node/own-files';
import { CONFIG, defineCommand } from './command';

const OPTIONS = {
  out: {
    short: 'o',
    value: 'FILE',
    zh: '写到这个 .csv 文件',
    en: 'the .csv file to write',
  },
  config: CONFIG,
} as const;

/** A table that an earlier export wrote. */
const isExport = (csv: string): boolean => csv.split('\n', 1).join().includes(ENTRY_ID);

/** A list that can be reused is kept alive: everything that it says as plain CSV, with every source. */
export const exportList = defineCommand({
  name: 'export',
  summary: {
    zh: '把一份已发布的名单写成普通表格（CSV），一行一项处理，附原文链接',
    en: 'write a published list as plain CSV, a row an act, with every source',
  },
  operands: {
    text: 'DIR|URL',
    zh: '名单的文件夹或网址',
    en: 'folder or address of the list',
    remembered: 'out',
  },
  options: OPTIONS,
  notes: {
    zh: '单元格不会被电子表格当成公式或数字。这个表格可以再交给 build。',
    en: 'No cell runs as a formula or turns into a number. The table can be given to build again.',
  },
  examples: [
    {
      line: 'export https://example.org/list/v1/ -o 导出.csv',
      zh: '网上的名单',
      en: 'a list on the web',
    },
  ],
  async run({ values, operands: [place = ''], list }, console) {
    if (!values.out) throw new PublishError('请用 -o 指定文件，例如：export 名单 -o 导出.csv');
    const file = resolve(values.out);
    await refuseLoss(file, ownFiles(list), isExport, 'export');
    const published = await openPublished(place);
    const { manifest } = published;
    const entries = [...entriesOf(published).values()];
    await writeOut(file, tableOf({ manifest, entries }));
    const acts = entries.reduce((sum, { sanctions }) => sum + sanctions.length, 0);
    console.print(`已写入 ${file}：${entries.length} 条，${acts} 项处理`);
    return 0;
  },
});
