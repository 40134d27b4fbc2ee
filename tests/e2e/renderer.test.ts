import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import type { MarkView, MarkWords } from '../../lib/domain/verdict';
import { axeViolations } from '../browser/axe';
import { ROOT } from '../browser/build';
import { savedPage } from '../browser/saved-page';
import { inEachBrowser, partOf } from './each-browser';

/** Axe cannot look into a closed root, so the renderer of the marks draws into open ones here. */

const URL_OF_PAGE = 'https://marks.example/';

const WORDS: MarkWords = {
  lang: 'zh-CN',
  record: '查看完整记录',
  notThis: '不是这家单位？',
  notThisHint: '同名不等于同一单位。',
  css: '',
  close: '关闭',
};

const view = (ref: number, tier: MarkView['tier'], gravity: MarkView['gravity']): MarkView => ({
  ref,
  entry: { list: 'builtin', id: `e${ref}` },
  tier,
  gravity,
  label: '有官方通报·2026-09',
  description: `示例机构 ${ref}：有官方通报·2026-09。单位名称一致，请核对`,
  heading: `示例机构 ${ref}`,
  ...(tier === 'possible' ? { doubt: '可能同名，请核对' } : {}),
  sanctions: [
    {
      line: '示例省通信管理局于2026年9月1日通报应用“示例在线”7.4.620 版',
      grounds: '违规收集个人信息',
      source: { label: '查看原文（示例省通信管理局）', url: 'https://www.notice.example/1' },
    },
  ],
  basis: '标注依据：单位名称一致，请核对',
  evidence: ['标题中有完整名称：示例机构'],
  provenance: ['来自名单：示例名单', '公示至2027年9月1日'],
  also: ['名单中另有 1 个同名主体'],
});

const TIERS: MarkView['tier'][] = ['identified', 'named', 'possible'];
const GRAVITIES: MarkView['gravity'][] = ['notice', 'penalty', 'severe'];
const VIEWS = TIERS.flatMap((tier, row) =>
  GRAVITIES.map((gravity, column) => view(row * GRAVITIES.length + column, tier, gravity)),
);

/** The renderer as one script, in which it stands under `renderer`. */
async function bundleRenderer(): Promise<string> {
  const entry = join(ROOT, 'tests/e2e/renderer-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'renderer' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the renderer was not bundled');
  return output.output[0].code;
}

let script: string;
beforeAll(async () => {
  script = await bundleRenderer();
});

/** How high each button within is that a finger may press, in whole pixels. */
const heightsIn = (page: Page, within: string): Promise<number[]> =>
  page.$$eval(`>>> ${within} button`, (buttons) =>
    buttons.map((button) => Math.floor(button.getBoundingClientRect().height)),
  );
const tooLow = (heights: readonly number[]): number[] => heights.filter((height) => height < 44);

/** Banners on light and dark pages, on wide and narrow ones. */
const BANNERS = [
  [false, 1000],
  [true, 1000],
  [false, 340],
  [true, 340],
] as const;

declare const renderer: typeof import('./renderer-page');

inEachBrowser('the drawn mark', {}, ({ name, session }) => {
  let page: Page;
  beforeAll(async () => {
    page = await session.newPage();
  });

  async function draw(dark: boolean): Promise<void> {
    const colour = dark ? '#202124' : '#ffffff';
    const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>标记</title>
      <style>body{background:${colour};color:${dark ? '#eee' : '#111'}}</style>
      <main><h1>搜索结果</h1></main>`;
    await session.goOn(page, URL_OF_PAGE, savedPage(html, true));
    await page.evaluate(`${script};globalThis.renderer = renderer`);
    await page.evaluate(
      (views, words, isDark) => renderer.drawMarks(views, words, isDark),
      VIEWS,
      WORDS,
      dark,
    );
  }

  it.each([false, true])(
    'gives axe nothing to object to, pill and popover (dark: %s)',
    async (dark) => {
      await draw(dark);
      expect((await page.$$('>>> button[aria-expanded]')).length).toBe(VIEWS.length);
      expect(await axeViolations(page)).toEqual([]);
      await (await page.$('>>> button[aria-expanded]'))?.click();
      await page.waitForSelector('>>> [role=dialog]:popover-open');
      expect(tooLow(await heightsIn(page, '[role=dialog]:popover-open'))).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it.each(partOf(BANNERS, name))(
    'gives axe nothing to object to in the banner (dark: %s, width %i)',
    async (dark, width) => {
      await draw(dark);
      await page.setViewport({ width, height: 700 });
      const [shown] = VIEWS;
      if (!shown) throw new Error('no view to draw');
      await page.evaluate(
        (one, words, isDark) => renderer.drawBanner(one, words, isDark),
        shown,
        {
          ...WORDS,
          name: '鉴训',
          basis: '标注依据',
          dismiss: '不再显示此横幅，除非记录变化',
          dismissed: '不再显示此横幅，除非记录变化。',
          undo: '撤销',
        },
        dark,
      );
      const { x, right, bottom } = await page.$eval('>>> [role=region]', (strip) =>
        strip.getBoundingClientRect().toJSON(),
      );
      expect([x >= 0, right <= width, Math.round(bottom)]).toEqual([true, true, 700]);
      const heights = await heightsIn(page, '[role=region]');
      expect([heights.length, tooLow(heights)]).toEqual([3, []]);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
