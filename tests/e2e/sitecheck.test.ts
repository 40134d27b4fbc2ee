import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LAST_LINES } from '../../lib/domain/page-limits';
import { inspectPage } from '../browser/inspect';
import { clickOn, untilPressed } from '../browser/keyboard';
import { listsSettled, subscribe } from '../browser/lists';
import type { SavedPage } from '../browser/saved-page';
import { until, untilSays } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { type PublishedList, publishList } from './follow-list';
import * as pages from './sitecheck-pages';

const { FILING, LINKED, NAME, school, scripted, siteWith } = pages;

const URL_OF_SITE = 'https://kecheng.example/';
/** The banner's buttons, by how many steps of Tab they are away. */
const BUTTONS = { source: 1, record: 2, dismiss: 3, close: 4 } as const;
/** What the time in a PDF may change of its length; a printed banner is thousands. */
const BYTES_OF_TIME = 64;

inEachBrowser(
  'the site check',
  { viewport: { width: 1000, height: 700 } },
  ({ name, session, once }) => {
    let list: PublishedList;
    let page: Page;

    beforeAll(async () => {
      list = await publishList([school('违规收集个人信息')]);
      await subscribe(session, list.subscription);
      page = await session.newPage();
    });
    afterAll(async () => {
      await list?.close();
    });

    const open = (saved: SavedPage, url = URL_OF_SITE): Promise<void> =>
      session.goOn(page, url, saved);

    /** The site once more. */
    const reopen = (url = URL_OF_SITE): Promise<void> => open(siteWith(LINKED), url);

    /** What stands on the page once it is settled: banner, badge, verdicts. */
    async function outcome() {
      const { marks, badge, website, health, steps } = await inspectPage(session, page);
      const banners = marks.filter(({ kind }) => kind === 'banner');
      return { banners, others: marks.length - banners.length, badge, website, health, steps };
    }

    /** Is the banner what a reader sees at the page's bottom edge? */
    const isSeen = (): Promise<boolean> =>
      page.evaluate(() => {
        const top = document.elementFromPoint(innerWidth / 2, innerHeight - 12);
        return (
          top !== null &&
          top.parentElement === document.documentElement &&
          !/^(body|head)$/.test(top.localName)
        );
      });

    it('shows the banner for a filing number in a link to the register', async () => {
      await open(siteWith(`© ${NAME} ${LINKED}`));
      const { banners, others, badge, website, health } = await outcome();
      expect(banners.map(({ label }) => label)).toEqual([expect.stringContaining(NAME)]);
      expect(banners[0]?.label).toContain('ICP 备案号与名单一致：');
      expect(banners[0]?.label).toContain('余姚市示例市场监督管理局于2026年9月1日将该校列入黑名单');
      expect([others, badge]).toEqual([0, '1']);
      expect(website?.verdicts.map(({ tier }) => tier)).toEqual(['identified']);
      expect(health.website).toEqual({
        host: 'kecheng.example',
        filings: [FILING],
        operators: [NAME],
      });
      expect(await isSeen()).toBe(true);
      const isScrolling = 'document.documentElement.scrollHeight > innerHeight';
      expect(await page.evaluate(isScrolling)).toBe(false);
    });

    it('shows it for a listed host, with the worker just ended', async () => {
      await session.killWorker();
      await open(siteWith(''), 'https://www.qiming.example.com/');
      expect((await outcome()).banners.map(({ label }) => label)).toEqual([
        expect.stringContaining('这个网站已与名单中的单位对应：'),
      ]);
    });

    const WEAK = [
      ['an operator’s name', `© 2020 ${NAME}`],
      ['a number that is only printed', `${FILING}-1`],
    ] as const;
    it.each(partOf(WEAK, name, 2))('leaves %s to the badge', async (_, footer) => {
      await open(siteWith(footer));
      const { banners, others, badge, website } = await outcome();
      expect(website?.verdicts.map(({ tier }) => tier)).toEqual(['named']);
      expect([banners.length, others, badge]).toEqual([0, 0, '1']);
    });

    once('is silent where nobody is listed', async () => {
      await open(siteWith('© 2020 上海示例乙有限公司 沪ICP备87654321号'));
      const { banners, badge, health } = await outcome();
      expect([banners.length, badge, health.marks]).toEqual([0, '', []]);
      expect(health.website?.operators).toEqual(['上海示例乙有限公司']);
    });

    once('finds a footer that a script renders late', async () => {
      await open(scripted('', pages.LATE));
      await until('the banner is there', isSeen);
      expect((await outcome()).banners).toHaveLength(1);
    });

    it('shows nothing in a frame, nor around one', async () => {
      session.serve('https://www.qiming.example.com/', siteWith(LINKED));
      await open(siteWith('<iframe src="https://www.qiming.example.com/" height="400"></iframe>'));
      const { banners, badge, website } = await outcome();
      expect([banners.length, badge, website?.verdicts]).toEqual([0, '', []]);
      const inside = await Promise.all(
        page
          .frames()
          .map((each) => each.evaluate(() => document.querySelectorAll(':not(:defined)').length)),
      );
      expect(inside).toEqual([0, 0]);
    });

    it('yields to a full screen and comes back after it', async () => {
      await open(scripted(LINKED, pages.FULL_SCREEN));
      await until('the banner is there', isSeen);
      await clickOn(page, 'h1');
      await until('the page fills the screen', () =>
        page.evaluate(() => document.fullscreenElement !== null),
      );
      await until('the banner is away', async () => !(await isSeen()));
      await page.evaluate(() => document.exitFullscreen());
      await until('the banner is back', isSeen);
    });

    it('yields to a dialog that makes all else inert, and comes after it', async () => {
      // No pointer hits what is inert, even where it is seen.
      const dialog = () =>
        page.screenshot({ encoding: 'base64', clip: { x: 0, y: 450, width: 1000, height: 250 } });
      await open(scripted('', pages.ASKING));
      await outcome();
      const alone = await dialog();
      await open(scripted(LINKED, pages.ASKING));
      expect((await outcome()).banners).toHaveLength(1);
      await until('the dialog lies above', async () => (await dialog()) === alone);
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await until('the banner is there', isSeen);
    });

    it('prints nothing', async () => {
      await open(siteWith(LINKED));
      await until('the banner is there', isSeen);
      const printed = (await page.pdf()).length;
      await page.evaluate(pages.REMOVING);
      await until('the banner is away', async () => !(await isSeen()));
      expect(Math.abs((await page.pdf()).length - printed)).toBeLessThan(BYTES_OF_TIME);
    });

    it.each(pages.HIDING)('keeps standing where the page’s styles %s', async (_, style) => {
      await open(siteWith(LINKED, style));
      await until('the banner is there', isSeen);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('html > :not(head):not(body)'))
          each.style.cssText = 'display:none!important;opacity:0!important';
      });
      expect(await isSeen()).toBe(true);
    });

    once('gives up against a page that removes it, and badge and popup still tell', async () => {
      await open(scripted(LINKED, pages.REMOVING));
      const { banners, badge, health } = await outcome();
      expect(banners).toEqual([]);
      expect(badge).toBe('1');
      expect(health.marks.map(({ heading }) => heading)).toEqual([NAME]);
      expect(await page.evaluate('removals')).toBe(3);
    });

    once('finds the footer of a page of two megabytes', async () => {
      await open(scripted(LINKED, pages.HUGE));
      await until('the banner is there', isSeen);
      const { steps } = await outcome();
      const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
      expect(nodes).toBeGreaterThan(90_000);
      // How few nodes a reading visits is counted in `bounded.test.ts` of the site check.
      const reads = steps.filter((step) => step.name === 'check');
      expect(reads.length).toBeGreaterThan(0);
      // Firefox 140 does not tell: see `readOwn`.
      for (const { detail } of reads) expect(detail.last ?? 0).toBeLessThanOrEqual(LAST_LINES);
    });

    it('opens the record from the keyboard', async () => {
      await open(siteWith(LINKED));
      await until('the banner is there', isSeen);
      await untilPressed(page, BUTTONS.record, async () =>
        (await session.openTabs()).some((url) => url.includes('/record.html')),
      );
      const { pathname, search } = await session.openedTab('/record.html');
      const record = await session.view(pathname + search, '.timeline');
      await untilSays(record, 'body', NAME);
      await record.close();
    });

    it('is closed for now by its plain button', async () => {
      await open(siteWith(LINKED));
      await until('the banner is there', isSeen);
      await untilPressed(page, BUTTONS.close, async () => !(await isSeen()));
      await reopen();
      await until('the banner is there again', isSeen);
    });

    it('stays dismissed on every page of it, and comes back when the record changes', async () => {
      await open(siteWith(LINKED));
      await until('the banner is there', isSeen);
      await untilPressed(page, BUTTONS.dismiss, async () =>
        ((await outcome()).banners[0]?.label ?? '').startsWith('不再显示此横幅'),
      );
      await reopen();
      const again = await outcome();
      expect([again.banners.length, again.badge]).toEqual([0, '1']);
      expect(again.health.marks).toHaveLength(1);
      await reopen('https://www.qiming.example.com/');
      expect((await outcome()).banners).toEqual([]);

      await list.publish([school('违规收集未成年人个人信息')], 2);
      await session.ask('syncNow', {});
      await listsSettled(session);
      await reopen();
      await until('the banner is there', isSeen);
    });
  },
);
