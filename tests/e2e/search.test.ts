import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inspectPage, type PageReport } from '../browser/inspect';
import { clickMark, readMarks } from '../browser/marks';
import { renderSerp, type SampleResult, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import { textOf } from '../browser/tree';
import { until } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL, SEARCH } from './sample';

const OTHER = { ...SEARCH, query: '会计 培训', results: SEARCH.results.slice(6) };
const URL_OF = { main: serpUrl(SEARCH.query), other: serpUrl(OTHER.query) };

/** Tier and first evidence of each result, as the table of the sample has them. */
function outcomes({ items, verdicts }: PageReport): (SampleResult['expected'] | undefined)[] {
  return items.map(({ ref }) => {
    const [first, ...rest] = verdicts.filter((verdict) => verdict.ref === ref);
    expect(rest).toEqual([]);
    const evidence = first?.evidence[0]?.kind;
    return first && evidence ? { tier: first.tier, evidence } : undefined;
  });
}

/** Back or forward, by the page itself: the driver waits for events that a cached page never sends. */
async function travel(page: Page, steps: number, url: string): Promise<void> {
  await page.evaluate((by) => history.go(by), steps).catch(() => undefined);
  await until(`history has gone by ${steps}`, async () => {
    return (await page.evaluate(() => location.href)) === new URL(url).href;
  });
}

const marked = SEARCH.results.filter(({ expected }) => expected && expected.tier !== 'related');

inEachBrowser(
  'search pages',
  { viewport: { width: 1100, height: 900 } },
  ({ name, session, once }) => {
    let page: Page;
    let list: string;

    beforeAll(async () => {
      list = await followList(session, ENTRIES);
      session.serve(URL_OF.main, savedPage(renderSerp(SEARCH)));
      session.serve(URL_OF.other, savedPage(renderSerp(OTHER)));
      session.serve(serpUrl(SCHOOL), savedPage(renderSerp({ ...SEARCH, query: SCHOOL })));
      page = await session.newPage();
    });

    const open = async (url: string, tab = page): Promise<PageReport> => {
      await session.goOn(tab, url);
      return inspectPage(session, tab);
    };

    it('marks exactly the results of the table, each with its tier and evidence', async () => {
      const report = await open(URL_OF.main);
      expect(report.items.map(({ title }) => title)).toEqual(
        SEARCH.results.map(({ title }) => title),
      );
      expect(outcomes(report)).toEqual(SEARCH.results.map(({ expected }) => expected));
      expect(report.verdicts.every(({ candidate }) => candidate.ref.list === list)).toBe(true);
      expect(report.marks.map(({ tier, marks }) => ({ tier, marks }))).toEqual(
        marked.map(({ expected, title }) => ({ tier: expected?.tier, marks: title })),
      );
      expect(report.badge).toBe(String(marked.length));
    });

    it('names every mark for a screen reader', async () => {
      const { marks } = await open(URL_OF.main);
      const accessibles = await session.engine.accessibles(page);
      const buttons = accessibles.filter(({ role }) => role === 'button').map((each) => each.name);
      expect(buttons).toEqual(expect.arrayContaining(marks.map((mark) => mark.name)));
      for (const { name, label } of marks) {
        expect(name).toContain(label);
        const said = name.split(/[：。，·]/).filter(Boolean);
        expect(new Set(said).size, name).toBe(said.length);
      }
    });

    it('says of a full name in a title on an unknown host that the title names it, not that the page is its', async () => {
      const { verdicts, marks } = await open(URL_OF.main);
      expect(SEARCH.results[0]?.title).toContain(SCHOOL);
      expect(verdicts[0]).toMatchObject({ ref: 0, tier: 'named', relation: 'names' });
      expect(marks[0]?.label).toBe('提到名单中的单位·2026-09');
      // What a page is by its host keeps the words of the act.
      expect(verdicts[1]).toMatchObject({ ref: 1, tier: 'identified', relation: 'is' });
      expect(marks[1]?.label).toBe('黑名单·2026-09');
      await clickMark(page, 0);
      const popover = async () => {
        const [mark] = await readMarks(session.engine, page);
        return mark ? textOf(mark.tree) : '';
      };
      await until('the popover is drawn', async () => (await popover()).includes('标注依据'));
      expect(await popover()).toContain('标题中提到这个名称，不表示此页属于该单位');
      await page.keyboard.press('Escape');
    });

    it('opens the popover by click, with who, what, when and the evidence, and closes it by Escape', async () => {
      await open(URL_OF.main);
      await clickMark(page, 0);
      const isOpen = async () => {
        const [mark] = await readMarks(session.engine, page);
        return mark !== undefined && textOf(mark.tree).includes('2026年9月1日');
      };
      await until('the popover is drawn', isOpen);
      const [mark] = await readMarks(session.engine, page);
      const text = mark ? textOf(mark.tree) : '';
      for (const words of [
        SCHOOL,
        '余姚市示例市场监督管理局',
        '违规收集未成年人个人信息',
        '2027年2月28日',
      ])
        expect(text).toContain(words);
      const names = async () => (await session.engine.accessibles(page)).map((each) => each.role);
      await until('the dialog is in the accessibility tree', async () =>
        (await names()).includes('dialog'),
      );
      await page.keyboard.press('Escape');
      await until('the dialog is closed', async () => !(await names()).includes('dialog'));
    });

    it('is worked by keyboard alone: Tab to a mark, Enter, Escape back', async () => {
      await open(URL_OF.main);
      // The first result is a link; the next stop is its mark.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const roles = async () => (await session.engine.accessibles(page)).map((each) => each.role);
      await until('the dialog is open', async () => (await roles()).includes('dialog'));
      await page.keyboard.press('Escape');
      await until('the dialog is closed', async () => !(await roles()).includes('dialog'));
      await page.keyboard.press('Enter');
      await until('the focus is on the mark again', async () => (await roles()).includes('dialog'));
    });

    it('marks all the same after the worker was ended', async () => {
      await open(URL_OF.other);
      await session.killWorker();
      const report = await open(URL_OF.main);
      expect(report.marks.length).toBe(marked.length);
    });

    once('shows one quiet line when the query is a listed name', async () => {
      const report = await open(serpUrl(SCHOOL));
      expect(report.queryLine).toContain(SCHOOL);
      expect(report.marks.filter(({ kind }) => kind === 'line').map(({ label }) => label)).toEqual([
        report.queryLine,
      ]);
    });

    const BRANDS = [
      ['with its place', '示例启明 余姚 培训', '示例启明'],
      ['with another place', '示例启明 大连 培训', null],
    ] as const;
    it.each(partOf(BRANDS, name, 2))(
      'asks of a brand in the query whether it comes %s',
      async (_, query, told) => {
        session.serve(serpUrl(query), savedPage(renderSerp({ ...OTHER, query })));
        const { queryLine, marks } = await open(serpUrl(query));
        expect(queryLine).toEqual(told && expect.stringContaining(`“${told}”`));
        expect(marks.map(({ kind }) => kind)).toEqual(told ? ['line'] : []);
      },
    );

    once('marks nothing and shows no badge where nothing is listed', async () => {
      const report = await open(URL_OF.other);
      expect(report.recognised).toBe(OTHER.results.length);
      expect([report.marks, report.badge, report.queryLine]).toEqual([[], '', null]);
    });

    it('marks once after going back and forward', async () => {
      // A tab of its own: the driver cannot navigate one that it has lost track of.
      const tab = await session.newPage();
      await open(URL_OF.main, tab);
      await open(URL_OF.other, tab);
      await travel(tab, -1, URL_OF.main);
      const back = await inspectPage(session, tab);
      expect(back.marks.length).toBe(marked.length);
      expect(back.badge).toBe(String(marked.length));
      await travel(tab, 1, URL_OF.other);
      expect((await inspectPage(session, tab)).marks).toEqual([]);
      await tab.close();
    });

    it('follows a navigation in place', async () => {
      await open(URL_OF.other);
      await page.evaluate(
        (url, html) => {
          history.pushState(null, '', url);
          const next = new DOMParser().parseFromString(html, 'text/html');
          document.querySelector('#b_results')?.replaceWith(next.querySelector('#b_results') ?? '');
        },
        URL_OF.main,
        renderSerp(SEARCH),
      );
      await until('the new results are marked', async () => {
        return (await readMarks(session.engine, page)).length === marked.length;
      });
      const report = await inspectPage(session, page);
      expect(report.query).toBe(SEARCH.query);
      expect(report.badge).toBe(String(marked.length));
    });

    once('marks what an auto-pager appends, and nothing twice', async () => {
      await open(URL_OF.main);
      await page.evaluate((html) => {
        const next = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('#b_results')?.append(...next.querySelectorAll('#b_results > li'));
      }, renderSerp(SEARCH));
      const doubled = 2 * marked.length;
      await until('both pages are marked', async () => {
        return (await readMarks(session.engine, page)).length === doubled;
      });
      expect((await inspectPage(session, page)).marks.length).toBe(doubled);
    });
  },
);
