import { cp, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../lib/publish/commands/build';
import type { Command } from '../../../lib/publish/commands/command';
import { keygen } from '../../../lib/publish/commands/keygen';
import { readPublished } from '../../../lib/publish/folder/published';
import { diskFolder } from '../../../lib/publish/node/folder';

/** What a first publish must say. */
export const NAMED = ['--title', '示例名单', '--publisher', '示例教育局'];

/** What was published first on a desk that nobody uses, by what it was made of. */
const published = new Map<string, Promise<Desk>>();

/** A clerk's desk: a folder of its own, a terminal whose lines are kept, and a clock that stands. */
export class Desk {
  printed: string[] = [];
  /** Lines that are typed when a command asks; then its input ends. */
  typed: string[] = [];
  now = Date.parse('2026-11-24T04:00:00Z');

  private constructor(readonly folder: string) {}

  static async open(): Promise<Desk> {
    return new Desk(await mkdtemp(join(tmpdir(), 'desk-')));
  }

  at(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  /** Runs a command; its lines replace those of the one before. */
  run(command: Command, ...args: string[]): Promise<number> {
    this.printed = [];
    const terminal = {
      print: (text: string) => void this.printed.push(text),
      now: () => this.now,
      pause: async () => {},
      ask: async () => this.typed.shift() ?? null,
    };
    return command.run(args, terminal);
  }

  get text(): string {
    return this.printed.join('\n');
  }

  /** What every row of a table decides. */
  result = '罚款5万元';

  async table(...names: string[]): Promise<string> {
    const rows = names.map(
      (name) =>
        `余姚市示例${name}培训有限公司,${this.result},余姚市教育局,2026-09-01,https://b.example.org/${name.length}`,
    );
    const head = '机构名称,处理结果,作出机关,列入日期,原文链接';
    await writeFile(this.at('表.csv'), [head, ...rows].join('\n'));
    return this.at('表.csv');
  }

  key(role: 'root' | 'release', folder = 'keys'): string {
    return this.at(folder, `${role}.key.json`);
  }

  /** Makes both keys in a folder, and gives the options by which a first publish takes them. */
  async makeKeys(folder = 'keys'): Promise<string[]> {
    await this.run(keygen, '-o', this.at(folder));
    return ['--key', this.key('release', folder), '--root-key', this.key('root', folder)];
  }

  /** Runs `build` on a table of some institutions. */
  async build(names: readonly string[], ...args: string[]): Promise<number> {
    return this.run(build, await this.table(...names), ...args);
  }

  /** A first publish of some institutions into `list`: done once, and copied to each desk that wants the same. */
  async publish(...names: string[]): Promise<void> {
    const what = JSON.stringify([names, this.result, this.now]);
    const first = published.get(what) ?? Desk.#publishFirst(this, names);
    published.set(what, first);
    const { folder, printed } = await first;
    await cp(folder, this.folder, { recursive: true });
    this.printed = [...printed];
  }

  static async #publishFirst({ result, now }: Desk, names: readonly string[]): Promise<Desk> {
    const desk = Object.assign(await Desk.open(), { result, now });
    await desk.build(names, '-o', desk.at('list'), ...(await desk.makeKeys()), ...NAMED);
    return desk;
  }

  /** A further publish into `list`. */
  sign(names: readonly string[], ...args: string[]): Promise<number> {
    return this.build(names, '-o', this.at('list'), '--key', this.key('release'), ...args);
  }

  /** The signed list that lies in a folder. */
  async list(folder = 'list') {
    const list = await readPublished(diskFolder(this.at(folder)).read);
    if (!list?.signed) throw new Error('no signed list');
    return { ...list, signed: list.signed };
  }

  /** Deletes files below a folder, and then the folders that are empty. */
  async clear(folder: string, isGone: (path: string) => boolean): Promise<void> {
    for (const path of Object.keys(await this.files(folder)).filter(isGone))
      await rm(this.at(folder, path));
    for (const name of await readdir(this.at(folder)))
      await rmdir(this.at(folder, name)).catch(() => {});
  }

  /** Every file below a folder by its path, as text. */
  async files(folder: string): Promise<Record<string, string>> {
    const found = await readdir(this.at(folder), { recursive: true, withFileTypes: true });
    const files = found.filter((each) => each.isFile());
    const read = async ({
      parentPath,
      name,
    }: (typeof files)[number]): Promise<[string, string]> => [
      join(parentPath, name).slice(this.at(folder).length + 1),
      await readFile(join(parentPath, name), 'latin1'),
    ];
    return Object.fromEntries((await Promise.all(files.map(read))).sort());
  }
}
