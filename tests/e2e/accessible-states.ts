import type { Page } from 'puppeteer-core';
import type { EntryRef } from '../../lib/domain/entry';
import type { MessageKey } from '../../lib/wording/messages';
import { SCHOOL } from './sample';

/** What the browser holds when the pages are opened. */
export interface World {
  /** A search page with marks. */
  tab: number;
  /** A record of the list that is followed. */
  record: EntryRef;
}

/** One extension page in one state. A new page has to have its rows here. */
export interface PageState {
  name: string;
  path(world: World): string;
  /** There as soon as the page is what it is meant to be, before `act`. */
  ready: string;
  /** Brings the page into its state. */
  act?(page: Page): Promise<void>;
  /** What a screen reader must be able to name, besides whatever can be pressed. */
  named: readonly MessageKey[];
}

/** About no tab; as a page, since the popup itself is 24rem wide wherever there is a mouse. */
const POPUP = '/popup.html?tab=none';
const FIELD = 'input[type=search]';

/** Type a text into the popup and wait for what answers it. */
const lookUp =
  (text: string, answer: string) =>
  async (page: Page): Promise<void> => {
    await page.type(FIELD, text);
    await page.waitForSelector(answer);
  };

export const PAGE_STATES: readonly PageState[] = [
  {
    name: 'popup',
    path: () => POPUP,
    ready: '.lists li',
    named: ['search.label', 'options.link'],
  },
  {
    name: 'popup over a page with marks',
    path: ({ tab }) => `/popup.html?tab=${tab}`,
    ready: '[aria-labelledby=page-title] .card',
    named: ['page.title'],
  },
  {
    name: 'popup with results',
    path: () => POPUP,
    ready: FIELD,
    act: lookUp('示例启明', '.lookup .card'),
    named: ['search.clear'],
  },
  {
    name: 'popup without a result',
    path: () => POPUP,
    ready: FIELD,
    act: lookUp('示例名单外学校', '.not-listed'),
    named: ['lookups.title', 'lookups.xwpx'],
  },
  {
    name: 'settings',
    path: () => '/options.html',
    ready: '.card .actions button',
    named: ['options.title', 'options.addLabel', 'options.language'],
  },
  {
    name: 'settings that ask before a list is removed',
    path: () => '/options.html',
    ready: '.card .actions button',
    act: async (page) => {
      await page.click('.card .actions > button:last-child');
      await page.waitForSelector('.confirm');
    },
    named: ['list.cancel'],
  },
  {
    name: 'record',
    path: ({ record }) => `/record.html?${new URLSearchParams({ ...record })}`,
    ready: 'h1[lang]',
    named: ['record.names'],
  },
  {
    name: 'record, to report an error',
    path: ({ record }) => `/record.html?${new URLSearchParams({ ...record })}`,
    ready: '.report summary',
    act: async (page) => {
      await page.focus('.report summary');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.report[open] textarea');
    },
    named: ['report.reasonLabel', 'report.noteLabel'],
  },
  {
    name: 'call',
    path: () => '/call.html',
    ready: 'fieldset',
    named: ['call.title', 'call.topics', 'call.field.name', 'call.field.phone'],
  },
  {
    name: 'call by somebody on a list',
    path: () => `/call.html?${new URLSearchParams({ name: SCHOOL })}`,
    ready: '.offered input[type=checkbox]',
    act: async (page) => {
      await page.focus('.offered input[type=checkbox]');
      await page.keyboard.press(' ');
      await page.waitForSelector('.text-out');
    },
    named: ['call.confirm', 'call.text', 'call.copy'],
  },
  {
    name: 'vet',
    path: () => '/vet.html',
    ready: '.vet-text',
    named: ['vet.title', 'vet.paste', 'vet.start'],
  },
  {
    name: 'vet, with a table that was read',
    path: () => '/vet.html',
    ready: '.vet-text',
    act: async (page) => {
      await page.focus('.vet-text');
      await page.keyboard.type(`名称,地址\n${SCHOOL},浙江省余姚市\n示例名单外学校,大连市\n***,`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.vet-match');
    },
    named: ['vet.results', 'vet.columns', 'vet.export', 'vet.print'],
  },
  {
    name: 'welcome',
    path: () => '/welcome.html',
    ready: '.welcome-steps',
    named: ['welcome.title', 'welcome.settings', 'welcome.vet'],
  },
  {
    name: 'record of a broken link',
    path: () => '/record.html',
    ready: 'h1',
    named: ['record.title'],
  },
  {
    name: 'record that has gone',
    path: ({ record }) => `/record.html?list=${record.list}&id=gone`,
    ready: 'h1',
    named: ['record.title', 'lookups.title'],
  },
];
