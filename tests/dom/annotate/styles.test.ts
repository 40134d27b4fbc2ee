import { afterEach, describe, expect, it, vi } from 'vitest';
import { CSS, createStyler } from '../../../lib/annotate/styles';

const newRoot = (): ShadowRoot => document.createElement('x-0').attachShadow({ mode: 'open' });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** A constructed sheet as browsers have it; jsdom's own cannot be filled. */
class Sheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

describe('styling of roots', () => {
  it('shares one constructed sheet', () => {
    vi.stubGlobal('CSSStyleSheet', Sheet);
    const style = createStyler();
    const [one, two] = [newRoot(), newRoot()];
    style(one);
    style(two);
    expect(one.adoptedStyleSheets).toHaveLength(1);
    expect(one.adoptedStyleSheets[0]).toBe(two.adoptedStyleSheets[0]);
    expect(one.adoptedStyleSheets[0]).toMatchObject({ text: CSS });
    expect(one.childElementCount).toBe(0);
  });

  it('falls back to a style element in each root of a Firefox that adopts none', () => {
    vi.stubEnv('FIREFOX', 'true');
    vi.stubGlobal('CSSStyleSheet', undefined);
    const style = createStyler();
    const [one, two] = [newRoot(), newRoot()];
    style(one);
    style(two);
    for (const root of [one, two]) expect(root.querySelector('style')?.textContent).toBe(CSS);
  });

  it('keeps text that runs from right to left from turning what stands beside it', () => {
    expect(CSS).toContain('a,b,small,button{unicode-bidi:isolate}');
  });

  it('names no font, whose glyphs a page could replace and hear of being asked for', () => {
    const named = CSS.match(/font(?:-family)?:[^;}]+/g)?.join() ?? '';
    const rest = named.replace(
      /font(-family)?:|inherit|[\d.]+em|\/[\d.]+|system-ui|sans-serif/g,
      '',
    );
    expect(rest).toMatch(/^[\s,]*$/);
  });

  it('keeps the page out, prints nothing, moves nothing, and measures in em', () => {
    expect(CSS).toContain(':host{all:initial!important');
    expect(CSS).toContain('@media print{:host{display:none!important}}');
    expect(CSS).not.toMatch(/transition|animation|\drem|@import|url\(/);
    expect(CSS.match(/[\d.]+px/g)?.filter((length) => Number.parseFloat(length) > 2)).toEqual([]);
  });
});
