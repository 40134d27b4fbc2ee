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
