import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { axeViolations } from '../browser/axe';
import { clickOn } from '../browser/keyboard';
import { until } from '../browser/until';
import { paste } from '../views';
import { inOneBrowser } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL, sanction, visitSearch } from './sample';
import { allChecked, pasteRows, text as textOf } from './vet-page';

/** What the popup says first, in which order, and how thirty results and more are shown. */

declare const chrome: { storage: { session: { set(values: object): Promise<void> } } };

const SIZE = { width: 400, height: 600 };
const FIELD = '.search-field textarea';
const PAGE = '[aria-labelledby=page-title]';

const two = (at: number): string => String(at).padStart(2, '0');

const KINDS = ['blacklist', 'summons', 'penalty'] as const;
/** As some tables say it: what was decided stands among the grounds once more. */
const TOLD_TWICE = sanction({ kind: 'blacklist', grounds: '违规收费；处理结果：列入黑名单' });

/** Sixty schools in one province and ten in another, all found by a part of their names. */
const MANY: Entry[] = Array.from({ length: 70 }, (_, at) => ({
  id: `many${at}`,
  kind: 'institution',
  region: at < 60 ? '330281' : '310000',
  names: [{ text: `余姚市示例云帆第${two(at)}培训学校有限公司`, kind: 'legal' }],
  identifiers: [],
  sanctions: [at === 0 ? TOLD_TWICE : sanction({ kind: KINDS[at % 3] ?? 'penalty' })],
}));

const CODE = '91330281MA2AFT3K5X';

const first = (popup: Page): Promise<string> =>
  popup.$eval('.answer', (line) => line.textContent ?? '');

async function lookUp(popup: Page, text: string): Promise<void> {
  await popup.focus(FIELD);
  await popup.keyboard.press('Escape');
  await until('the answer is gone', async () => (await popup.$('.answer')) === null);
  await paste(popup, FIELD, text);
  await popup.waitForSelector('.answer');
}

/** Does one stand before the other? */
const isBefore = (popup: Page, one: string, other: string): Promise<boolean> =>
  popup.evaluate(
    (a, b) => {
      const [before, after] = [document.querySelector(a), document.querySelector(b)];
      return Boolean(before && after && before.compareDocumentPosition(after) & 4);
    },
    one,
    other,
  );

inOneBrowser(
  'firefox',
  'the popup with the bundled list alone',
  { viewport: SIZE },
  ({ session }) => {
    let popup: Page;

    beforeAll(async () => {
      popup = await session.view('/popup.html?tab=none', '.lists li', SIZE);
    });

    it('shows examples until something was looked up, and then no more', async () => {
      await popup.waitForSelector('.example');
      const example = await popup.$eval('.example span', (text) => text.textContent ?? '');
      await clickOn(popup, '.example');
      await popup.waitForSelector('.result');
      expect(await popup.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value)).toBe(
        example,
      );
      await lookUp(popup, '示例名单外学校');
      await popup.focus(FIELD);
      await popup.keyboard.press('Escape');
      await until('the field is empty', async () => (await popup.$('.answer')) === null);
      expect(await popup.$('.example')).toBeNull();
      await session.ask('noteRecent', { text: '示例' });
      await session.ask('forgetRecent', {});
      await session.engine.goToOwnPage(popup, `${session.engine.origin}/popup.html?tab=none`);
      await popup.waitForSelector('.lists li');
      expect(await popup.$('.example')).toBeNull();
    });

    it('says that it cannot find an institution, how many notices it has, and where a list is added', async () => {
      await lookUp(popup, '余姚市示例名单外学校有限公司');
      expect(await first(popup)).toMatch(
        /^现有名单截至[\d年月日]+，只含教育类应用通报（\d+ 条），其中没有“余姚市示例名单外学校有限公司”；不含培训机构，因此查不到机构。/,
      );
      expect(await isBefore(popup, '.answer', '.lookups')).toBe(true);
      const href = await popup.$eval('.not-listed a', (link) => link.getAttribute('href') ?? '');
      const options = await session.view(`/${href}`, '#lists-title', SIZE);
      await until('the heading of the lists is focused', () =>
        options.evaluate(() => document.activeElement?.id === 'lists-title'),
      );
      await session.leaveOwn(options);
      await popup.bringToFront();
    });

    it('says the same of a caller and over a table', async () => {
      const said =
        /现有名单截至[\d年月日]+，只含教育类应用通报（\d+ 条）(?:，其中没有找到)?；不含培训机构，因此查不到机构。/;
      const name = '余姚市示例名单外学校有限公司';
      const call = await session.view('/call.html', '[name=name]', SIZE);
      await paste(call, '[name=name]', name);
      await until('the call view says it', async () =>
        said.test(await call.$eval('main', (main) => main.textContent ?? '')),
      );
      await session.leaveOwn(call);
      const vet = await session.view('/vet.html', 'textarea', SIZE);
      await pasteRows(vet, name);
      await allChecked(vet);
      expect(await textOf(vet)).toMatch(said);
      await session.leaveOwn(vet);
      await popup.bringToFront();
    });

    it('tells its version and leads to help, which answers without the network', async () => {
      const version = await popup.evaluate(
        () =>
          (
            globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
          ).chrome.runtime.getManifest().version,
      );
      expect(await popup.$eval('.popup-nav', (nav) => nav.textContent)).toContain(version);
      const help = await session.view('/help.html', 'h2', SIZE);
      expect(await help.evaluate(() => document.body.textContent)).toContain(`鉴训 ${version}`);
      await session.leaveOwn(help);
      await popup.bringToFront();
    });
  },
);

inOneBrowser('chromium', 'the popup’s answers', { viewport: SIZE }, ({ session }) => {
  let popup: Page;

  beforeAll(async () => {
    const coded = ENTRIES.map((entry) =>
      entry.id === 'company'
        ? {
            ...entry,
            identifiers: [
              {
                kind: 'uscc' as const,
                value: CODE,
                of: 'subject' as const,
                source: 'https://www.notice.example/2026/09',
                verifiedOn: '2026-10-15',
              },
            ],
          }
        : entry,
    );
    await followList(session, [...coded, ...MANY]);
    const shown = await visitSearch(session);
    const tab = await session.tabOf(shown);
    popup = await session.view(`/popup.html?tab=${tab}`, `${PAGE} .card`, SIZE);
  });

  it('begin with the page, in a line with its count, until something is asked', async () => {
    expect(await popup.$eval('.page-summary', (line) => line.textContent)).toBe(
      '此页标注 3 处，最重的一处：黑名单·2026-09',
    );
    expect(
      await popup.$eval('.page-summary', (line) => line.getBoundingClientRect().top),
    ).toBeLessThan(80);
    expect(await isBefore(popup, `${PAGE} .card`, FIELD)).toBe(true);
    const isInSight = () =>
      popup.$eval(FIELD, (field) => field.getBoundingClientRect().bottom <= innerHeight);
    expect(await isInSight()).toBe(true);
    await popup.type(FIELD, '示例');
    await popup.waitForSelector('.result');
    expect(await isBefore(popup, '.results', PAGE)).toBe(true);
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    expect(await isInSight()).toBe(true);
  });

  it('show a result in two lines, what was typed set off by weight and line, and unfold its acts', async () => {
    await lookUp(popup, '启明培训');
    const [name, facts] = await popup.$eval('.result', (row) =>
      [row.querySelector('h3'), row.querySelector('summary')].map((each) => each?.textContent),
    );
    expect(name).toBe(SCHOOL);
    expect(facts).toBe('学校 · 浙江 黑名单·2026年9月1日余姚市示例市场监督管理局');
    const met = await popup.$eval('.result h3 .met', (part) => {
      const { fontWeight, textDecorationLine } = getComputedStyle(part);
      return [part.textContent, Number(fontWeight) >= 700, textDecorationLine];
    });
    expect(met).toEqual(['启明培训', true, 'underline']);
    // A long authority is told whole, in a line of its own where it finds no room.
    expect(
      await popup.$eval('.result', (row) => row.getBoundingClientRect().height),
    ).toBeLessThanOrEqual(66);
    const act = () =>
      popup.$eval('.result .sanction', (each) => [each.checkVisibility(), each.textContent]);
    expect((await act())[0]).toBe(false);
    await clickOn(popup, '.result summary');
    await until('the act is unfolded', async () => (await act())[0]);
    expect((await act())[1]).toContain('违规收集未成年人个人信息');
    expect(await axeViolations(popup)).toEqual([]);
  });

  it('call a talk what it was to who was talked to, and tell a decision once', async () => {
    await lookUp(popup, '示例云帆第01');
    expect(await popup.$eval('.result', (row) => row.textContent)).toContain('被约谈');
    await lookUp(popup, '示例云帆第00');
    const acts = await popup.$eval('.result .sanction', (each) => each.textContent);
    expect(acts).toContain('事由：违规收费');
    expect(acts).not.toContain('处理结果');
  });

  it('show thirty within 2,000 px, then the rest, and only a province', async () => {
    await lookUp(popup, '示例云帆');
    const none = (n: number) => `没有叫“示例云帆”的记录；名称相近的 ${n} 条：`;
    const part = () => popup.$eval('.lookup .answer ~ .meta', (line) => line.textContent);
    expect(await first(popup)).toBe(none(70));
    expect(await part()).toBe('共 70 条，已列 30 条。');
    const rows = () => popup.$$eval('.result', (all) => all.length);
    expect(await rows()).toBe(30);
    expect(
      await popup.$eval('.results', (list) => list.getBoundingClientRect().height),
    ).toBeLessThanOrEqual(2000);
    const more = async () => {
      const [button] = await popup.$$('.results ~ div button');
      await button?.click();
    };
    await more();
    await until('sixty are shown', async () => (await rows()) === 60);
    await more();
    await until('all are shown', async () => (await rows()) === 70);
    expect(await popup.$('.lookup .answer ~ .meta')).toBeNull();
    await popup.select('.lookup select', '310000');
    await until('only one province is shown', async () => (await rows()) === 10);
    expect(await first(popup)).toBe('上海（10 条）');
  });

  it('say quietly what a code was read as, and what list holds institutions where it is in none', async () => {
    await lookUp(popup, CODE);
    expect(await popup.$eval('.lookup', (part) => part.textContent)).toContain(
      `按统一社会信用代码查询：${CODE}`,
    );
    await lookUp(popup, '示例名单外学校');
    expect(await first(popup)).toMatch(
      /^名单含北京、上海、浙江 73 家机构和 \d+ 条应用或网站通报（截至2026年9月1日），其中没有“示例名单外学校”。/,
    );
  });

  it('lead at once where a text was handed over', async () => {
    const left = { text: SCHOOL, isPrivate: false };
    await popup.evaluate((value) => chrome.storage.session.set({ 'asked-lookup': value }), left);
    const asked = await session.view('/popup.html?lookup', '.result', SIZE);
    expect(await asked.$eval('main', (main) => main.firstElementChild?.className)).toContain(
      'lookup',
    );
    await session.leaveOwn(asked);
    await popup.bringToFront();
  });

  it('prepare a report about the page, with its address only as long as the user leaves it in', async () => {
    await clickOn(popup, '.page-report summary');
    await popup.waitForSelector('.page-report .text-out textarea');
    const text = () =>
      popup.$eval('.page-report .text-out textarea', (area) => (area as HTMLTextAreaElement).value);
    expect(await text()).toContain('页面：https://');
    expect(await text()).toContain('名单日期 2026年10月15日');
    await clickOn(popup, '.page-report input[type=checkbox]');
    await until('the address is left out', async () => !(await text()).includes('https://'));
    expect(await text()).toContain('此页标注');
    expect(await axeViolations(popup)).toEqual([]);
  });

  it('keep the theme that the user chose, on every view', async () => {
    const ground = (view: Page) =>
      view.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [light, dark] = ['rgb(247, 248, 250)', 'rgb(18, 22, 28)'];
    expect(await ground(popup)).toBe(light);
    await session.ask('saveSettings', { theme: 'dark' });
    for (const path of ['/popup.html?tab=none', '/options.html', '/call.html', '/help.html']) {
      const view = await session.view(path, 'main', SIZE);
      await until(`${path} is dark`, async () => (await ground(view)) === dark);
      await session.leaveOwn(view);
    }
    await session.ask('saveSettings', { theme: 'system' });
  });
});
