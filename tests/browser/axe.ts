import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

declare const window: Window & { axe: { run(): Promise<{ violations: Violation[] }> } };

/** What axe holds against a page, as short lines; open shadow roots are looked into. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const text = await page.evaluate(async () => JSON.stringify((await window.axe.run()).violations));
  return (JSON.parse(text) as Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
