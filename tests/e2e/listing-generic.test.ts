import { beforeAll, expect, it } from 'vitest';
import { inspectAt, inspectPage } from '../browser/inspect';
import { savedPage } from '../browser/saved-page';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';

/** Four times what one look at a page reads. */
const ELEMENTS = 24_000;
/** Goes of a search before it is given up; how much one looks at is counted in `generic-reader.test.ts`. */
const GOES = 20;
/** After so long a page without cards is not looked at again. */
const LATE = { quietMs: 3500 };

const HOSTILE: [string, string][] = [
  ['siblings without end', '<div class="a"><i></i></div>'.repeat(ELEMENTS / 2)],
  ['cards without end', '<div class="a"><h3>课</h3></div>'.repeat(ELEMENTS / 2)],
  ['four cards of no end', `<div class="a">${'<i></i>'.repeat(ELEMENTS / 4)}</div>`.repeat(4)],
  ['boxes in boxes', `${'<div>'.repeat(200)}${'</div>'.repeat(200)}`.repeat(ELEMENTS / 200)],
];

const pageOf = (body: string, runScripts = false) =>
  savedPage(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例</title><main>${body}</main></html>`,
    runScripts,
  );

const card = (at: number, name: string, more: string): string =>
  `<div class="card"><h3><a href="/item/${at}">${name}</a></h3>${more}</div>`;

/** Seven cards; the fourth names the listed school as its provider. */
const DIRECTORY = Array.from({ length: 7 }, (_, at) => {
  const provider = at === 3 ? SCHOOL : `示例第${at}培训中心`;
  return card(at, `暑期书法课${at}`, `<span class="org-name">${provider}</span>`);
}).join('');

const NEWS = Array.from({ length: 7 }, (_, at) =>
  card(at, `${SCHOOL}被通报${at}`, '<span class="date">2026-09-01</span>'),
).join('');

inEachBrowser('a listing without an adapter', {}, ({ name, session }) => {
  beforeAll(async () => {
    await followList(session, ENTRIES);
  });

  it('is read by its repeated cards, and only the listed one is marked', async () => {
    const url = 'https://directory.example.net/yuyao/';
    const { site, recognised, marks } = await inspectAt(session, url, pageOf(DIRECTORY), {
      hasCards: true,
    });
    expect([site, recognised]).toEqual(['generic', 7]);
    expect(marks.map(({ tier, marks: title }) => [tier, title])).toEqual([
      ['named', '暑期书法课3'],
    ]);
  });

  it('is found on the second look where a script fills it after the first', async () => {
    const url = 'https://directory.example.net/late/';
    const script = `setTimeout(() => { list.innerHTML = ${JSON.stringify(DIRECTORY)}; }, 1500)`;
    const saved = pageOf(`<div id="list"></div><script>${script}</script>`, true);
    const { recognised, marks } = await inspectAt(session, url, saved, { hasCards: true });
    expect([recognised, marks.length]).toEqual([7, 1]);
  });

  it.concurrent('is not found on a news page, and nothing is asked or marked', async () => {
    const url = 'https://news.example.net/education/';
    const { site, marks, badge } = await inspectAt(session, url, pageOf(NEWS), LATE);
    expect([site, marks, badge]).toEqual([null, [], '']);
  });

  it.concurrent.each(partOf(HOSTILE, name, 2))(
    'is not looked for beyond a bound: %s',
    async (what, body) => {
      const url = `https://hostile.example.net/${what.replaceAll(' ', '-')}`;
      const page = await session.visit(url, pageOf(body, true), 'window');
      expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeGreaterThan(
        ELEMENTS,
      );
      const { site, steps } = await inspectPage(session, page, LATE);
      const looks = steps.filter((step) => step.name === 'look');
      expect([site, ...looks.map(({ detail }) => detail.items)]).toEqual([
        null,
        ...looks.map(() => 0),
      ]);
      expect(looks.length).toBeGreaterThan(0);
      expect(looks.length).toBeLessThanOrEqual(GOES);
      await page.close();
    },
  );
});
