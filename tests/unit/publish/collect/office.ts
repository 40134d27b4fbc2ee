import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../../../lib/domain/day';
import { Ledger } from '../../../../lib/publish/collect/ledger';
import { parseLine } from '../../../../lib/publish/collect/lines';
import { collect } from '../../../../lib/publish/commands/collect';
import { parseLines } from '../../../../lib/publish/json-lines';

const DAY_MS = 86_400_000;

/** A machine that collects: a folder of its own, and a clock that only pauses and the test move. */
export class Office {
  printed: string[] = [];
  pauses: number[] = [];
  now = Date.parse('2026-11-01T01:00:00Z');

  private constructor(readonly folder: string) {}

  static async open(sources: unknown): Promise<Office> {
    const office = new Office(await mkdtemp(join(tmpdir(), 'collect-')));
    await office.write(sources);
    return office;
  }

  at(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  write(sources: unknown): Promise<void> {
    return writeFile(this.at('sources.json'), JSON.stringify(sources));
  }

  pass(days: number): void {
    this.now += days * DAY_MS;
  }

  collect(...args: string[]): Promise<number> {
    this.printed = [];
    this.pauses = [];
    return collect.run([this.folder, ...args], {
      print: (text) => void this.printed.push(text),
      now: () => this.now,
      pause: async (ms) => {
        this.pauses.push(ms);
        this.now += ms;
      },
    });
  }

  get text(): string {
    return this.printed.join('\n');
  }

  async ledger(): Promise<Ledger> {
    return new Ledger(parseLines(await readFile(this.at('ledger.jsonl')), parseLine));
  }

  /** `kind` of every alarm that is open, and of every one that was told today. */
  async alarms(): Promise<string[]> {
    const { alarms } = await this.ledger();
    const today = dayOf(this.now);
    return alarms.filter(({ ended, last }) => !ended || last === today).map(({ kind }) => kind);
  }

  /** Every file below the folder but the sources, by its path, as text. */
  async files(): Promise<Record<string, string>> {
    const found = await readdir(this.folder, { recursive: true });
    const texts: Record<string, string> = {};
    for (const path of found.sort())
      if (path !== 'sources.json' && (await stat(this.at(path))).isFile())
        texts[path] = await readFile(this.at(path), 'latin1');
    return texts;
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

/** A source of a site on loopback, which a test changes by fields. */
export const sourceOf = (url: string, fields: object = {}) => ({
  id: 'edu',
  authority: '示例市教育局',
  region: '浙江省余姚市',
  index: [{ url: `${url}/col/index.html`, least: 1 }],
  links: '/art/\\d+\\.(?:html|pdf)$',
  titles: '处罚|通报|名单',
  pause: 5,
  permission: { text: '政府信息公开栏目', day: '2026-11-01' },
  ...fields,
});

export const sourcesOf = (...sources: object[]) => ({
  contact: 'https://example.com/contact',
  sources,
});
