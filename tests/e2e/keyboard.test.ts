import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EntryRef } from '../../lib/domain/entry-ref';
import { createTranslator } from '../../lib/wording/messages/translate';
import { tabTo } from '../browser/keyboard';
import { listsSettled } from '../browser/lists';
import { until } from '../browser/until';
import { HEAD } from '../unit/list/sample';
import { inEachBrowser } from './each-browser';
import { type PublishedList, publishList } from './follow-list';
import { ENTRIES, SCHOOL, visitSearch } from './sample';
import { keepSaves, savedAfter } from './saves';

/** Everything that people do with the extension, without a mouse, in the order of a first day. */

const SIZE = { width: 900, height: 800 };
const t = createTranslator('zh-CN');

inEachBrowser('by keyboard', { viewport: SIZE }, ({ session, once }) => {
  let list: PublishedList;

  beforeAll(async () => {
    list = await publishList(ENTRIES);
  });
  afterAll(async () => {
    await list?.close();
  });

  /** One of the extension's views, in front, as soon as it has something to stand on. */
  const open = (path: string, ready: string) => session.view(path, ready, SIZE);

  /** `isHere`: the control just pressed has got this name, and must still have the focus. */
  async function press(page: Page, control: string, isHere = false): Promise<void> {
    if (isHere)
      await until(`the focus stays on ${control}`, () =>
        page.evaluate((name) => document.activeElement?.textContent === name, control),
      );
    else await tabTo(page, control);
    await page.keyboard.press('Enter');
  }

  /** The record of the school, asked of the worker: only after the list is followed. */
  async function school(): Promise<EntryRef> {
    const { hits } = await session.ask('lookup', { text: SCHOOL });
    const [hit] = hits;
    if (!hit) throw new Error(`${SCHOOL} is not found`);
    return hit.ref;
  }

  it('subscribes to a list', async () => {
    const options = await open('/options.html', '.cards li');
    await tabTo(options, t('options.addLabel'));
    await options.keyboard.type(list.subscription);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.preview .button-primary');
    await press(options, t('options.addConfirm'));
    await until('the list is followed', async () =>
      (await session.ask('lists', {})).some((list) => list.title === HEAD.title),
    );
    await listsSettled(session);
    await session.leaveOwn(options);
  });

  once('looks a name up and opens its record', async () => {
    const popup = await open('/popup.html?tab=none', '.search-field textarea');
    await until('the field has the focus', () =>
      popup.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    await popup.keyboard.type(SCHOOL);
    await popup.waitForSelector('.lookup .card');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    const opened = await session.openedTab('/record.html');
    expect(Object.fromEntries(opened.searchParams)).toEqual(await school());
    await session.leaveOwn(popup);
  });

  once('pauses a website, and takes that back', async () => {
    const tab = await session.tabOf(await visitSearch(session));
    const popup = await open(`/popup.html?tab=${tab}`, '.page-pause button');
    const isPaused = async () => (await session.ask('page', { tab }))?.paused === true;
    await press(popup, t('page.pause'));
    await until('the website is paused', isPaused);
    await popup.waitForSelector('.page-pause .paused');
    await press(popup, t('page.resume'), true);
    await until('the website is not paused', async () => !(await isPaused()));
    await session.leaveOwn(popup);
  });

  once('mutes a record, and takes that back', async () => {
    const entry = await school();
    const record = await open(`/record.html?${new URLSearchParams({ ...entry })}`, '.record-mute');
    const muted = async () => (await session.ask('muted', {})).length;
    await press(record, t('record.mute'));
    await until('the record is muted', async () => (await muted()) === 1);
    await until('the page says so', () =>
      record.$eval('.record-mute [role=status]', (note) => note.textContent !== ''),
    );
    await press(record, t('record.unmute'), true);
    await until('the record is not muted', async () => (await muted()) === 0);
    await session.leaveOwn(record);
  });

  once('writes down a leak, with the record of who is behind it', async () => {
    const call = await open('/call.html', 'fieldset');
    await tabTo(call, t('call.topic.leak'));
    await call.keyboard.press(' ');
    await tabTo(call, t('call.field.name'));
    await call.keyboard.type(SCHOOL);
    await tabTo(call, t('call.field.offer'));
    await call.keyboard.type('暑期班');
    await call.waitForSelector('.offered');
    await tabTo(call, t('call.confirm'));
    await call.keyboard.press(' ');
    await press(call, t('channel.useFor', { channel: t('channel.12345') }));
    await tabTo(call, t('complaint.text'));
    const text = await call.$eval('.text-out textarea', (field) => field.value);
    for (const each of [SCHOOL, '暑期班', t('channel.12345'), t('complaint.recordsAlone')])
      expect(text).toContain(each);
    await tabTo(call, t('copy.text'));
    await session.leaveOwn(call);
  });

  once('checks a pasted list and takes the answer along as a file', async () => {
    const vet = await open('/vet.html', '.vet-text');
    await tabTo(vet, t('vet.paste'));
    await vet.keyboard.type(`${SCHOOL}\n示例名单外学校`);
    await press(vet, t('vet.start'));
    await vet.waitForSelector('.vet-match');
    await keepSaves(vet);
    const { bytes } = await savedAfter(vet, () => press(vet, t('vet.export')));
    const saved = Buffer.from(bytes).toString();
    for (const each of [SCHOOL, '示例名单外学校', t('vet.state.listed'), t('vet.csv.source')])
      expect(saved).toContain(each);
    await session.leaveOwn(vet);
  });
});
