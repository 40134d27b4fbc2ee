import type { Page } from 'puppeteer-core';
import { recordPath } from '../../components/links';
import { clickMark, readMarks } from '../browser/marks';
import { renderSerp, type SampleSearch, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { nodesOf } from '../browser/tree';
import { until } from '../browser/until';

/** Scenes that demo and screenshots share. */

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

/** The popup as a page once its parts are told, with nothing typed into it. */
export async function openEmptyPopup(
  session: Session,
  tab: number | null,
  viewport: { width: number; height: number },
): Promise<Page> {
  const popup = await openPopup(session, tab, '', viewport);
  await popup.waitForSelector('.example, .recent');
  return popup;
}

/** The popup about a tab whose site is paused; the pause is taken back when `work` is done. */
export async function whilePaused(
  session: Session,
  host: string,
  work: () => Promise<void>,
): Promise<void> {
  await session.ask('setSitePaused', { host, paused: true });
  await work();
  await session.ask('setSitePaused', { host, paused: false });
}

/** The popup as a page, about a tab, with a lookup typed into it. */
export async function openPopup(
  session: Session,
  tab: number | null,
  text: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const popup = await session.ownPage(
    tab === null ? '/popup.html' : `/popup.html?tab=${tab}`,
    viewport,
  );
  await popup.bringToFront();
  await popup.waitForSelector('input[type=search]');
  if (text) {
    await popup.type('input[type=search]', text);
    await popup.waitForSelector('.lookup .card, .lookup .not-listed');
  }
  await popup.waitForSelector('.lists li');
  return popup;
}

/** The record page of the first record that a name finds; `tab`: opened from the page of that tab. */
export async function openRecord(
  session: Session,
  name: string,
  viewport: { width: number; height: number },
  tab?: number,
): Promise<Page> {
  const { hits } = await session.ask('lookup', { text: name });
  const [hit] = hits;
  if (!hit) throw new Error(`no list has ${name}`);
  const record = await session.ownPage(`/${recordPath(hit.ref, tab)}`, viewport);
  await record.bringToFront();
  await record.waitForSelector('h1[lang]');
  if (tab !== undefined) await record.waitForSelector('.record-match');
  return record;
}

/** The page about a call, with what a parent knows of it: field → text. */
export async function openCall(
  session: Session,
  said: { fields: Readonly<Record<string, string>> },
  viewport: { width: number; height: number },
): Promise<Page> {
  const call = await session.ownPage('/call.html', viewport);
  await call.bringToFront();
  await call.waitForSelector('input[name=name]');
  for (const [name, text] of Object.entries(said.fields)) await call.type(`[name=${name}]`, text);
  if (said.fields.name) await call.waitForSelector('.offered, .call [role=status]');
  return call;
}

/** Rows that show every outcome: listed, to be checked, a name near to a listed one, not listed, masked. */
const VETTED = [
  '余姚市示例启明培训学校有限公司',
  'https://online.example.org/courses',
  '示例启明课堂',
  '余姚市示例起明培训学校有限公司',
  '示例名单外学校',
  '示例**培训学校',
];

/** The page that checks a table, with what came of a few rows. */
export async function openVet(
  session: Session,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await session.ownPage('/vet.html', viewport);
  await page.bringToFront();
  await page.waitForSelector('textarea');
  await page.focus('textarea');
  await page.evaluate((text) => document.execCommand('insertText', false, text), VETTED.join('\n'));
  await page.click('.vet-input .button-primary');
  await page.waitForSelector('.vet-rows');
  await until('near names were looked for', async () => {
    return (await page.$('.vet-progress progress')) === null;
  });
  return page;
}

/** The page of the first run, its example drawn. */
export async function openWelcome(
  session: Session,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await session.ownPage('/welcome.html', viewport);
  await page.bringToFront();
  await page.waitForSelector('>>> button.p');
  return page;
}
