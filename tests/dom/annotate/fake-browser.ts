import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { JudgeReply } from '../../../lib/domain/page-views';
import type { MarkView, MarkWords } from '../../../lib/domain/verdict';
import type { Payload } from '../../../lib/messages/to-worker';

/** The browser's side of the page: messages, and what jsdom lacks (popovers, media queries). */

export interface Sent {
  name: string;
  payload: Payload<'judge'>;
}

type Answer = (sent: Sent) => unknown;

export const wire: { sent: Sent[]; answer: Answer } = { sent: [], answer: () => undefined };

export const WORDS: MarkWords = {
  record: '查看完整记录',
  notThis: '不是这家机构？',
  notThisHint: '同名单位可能存在，请核对。',
  css: '',
  lang: 'zh-CN',
  close: '关闭',
};

export const view = (over: Partial<MarkView> = {}): MarkView => ({
  ref: 0,
  entry: { list: 'builtin', id: 'example' },
  tier: 'identified',
  gravity: 'notice',
  label: '有官方通报·2026-09',
  description: '余姚市示例启明培训学校有限公司：有官方通报',
  heading: '余姚市示例启明培训学校有限公司',
  sanctions: [
    {
      line: '示例市教育局于2026年9月1日通报该机构',
      grounds: '违规收集个人信息',
      source: { label: '官方来源', url: 'https://gov.example/notice' },
    },
  ],
  basis: '标注依据：网址一致',
  evidence: ['这个网站已与名单中的单位对应：example.com'],
  provenance: ['来自名单：自带名单', '公示至2027年9月1日'],
  also: [],
  ...over,
});

/** The worker's answer: whatever has 启明 in its title is listed; the query 启明 is, too. */
export function judged({ payload }: Sent): { ok: true; value: JudgeReply } {
  const marks = payload.subjects
    .filter(({ title }) => title.includes('启明'))
    .map(({ ref, title }) => view({ ref, heading: title }));
  const line = payload.query === '启明' && { queryLine: '同名 2 条' };
  return { ok: true, value: { marks, words: WORDS, ...line } };
}

vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (sent: unknown) => {
  wire.sent.push(structuredClone(sent) as Sent);
  return wire.answer(sent as Sent);
});

/** The user's colour scheme; an event tells of its change. */
const scheme = Object.assign(new EventTarget(), { matches: false });
Object.assign(window, { matchMedia: () => scheme });

/** Closed roots by host, until the mock is restored: what no page sees, a test must. */
export function watchClosedRoots(): WeakMap<Element, ShadowRoot> {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  return roots;
}

/** Popovers as the HTML standard has them, as far as a mark uses them; `open` stands for the top layer. */
function setOpen(element: HTMLElement, isOpen: boolean): void {
  if (!element.isConnected) throw new DOMException('in no document', 'InvalidStateError');
  const before = Object.assign(new Event('beforetoggle'), { newState: isOpen ? 'open' : 'closed' });
  element.dispatchEvent(before);
  element.toggleAttribute('open', isOpen);
}
Object.assign(HTMLElement.prototype, {
  togglePopover(this: HTMLElement, isOpen = !this.hasAttribute('open')) {
    setOpen(this, isOpen);
  },
  hidePopover(this: HTMLElement) {
    setOpen(this, false);
  },
});
