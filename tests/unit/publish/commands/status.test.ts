import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { renew } from '../../../../lib/publish/commands/renew';
import { rotate } from '../../../../lib/publish/commands/rotate';
import { status } from '../../../../lib/publish/commands/status';
import { verify } from '../../../../lib/publish/commands/verify';
import { Desk } from '../desk';

const DAY = 86_400_000;

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
  // Its source wants no look for years.
  desk.result = '吊销办学许可证';
});

/** `status` of the table that `list.json` remembers. */
const ask = (...args: string[]): Promise<number> =>
  desk.run(status, '-c', desk.at('list.json'), ...args);

describe('status of a published list', () => {
  beforeEach(() => desk.publish('启明', '晨光'));

  it('has nothing to do after a publish, and none where it was never published', async () => {
    expect(await ask()).toBe(0);
    expect(desk.text).not.toContain('已发布的名单');
    const list = JSON.parse(await readFile(desk.at('list.json'), 'utf8'));
    const { identity: _, ...never } = list;
    await writeFile(desk.at('list.json'), JSON.stringify({ ...never, out: 'none' }));
    expect(await ask('--as-of', '2027-06-01')).toBe(0);
  });

  it('that is gone says so, and so does its renewal', async () => {
    const list = JSON.parse(await readFile(desk.at('list.json'), 'utf8'));
    await writeFile(desk.at('list.json'), JSON.stringify({ ...list, out: 'gone/list/v1' }));
    expect(await ask()).toBe(20);
    expect(desk.text).toContain('list.json 记着的名单已不在这里，请从网站或备份');
    const renewal = desk.run(renew, desk.at('gone/list/v1'), '--key', desk.key('release'));
    await expect(renewal).rejects.toThrow('gone/list/v1 不在了：请看路径是否写对');
  });

  it('tells of an end that is near, and of one that is over, until it is renewed', async () => {
    desk.now += 80 * DAY;
    expect(await ask()).toBe(10);
    expect(desk.text).toContain('→ 有效期：latest.json，有效至');
    expect(await ask('--as-of', '2027-06-01')).toBe(20);
    desk.now += 20 * DAY;
    expect(await ask()).toBe(20);
    expect(desk.text).toContain('！ 有效期：已过有效期：请运行 renew');
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    expect(await ask()).toBe(0);
  });

  it('tells of a root whose end is near', async () => {
    desk.now += 4.9 * 365 * DAY;
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    expect(await ask()).toBe(10);
    expect(desk.text).toContain('→ 根有效期：root/1.json');
  });

  it('tells of a root that has ended, under which nothing is signed until it is prolonged', async () => {
    desk.now += 5.1 * 365 * DAY;
    const told = '根文件（root/）过期的，请核对时钟，再用 rotate --root-key FILE --key FILE 延长';
    expect(await ask()).toBe(20);
    expect(desk.text).toContain(told);
    const before = await desk.files('list');
    const key = ['--key', desk.key('release')];
    await expect(desk.run(renew, desk.at('list'), ...key)).rejects.toThrow('root/1.json: expired');
    await expect(desk.sign(['启明', '晨光'], '--allow-shrink')).rejects.toThrow(
      'root/1.json: expired',
    );
    expect(await desk.files('list')).toEqual(before);
    const root = ['--root-key', desk.key('root')];
    expect(await desk.run(rotate, desk.at('list'), ...root, ...key)).toBe(0);
    expect(await desk.run(renew, desk.at('list'), ...key)).toBe(0);
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
  });
});

describe('status of a table', () => {
  it('tells of rows at which build would stop', async () => {
    const table = await desk.table('启明', '晨光');
    expect(await desk.run(status, '--table', table)).toBe(0);
    const text = await readFile(table, 'utf8');
    await writeFile(table, text.replace('2026-09-01', '2026-13-01'));
    expect(await desk.run(status, '--table', table)).toBe(10);
    expect(desk.text).toContain('有错误的行');
    expect(desk.text).toContain('→ 1 行：余姚市示例启明培训有限公司');
  });
});
