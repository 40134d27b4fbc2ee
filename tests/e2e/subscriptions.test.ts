import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { until } from '../browser/until';
import { HEAD } from '../unit/list/sample';
import { hasAll, inEachBrowser } from './each-browser';
import { type PublishedList, publishList } from './follow-list';
import { ENTRIES, SCHOOL, visitSearch } from './sample';

/** What a person does with subscriptions on the settings page: preview, follow, pause, carry over. */

const SIZE = { width: 900, height: 900 };

inEachBrowser('subscriptions', { viewport: SIZE }, ({ name, session }) => {
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-backup-'));
  let list: PublishedList;
  let options: Page;

  beforeAll(async () => {
    list = await publishList(ENTRIES);
    await visitSearch(session);
    options = await session.view('/options.html', '.cards li', SIZE);
  });
  afterAll(async () => {
    await list?.close();
    rmSync(folder, { recursive: true });
  });

  const text = (selector: string): Promise<string> =>
    options.$eval(selector, (element) => element.textContent ?? '');
  const press = async (selector: string): Promise<void> => {
    await options.waitForSelector(selector);
    await options.focus(selector);
    await options.keyboard.press('Enter');
  };
  /** Elements and colours are of the same code in both browsers: one of them is asked. */
  const isSound = async (): Promise<void> => {
    if (hasAll(name)) expect(await axeViolations(options)).toEqual([]);
  };
  const isFollowed = async () =>
    (await session.ask('lists', {})).some(({ identity }) => identity === list.identity);
  const found = async () => (await session.ask('lookup', { text: SCHOOL })).hits.length;

  it('shows a list, and the open pages it would mark, before anything is followed', async () => {
    await options.type('input[type=url]', list.subscription);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.preview .facts');
    const said = await text('.preview');
    for (const each of [HEAD.title, HEAD.publisher, 'list@example.org', HEAD.licence, SCHOOL])
      expect(said).toContain(each);
    expect(said).toContain('会标注其中 1 个：');
    expect(await text('.preview .evidence')).toContain(SCHOOL);
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe(HEAD.title);
    expect(await isFollowed()).toBe(false);
    expect(await found()).toBe(0);
    await isSound();
  });

  it('is followed once its fingerprint is confirmed', async () => {
    await press('.preview .button-primary');
    await until('the list is among the lists', isFollowed);
    await until('the page lists it', async () => (await text('.cards')).includes(HEAD.title));
    expect(await found()).toBe(1);
  });

  it('marks nothing while it is paused', async () => {
    await press('.card .actions button');
    await options.waitForSelector('.card[data-paused]');
    expect(await text('.card[data-paused]')).toContain('已暂停');
    expect(await found()).toBe(0);
    await isSound();
    await press('.card[data-paused] .actions button');
    await until('it answers again', async () => (await found()) === 1);
  });

  it('comes back from a file in another state of the browser', async () => {
    const file = join(folder, 'jianxun.json');
    writeFileSync(file, JSON.stringify(await session.ask('exportBackup', {})));
    await session.ask('unsubscribe', { list: list.identity });
    expect(await found()).toBe(0);
    const field = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await options.waitForSelector('[aria-labelledby=backup-title] .fingerprint');
    expect(await text('[aria-labelledby=backup-title]')).toContain(HEAD.title);
    expect(await isFollowed()).toBe(false);
    await isSound();
    await press('[aria-labelledby=backup-title] .button-primary');
    await until('the list answers again', async () => (await found()) === 1);
  });
});
