import type { Settings } from '../../lib/domain/settings';
import { formatSubscription } from '../../lib/domain/subscription';
import type { ListHost } from '../browser/list-host';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { until } from '../browser/until';
import { ListPublisher } from './list-publisher';
import { ENTRIES, SCHOOL } from './sample';

/** What the user of an older version has done, and what a newer one must find again. */

const LIST_NUMBER = 77;
export const PAUSED_SITE = 'paused.example.com';
export const MUTED = 'company';
export const LEARNED_HOST = 'kecheng.example';
export const SETTINGS = {
  language: 'zh-TW',
  showPossible: false,
  markStyle: 'compact',
  markSize: 'large',
  keepRecent: false,
} satisfies Partial<Settings>;

const SITE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>课程</title>
<body><main><h1>课程</h1></main><footer><p>版权所有 © ${SCHOOL}</p></footer></body></html>`;

/** Follow a list, pause a site, mute an entry, change settings and learn a host. */
export async function actAsUser(session: Session, server: ListHost): Promise<void> {
  const publisher = new ListPublisher(LIST_NUMBER);
  const host = server.add('old');
  host.files = await publisher.files(await publisher.compose(ENTRIES));
  const identity = await publisher.identity();
  const state = await session.ask('subscribe', {
    url: formatSubscription({ url: host.base, identity }),
  });
  if (state.live !== ENTRIES.length) throw new Error(`${state.live} entries are live`);
  const page = await session.newPage();
  session.serve(`https://${LEARNED_HOST}/`, savedPage(SITE));
  await page.goto(`https://${LEARNED_HOST}/`, { waitUntil: 'domcontentloaded' });
  const learned = () => session.ask('learned', {});
  await until('the site is learned', async () => (await learned()).length === 1);
  await session.ask('mute', { entry: { list: identity, id: MUTED } });
  await session.ask('setSitePaused', { host: PAUSED_SITE, paused: true });
  await session.ask('saveSettings', SETTINGS);
}
