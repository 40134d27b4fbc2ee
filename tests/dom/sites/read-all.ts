import type { PageSubject } from '../../../lib/domain/page-subject';
import type { PageSite, Site } from '../../../lib/domain/site';
import { sites } from '../../../lib/sites';
import type { Card, CardReader } from '../../../lib/sites/card';
import { createCardReader } from '../../../lib/sites/reader';

/** Read until nothing is left, as the page side does go by go: jsdom is slower than the time of one. */
export function readAll(reader: CardReader, page: Document, url = page.URL): Card[] {
  for (let go = 0; go < 5000; go++) {
    const cards = reader.read(page, new URL(url));
    if (!reader.isBehind()) return cards;
  }
  throw new Error('the reader never came to an end');
}

/** The adapter of an id that a test or a table names. */
export function adapterOf(id: string): Site {
  const site = sites.find((each) => each.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
}

/** The cards of a page, by a reader that has seen nothing before. */
export const readSite = (site: PageSite, page: Document, url = page.URL): Card[] =>
  readAll(createCardReader(site), page, url);

/** The subjects of a page with the adapter of an id, as they are sent to the worker. */
export const subjectsOn = (id: string, page: Document): PageSubject[] =>
  readSite(adapterOf(id), page).map(({ subject }, ref) => ({ ...subject, ref }));

/** The page changed here, as the watch tells it: at this node and at all around it. */
export function forgetAt(reader: CardReader, node: Node): void {
  for (let up: Node | null = node; up; up = up.parentNode) reader.forget(up);
}
