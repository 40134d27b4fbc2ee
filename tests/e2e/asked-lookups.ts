import type { Page } from 'puppeteer-core';

declare const chrome: { extension: { getViews(of: { type: 'tab' }): Window[] } };

/** What the lookups in other tabs than this view were opened for. No address says it. */
export const askedLookups = (view: Page): Promise<string[]> =>
  view.evaluate(() =>
    chrome.extension
      .getViews({ type: 'tab' })
      .filter((each) => each !== window && each.location.search === '?lookup')
      .map(
        ({ document }) =>
          document.querySelector<HTMLTextAreaElement>('.search-field textarea')?.value ?? '',
      ),
  );
