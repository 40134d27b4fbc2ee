import { describe, expect, it, vi } from 'vitest';
import { dom } from '../../../lib/sites/dom';
import { websiteDocument } from '../../../lib/sites/website-dom';
import {
  answered,
  asked,
  banner,
  button,
  CLOSE,
  DISMISS,
  settle,
  start,
  strip,
  withPage,
  worker,
} from '../page/website/stage';
import { shownText } from './shown-text';
import { trustedClick } from './trusted';

const open = async (over: Parameters<typeof banner>[0] = {}): Promise<void> => {
  worker.answer = () => answered(banner(over));
  await start('<footer>© 示例启明</footer>');
};
const host = (): Element | undefined => document.documentElement.children[2];
/** Is it in the top layer, above all of the page? */
const isOpen = (): boolean | undefined => strip()?.hasAttribute('open');

describe('the banner', () => {
  withPage();

  it('tells who, the act, why, its source, and once on what the match rests', async () => {
    await open();
    expect(shownText(strip())).toMatch(
      /^余姚市示例启明培训学校有限公司示例市教育局于2026年9月1日通报该机构 违规收集个人信息 官方来源标注依据 · 这个网站已与名单中的单位对应：example.com/,
    );
    expect(strip()?.querySelector('a')?.href).toBe('https://gov.example/notice');
    expect(strip()?.getAttribute('aria-label')).toBe('鉴训');
    expect(strip()?.lang).toBe('zh-CN');
  });

  it('stands outside of the body and takes no focus', async () => {
    const focused = document.activeElement;
    await open();
    expect(document.body.textContent).toBe('© 示例启明');
    expect(document.activeElement).toBe(focused);
  });

  it('links to nothing but the web', async () => {
    const [act] = banner().sanctions;
    const source = { label: '原文', url: 'javascript:alert(1)' };
    await open({ sanctions: act ? [{ ...act, source }] : [] });
    expect(strip()?.querySelector('a')).toBeNull();
    expect(shownText(strip())).toContain('原文');
  });

  it('opens the record', async () => {
    await open();
    trustedClick(button('查看完整记录'));
    expect(asked('openRecord')).toHaveLength(1);
    expect(strip()).not.toBeNull();
  });

  it('goes away when it is closed, and nothing is decided by that', async () => {
    await open();
    trustedClick(button(CLOSE));
    await settle();
    expect(strip()).toBeNull();
    expect(asked('dismissBanner')).toEqual([]);
  });

  it('is dismissed by a button that says so, with a way back at once', async () => {
    await open();
    trustedClick(button(DISMISS));
    await settle();
    expect(shownText(strip())).toBe('不再显示此横幅，除非记录变化。撤销关闭');
    trustedClick(button('撤销'));
    expect(asked('restoreBanner')).toHaveLength(1);
    trustedClick(button(CLOSE));
    expect(asked('dismissBanner').map(({ payload }) => payload)).toEqual([
      { entry: { list: 'builtin', id: 'example' } },
    ]);
    expect(strip()).toBeNull();
  });

  it.each([
    ['refuses', async () => ({ ok: false, error: { code: 'not-allowed', detail: '' } })],
    ['is not there any more', () => Promise.reject(new Error('Extension context invalidated.'))],
  ] as const)(
    'says nothing of a dismissal that a worker which %s did not keep',
    async (_, answer) => {
      await open();
      const before = shownText(strip());
      worker.answer = answer as typeof worker.answer;
      trustedClick(button(DISMISS));
      await settle();
      expect(shownText(strip())).toBe(before);
      worker.answer = () => answered(null);
      trustedClick(button(DISMISS));
      await settle();
      expect(shownText(strip())).toContain('不再显示此横幅，除非记录变化。');
    },
  );

  it('obeys no scripted click', async () => {
    await open();
    for (const each of strip()?.querySelectorAll('button') ?? []) each.click();
    expect(asked('openRecord')).toHaveLength(0);
    expect(asked('dismissBanner')).toHaveLength(0);
    expect(strip()).not.toBeNull();
  });

  it('comes back a few times when the page removes it, and then no more', async () => {
    await open();
    let removals = 0;
    for (; strip() && removals < 20; removals++) {
      expect(isOpen()).toBe(true);
      host()?.remove();
      await settle();
    }
    expect(removals).toBe(3);
  });

  it('is shown again where its page took the root out for a moment, or put it into another', async () => {
    await open();
    const root = document.documentElement;
    for (const next of [root, document.createElement('html'), root]) {
      // A browser closes what leaves the page.
      strip()?.removeAttribute('open');
      const children = [...document.documentElement.childNodes];
      document.documentElement.remove();
      next.append(...children);
      document.append(next);
      await settle();
      expect(isOpen()).toBe(true);
    }
    host()?.remove();
    await settle();
    expect(isOpen()).toBe(true);
  });

  it('stays where the page brings a new body again and again', async () => {
    await open();
    for (let turn = 0; turn < 40; turn++) {
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      document.body.replaceWith(body);
      await settle();
    }
    expect(isOpen()).toBe(true);
  });

  it('is not put back for ever where the page takes it away in the very moment', async () => {
    await open();
    let removals = 0;
    class Removed extends HTMLElement {
      connectedCallback(): void {
        if (++removals < 50) this.remove();
      }
    }
    customElements.define(host()?.localName ?? '', Removed);
    await settle();
    expect(removals).toBeLessThan(5);
  });

  it('stays away without a fault once it was emptied, as where the page may hear its events', async () => {
    const fault = vi.fn();
    window.addEventListener('error', fault, { once: true });
    await open();
    strip()?.remove();
    host()?.remove();
    await settle();
    expect(strip()).toBeNull();
    expect(fault).not.toHaveBeenCalled();
  });

  it('yields to a full screen and comes back after it', async () => {
    await open();
    const full = vi.spyOn(websiteDocument, 'fullscreenElement').mockReturnValue(document.body);
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(isOpen()).toBe(false);
    full.mockReturnValue(null);
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(isOpen()).toBe(true);
  });

  it.each<[end: string, (dialog: Element) => void]>([
    ['is closed', (dialog) => dialog.removeAttribute('open')],
    ['goes with what holds it', (dialog) => dialog.parentElement?.remove()],
  ])('yields to a dialog that makes all else inert, until that %s', async (_, end) => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    vi.spyOn(dom, 'querySelector').mockImplementation((within, selector) =>
      within.querySelector(selector === ':modal' ? 'dialog[open]' : selector),
    );
    worker.answer = () => answered(banner());
    await start('<main></main><footer>© 示例启明</footer>');
    document.querySelector('main')?.append(dialog);
    // Above it already, which it is not before it is put back.
    expect(isOpen()).toBe(true);
    host()?.remove();
    await settle();
    expect(isOpen()).toBe(false);
    end(dialog);
    await settle();
    expect(isOpen()).toBe(true);
  });
});
