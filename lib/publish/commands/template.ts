import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BOM, toCsv } from '../../tables/csv';
import { writeXlsx } from '../../tables/xlsx/write';
import { PublishError } from '../list/publish-error';
import { MAPPING_EXAMPLE, TEMPLATE_README, TEMPLATE_TABLES } from '../template';
import { type Command, readArguments } from './arguments';

const OPTIONS = { out: { type: 'string', short: 'o' } } as const;

/** Every file of a template by its name. */
async function templateFiles(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const { name, rows } of TEMPLATE_TABLES) {
    files.set(`${name}.csv`, BOM + toCsv(rows));
    files.set(`${name}.xlsx`, await writeXlsx(name, rows));
  }
  files.set('列对应.csv', BOM + toCsv(MAPPING_EXAMPLE));
  files.set('说明.txt', BOM + TEMPLATE_README.replaceAll('\n', '\r\n'));
  return files;
}

/** Empty tables with headers and an example, and how to go on from there. */
export const template: Command = {
  usage: `template -o DIR
    写出空白表格（机构名单、应用通报，.csv 和 .xlsx）、列对应表的样子和中文说明。`,
  async run(args, console) {
    const { values } = readArguments(args, OPTIONS, 0);
    if (!values.out) throw new PublishError('请用 -o 指定文件夹');
    const folder = resolve(values.out);
    const files = await templateFiles();
    for (const name of files.keys())
      if (existsSync(join(folder, name)))
        throw new PublishError(`${join(folder, name)} 已存在，不覆盖`);
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    for (const name of files.keys()) console.print(join(folder, name));
    console.print('请先看 说明.txt。');
    return 0;
  },
};
