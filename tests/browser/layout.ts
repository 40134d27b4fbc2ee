import type { Page } from 'puppeteer-core';

/** WCAG 2.2, 2.5.5: in CSS pixels. */
const FINGER = 44;

/**
 * Controls that a finger may miss: lower than 44 pixels, their label taken into account. A link in the
 * middle of a sentence is text (2.5.5 excepts it), and stands in a `p`.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href]:not(p a), button, input, select, textarea, summary',
    );
    const heightOf = (element: Element): number => element.getBoundingClientRect().height;
    return [...controls]
      .filter((control) => heightOf(control) > 1)
      .filter((control) => {
        const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
        return [control, ...labels].every((part) => heightOf(part) < least - 0.5);
      })
      .map((control) => `${Math.round(heightOf(control))} px: ${control.outerHTML.slice(0, 120)}`);
  }, FINGER);
}

/** How many pixels of the page lie beside the window, and what reaches farthest. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return beyond.slice(-3).map((element) => `${scrollWidth}: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Texts that stand in a column of single characters: what is beside them left them no room. */
export function squeezedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const text = node.nodeValue?.trim() ?? '';
      if (text.length < 4) continue;
      range.selectNodeContents(node);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      if (text.length / lines < 2) found.push(`${lines} lines: ${text.slice(0, 40)}`);
    }
    return found;
  });
}

/** Draws a page with letters so many times as large, as a reader's own font size does. */
export const enlarge = (page: Page, times: number): Promise<void> =>
  page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, times * 100);

/** Dates that a line breaks: a reader takes `2026年10月1` at its end for a whole day. Text of others is not checked. */
export function brokenDates(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const DATE = /\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月(\d{1,2}日)?|\d{1,2} [A-Z][a-z]+ \d{4}/g;
    const isBroken = (node: Node, from: number, to: number): boolean => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      if (node.parentElement?.closest('blockquote, textarea, pre')) continue;
      for (const { 0: date, index } of (node.nodeValue ?? '').matchAll(DATE))
        if (isBroken(node, index, index + date.length))
          found.push(`${date} in ${node.parentElement?.outerHTML.slice(0, 160)}`);
    }
    return found;
  });
}
