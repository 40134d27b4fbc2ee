import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BOM, toCsv } from '../../tables/csv';
import { writeXlsx } from '../../tables/xlsx/write';
import { PublishError } from '../folder/publish-error';
import { PROGRAM, shortPath } from '../node/program';
import { MAPPING_EXAMPLE, TEMPLATE_TABLES, templateReadme, templateRows } from '../template';
import { defineCommand } from './command';

const OPTIONS = {
  out: {
    short: 'o',
    value: 'DIR',
    zh: '写到这个文件夹，当前文件夹用“.”',
    en: 'folder to write into, “.” for the current one',
  },
} as const;

/** Every file of a template by its name. */
function templateFiles(): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const table of TEMPLATE_TABLES) {
    const rows = templateRows(table);
    files.set(`${table.name}.csv`, BOM + toCsv(rows));
    files.set(`${table.name}.xlsx`, writeXlsx(table.name, rows, table.columns));
  }
  files.set('列对应.csv', BOM + toCsv(MAPPING_EXAMPLE));
  files.set('说明.txt', BOM + templateReadme(PROGRAM).replaceAll('\n', '\r\n'));
  return files;
}

/** Empty tables with headers and an example, and how to go on from there. */
export const template = defineCommand({
  name: 'template',
  summary: {
    zh: '写出空白表格、列对应表的样子和中文说明：从这里开始',
    en: 'write empty tables and how to go on from there: begin here',
  },
  options: OPTIONS,
  notes: {
    zh: '机构名单、应用通报各有 .xlsx 和 .csv；已有的文件不会被覆盖。',
    en: 'Institutions and apps, each as .xlsx and .csv. An existing file is never overwritten.',
  },
  examples: [{ line: 'template -o .', zh: '写到当前文件夹', en: 'into the current folder' }],
  async run({ values }, console) {
    if (!values.out) throw new PublishError('请用 -o 指定文件夹，例如：template -o .');
    const folder = resolve(values.out);
    const files = templateFiles();
    for (const name of files.keys())
      if (existsSync(join(folder, name)))
        throw new PublishError(
          `${shortPath(join(folder, name))} 已存在，不覆盖。请换一个文件夹，或先把它移走`,
        );
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    for (const name of files.keys()) console.print(shortPath(join(folder, name)));
    console.print('下一步：看 说明.txt，填好表格，再用 build 检查。');
    return 0;
  },
});
