import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAnnotation } from '../../../lib/annotate/annotation';
import { renderQuietLine } from '../../../lib/annotate/quiet-line';
import { CSS } from '../../../lib/annotate/styles';
import type { MarkView, MarkWords } from '../../../lib/domain/verdict';
import { dom } from '../../../lib/sites/dom';
import { view, WORDS } from './fake-browser';
import { shownText } from './shown-text';
import { trustedClick } from './trusted';

const openRecord = vi.fn();

function draw(over: Partial<MarkView> = {}, words: MarkWords = WORDS): ShadowRoot {
  const host = document.createElement('x-host');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  renderAnnotation(root, view(over), words, { dark: false, title: host, openRecord });
  return root;
}

const pillOf = (root: ShadowRoot): Element | null => root.querySelector('.p');
const dialogOf = (root: ShadowRoot): HTMLElement | null => root.querySelector('[role=dialog]');
const isOpen = (root: ShadowRoot): boolean => dialogOf(root)?.hasAttribute('open') ?? false;

function opened(over: Partial<MarkView> = {}, words: MarkWords = WORDS): ShadowRoot {
  const root = draw(over, words);
  trustedClick(pillOf(root));
  expect(isOpen(root)).toBe(true);
  return root;
}

beforeEach(() => openRecord.mockReset());

describe('pill', () => {
  it('is a closed button with a label to see and a description to hear', () => {
    const pill = pillOf(draw());
    expect(pill?.localName).toBe('button');
    expect(pill?.getAttribute('type')).toBe('button');
    expect(shownText(pill)).toBe('有官方通报·2026-09');
    expect(pill?.getAttribute('aria-label')).toBe('余姚市示例启明培训学校有限公司：有官方通报');
    expect(pill?.getAttribute('aria-expanded')).toBe('false');
    expect(pill?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('tells gravity by shape and certainty by outline', () => {
    const shapes = (['notice', 'penalty', 'severe'] as const).map((gravity) =>
      draw({ gravity }).querySelector('path')?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(3);
    for (const tier of ['identified', 'named', 'possible'] as const)
      expect(pillOf(draw({ tier }))?.className).toBe(`p ${tier}`);
  });
});

describe('popover', () => {
  it('is not built before it is asked for', () => {
    expect(dialogOf(draw())).toBeNull();
  });

  it('does not open for scripts', () => {
    const root = draw();
    (pillOf(root) as HTMLElement).click();
    pillOf(root)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(dialogOf(root)).toBeNull();
  });

  it('opens by the pill, takes the focus, and gives it back', () => {
    const root = opened();
    const pill = pillOf(root);
    expect(pill?.getAttribute('aria-expanded')).toBe('true');
    expect(root.activeElement).toBe(dialogOf(root));
    trustedClick(root.querySelector('.x'));
    expect(isOpen(root)).toBe(false);
    expect(pill?.getAttribute('aria-expanded')).toBe('false');
    expect(root.activeElement).toBe(pill);
    trustedClick(pill);
    expect(isOpen(root)).toBe(true);
    expect(root.querySelectorAll('[role=dialog]')).toHaveLength(1);
    trustedClick(pill);
    expect(isOpen(root)).toBe(false);
  });

  it('leaves the focus where the reader put it when a click outside closes it', () => {
    const root = opened();
    document.body.append(document.createElement('input'));
    document.querySelector('input')?.focus();
    dialogOf(root)?.hidePopover();
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('is a light-dismiss dialog of the pill, named by who it is about', () => {
    const root = opened();
    const dialog = dialogOf(root);
    expect(dialog?.getAttribute('popover')).toBe('auto');
    expect((pillOf(root) as HTMLButtonElement).popoverTargetElement).toBe(dialog);
    const heading = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(shownText(heading)).toBe('余姚市示例启明培训学校有限公司');
    expect(heading?.getAttribute('aria-label')).toBe(shownText(heading));
  });

  it('says who, any doubt, what, why, its source, what to do, then on what it rests, and what else', () => {
    const doubt = '可能同名，请核对';
    const text = shownText(dialogOf(opened({ doubt, also: ['另有 1 个同名单位'] })));
    const order = [
      '余姚市示例启明培训学校有限公司',
      doubt,
      '示例市教育局于2026年9月1日通报该机构',
      '违规收集个人信息',
      '官方来源',
      '不是这家机构？',
      '同名单位可能存在，请核对。',
      '查看完整记录',
      '标注依据：网址一致',
      '这个网站已与名单中的单位对应：example.com',
      '另有 1 个同名单位',
      '来自名单：自带名单',
      '公示至2027年9月1日',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('gives the colour of gravity to the leading act alone', () => {
    const [act] = view().sanctions;
    const sanctions = act ? [act, { ...act, line: '示例市教育局于2026年8月1日约谈该机构' }] : [];
    const lines = [...(dialogOf(opened({ sanctions }))?.querySelectorAll('b') ?? [])];
    const [, coloured = ''] = /^(.*)\{color:var\(--\w+i\)\}$/m.exec(CSS) ?? [];
    expect(lines.map((line) => line.matches(coloured))).toEqual([true, false]);
  });

  it('holds no text that a page could search for, and a name for everything that can be pressed', () => {
    const root = opened({ also: ['另有 1 个同名单位'] });
    expect(root.textContent).toBe('');
    const controls = [...root.querySelectorAll('button,a,summary,h2')];
    expect(controls.length).toBeGreaterThan(4);
    for (const each of controls) expect(each.getAttribute('aria-label')).toBeTruthy();
  });

  it('opens the record for the reader, not for scripts', () => {
    const root = opened();
    const button = [...root.querySelectorAll('button')].find(
      (each) => shownText(each) === WORDS.record,
    );
    button?.click();
    expect(openRecord).not.toHaveBeenCalled();
    trustedClick(button);
    expect(openRecord).toHaveBeenCalledTimes(1);
  });

  it('keeps its clicks and keys from the page', () => {
    const root = draw();
    const seen = vi.fn();
    document.body.addEventListener('click', seen);
    document.body.addEventListener('keydown', seen);
    trustedClick(pillOf(root));
    const key = { bubbles: true, composed: true, key: 'a' };
    dialogOf(root)?.dispatchEvent(new KeyboardEvent('keydown', key));
    expect(seen).not.toHaveBeenCalled();
    document.body.removeEventListener('click', seen);
    document.body.removeEventListener('keydown', seen);
  });
});

describe('what lists and pages write', () => {
  const EVIL = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

  it('is text, wherever it stands', () => {
    const words = Object.fromEntries(Object.keys(WORDS).map((key) => [key, EVIL])) as never;
    const source = { label: EVIL, url: 'https://gov.example/' };
    const root = opened(
      {
        label: EVIL,
        description: EVIL,
        heading: EVIL,
        doubt: EVIL,
        basis: EVIL,
        evidence: [EVIL],
        sanctions: [{ line: EVIL, grounds: EVIL, source }],
        provenance: [EVIL],
        also: [EVIL],
      },
      words,
    );
    expect(root.querySelector('img,script,[onerror]')).toBeNull();
    expect(shownText(root.querySelector('h2'))).toBe(EVIL);
    // Twelve texts, and nothing of them lost.
    expect(shownText(dialogOf(root)).split(EVIL)).toHaveLength(13);
  });

  it('is text in the quiet line, too', () => {
    const root = document.createElement('x-host').attachShadow({ mode: 'open' });
    renderQuietLine(root, EVIL, { dark: false, lang: 'zh-CN', open: () => {} });
    expect(root.querySelector('img,script')).toBeNull();
    expect(shownText(root.querySelector('[role=note]'))).toBe(EVIL);
  });

  it.each([
    ['https://gov.example/a?b=1', true],
    ['HTTP://gov.example/', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    [' https://gov.example/', false],
    ['data:text/html,<b>', false],
    ['//gov.example/', false],
    ['moz-extension://x/', false],
    ['', false],
  ])('%j is a link: %s', (url, isLink) => {
    const source = { label: '官方来源', url };
    const sanction = { line: 'l', grounds: 'g', source };
    const root = opened({ sanctions: [sanction] });
    const link = root.querySelector('a');
    expect(link !== null).toBe(isLink);
    expect(shownText(root.querySelector('section'))).toContain('官方来源');
    if (!link) return;
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
  });
});

describe('where the popover goes', () => {
  /** A pill, 20 high, and the title that begins so much above it. */
  const box = (left: number, top: number, title = 0) => ({
    pill: new DOMRect(left, top, 100, 20),
    title: new DOMRect(left, top - title, 300, 20 + title),
  });

  /** Open a pill that stands there, in a window of 800 to 600 pixels and on a page of another height. */
  const openAt = (rects: ReturnType<typeof box>, zoom?: number, rootWidth = 800) => {
    const root = draw();
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(rootWidth);
    // As without a doctype.
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(200);
    vi.stubGlobal('innerHeight', 600);
    vi.stubGlobal('innerWidth', 800);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
      this: HTMLElement,
    ) {
      return Math.min(400, Number.parseInt(this.style.maxHeight, 10) || 400);
    });
    const pill = pillOf(root) as HTMLElement;
    vi.spyOn(pill, 'getBoundingClientRect').mockReturnValue(rects.pill);
    vi.spyOn(dom, 'getBoundingClientRect').mockReturnValue(rects.title);
    Object.assign(pill, { currentCSSZoom: zoom });
    trustedClick(pill);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    return dialogOf(root)?.style;
  };

  it.each([
    ['below the pill', box(50, 100), { left: '50px', top: '124px' }],
    ['above it, where only there it fits', box(50, 560), { left: '50px', top: '156px' }],
    ['above the title before it, too', box(50, 560, 60), { left: '50px', top: '96px' }],
    ['inside the right edge', box(700, 100), { left: '496px', top: '124px' }],
    ['no taller than the room below', box(50, 250), { top: '274px', maxHeight: '322px' }],
    ['no taller than the room above', box(50, 350, 40), { top: '4px', maxHeight: '302px' }],
    ['some lines in any case', box(50, 590, 590), { maxHeight: '96px' }],
    ['never before the left edge', box(-80, 100), { left: '0px', top: '124px' }],
  ])('%s', (_, rects, expected) => {
    expect(openAt(rects)).toMatchObject(expected);
  });

  it('inside the window, where a root without a doctype is drawn smaller', () => {
    expect(openAt(box(700, 100), 0.7, 800 / 0.7)).toMatchObject({ left: '496px' });
  });

  it.each([
    ['twice as large', 2, '0.5'],
    ['half as large', 0.5, '2'],
    ['by a browser that does not tell', undefined, '1'],
  ])('in lengths of the window, where the page is drawn %s', (_, pageZoom, zoom) => {
    expect(openAt(box(50, 100), pageZoom)).toMatchObject({ zoom, left: '50px', top: '124px' });
  });
});
