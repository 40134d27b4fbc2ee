import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

declare const window: Window & {
  axe: { run(options: object): Promise<{ violations: Violation[] }> };
};

const require = createRequire(import.meta.url);
/** Each page takes it in anew, so it is the small one. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose answer changes with colours and width alone. */
const LOOK_RULES = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** Rules whose answer changes with the words. */
const WORD_RULES = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'aria-treeitem-name',
  'button-name',
  'document-title',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'input-button-name',
  'label',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'valid-lang',
];

/** A key of everything that may have changed since the last look. */
const RULES = { all: undefined, look: LOOK_RULES, words: WORD_RULES };

/** Passing elements are not described: a selector for each element of a page takes longer than the rules. */
const VIOLATIONS = { resultTypes: ['violations'], selectors: false };

/**
 * The violations that axe finds on a page, as short lines. Open shadow roots are looked into. `look`: only what another
 * colour scheme or width may have changed, `words`: another language, in a fraction of the time.
 */
export async function axeViolations(
  page: Page,
  extent: keyof typeof RULES = 'all',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = { ...VIOLATIONS, ...(RULES[extent] && { runOnly: RULES[extent] }) };
  const text = await page.evaluate(
    async (wanted) => JSON.stringify((await window.axe.run(wanted)).violations),
    options,
  );
  return (JSON.parse(text) as Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
