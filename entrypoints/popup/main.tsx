import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { Popup } from '../../components/popup';
import '../../components/styles/index.css';

/** The tab in `?tab=<id>` where the popup is opened as a page, else the one it was opened over. */
async function tabOf(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d{1,10}$/.test(named) ? Number(named) : null;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

const asPage = new URLSearchParams(location.search).has('tab');
if (asPage) document.documentElement.dataset.view = 'popup-page';
mount('app.name', <Popup tab={await tabOf(location.search)} />);
