import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { LIGHT } from '../../lib/annotate/colours';
import { inspectPage } from '../browser/inspect';
import { clickMark, readMarks } from '../browser/marks';
import { renderSerp, type SampleResult, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import { nodesOf, type Tree, textOf } from '../browser/tree';
import { until, untilSays } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { inOrder } from './in-order';
import { ENTRIES, SCHOOL, SEARCH } from './sample';
import { siteWith } from './sitecheck-pages';

/** What pages and the popup tell of a page: the weightiest first, no certainty that is none, and where it stands. */

const RESULTS = serpUrl(SEARCH.query);
const SITE = 'https://www.qiming.example.com/';
const ACT = '余姚市示例市场监督管理局于2026年9月1日将该校列入黑名单';
const DESKTOP = { width: 1000, height: 700 };
const POPUP = { width: 400, height: 600 };

const SIZES = [
  [360, 320],
  [1000, 260],
  [500, 350],
] as const;

/** Pills that are not sure whom they mean, with what they say of it. */
const DOUBTS = [
  ['possible', '可能同名，请核对'],
  ['names', '标题中提到这个名称，不表示此页属于该单位'],
] as const;

/** What is searched for, with the line about it. */
const QUERIES = [
  [SCHOOL, `您搜索的“${SCHOOL}”在名单中：黑名单·2026-09`],
  [`${SCHOOL}怎么样`, `您搜索的“${SCHOOL}”与名单中 1 条记录同名`],
  ['余姚示例启明', '您搜索的“示例启明”是名单中 1 条记录名称的一部分，请核对'],
] as const;

/** Pills of the results page, by where they stand. */
const PILLS = { names: 0, identified: 1, possible: 2 } as const;

/** Results of which two lead through the engine, whose links hold no target. */
const HIDDEN: SampleResult[] = ['示例甲课程', '示例乙课程', '示例丙课程'].map((title, at) => ({
  title,
  url: at < 2 ? `https://www.bing.com/ck/a?p=${at}` : 'https://kecheng.example/',
  snippet: '课程介绍。',
  why: 'its true address cannot be seen',
}));

/** A page that prints no addresses beside its results. */
const results = (query: string, shown: readonly SampleResult[] = SEARCH.results) => {
  const html = renderSerp({ query, bold: query.slice(0, 2), results: shown });
  return savedPage(html.replaceAll(/<cite>.*?<\/cite>/g, ''));
};

const isOpen = (tree: Tree): boolean =>
  [...nodesOf(tree)].some(({ attributes }) => attributes['aria-expanded'] === 'true');

const dialogOf = (tree: Tree): Tree | undefined =>
  [...nodesOf(tree)].find(({ attributes }) => attributes.role === 'dialog');

inEachBrowser('the weightiest first', { viewport: DESKTOP }, ({ name, session, once }) => {
  /** Shows one popover at most. */
  let page: Page;

  beforeAll(async () => {
    await followList(session, ENTRIES);
    page = await session.visit(RESULTS, savedPage(renderSerp(SEARCH)));
    await until('the pills are drawn', async () => (await pills()).length === 3);
  });

  const pills = async (): Promise<Tree[]> =>
    (await readMarks(session.engine, page)).flatMap(({ kind, tree }) =>
      kind === 'pill' ? tree : [],
    );
  const treeOf = async (pill: keyof typeof PILLS): Promise<Tree | undefined> =>
    (await pills())[PILLS[pill]];

  async function closePopover(): Promise<void> {
    if (!(await pills()).some(isOpen)) return;
    await page.keyboard.press('Escape');
    await until('no popover is open', async () => !(await pills()).some(isOpen));
  }

  /** The popover of a pill, opened as a person would. */
  async function popover(pill: keyof typeof PILLS): Promise<Tree> {
    await closePopover();
    await clickMark(page, PILLS[pill]);
    return until('the popover is drawn', async () => {
      const tree = await treeOf(pill);
      return tree && isOpen(tree) && dialogOf(tree);
    });
  }

  once('a popover says who, what, why and the source, then quietly on what it rests', async () => {
    const text = textOf(await popover('identified'));
    inOrder(text, [
      SCHOOL,
      ACT,
      '事由：违规收集未成年人个人信息',
      '查看原文（余姚市示例市场监督管理局）',
      '标注依据：网址一致',
      '这个网站已与名单中的单位对应：',
      '来自名单：',
      '公示至2027年2月28日',
    ]);
    expect(text.split(SCHOOL)).toHaveLength(2);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it.each(partOf(DOUBTS, name))('the doubt of “%s” comes before the act', async (pill, doubt) => {
    const text = textOf(await popover(pill));
    inOrder(text, [SCHOOL, doubt, '列入黑名单']);
    expect(text.split(doubt)).toHaveLength(2);
  });

  it.each(DOUBTS)('“%s” has no colour of gravity', async (pill) => {
    const tree = await treeOf(pill);
    const styles = tree ? [...nodesOf(tree)].map(({ attributes }) => attributes.style ?? '') : [];
    // The names of the properties are drawn anew in every page.
    const [, ink] = /--\w+i:\s*([^;]+)/.exec(styles.join(';')) ?? [];
    expect(ink).toBe(LIGHT.grey);
  });

  once('a brand that only stands in the registered name is told as a part of it', async () => {
    expect(textOf(await popover('possible'))).toContain(
      `此处的“示例启明”是名单所载名称“${SCHOOL}”的一部分`,
    );
  });

  it.each(partOf(SIZES, name))(
    'a popover keeps clear of the title that it explains (%i × %i)',
    async (width, height) => {
      await closePopover();
      await page.setViewport({ width, height });
      await popover('identified');
      const areClear = await page.evaluate((wanted) => {
        const all = [...document.querySelectorAll('h2 a')];
        const link = all.find(({ textContent }) => textContent === wanted);
        return [...(link?.getClientRects() ?? [])].map(
          ({ left, width: long, top, height: tall }) => {
            const shown = document.elementFromPoint(left + long / 2, top + tall / 2);
            return shown === null || link?.contains(shown);
          },
        );
      }, SEARCH.results[1]?.title);
      expect(new Set(areClear)).toEqual(new Set([true]));
    },
  );

  once('a popover follows a change of colour scheme while it is open', async () => {
    await popover('identified');
    const card = async () => {
      const tree = await treeOf('identified');
      const styles = tree ? [...nodesOf(tree)].map(({ attributes }) => attributes.style ?? '') : [];
      return /--\w+c:\s*([^;]+)/.exec(styles.join(';'))?.[1];
    };
    const look = { forced: false, coarse: false } as const;
    await session.engine.show(page, { ...look, scheme: 'light' });
    await until('the card is light', async () => (await card()) === '#fff');
    await session.engine.show(page, { ...look, scheme: 'dark' });
    await until('the card is dark', async () => (await card()) === '#202124');
    await session.engine.show(page, { ...look, scheme: 'light' });
  });

  it.each(partOf(QUERIES, name))(
    'the line about the query “%s” is a button that opens the record',
    async (query, text) => {
      const asked = await session.visit(serpUrl(query), results(query, HIDDEN));
      await until('the line is drawn', async () => {
        const marks = await readMarks(session.engine, asked);
        return marks.find(({ kind }) => kind === 'line')?.label === text;
      });
      const accessibles = await session.engine.accessibles(asked);
      expect(accessibles).toContainEqual(expect.objectContaining({ role: 'button', name: text }));
      await clickMark(asked, 0);
      expect((await session.openedTab('/record.html')).searchParams.get('id')).toBe('school');
      await asked.close();
    },
  );

  /** The popup over a page that is settled. */
  async function popupOver(shown: Page): Promise<Page> {
    await inspectPage(session, shown);
    return session.view(`/popup.html?tab=${await session.tabOf(shown)}`, '.page-summary', POPUP);
  }
  const summaryOf = (popup: Page): Promise<string> =>
    popup.$eval('.page-summary', (part) => part.textContent ?? '');

  once('a page without marks says what could not be known', async () => {
    const query = '暑期班 课程';
    const shown = await session.visit(serpUrl(query), results(query, HIDDEN));
    const popup = await popupOver(shown);
    await untilSays(popup, '.health, .page-pause', '其中 2 条看不到真实网址，只核对了标题');
    expect(await summaryOf(popup)).toBe('没有标注；这不代表已获批准或没有问题。');
    await session.leaveOwn(popup);
    await shown.close();
  });

  once(
    '“no marks” never stands above a listed address whose page says it is another’s',
    async () => {
      const shown = await session.visit(SITE, siteWith('主办单位：北京别处文化传媒有限公司'));
      const popup = await popupOver(shown);
      expect(await summaryOf(popup)).toBe('网址与名单相符，但页面内容不符，请核对');
      await session.leaveOwn(popup);
      await shown.close();
    },
  );
});
