import { describe, expect, it } from 'vitest';
import { TABLE_READERS } from '../../../../lib/publish/documents/readers';
import { answering } from '../../../../lib/publish/thread/desk';
import type { ThreadMessage, Wished, Written } from '../../../../lib/publish/thread/wishes';
import { testKey } from '../../list/sample';
import { TODAY } from '../helpers';

/** The thread's side of the view that publishes, without a browser. */

const NOW = Date.parse(`${TODAY}T04:00:00Z`);
const HEAD = '机构名称,处理结果,作出机关,列入日期,原文链接';
const rowOf = (name: string, day = '2026-09-01') =>
  `余姚市示例${name}培训有限公司,罚款5万元,余姚市教育局,${day},https://b.example.org/${name.length}`;
const table = (...rows: string[]) => ({
  name: '表.csv',
  bytes: new TextEncoder().encode([HEAD, ...rows].join('\n')),
});

/** A thread and all that it said. */
function thread() {
  const said: ThreadMessage[] = [];
  const answer = answering(TABLE_READERS, (each) => void said.push(each));
  const ask = async (wished: Wished): Promise<ThreadMessage> => {
    await answer(wished);
    const last = said.at(-1);
    if (!last) throw new Error('nothing was said');
    return last;
  };
  const read = (...rows: string[]) =>
    ask({ name: 'read', wish: { files: [table(...rows)], asOf: TODAY } });
  const publish = async (list: Written['files'] = new Map(), change = {}) =>
    ask({
      name: 'publish',
      wish: {
        ...{ list, now: NOW, edition: null, skipsErrors: false },
        about: { title: '示例名单', publisher: '示例教育局' },
        keys: { root: [await testKey(1)], release: [await testKey(2)] },
        ...change,
      },
    });
  return { said, ask, read, publish };
}

const writtenOf = (said: ThreadMessage): Written => {
  if (!('answer' in said) || !('zip' in said.answer)) throw new Error(JSON.stringify(said));
  return said.answer;
};

describe('the thread', () => {
  it('answers one wish after another, in their order', async () => {
    const { said, read, publish } = thread();
    await Promise.all([read(rowOf('启明')), publish()]);
    expect(said.map((each) => ('answer' in each ? Object.keys(each.answer)[0] : each))).toEqual([
      'asOf',
      'identity',
    ]);
  });

  it('tells of a fault in the publisher’s words, and answers on', async () => {
    const { ask, read, publish } = thread();
    expect(await publish()).toEqual({ fault: '还没有读取表格', isOurs: false });
    expect(await read(rowOf('启明', '2026-13-40'))).toHaveProperty('answer');
    expect(await publish()).toEqual({
      fault: '有 1 行错误，未写出。请改正，或跳过这些行',
      isOurs: false,
    });
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const files = [{ name: '公告.pdf', bytes }];
    expect(await ask({ name: 'read', wish: { files, asOf: TODAY } })).toMatchObject({
      fault: expect.stringContaining('公告.pdf·文件·是 PDF，这里不读'),
    });
    expect(await ask({ name: 'look', wish: { list: new Map(), now: NOW } })).toMatchObject({
      fault: expect.stringContaining('没有签过名的名单'),
      isOurs: false,
    });
    expect(await read(rowOf('启明'))).toHaveProperty('answer');
  });

  it('compares the tables at hand with a list, and tells when more than half would go', async () => {
    const { ask, read, publish } = thread();
    await read(rowOf('启明'), rowOf('晨光'), rowOf('云帆'));
    const { files } = writtenOf(await publish());
    await read(rowOf('启明'));
    const look = await ask({ name: 'look', wish: { list: files, now: NOW } });
    expect(look).toMatchObject({
      answer: {
        title: '示例名单',
        entries: 3,
        changes: { added: [], lifted: [expect.any(String), expect.any(String)] },
      },
    });
    expect(await publish(files)).toMatchObject({ fault: expect.stringContaining('超过一半') });
    const about = { mayShrink: true };
    const { sequence, removed } = writtenOf(await publish(files, { about }));
    expect([sequence, removed]).toEqual([2, []]);
  });

  it('signs no text that is longer than readers take, and says which one', async () => {
    const { read, publish } = thread();
    await read(rowOf('启明'));
    const about = { title: '示例名单', publisher: '示'.repeat(121) };
    expect(await publish(undefined, { about })).toEqual({
      fault: '发布单位（--publisher）有 121 个字符，最多 120 个字符；请改短，再发布',
      isOurs: false,
    });
  });

  it('publishes upon no damaged note of a web edition, and upon one that was never written', async () => {
    const { read, publish } = thread();
    await read(rowOf('启明'));
    const { files } = writtenOf(await publish());
    const noted = (text: string) => new Map(files).set('web.json', new TextEncoder().encode(text));
    expect(await publish(noted('{'))).toMatchObject({
      fault: expect.stringContaining('web.json 已损坏，或者是别的文件'),
    });
    expect(writtenOf(await publish(noted(''))).sequence).toBe(2);
  });

  it('says what is wrong with an altered list, and signs nothing upon it', async () => {
    const { read, publish } = thread();
    await read(rowOf('启明'));
    const { files } = writtenOf(await publish());
    const altered = new Map(files);
    const [segment = ''] = [...files.keys()].filter((path) => path.startsWith('s/'));
    altered.set(segment, new Uint8Array(10));
    expect(await publish(altered)).toMatchObject({
      fault: expect.stringContaining('内容与其散列值不符'),
      isOurs: false,
    });
  });
});
