import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Click on what a selector finds, once it is there, stands still and can be pressed. The driver's own way to see the last
 * evaluates code, which Firefox 140 keeps from it in pages that forbid that.
 */
export const clickOn = (page: Page, selector: string): Promise<void> =>
  page.locator(`${selector}:not(:disabled)`).setWaitForEnabled(false).click();

/** Looks at the outcome between two presses of a key, at 50 ms each. */
const PRESS_AGAIN = 60;

/**
 * Presses the button so many stops after a page's heading, until that is done. A key that comes while the browser is
 * busy with another window is lost: then it is pressed again.
 */
export async function untilPressed(
  page: Page,
  stops: number,
  isDone: () => Promise<boolean>,
): Promise<void> {
  const press = async (): Promise<void> => {
    // From the top of the page, wherever the browser left the focus.
    await clickOn(page, 'h1');
    for (let at = 0; at < stops; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  let tries = 0;
  await until(`the button ${stops} stops after the heading has done its work`, async () => {
    if (tries++ % PRESS_AGAIN === 0) await press();
    return await isDone();
  });
}

/** More presses than any page has stops. */
const MOST_STOPS = 80;

/** The focused element, as a screen reader would call it, and whether its focus is visible. */
function focused(page: Page): Promise<{ name: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', isSeen: true };
    const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
    const said = [element.ariaLabel, ...labels.map((label) => label.textContent)];
    const name = said.find((text) => text) ?? element.textContent ?? '';
    // The ring may be drawn by what clothes a hidden field, which stands right after it.
    const rings = [element, element.nextElementSibling].filter((each) => each !== null);
    const hasRing = rings.some((each) => getComputedStyle(each).outlineStyle !== 'none');
    const { top, bottom } = element.getBoundingClientRect();
    return { name: name.trim(), isSeen: hasRing && bottom > 0 && top < innerHeight };
  });
}

/**
 * Presses Tab until the control of this name has the focus. Throws, with all that had it on the way, when
 * none has, or when the focus of one could not be seen.
 */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    const { name } = await focused(page);
    // A window that has only just come to the front draws no ring yet.
    await until(`the focus on “${name}” can be seen`, async () => (await focused(page)).isSeen);
    if (name === wanted) return;
    met.push(name);
  }
  throw new Error(`Tab never came to “${wanted}”: ${[...new Set(met)].join(' | ')}`);
}
