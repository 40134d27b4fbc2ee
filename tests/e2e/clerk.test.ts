import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { read, utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, readPublished } from '../../lib/publish/folder/published';
import { diskFolder } from '../../lib/publish/node/folder';
import { version } from '../../package.json';
import { ROOT } from '../browser/build';
import { OFFICE_FILES } from '../fixtures/offices/cases';
import { type ListPackage, packList } from '../tools/package-list';
import { PAGE_FILE } from '../tools/package-page';
import { describeOneFile } from './publish-alone';
import { readGuide, type Step } from './publisher-guide';

/** A clerk follows docs/publishing.md word by word, with the package and Node, and nothing else. */

const GUIDE = readGuide();

let packed: ListPackage;
/** What the zip holds. */
let files: Map<string, Uint8Array>;
beforeAll(async () => {
  packed = await packList(await mkdtemp(join(tmpdir(), 'release-')));
  files = new Map(Object.entries(unzipSync(await readFile(packed.zip))));
}, 300_000);

/** The machine of a clerk: no network, none of this test's own npm, and the day on which it is done. */
function machine(day: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|INIT_CWD$|LANG$)/i.test(name),
  );
  return {
    ...Object.fromEntries(own),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    SOURCE_DATE_EPOCH: String(Date.parse(`${day}T02:00:00Z`) / 1000),
  };
}

const DAYS: Record<string, string> = { 八: '2026-12-24', 九: '2026-12-25' };
const dayOfPart = (title: string): string => DAYS[title[0] ?? ''] ?? '2026-11-24';

/** The workbook as an office's program reads and writes it. */
class Workbook {
  constructor(readonly path: string) {}

  async change(work: (rows: string[][], columnOf: (header: string) => number) => void) {
    const book = read(await readFile(this.path), { type: 'buffer' });
    const name = book.SheetNames[0] ?? '';
    const sheet = book.Sheets[name];
    const rows = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }) : [];
    work(rows, (header) => {
      const column = rows[0]?.indexOf(header) ?? -1;
      if (column < 0) throw new Error(`the template has no column ${header}`);
      return column;
    });
    const changed = utils.book_new(utils.aoa_to_sheet(rows), name);
    await writeFile(this.path, write(changed, { type: 'buffer', bookType: 'xlsx' }));
  }

  fill(headers: readonly string[], filled: readonly string[][]): Promise<void> {
    return this.change((rows, columnOf) => {
      for (const cells of filled) {
        const row = (rows[0] ?? []).map(() => '');
        for (const [at, header] of headers.entries()) row[columnOf(header)] = cells[at] ?? '';
        rows.push(row);
      }
    });
  }

  edit(name: string, header: string, text: string): Promise<void> {
    return this.change((rows, columnOf) => {
      const row = rows.find((cells) => cells[columnOf('机构名称')] === name);
      if (!row) throw new Error(`no row of ${name}`);
      row[columnOf(header)] = text;
    });
  }
}

class Clerk {
  /** All that was typed and what came back. */
  log = '';

  constructor(
    readonly folder: string,
    readonly asTyped: (line: string) => string,
  ) {}

  async do(step: Step, day: string): Promise<void> {
    const table = new Workbook(join(this.folder, '机构名单.xlsx'));
    if (step.kind === 'fill') return table.fill(step.headers, step.rows);
    if (step.kind === 'edit') return table.edit(step.name, step.header, step.text);
    const options = { cwd: this.folder, env: machine(day) };
    const line = this.asTyped(step.line);
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line], options);
    this.log += `$ ${step.line}\n${stdout}${stderr}\n`;
  }

  /** Follows one part of the guide; gives what was printed in it. */
  async follow(number: string): Promise<string> {
    const part = GUIDE.find(({ title }) => title.startsWith(`${number}、`));
    if (!part) throw new Error(`the guide has no part ${number}`);
    const before = this.log.length;
    for (const step of part.steps) await this.do(step, dayOfPart(part.title));
    return this.log.slice(before);
  }

  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** What the list holds: each name with what was done. */
  async listed(): Promise<Record<string, string>> {
    const published = await readPublished(diskFolder(join(this.folder, 'site/list/v1')).read);
    const entries = published ? [...entriesOf(published).values()] : [];
    return Object.fromEntries(
      entries.map(({ names, sanctions }) => [names[0]?.text ?? '', sanctions[0]?.grounds ?? '']),
    );
  }
}

/** A folder of the clerk's own, with a name as people give. */
async function desk(name: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'clerk-')), name);
  await mkdir(folder);
  return folder;
}

const packedText = (name: string): string =>
  Buffer.from(files.get(`jianxun-list-${version}/${name}`) ?? []).toString();

/** Unpacks the zip below a folder; gives where the program lies then. */
async function unpacked(folder: string): Promise<string> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return join(folder, `jianxun-list-${version}`);
}

const OFFICES = join(ROOT, 'tests/fixtures/offices');
/** One for each library that reads: old workbooks, open ones, Word, code pages, PDF; whole without a mapping. */
const FORMS = [
  '03-old-excel95.xls',
  '11-names-as-printed.ods',
  '21-one-table.docx',
  '48-gb18030-rare-letters.csv',
  '61-names-wrapped.pdf',
];

/** What a program prints, whether it succeeds or not. */
async function execFileAny(args: readonly string[]): Promise<string> {
  const options = { cwd: ROOT, env: machine('2026-11-24') };
  const done = await promisify(execFile)(process.execPath, args, options).catch((error) => error);
  return `${done.stdout}${done.stderr}`;
}

/** The way by npx ends with the first check. Behind that the program and the commands are the same. */
const CLERKS: [way: string, isWhole: boolean, open: () => Promise<Clerk>][] = [
  [
    'npx, until its table is checked',
    false,
    async () => {
      const folder = await desk('名单');
      await copyFile(packed.tgz, join(folder, `jianxun-list-${version}.tgz`));
      return new Clerk(folder, (line) => line);
    },
  ],
  [
    'the start script of the zip, below a path with spaces',
    true,
    async () => {
      const folder = await desk('我的 名单');
      const script = join(await unpacked(await desk('程序 (新)')), '名单.sh');
      return new Clerk(folder, (line) =>
        line
          .replace(/^npm install .*/, 'true')
          .replace(/^npx jianxun-list\b/, () => `sh '${script}'`),
      );
    },
  ],
];

/** Each step starts a program of its own; a busy machine takes its time. */
const LONG = { timeout: 300_000 };

describe('the guide for publishers', LONG, () => {
  it('has a part for each thing that a clerk has to do', () => {
    const titles = GUIDE.map(({ title }) => title.replace(/^.、|（.*/g, ''));
    expect(titles).toEqual('准备 填表 检查 生成密钥 发布 改正 撤下 续期 换密钥'.split(' '));
    expect(GUIDE.flatMap(({ steps }) => steps).length).toBeGreaterThan(14);
  });

  it.each(CLERKS)(
    'leads from a blank machine to a list that lives, by %s',
    async (_, isWhole, open) => {
      const clerk = await open();
      expect(await clerk.follow('一')).toContain(`jianxun-list ${version}\n`);
      await clerk.follow('二');
      const checked = await clerk.follow('三');
      expect(checked).toContain('只检查，未写出：可登载 3 条');
      expect(checked).not.toMatch(/错误|不登载\s+[1-9]/);
      expect(await clerk.read('报告.html')).toContain('示例星河');
      // What lies beside the table says the line that has just been typed, in the clerk's own way.
      const [ownLine = ''] =
        /(?<=^ +)\S.* --dry-run .*(?=\r$)/m.exec(await clerk.read('说明.txt')) ?? [];
      expect(ownLine).toBe(clerk.asTyped(/^\$ (.*)$/m.exec(checked)?.[1] ?? ''));
      if (!isWhole) return;

      await clerk.follow('四');

      const published = await clerk.follow('五');
      expect(published).toMatch(/订阅地址：https:\/\/example\.org\/list\/v1\/#root=[0-9a-f]{64}\n/);
      expect(published).toContain('全部检查通过。');
      expect(published).toContain('已记在 list.json');
      expect(await clerk.read('list.json')).not.toMatch(/secret|root\.key/);
      expect(Object.keys(await clerk.listed()).sort()).toEqual([
        '余姚市示例启明培训学校有限公司',
        '宁波示例晨光教育培训有限公司',
        '示例星河教育科技有限公司',
      ]);

      expect(await clerk.follow('六')).toContain('变更 1 条');
      const changed = await clerk.listed();
      expect(changed.余姚市示例启明培训学校有限公司).toContain('罚款3万元');

      await clerk.follow('七');
      expect(Object.keys(await clerk.listed())).not.toContain('宁波示例晨光教育培训有限公司');

      const renewed = await clerk.follow('八');
      expect(renewed).toContain('第 4 次发布，内容不变，共 2 条');
      expect(renewed).toContain('有效期延长到 2027-03-24');
      expect(renewed).toContain('全部检查通过。');

      const rotated = await clerk.follow('九');
      expect(rotated).toContain('第 2 代第 1 次发布');
      expect(rotated).toContain('全部检查通过。');
      expect(await clerk.read('list.json')).toContain('"新密钥/release.key.json"');
      const again = { kind: 'type', line: 'npx jianxun-list build' } as const;
      await clerk.do(again, '2026-12-26');
      expect(clerk.log).toContain('第 2 次发布，2 条');
    },
  );
});

describe('the package of the publisher', LONG, () => {
  it('has equal bytes for equal sources, and names the licence of all that is in it', async () => {
    const again = await packList(await mkdtemp(join(tmpdir(), 'release-')));
    for (const kind of ['tgz', 'zip'] as const)
      expect((await readFile(again[kind])).equals(await readFile(packed[kind]))).toBe(true);
    const licences = packedText('LICENSES.txt');
    for (const name of ['@noble/ed25519', 'parse5', 'pdfjs-dist', 'saxes', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+`, 'm'));
  });

  it('reads every kind of file with the libraries that it brings, to the last row', async () => {
    const program = await unpacked(await desk('程序'));
    const given = FORMS.map((file) => join(OFFICES, file));
    const told = await execFileAny([
      ...[join(program, 'lib/start.cjs'), 'build', ...given],
      ...['--as-of', '2026-11-01'],
    ]);
    // As offices.test.ts has a checkout read them.
    const rows = OFFICE_FILES.filter(({ file }) => FORMS.includes(file)).flatMap((truth) =>
      truth.becomes === 'rows' ? truth.rows.map((row) => ({ ...row, file: truth.file })) : [],
    );
    for (const [words, fate] of Object.entries({
      登载: 'listed',
      已过显示期限: 'expired',
      不登载: 'refused',
    })) {
      const count = rows.filter((row) => row.fate === fate).length;
      expect(told).toMatch(new RegExp(`^ +${words} +${count}$`, 'm'));
    }
    expect(told).toMatch(new RegExp(`^ +合计 +${rows.length}$`, 'm'));
    for (const { file, row, fate } of rows)
      if (fate === 'refused')
        expect(told).toMatch(new RegExp(`^${file}·.*第${row}行·.*\\[(?:不登载|错误)\\]`, 'm'));
    for (const file of FORMS) expect(told).toContain(`${file}·`);
  });

  it('has start scripts that a Windows console reads in any code page', async () => {
    const script = packedText('名单.cmd');
    expect(script).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(
      script
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
    for (const file of script.match(/lib\\[\w.-]+/g) ?? [])
      expect(files.has(`jianxun-list-${version}/${file.replace('\\', '/')}`)).toBe(true);
  });
});

describeOneFile(() => packedText(PAGE_FILE));
