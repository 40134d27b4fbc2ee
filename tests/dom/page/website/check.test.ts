import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dom } from '../../../../lib/sites/dom';
import { websiteDocument } from '../../../../lib/sites/website-dom';
import { trustedClick } from '../../annotate/trusted';
import {
  answered,
  asked,
  banner,
  button,
  CLOSE,
  settle,
  start,
  strip,
  withPage,
  worker,
} from './stage';

const FOOTER = '<footer>© 2020 示例启明 浙ICP备12345678号</footer>';
const LATE = 5000;

const text = (at: number) => asked('checkSite')[at]?.payload.text;
const NOTHING_YET = () => answered(null, false);
const count = (): number => asked('checkSite').length;

describe('the site check', () => {
  withPage();

  it('asks once about a page whose footer is there', async () => {
    await start(FOOTER);
    await settle(LATE);
    expect(count()).toBe(1);
    expect(text(0)?.footers).toEqual([{ text: '© 2020 示例启明 浙ICP备12345678号', linked: '' }]);
  });

  it('asks once about a page without a footer, whose host may be listed', async () => {
    worker.answer = NOTHING_YET;
    await start('<p>课程</p>');
    await settle(LATE);
    expect(count()).toBe(1);
    expect(text(0)).toMatchObject({ footers: [], last: [{ text: '课程' }] });
  });

  it('asks once more about a footer that came late, and never again', async () => {
    worker.answer = NOTHING_YET;
    await start('<div id="app"></div>');
    document.body.innerHTML = FOOTER;
    await settle(LATE);
    document.body.innerHTML = FOOTER.replace('示例启明', '示例在线');
    await settle(LATE);
    expect(count()).toBe(2);
    expect(text(1)?.footers).toHaveLength(1);
  });

  it('asks once more about a footer that came later still, and a minute later no more', async () => {
    worker.answer = () => answered(banner(), false);
    await start('<div id="app"></div>');
    await settle(LATE);
    expect(count()).toBe(1);
    expect(strip()).not.toBeNull();
    document.body.innerHTML = FOOTER;
    worker.answer = NOTHING_YET;
    await settle(2 * LATE);
    expect(count()).toBe(2);
    expect(text(1)?.footers).toHaveLength(1);
    expect(strip()).toBeNull();
    document.body.innerHTML = FOOTER.replace('示例启明', '示例在线');
    await settle(12 * LATE);
    expect(count()).toBe(2);
  });

  it('waits for the footer of a page that describes an organisation meanwhile', async () => {
    const school = JSON.stringify({ '@type': 'School', legalName: '示例学校' });
    const script = `<script type="application/ld+json">${school}</script>`;
    worker.answer = NOTHING_YET;
    await start(script);
    expect(text(0)?.structured).toEqual([school]);
    document.body.innerHTML = script + FOOTER;
    await settle(LATE);
    expect(text(1)?.footers).toHaveLength(1);
  });

  it('asks once more when no worker answered', async () => {
    worker.answer = () => {
      throw new Error('Could not establish connection');
    };
    await start(FOOTER);
    worker.answer = () => answered(banner());
    await settle(LATE);
    expect(count()).toBe(2);
    expect(strip()).not.toBeNull();
  });

  it('bears a worker that refuses', async () => {
    worker.answer = () => ({ ok: false, error: { code: 'internal', detail: '' } });
    await start(FOOTER);
    await settle(LATE);
    expect(count()).toBe(2);
    expect(strip()).toBeNull();
  });

  it.each(['application/pdf', 'image/svg+xml', 'text/plain', 'application/xml'])(
    'asks about the address of %s alone, and once more when its badge can be taken for no other’s',
    async (type) => {
      vi.spyOn(websiteDocument, 'contentType').mockReturnValue(type);
      expect(await start(FOOTER)).toBe(false);
      expect(worker.sent.map(({ name }) => name)).toEqual(['checkAddress']);
      await settle(LATE);
      expect(worker.sent.map(({ name }) => name)).toEqual(['checkAddress', 'checkAddress']);
    },
  );

  it.each(['text/html', 'application/xhtml+xml'])('reads %s, and says so', async (type) => {
    vi.spyOn(websiteDocument, 'contentType').mockReturnValue(type);
    expect(await start(FOOTER)).toBe(true);
    expect(count()).toBe(1);
  });

  it('asks about the address before a word of the page is there', async () => {
    vi.spyOn(dom, 'readyState').mockReturnValue('loading');
    await start('');
    expect(worker.sent.map(({ name }) => name)).toEqual(['checkAddress']);
    document.body.innerHTML = FOOTER;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle(LATE);
    expect(count()).toBe(1);
    expect(text(0)?.footers).toHaveLength(1);
  });

  it('reads what came of a page that never ends', async () => {
    vi.spyOn(dom, 'readyState').mockReturnValue('loading');
    await start(FOOTER);
    await settle(LATE);
    expect(count()).toBe(1);
  });

  it('waits while the page is rendered ahead of its visit', async () => {
    vi.spyOn(dom, 'prerendering').mockReturnValue(true);
    await start(FOOTER);
    await settle(LATE);
    expect(worker.sent).toEqual([]);
    document.dispatchEvent(new Event('prerenderingchange'));
    await settle();
    expect(count()).toBe(1);
  });

  it('reads a page that shadows what is read', async () => {
    vi.spyOn(document, 'body', 'get').mockReturnValue(document.createElement('form'));
    vi.spyOn(document, 'title', 'get').mockReturnValue(7 as never);
    await start(FOOTER);
    expect(text(0)?.footers).toHaveLength(1);
  });

  it('asks about the host alone where the page cannot be read', async () => {
    vi.spyOn(dom, 'body').mockImplementation(() => {
      throw new Error('gone');
    });
    await start(FOOTER);
    expect(count()).toBe(1);
    expect(text(0)).toEqual({
      title: '',
      headings: [],
      footers: [],
      last: [],
      structured: [],
    });
  });

  it('asks anew when the page comes back from the cache, and takes away what no longer holds', async () => {
    worker.answer = () => answered(banner());
    await start(FOOTER);
    expect(strip()).not.toBeNull();
    worker.answer = () => answered(null);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await settle();
    expect(count()).toBe(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(count()).toBe(2);
    expect(strip()).toBeNull();
  });
});

describe('a page that moves on in place', () => {
  withPage();
  const moves = new EventTarget();
  /** Without the rest of a page's life around it. */
  const moveTo = async (path: string): Promise<void> => {
    history.pushState({}, '', path);
    moves.dispatchEvent(new Event('currententrychange'));
    await settle(1500);
  };
  const opened = (): (string | undefined)[] =>
    asked('checkSite').map(({ payload }) => payload.opened);
  beforeEach(() => {
    vi.stubGlobal('navigation', moves);
    history.pushState({}, '', '/shop/17/');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('keeps no banner that its next address does not earn', async () => {
    worker.answer = () => answered(banner());
    await start(FOOTER);
    expect(strip()).not.toBeNull();
    worker.answer = () => answered(null);
    document.body.innerHTML = FOOTER.replace('示例启明', '示例在线');
    await moveTo('/shop/18/');
    expect(count()).toBe(2);
    expect(strip()).toBeNull();
  });

  it('keeps none either where its next words come seconds later', async () => {
    worker.answer = () => answered(banner(), false);
    await start(FOOTER);
    await settle(5 * LATE);
    await moveTo('/shop/18/');
    expect(strip()).not.toBeNull();
    worker.answer = () => answered(null);
    document.body.innerHTML = FOOTER.replace('示例启明', '示例在线');
    await settle(LATE);
    expect(count()).toBe(2);
    expect(strip()).toBeNull();
  });

  it('earns none by words that it had before, of which the answer comes late', async () => {
    let answerLate = (): void => {};
    const late = new Promise((resolve) => {
      answerLate = () => resolve(answered(banner(), false));
    });
    worker.answer = () => (worker.sent.at(-1)?.name === 'checkSite' ? late : answered(null));
    await start(FOOTER);
    worker.answer = () => answered(null);
    document.body.innerHTML = FOOTER.replace('示例启明', '示例在线');
    await moveTo('/shop/18/');
    answerLate();
    await settle(5 * LATE);
    expect(count()).toBe(2);
    expect(strip()).toBeNull();
  });

  it('earns one by words that come seconds after it moved', async () => {
    await start(FOOTER);
    await moveTo('/shop/18/');
    worker.answer = () => answered(banner());
    document.body.innerHTML = FOOTER.replace('示例启明', '示例在线');
    await settle(LATE);
    expect(count()).toBe(2);
    expect(strip()).not.toBeNull();
  });

  it('shows no banner again that was closed, where it earns the same one', async () => {
    worker.answer = () => answered(banner(), false);
    await start(FOOTER);
    trustedClick(button(CLOSE));
    document.body.innerHTML = `12:00 ${FOOTER}`;
    await moveTo('/shop/18/');
    expect(count()).toBe(2);
    expect(strip()).toBeNull();
  });

  it('asks nothing where its words stay', async () => {
    await start(FOOTER);
    await moveTo('/shop/18/');
    await moveTo('/shop/19/');
    expect(count()).toBe(1);
  });

  it('is read once a second, however often it moves', async () => {
    await start(FOOTER);
    for (let at = 0; at < 1000; at++) {
      document.body.innerHTML = FOOTER + at;
      moves.dispatchEvent(new Event('currententrychange'));
    }
    await settle(900);
    expect(count()).toBe(1);
    await settle(LATE);
    expect(count()).toBe(2);
  });

  it('tells where it was opened as long as it stands there', async () => {
    await start(FOOTER);
    document.body.innerHTML = `${FOOTER}1`;
    await moveTo('/shop/17/#part');
    document.body.innerHTML = `${FOOTER}2`;
    await moveTo('/shop/18/');
    expect(opened()).toEqual([`${location.origin}/shop/17/`, `${location.origin}/shop/17/`, '']);
  });
});
