import { browser } from 'wxt/browser';
import { mount } from '../../components/app';
import { tabParam } from '../../components/links';
import { readPageAtHand } from '../../lib/browser/page-at-hand';
import { cardsKey, siteKey, watchValues } from '../../lib/browser/storage';
import { watchTab } from '../../lib/browser/tabs';
import { takeAsked } from '../../lib/messages/asked-lookup';
import { report } from '../../lib/wording/messages/zh-CN/report';
import type { FollowPage } from './page';
import { Popup } from './popup';
import '../../components/styles/index.css';
import './popup.css';

const params = new URLSearchParams(location.search);

/** The tab in `?tab=<id>` where the popup is opened as a page, none in `?lookup`, else the one below. */
async function tabOf() {
  const named = tabParam(params);
  if (params.has('tab')) return named === null ? undefined : browser.tabs.get(named);
  if (params.has('lookup')) return undefined;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** Views in Chromium do not know that a private window opened them; their tab does. */
async function isPrivateIn(tab: { incognito: boolean } | undefined): Promise<boolean> {
  const own = await browser.tabs.getCurrent();
  return browser.extension.inIncognitoContext || Boolean(tab?.incognito || own?.incognito);
}

const followPage: FollowPage = (of, onChange) => {
  const keys = [cardsKey(of), siteKey(of)];
  const ends = [
    watchValues('session', (key) => keys.includes(key), onChange),
    watchTab(of, (url = '') => onChange(url)),
  ];
  return () => {
    for (const end of ends) end();
  };
};

if (params.has('tab') || params.has('lookup')) document.documentElement.dataset.view = 'popup-tab';
const tab = await tabOf().catch(() => undefined);
const isPrivate = await isPrivateIn(tab);
const lookup = await takeAsked(isPrivate);
mount(
  'app.name',
  <Popup
    tab={tab?.id ?? null}
    url={tab?.url}
    lookup={lookup}
    isPrivate={isPrivate}
    readPage={readPageAtHand}
    followPage={followPage}
  />,
  report,
);
