import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { recordPath, viewPath } from '../components/links';
import type { EntryRef } from '../lib/domain/entry-ref';
import type { Settings } from '../lib/domain/settings';
import { pickLanguage } from '../lib/wording/messages/translate';
import type { MessageKey } from '../lib/wording/messages/zh-CN';
import type { Session } from './browser/session';
import { until, untilSpeaks } from './browser/until';
import { dropTable, prepare, say } from './e2e/publish-page';

/**
 * The registry of views. Accessibility tests open every state, `npm run screenshots` takes those with a
 * picture, and the architecture test keeps views apart. A view without a row has one state: as it opens.
 */

/** What the browser holds when views are opened: a list with `SCHOOL` is followed. */
export interface World {
  session: Session;
  /** A search page with annotations. */
  tab: number;
  /** The record of `SCHOOL`. */
  record: EntryRef;
}

export interface ViewState {
  name: string;
  path(world: World): string;
  /** Brings the browser into the state before the view is opened; gives what takes that back. */
  before?(world: World): Promise<() => Promise<unknown>>;
  /** There as soon as the view has loaded what it shows, before `act`. */
  ready: string;
  /** Brings the view into the state. */
  act?(page: Page): Promise<unknown>;
  /** Another state of its view shows all of it too: no further language is looked at in it. */
  isPart?: true;
  /** What a screen reader must be able to name, besides whatever can be pressed. */
  named: readonly MessageKey[];
  /** The picture that is taken of it, without its look: `popup-empty`. */
  picture?: string;
}

export const SCHOOL = '余姚市示例启明培训学校有限公司';

/** Rows that show every outcome: listed, to be checked, a name near to a listed one, not listed, masked. */
const VETTED = [
  SCHOOL,
  'https://online.example.org/courses',
  '示例启明课堂',
  '余姚市示例起明培训学校有限公司',
  '示例名单外学校',
  '示例**培训学校',
];

const overPage = ({ tab }: World): string => `/popup.html?tab=${tab}`;

/** Types a text into the popup and waits for what answers it. */
const lookUp = (text: string, answer: string) => async (page: Page) => {
  await page.type('.search-field textarea', text);
  await page.waitForSelector(answer);
};

/** Pastes a text into a field as a person does: typed, a table would take seconds. */
export async function paste(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
}

async function vet(page: Page, text: string): Promise<void> {
  await paste(page, '.vet-text', text);
  await page.click('.vet-input .button-primary');
  await page.waitForSelector('.vet-match');
  await until(
    'near names were looked for',
    async () => (await page.$('.vet-progress progress')) === null,
  );
}

/** Rows of every fate. */
const PUBLISHED = [
  '机构名称,处理结果,作出机关,列入日期,列入原因,原文链接',
  `${SCHOOL},罚款5万元,余姚市市场监督管理局,2026-09-01,虚假宣传,https://notices.example.org/1.html`,
  '余姚市示例晨光教育培训有限公司,列入黑名单,余姚市教育局,2026-09-08,未经许可办学,https://notices.example.org/2.html',
  '余姚市示例云帆培训有限公司,罚款2万元,余姚市教育局,2026-13-40,虚假宣传,https://notices.example.org/3.html',
  '余姚市示例星河培训有限公司,责令改正,余姚市教育局,2026-09-02,虚假宣传,https://notices.example.org/4.html',
  '余姚市示例博雅培训有限公司,警告,余姚市教育局,2025-01-02,虚假宣传,https://notices.example.org/5.html',
].join('\n');

/** Goes through the view that publishes from a table to a signed list. */
async function publish(page: Page): Promise<void> {
  await prepare(page);
  await dropTable(page, { name: '机构名单.csv', bytes: Buffer.from(PUBLISHED) });
  await page.waitForSelector('.publish-rows');
  await page.click('#keys-title ~ .row > .button');
  await page.waitForSelector('.panel .publish-keys button');
  for (const each of [0, 1]) await (await page.$$('.panel .publish-keys button'))[each]?.click();
  const about = {
    title: '示例市名单',
    publisher: '示例市教育局',
    contacts: 'mailto:list@example.org',
  };
  for (const [name, text] of Object.entries({ ...about, url: 'https://example.org/list/v1/' }))
    await say(page, name, text);
  await page.click('.field-check label');
  await page.click('#sign-title ~ .actions .button');
  await page.waitForSelector('#written-title');
  await page.evaluate(() => scrollTo(0, 0));
}

async function whilePaused({ session, tab }: World): Promise<() => Promise<unknown>> {
  const { host } = await session.ask('page', { tab });
  const set = (paused: boolean) => session.ask('setSitePaused', { host: host ?? '', paused });
  await set(true);
  return () => set(false);
}

async function whileWatching({ session }: World): Promise<() => Promise<unknown>> {
  await session.ask('watch', { text: SCHOOL });
  return () => session.ask('unwatch', {});
}

const STATES: Readonly<Record<string, readonly ViewState[]>> = {
  popup: [
    {
      name: 'popup over no page',
      path: () => '/popup.html?tab=none',
      ready: '.lists li',
      named: ['search.label', 'options.link'],
    },
    {
      name: 'popup over a page with annotations',
      path: overPage,
      ready: '[aria-labelledby=page-title] .card',
      act: (page) => page.waitForSelector('.lists li'),
      named: ['page.title'],
      picture: 'popup-empty',
    },
    {
      name: 'popup over a paused site',
      path: overPage,
      before: whilePaused,
      ready: '.page-pause .paused',
      act: (page) => page.waitForSelector('.lists li'),
      named: ['page.resume'],
      picture: 'popup-paused',
    },
    {
      name: 'popup with results',
      path: overPage,
      ready: '.lists li',
      act: lookUp('示例启明', '.lookup .card'),
      named: ['search.clear'],
      picture: 'popup',
    },
    {
      name: 'popup without a result',
      path: overPage,
      ready: '.lists li',
      act: lookUp('示例名单外学校', '.not-listed'),
      named: ['lookups.title', 'lookups.xwpx'],
      picture: 'not-listed',
    },
  ],
  options: [
    {
      name: 'settings with a watched name',
      path: () => '/options.html#watched',
      before: whileWatching,
      ready: '.option-row .watched-records',
      named: ['stored.watched.what', 'watch.label'],
      picture: 'options-watched',
    },
    {
      name: 'settings',
      isPart: true,
      path: () => '/options.html',
      ready: '.card .actions button',
      named: ['options.title', 'options.addLabel', 'options.language'],
      picture: 'options',
    },
    {
      name: 'settings that ask before a list is removed',
      path: () => '/options.html',
      ready: '.card .actions button',
      act: async (page) => {
        await page.click('.card .actions > button:last-child');
        await page.waitForSelector('.confirm');
      },
      named: ['view.cancel'],
    },
  ],
  record: [
    {
      name: 'record',
      path: ({ record, tab }) => `/${recordPath(record, tab)}`,
      ready: '.record-match',
      named: ['record.names'],
      picture: 'record',
    },
    {
      name: 'record, to report an error',
      path: ({ record }) => `/${recordPath(record)}`,
      ready: '.report summary',
      act: async (page) => {
        await page.focus('.report summary');
        await page.keyboard.press('Enter');
        await page.waitForSelector('.report[open] textarea');
      },
      named: ['report.reasonLabel', 'report.noteLabel'],
    },
    {
      name: 'record, to save an evidence pack',
      path: ({ record }) => `/${recordPath(record)}`,
      ready: '.record-dossier summary',
      act: async (page) => {
        await page.focus('.record-dossier summary');
        await page.keyboard.press('Enter');
        await page.waitForSelector('.record-dossier[open] textarea');
      },
      named: ['dossier.note', 'dossier.pictures', 'dossier.make'],
      picture: 'record-dossier',
    },
    {
      name: 'record of a broken link',
      path: () => '/record.html',
      ready: 'h1',
      named: ['record.title'],
    },
    {
      name: 'record that has gone',
      path: ({ record }) => `/${recordPath({ ...record, id: 'gone' })}`,
      ready: 'h1',
      named: ['record.title', 'lookups.title'],
    },
  ],
  call: [
    {
      name: 'call',
      isPart: true,
      path: () => '/call.html',
      ready: 'input[name=name]',
      named: ['call.title', 'call.topics', 'call.field.name', 'call.field.phone'],
      picture: 'call',
    },
    {
      name: 'call by somebody on a list',
      path: () => `/${viewPath('call', SCHOOL)}`,
      ready: '.offered input[type=checkbox]',
      act: async (page) => {
        await paste(page, '[name=phone]', '0574-62123456');
        await paste(page, '[name=offer]', '暑期数学班');
        await paste(page, '[name=knew]', '姓名、班级');
        await page.waitForSelector('.offered input');
        await page.click('.offered input');
        await page.waitForSelector('.text-out');
        await page.$eval('#who-title', (title) => title.scrollIntoView());
      },
      named: ['call.confirm', 'complaint.text', 'copy.text'],
      picture: 'call-found',
    },
  ],
  enrol: [
    {
      name: 'enrol',
      isPart: true,
      path: () => '/enrol.html',
      ready: '[name=name]',
      named: ['enrol.title', 'enrol.field.name', 'enrol.choose.learner', 'enrol.field.yuan'],
      picture: 'enrol',
    },
    {
      name: 'enrol, with what is not allowed',
      path: () => `/${viewPath('enrol', SCHOOL)}`,
      ready: '.results',
      act: async (page) => {
        await page.select('[name=learner]', 'compulsory');
        await page.select('[name=course]', 'arts');
        await page.select('[name=payee]', 'person');
        await paste(page, '[name=yuan]', '9800');
        await paste(page, '[name=months]', '6');
        await paste(page, '[name=lessons]', '48');
        await page.waitForSelector('[aria-labelledby=fees-title] .finding');
        await page.$eval('#fees-title', (title) => title.scrollIntoView());
      },
      named: ['enrol.choose.payee', 'enrol.sign.noContract'],
      picture: 'enrol-fees',
    },
    {
      name: 'enrol, with a refund',
      path: () => '/enrol.html',
      ready: '[name=reason]',
      act: async (page) => {
        await paste(page, '[name=yuan]', '4800');
        await paste(page, '[name=lessons]', '48');
        await page.select('[name=reason]', 'closed');
        await page.waitForSelector('[name=taken]');
        await paste(page, '[name=taken]', '12');
        await page.waitForSelector('.text-out');
        await page.$eval('#refund-title', (title) => title.scrollIntoView());
      },
      named: ['enrol.field.paidOn', 'enrol.letterText', 'complaint.text', 'copy.text'],
      picture: 'enrol-refund',
    },
  ],
  vet: [
    {
      name: 'vet',
      isPart: true,
      path: () => '/vet.html',
      ready: '.vet-text',
      named: ['vet.title', 'vet.paste', 'vet.start'],
    },
    {
      name: 'vet, with names of every outcome',
      path: () => '/vet.html',
      ready: '.vet-text',
      act: (page) => vet(page, VETTED.join('\n')),
      named: ['vet.results', 'vet.export', 'view.print'],
      picture: 'vet',
    },
    {
      name: 'vet, with the columns of a table',
      path: () => '/vet.html',
      ready: '.vet-text',
      act: (page) => vet(page, `名称,地址\n${SCHOOL},浙江省余姚市\n示例名单外学校,大连市\n***,`),
      named: ['vet.columns'],
    },
  ],
  publish: [
    {
      name: 'publish',
      path: () => '/publish.html',
      ready: '.drop-zone',
      named: [
        'publish.title',
        'publish.tablesFile',
        'publish.openKey.release',
        'publish.about.title',
      ],
    },
    {
      name: 'publish, with a table, new keys and a signed list',
      path: () => '/publish.html',
      ready: '.drop-zone',
      act: publish,
      named: ['publish.report', 'publish.saveZip', 'copy.address'],
      picture: 'publish',
    },
  ],
  welcome: [
    {
      name: 'welcome',
      path: () => '/welcome.html',
      ready: '>>> button.p',
      named: ['welcome.title', 'welcome.settings', 'welcome.vet'],
      picture: 'welcome',
    },
  ],
};

/** The folders of `entrypoints`: each is one view. */
export const VIEWS: readonly string[] = readdirSync(
  resolve(import.meta.dirname, '../entrypoints'),
  {
    withFileTypes: true,
  },
)
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `my-view.html`, whose title is the message `my-view.title`. */
const asItOpens = (view: string): ViewState => ({
  name: view,
  path: () => `/${view}.html`,
  ready: 'h1',
  named: [`${view}.title` as MessageKey],
  picture: view,
});

export const VIEW_STATES: readonly ViewState[] = VIEWS.flatMap(
  (view) => STATES[view] ?? [asItOpens(view)],
);

/**
 * Waits until a view speaks the language that is set. It begins in the browser's, and what moves as it changes is
 * clicked beside.
 */
async function settled(page: Page, setting: Settings['language']): Promise<void> {
  const browser = await page.evaluate(() => navigator.languages);
  await untilSpeaks(page, pickLanguage(setting, browser));
}

/** What is done with a view that is open, to its end: to leave or close its page too. */
type Use = (page: Page) => Promise<unknown>;

/**
 * Opens a view in one of its states, in front, and takes back what `before` did once it was used: an open view follows
 * that.
 */
export async function inState(
  state: ViewState,
  world: World,
  viewport: { width: number; height: number },
  use: Use,
): Promise<void> {
  const { language } = await world.session.ask('settings', {});
  const undo = await state.before?.(world);
  const page = await world.session.view(state.path(world), state.ready, viewport);
  try {
    await settled(page, language);
    await state.act?.(page);
    await use(page);
  } finally {
    await undo?.();
  }
}

/** Opens the state that a picture is taken of. */
export function inPicture(
  picture: string,
  world: World,
  viewport: { width: number; height: number },
  use: Use,
): Promise<void> {
  const state = VIEW_STATES.find((each) => each.picture === picture);
  if (!state) throw new Error(`no state of a view has the picture ${picture}`);
  return inState(state, world, viewport, use);
}

/** The world once a list with `SCHOOL` is followed; `tab` shows a search page with annotations. */
export async function worldOf(session: Session, tab: number): Promise<World> {
  const { hits } = await session.ask('lookup', { text: SCHOOL });
  const [hit] = hits;
  if (!hit) throw new Error(`no list has ${SCHOOL}`);
  return { session, tab, record: hit.ref };
}
