import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { subscribe } from '../browser/lists';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { type PublishedList, publishList } from './follow-list';
import { ENTRIES } from './sample';

/** What a person reads when something goes wrong with a list or a file: what it means, and what to do next. */

const SIZE = { width: 900, height: 900 };
/** What browsers say of a server that is gone; nobody can read that. */
const BROWSERS_OWN = /Failed to fetch|NetworkError|TypeError|ECONNREFUSED/;

inEachBrowser('faults in words', { viewport: SIZE }, ({ session, once }) => {
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-faults-'));
  let list: PublishedList;
  let options: Page;

  beforeAll(async () => {
    list = await publishList(ENTRIES);
  });
  const openOptions = async (): Promise<void> => {
    if (options) await session.leaveOwn(options, true);
    options = await session.view('/options.html', '.cards li', SIZE);
  };
  beforeEach(openOptions);
  afterAll(async () => {
    await list?.close();
    rmSync(folder, { recursive: true });
  });

  const text = (selector: string): Promise<string> =>
    options.$eval(selector, (element) => element.textContent ?? '');
  const preview = async (address: string): Promise<string> => {
    await options.type('input[type=url]', address);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.preview [role=alert]');
    return text('.preview [role=alert] p');
  };
  const buttons = (): Promise<string[]> =>
    options.$$eval('.preview button', (all) => all.map((each) => each.textContent ?? ''));

  once(
    'a wrong fingerprint: what may have happened, whom to ask, and nothing to agree to',
    async () => {
      const said = await preview(list.subscription.replace(list.identity, 'ab'.repeat(32)));
      expect(said).toBe(
        '现在不能订阅。地址中的指纹与网站上的名单不符：可能抄错，也可能名单被换。请向发布者重新核对。',
      );
      expect(await buttons()).toEqual(['取消']);
      expect(await text('.preview')).not.toContain('一致再订阅');
      expect(await text('.preview .detail:not([open])')).toContain('wrong-root');
    },
  );

  once(
    'a file that cannot be imported: which of its lists, why, and that nothing was changed',
    async () => {
      const file = join(folder, 'jianxun.json');
      const backup = await session.ask('exportBackup', {});
      const entry = { title: 'x', paused: false };
      const lists = [
        { ...entry, url: `https://a.example/#root=${'ab'.repeat(32)}` },
        { ...entry, url: 'https://b.example/' },
      ];
      writeFileSync(file, JSON.stringify({ ...backup, lists }));
      const field = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
      await options.waitForSelector('[aria-labelledby=backup-title] [role=alert]');
      expect(await text('[aria-labelledby=backup-title] [role=alert] p')).toBe(
        '这个文件不能导入，没有作任何更改。其中第 2 份名单的地址不能订阅：地址末尾缺少 #root= 与 64 位十六进制指纹。',
      );
    },
  );

  it('a stopped server: of a preview and of an update, never in the browser’s own words', async () => {
    await subscribe(session, list.subscription);
    await list.close();
    await session.ask('syncNow', {});
    await until('the fault is told', async () =>
      (await session.ask('lists', {})).some(({ fault }) => fault !== undefined),
    );
    await openOptions();
    await options.waitForSelector('.cards .fault');
    const card = await text('.cards .fault');
    expect(card).toContain('连不上名单所在的网站');
    expect(card).toContain('现有名单照旧使用。');
    const said = await preview(list.subscription.replace(list.identity, 'cd'.repeat(32)));
    expect(said).toContain('连不上名单所在的网站');
    expect(await buttons()).toContain('重试');
    expect(await text('body')).not.toMatch(BROWSERS_OWN);
    expect(await axeViolations(options)).toEqual([]);
  });
});
