import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SiteReply } from '../../../../lib/domain/page-views';
import type { BannerWords, MarkView } from '../../../../lib/domain/verdict';
import type { WebsiteText } from '../../../../lib/domain/website-text';
import { startSiteCheck } from '../../../../lib/page/website/check';
import { dom } from '../../../../lib/sites/dom';
import { view, WORDS, watchClosedRoots } from '../../annotate/fake-browser';
import { trustedClick } from '../../annotate/trusted';

/** A page in jsdom with the site check in it, and a worker that answers what the test says. */

export interface Sent {
  name: string;
  payload: { text: WebsiteText; opened: string };
}

export const worker: { sent: Sent[]; answer: () => unknown } = { sent: [], answer: () => null };

export const CLOSE = WORDS.close;
export const DISMISS = '不再显示此横幅，除非记录变化';

const { lang, record, close, css } = WORDS;
const BANNER_WORDS: BannerWords = {
  lang,
  record,
  close,
  css,
  name: '鉴训',
  basis: '标注依据',
  dismiss: DISMISS,
  dismissed: '不再显示此横幅，除非记录变化。',
  undo: '撤销',
};

export const answered = (
  banner: MarkView | null,
  isFinal = true,
): { ok: true; value: SiteReply } => ({
  ok: true,
  value: { isFinal, banner, words: BANNER_WORDS },
});

export const banner = view;

let roots = new WeakMap<Element, ShadowRoot>();

/** The strip that stands on the page now. */
export function strip(): HTMLElement | null {
  const [host] = [...document.documentElement.children].filter((each) => roots.has(each));
  return (host && roots.get(host)?.querySelector('[role=region]')) ?? null;
}

export const button = (text: string): HTMLElement | undefined =>
  [...(strip()?.querySelectorAll('button') ?? [])].find(
    (each) => each.getAttribute('aria-label') === text,
  );

/** Requests of one kind, as the worker got them. */
export const asked = (name: string): Sent[] => worker.sent.filter((each) => each.name === name);

export const settle = (ms = 100): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

const listening: [EventTarget, string, EventListenerOrEventListenerObject][] = [];

/** True where the page is read. */
export async function start(html: string): Promise<boolean> {
  document.body.innerHTML = html;
  const isRead = startSiteCheck();
  await settle();
  return isRead;
}

/** Each test: a page of its own, time under control, nothing left of the test before. */
export function withPage(): void {
  const listen = window.addEventListener.bind(window);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    worker.sent = [];
    worker.answer = () => answered(null);
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (sent: unknown) => {
      worker.sent.push(structuredClone(sent) as Sent);
      return worker.answer();
    });
    roots = watchClosedRoots();
    vi.spyOn(window, 'addEventListener').mockImplementation((type, listener, options) => {
      if (listener) listening.push([window, type, listener]);
      listen(type, listener, options);
    });
    vi.spyOn(dom, 'addEventListener').mockImplementation((target, type, listener, options) => {
      if (listener) listening.push([target, type, listener]);
      target.addEventListener(type, listener, options);
    });
  });
  afterEach(() => {
    for (const [target, type, listener] of listening.splice(0))
      target.removeEventListener(type, listener);
    // A banner that is only removed would come back.
    if (strip()) trustedClick(button(CLOSE));
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
