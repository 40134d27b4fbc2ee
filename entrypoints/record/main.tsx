import { browser } from 'wxt/browser';
import { mount } from '../../components/app';
import { tabParam } from '../../components/links';
import { askedOfView } from '../../components/surface';
import { readPageAtHand } from '../../lib/browser/page-at-hand';
import { entryRefSchema } from '../../lib/domain/entry-ref-schema';
import { report } from '../../lib/wording/messages/zh-CN/report';
import { RecordSheet } from './record';
import '../../components/styles/index.css';
import './record.css';

const params = askedOfView();
const entry = entryRefSchema().safeParse({ list: params.get('list'), id: params.get('id') });

/** The address of the page that it was opened from; '' if the tab is gone or the browser does not tell. */
async function addressOf(tab: number | null): Promise<string> {
  if (tab === null) return '';
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: '' }));
  return url;
}

const tab = tabParam(params);
mount(
  'record.title',
  <RecordSheet
    entry={entry.data ?? null}
    tab={tab}
    url={await addressOf(tab)}
    readPage={readPageAtHand}
  />,
  report,
);
