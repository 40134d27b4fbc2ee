import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import { readWebsiteText } from '../../../../lib/page/website/text';
import { loadSite } from '../../../dom/page/website/load-site';
import { eventually } from '../../../eventually';
import { entries } from '../../list/sample';
import { WorkerStage } from '../../worker/judging/worker-stage';
import { JudgeDesk } from './desk';

/** `npm run judge` beside the real worker, its list, index and database. */

const stage = new WorkerStage();
const desk = new JudgeDesk();
const LIST = entries(3);
const NAME = '余姚市示例第1培训学校有限公司';
/** The last one teaches: once that is known, what the others would have taught is known too. */
const PAGES = [
  `<footer>技术支持：${NAME}</footer>`,
  `<footer>版权所有：${NAME}分公司</footer>`,
  `<main>${NAME}</main>`,
  `<footer>版权所有：${NAME}</footer>`,
];

beforeAll(async () => {
  await stage.open();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue();
  await stage.publish(LIST);
  desk.list(...LIST);
});
afterAll(() => stage.close());

it('learns of a website what the worker learns of it', async () => {
  const cases = PAGES.map((html, id) => ({
    id,
    surface: 'website',
    url: `https://site${id}.example.net/`,
    html,
  }));
  const tab = await fakeBrowser.tabs.create({ url: 'https://site0.example.net/' });
  for (const { url, html } of cases) {
    const sender = { tab: { ...tab, incognito: false, url }, frameId: 0, url } as Sender;
    await stage.worker.checkSite(
      { text: readWebsiteText(loadSite(html, url)), opened: url },
      sender,
    );
  }
  const hosts = cases.map(({ url }) => new URL(url).host);
  const learned = await eventually(async () => {
    const links = await stage.worker.learnedOf(hosts);
    expect(links).not.toEqual([]);
    return links.map(({ host, entry }) => ({ host, entry: entry.id }));
  });
  const said = await desk.outcomes(cases, '--on', '2026-09-10');
  expect(said.flatMap(({ learns }) => learns)).toEqual(learned);
  expect(learned).toEqual([{ host: 'site3.example.net', entry: 'e1' }]);
});
