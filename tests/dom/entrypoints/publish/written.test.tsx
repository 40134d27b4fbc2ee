import { describe, expect, it, vi } from 'vitest';
import { NOTHING_SAID } from '../../../../entrypoints/publish/about';
import { headsOf } from '../../../../entrypoints/publish/folders';
import { WrittenSection } from '../../../../entrypoints/publish/written';
import { parseSubscription } from '../../../../lib/domain/subscription';
import { utf8 } from '../../../../lib/list/bytes';
import type { Files } from '../../../../lib/publish/folder/folder';
import type { Written } from '../../../../lib/publish/thread/wishes';
import { button, click, settle, show } from '../stage';

const IDENTITY = 'ab'.repeat(32);
const WRITTEN: Written = {
  identity: IDENTITY,
  sequence: 1,
  epoch: 1,
  entries: 1,
  expires: '2026-12-01T00:00:00Z',
  zip: new Uint8Array(),
  files: new Map(),
  removed: [],
};
const shown = (url: string) =>
  show(
    <WrittenSection written={WRITTEN} about={{ ...NOTHING_SAID, url }} handle={null} known={[]} />,
    {},
  );

describe('the address that readers follow', () => {
  it.each([
    ['https://list.example.com/v1', 'https://list.example.com/v1/'],
    ['https://list.example.com/v1/index.html', 'https://list.example.com/v1/'],
    ['https://list.example.com/v1/#root=00', 'https://list.example.com/v1/'],
  ])('is one that can be followed: %s', async (typed, url) => {
    const { find } = await shown(typed);
    const address = find<HTMLTextAreaElement>('textarea, pre, output').textContent ?? '';
    expect(parseSubscription(address)).toEqual({ url, identity: IDENTITY });
  });

  it.each([
    ['list.example.com/v1', '这不是网址。'],
    ['http://list.example.com/v1', '名单只能从 https 地址订阅。'],
    ['https://me:key@list.example.com/', '地址中不能带用户名或密码。'],
    ['https://list.example.com/?v=1', '地址中不能带 ? 之后的内容。'],
  ])('is none where nobody could follow one, and why: %s', async (typed, why) => {
    const { find, text } = await shown(typed);
    expect(find('[role=alert]').textContent).toBe(
      `在“${typed}”没有人能订阅这份名单：${why}请改正第 4 步里的网址。`,
    );
    expect(text()).not.toContain('#root=');
  });
});

/** A folder of a disk, as browsers hand one over. */
class DiskFolder {
  readonly kind = 'directory';
  readonly name = 'v1';
  constructor(
    readonly disk: Map<string, string>,
    readonly above = '',
  ) {}

  async *keys(): AsyncGenerator<string> {
    const below = [...this.disk.keys()].filter((path) => path.startsWith(this.above));
    yield* new Set(below.map((path) => path.slice(this.above.length).replace(/\/.*/, '')));
  }

  async getDirectoryHandle(name: string): Promise<DiskFolder> {
    return new DiskFolder(this.disk, `${this.above}${name}/`);
  }

  async getFileHandle(name: string) {
    const path = `${this.above}${name}`;
    return {
      getFile: async () => ({ arrayBuffer: async () => utf8(this.disk.get(path) ?? '').buffer }),
      createWritable: async () => ({
        write: async (bytes: Uint8Array) =>
          void this.disk.set(path, new TextDecoder().decode(bytes)),
        close: async () => {},
      }),
    };
  }

  async removeEntry(name: string): Promise<void> {
    this.disk.delete(`${this.above}${name}`);
  }
}

const filesOf = (texts: Record<string, string>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, utf8(text)]));

describe('a folder of the disk', () => {
  const FIRST = { 'publisher.json': 'n1', 'root/1.json': 'r1', 'latest.json': 'l1', 's/a': 'a' };
  const SECOND = {
    ...FIRST,
    ...{ 'publisher.json': 'n2', 'latest.json': 'l2', 's/b': 'b', 'index.html': 'i2' },
  };
  const THIRD = { ...SECOND, 'publisher.json': 'n3', 'latest.json': 'l3', 's/c': 'c' };
  const OTHER = '没有写入：这个文件夹里的 ';

  /** Presses the button with `on` in the folder; of the list that is written, earlier states are known. */
  async function writeOver(on: Record<string, string>, ...known: Record<string, string>[]) {
    const disk = new Map(Object.entries(on));
    vi.stubGlobal('showDirectoryPicker', async () => new DiskFolder(disk));
    const files = filesOf(known.at(-1) ?? {});
    const written = { ...WRITTEN, files, removed: ['s/a'] };
    const { findAll, text } = await show(
      <WrittenSection
        written={written}
        about={NOTHING_SAID}
        handle={null}
        known={known.map((each) => headsOf(filesOf(each)))}
      />,
      {},
    );
    await click(button(findAll('button'), '写入文件夹'));
    while (!/已写入|没有写/.test(text())) await settle();
    return { disk: Object.fromEntries(disk), text: text() };
  }

  const { 's/a': _, ...second } = SECOND;
  const { 's/a': __, ...third } = THIRD;
  it.each<[what: string, on: Record<string, string>]>([
    ['nothing', {}],
    ['files that are no list', { 'notes.txt': 'x' }],
    ['the list that was opened', FIRST],
    ['what a write that failed left', { ...FIRST, 'publisher.json': 'n2', 's/b': 'b' }],
    ['what was written before', SECOND],
    ['what a full disk left empty', { ...FIRST, 'root/1.json': '', 'latest.json': '' }],
  ])('is written where it holds %s', async (_what, on) => {
    const { disk, text } = await writeOver(on, FIRST, SECOND);
    expect(disk).toMatchObject(second);
    expect(disk['s/a']).toBeUndefined();
    expect(text).not.toContain(OTHER);
  });

  it('is written from the first root to what readers ask for first', async () => {
    const edition = { 'index.html': 'i', 'web.json': 'w' };
    const paths = Object.keys((await writeOver({}, { ...FIRST, ...edition })).disk);
    const heads = ['root/1.json', 'publisher.json', 'web.json', 'index.html', 'latest.json'];
    expect(paths).toEqual(heads);
  });

  it('is written though an earlier signature was not', async () => {
    expect((await writeOver(FIRST, FIRST, SECOND, THIRD)).disk).toEqual(third);
  });

  it.each<[what: string, on: Record<string, string>]>([
    ['another list', { ...FIRST, 'root/1.json': 'x' }],
    ['a list that lost its head', { 'root/1.json': 'x' }],
    ['a newer publish', { ...FIRST, 'publisher.json': 'n2x', 'latest.json': 'l2x' }],
    ['a number that somebody else reserved', { ...FIRST, 'publisher.json': 'n2x' }],
    ['new keys', { ...FIRST, 'root/2.json': 'r2' }],
    ['a list without signature', { 'bundled.json': 'b' }],
    ['a page of the office where its own would lie', { ...FIRST, 'index.html': 'x' }],
  ])('is not written where it holds %s', async (_what, on) => {
    const { disk, text } = await writeOver(on, FIRST, SECOND);
    expect(disk).toEqual(on);
    expect(text).toContain(OTHER);
  });

  it('is not written by a first publish where any list lies', async () => {
    expect((await writeOver(FIRST, SECOND)).disk).toEqual(FIRST);
  });
});
