import type { Page } from 'puppeteer-core';
import { clickMark, readMarks } from '../browser/marks';
import { renderSerp, type SampleSearch, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { nodesOf } from '../browser/tree';
import { until } from '../browser/until';

/** Web pages with annotations, for the demo and the screenshots. */

/** Open an invented search page and wait until its marks are drawn. */
export async function openSearch(session: Session, search: SampleSearch): Promise<Page> {
  session.serve(serpUrl(search.query), savedPage(renderSerp(search)));
  const page = await session.visit(serpUrl(search.query));
  const wanted = search.results.filter(({ expected }) => expected && expected.tier !== 'related');
  await until(`${wanted.length} results are marked`, async () => {
    const marks = await readMarks(session.engine, page);
    return marks.filter(({ kind }) => kind === 'pill').length >= wanted.length;
  });
  return page;
}

/** Open one of the other surfaces and wait for what the extension draws on it: pills, or a banner. */
export async function openSurface(
  session: Session,
  { url, html }: { url: string; html: string },
  viewport: { width: number; height: number },
): Promise<Page> {
  session.serve(url, savedPage(html));
  const page = await session.newPage();
  await page.setViewport(viewport);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await until(`something is drawn on ${url}`, async () => {
    return (await readMarks(session.engine, page)).length > 0;
  });
  return page;
}

/** Click the mark after the result with this title, so that its popover opens. */
export async function openPopover(session: Session, page: Page, title: string): Promise<void> {
  const at = (await readMarks(session.engine, page)).findIndex(({ marks }) => marks === title);
  await page.bringToFront();
  await clickMark(page, at);
  await until('the popover is drawn', async () => {
    const mark = (await readMarks(session.engine, page))[at];
    return (
      mark !== undefined &&
      [...nodesOf(mark.tree)].some(({ attributes }) => attributes.role === 'dialog')
    );
  });
}
