import { dayOf, dayOfInstant, daysBetween } from '../../domain/day';
import type { Collecting } from './collecting';
import { type IndexPage, readHtmlIndex } from './html-index';
import { IndexFault, readJsonIndex } from './json-index';
import { type LineOf, type Link, type Reach, validatorsOf } from './lines';
import { type Index, isWanted, type Source } from './sources';
import { isUnreadable, treeOf } from './tree';
import type { Fault, ReadVisit, Visit } from './visit';
import { CAPS } from './visitor';

/** An index is read to its end so often: what was put in further down is found then. */
const WHOLE_DAYS = 7;

/** By what an index is read. */
const patternsOf = ({ links, titles, json }: Source): string =>
  JSON.stringify([links.source, titles.source, ...(json ? [json] : [])]);

/** One page of an index, as it is now. */
type Page = Omit<LineOf<'index'>, 'at'>;

/** Address of the page after the `read`-th, by an index's own numbering: `…?page={n}`. */
const numbered = ({ next, first }: Index, read: number): string | undefined =>
  next?.replaceAll('{n}', String(first + read - 1));

/** What a walk through the indexes of a source came to, one after another. */
interface Walk {
  /** No index of the source can be had. */
  isDown: boolean;
  /** Addresses that the index shows no more, while it still shows some that stood below them. */
  delisted: ReadonlySet<string>;
}

const LEAVING = '在别的网站上，没有访问。要收，请把那个网站写成自己的来源';
const STRAY = '列在目录里，网址不符合 links，没有收集。要收，请改 sources.json 的 links';

type Read = { page: Page; isNew: boolean } | 'end' | 'broken';

class IndexWalk {
  readonly pages: Page[] = [];
  /** Items of the pages read, whatever their title. */
  readonly #items = new Set<string>();
  /** It has more pages than are read. */
  isCut = false;
  /** Its last page leads to one that is not there. */
  isShort = false;
  /** Its first page cannot be had: the site is down, closed to us, or elsewhere. */
  isDown = false;

  constructor(
    readonly collecting: Collecting,
    readonly source: Source,
    readonly index: Index,
    readonly isThorough: boolean,
  ) {}

  async walk(): Promise<Reach> {
    const visited = new Set<string>();
    let url: string | undefined = this.index.url;
    for (let at = 1; url && !visited.has(url); at++) {
      this.isCut = at > this.index.pages;
      if (this.isCut) break;
      visited.add(url);
      const read: Read = await this.#read(url, at);
      if (read === 'broken') return 'broken';
      this.isShort &&= this.#isNamed;
      if (read === 'end') break;
      this.pages.push(read.page);
      url = this.#isAll() ? undefined : (read.page.next ?? numbered(this.index, at));
      if (url && !read.isNew && !this.isThorough) return 'new';
    }
    return 'whole';
  }

  /** The last page that was read leads to the next one: there is one, then. */
  get #isNamed(): boolean {
    return this.pages.at(-1)?.next !== undefined;
  }

  /** Numbered pages go on after the last one: as many items as there are were read. */
  #isAll(): boolean {
    const total = this.pages[0]?.total;
    return total !== undefined && countAll(this.pages) >= total;
  }

  #isKnown(url: string): boolean {
    return this.collecting.ledger.found.has(url);
  }

  async #read(url: string, at: number): Promise<Read> {
    const { collecting, source } = this;
    const known = collecting.ledger.indexes.get(url);
    const isUsable = known?.source === source.id && known.rules === patternsOf(source);
    const validators = isUsable ? validatorsOf(known) : {};
    const visit = await collecting.visitor.visit(source, url, validators, CAPS.page);
    if (visit.kind === 'same' && known) {
      await collecting.mend(source, url, 'few-links');
      if (at === 1) await this.#countLinks(url, known.all);
      return { page: known, isNew: false };
    }
    this.isShort = visit.kind === 'gone';
    if (visit.kind === 'gone' && at > 1) return 'end';
    this.isDown ||= at === 1 && visit.kind !== 'read';
    if (visit.kind !== 'read') return this.#tell(url, visit);
    return this.#take(url, at, visit);
  }

  async #tell(url: string, visit: Visit): Promise<Read> {
    const { collecting, source } = this;
    if (visit.kind === 'fault') await collecting.raiseFault(source, url, visit);
    if (visit.kind === 'gone') {
      const text = `目录页不在了。网站可能搬家或改版：请用浏览器找到新目录，改 sources.json 的 index`;
      await collecting.raise(source, 'gone', url, text);
    }
    return 'broken';
  }

  async #take(url: string, at: number, visit: ReadVisit): Promise<Read> {
    const { collecting, source } = this;
    const found = readIndex(visit, source, url, at);
    if ('alarm' in found) {
      const wasThere = (collecting.ledger.indexes.get(url)?.all ?? 0) > 0;
      if (at > 1 && !wasThere && (found.mayBeEnd || !this.#isNamed)) return 'end';
      await collecting.mend(source, url, found.alarm);
      await collecting.raise(source, found.alarm, url, found.text);
      return 'broken';
    }
    // A server that has no such page gives the last one again.
    if (at > 1 && found.items.every((item) => this.#items.has(item.url))) return 'end';
    for (const item of found.items) this.#items.add(item.url);
    await collecting.mend(source, url, 'few-links');
    for (const link of found.leaving) await this.#tellLeft(link, LEAVING);
    for (const link of found.strays ?? []) await this.#tellLeft(link, STRAY);
    if (at === 1) await this.#countLinks(url, found.items.length);
    const links = found.items.filter(({ title }) => isWanted(source, title));
    const page: Page = {
      ...{ kind: 'index', source: source.id, url, rules: patternsOf(source) },
      ...{
        all: found.items.length,
        links,
        next: found.next,
        total: found.total,
        pages: found.pages,
      },
      listed: found.total === undefined ? undefined : found.items.length + found.leaving.length,
      ...validatorsOf(visit),
    };
    return { page, isNew: links.some((link) => !this.#isKnown(link.url)) };
  }

  /** A notice that is not collected: at another office's, whose own source may be worth watching. Told once. */
  async #tellLeft({ url, title }: Link, why: string): Promise<void> {
    const { collecting, source } = this;
    const isTold = collecting.ledger.alarmsOf(url).some(({ kind }) => kind === 'elsewhere');
    if (isTold || !isWanted(source, title)) return;
    await collecting.raise(source, 'elsewhere', url, `“${title}”${why}`);
  }

  async #countLinks(url: string, count: number): Promise<void> {
    const { collecting, source, index } = this;
    if (count >= index.least) await collecting.mend(source, url);
    else
      await collecting.raise(
        source,
        'few-links',
        url,
        `目录只有 ${count} 条，至少应有 ${index.least} 条。请用浏览器核对；确实只有这些，请调低 least`,
      );
  }

  /** Addresses that were listed before some that still are. What was pushed to a page further down is not meant. */
  delisted(): Set<string> {
    const { ledger } = this.collecting;
    const linksOf = ({ links }: Pick<LineOf<'index'>, 'links'>) => links.map(({ url }) => url);
    const now = new Set(this.pages.flatMap(linksOf));
    const then = this.pages.flatMap(({ url }) => linksOf(ledger.indexes.get(url) ?? { links: [] }));
    const last = then.findLastIndex((url) => now.has(url));
    return new Set(then.slice(0, last + 1).filter((url) => !now.has(url)));
  }

  /** Pages that read otherwise than before, the last one first: a write that breaks off leaves the newest to be read. */
  changed(): Page[] {
    const { indexes } = this.collecting.ledger;
    const isSame = (page: Page): boolean => textOf(indexes.get(page.url)) === textOf(page);
    return this.pages.filter((page) => !isSame(page)).toReversed();
  }
}

/** A page as text, whenever it was read. */
const textOf = (page: Page | undefined): string => JSON.stringify({ ...page, at: undefined });

interface NoItems extends Pick<Fault, 'alarm' | 'text'> {
  /** A site may answer so behind its last page, though that leads on: an empty column still has the site's links. */
  mayBeEnd: boolean;
}

/** The items of an index page, or why there are none. */
function readIndex(visit: ReadVisit, source: Source, url: string, at: number): IndexPage | NoItems {
  try {
    const page = source.json
      ? readJsonIndex(visit.bytes, source.json, source, visit.url)
      : readHtmlIndex(treeOf(visit.bytes, visit.url), source, url, at);
    return page.items.length > 0 ? page : emptiness(page);
  } catch (error) {
    if (!(error instanceof IndexFault || isUnreadable(error))) throw error;
    const text = `目录读不懂（${error.message}）。请用浏览器打开看看，并改 sources.json`;
    return { alarm: 'layout', text, mayBeEnd: error instanceof IndexFault };
  }
}

/** An index without items: laid out anew where there are other links, else empty. */
function emptiness({ links }: IndexPage): NoItems {
  if (links === 0)
    return {
      alarm: 'no-links',
      text: '目录里一个链接也没有。请用浏览器核对：是栏目空了，还是网站改版',
      mayBeEnd: false,
    };
  const text = `目录有 ${links} 个链接，没有一个符合 links。网站可能改版：请核对并改 sources.json`;
  return { alarm: 'layout', text, mayBeEnd: true };
}

/** Items of an index at other sites are counted by it too. */
const countAll = (pages: readonly Page[]): number =>
  pages.reduce((sum, { all, listed = all }) => sum + listed, 0);

/** After a walk to the end: raises an alarm, once a week, if the index states another number of items or pages than were read. */
async function checkTotal(collecting: Collecting, source: Source, walk: IndexWalk): Promise<void> {
  const [first] = walk.pages;
  if (!first || walk.isCut) return;
  const { url, total, pages = 0 } = first;
  const all = countAll(walk.pages);
  const read = walk.pages.length;
  const texts = [
    ...(total !== undefined && all !== total
      ? [`目录说共 ${total} 条，读到 ${all} 条。请核对 links、next 和 first`]
      : []),
    ...(pages > read || (pages === 0 && walk.isShort)
      ? [`目录还有更多的页（共 ${pages || '?'} 页），读到 ${read} 页。请写 next 和 first`]
      : []),
  ];
  const isTold = collecting.ledger
    .alarmsOf(url)
    .some(
      ({ kind, last }) => kind === 'count' && daysBetween(last, dayOf(collecting.now)) < WHOLE_DAYS,
    );
  if (!isTold) for (const text of texts) await collecting.raise(source, 'count', url, text);
}

/** Is it time to read the indexes of a source to their end? */
function isDueWhole({ ledger, now }: Collecting, { id }: Source): boolean {
  const whole = ledger.wholeLooks.get(id);
  if (!whole || ledger.reach.get(id) === 'broken') return true;
  return daysBetween(dayOfInstant(whole), dayOf(now)) >= WHOLE_DAYS;
}

/** Read the indexes of a source: all pages that have something new, now and then all. */
export async function walkIndexes(collecting: Collecting, source: Source): Promise<Walk> {
  const isThorough = isDueWhole(collecting, source);
  const reaches: Reach[] = [];
  let isDown = true;
  const delisted = new Set<string>();
  const changed: Page[] = [];
  for (const index of source.index) {
    const walk = new IndexWalk(collecting, source, index, isThorough);
    const reach = await walk.walk();
    reaches.push(reach);
    isDown &&= walk.isDown;
    if (reach === 'whole') await checkTotal(collecting, source, walk);
    for (const url of walk.delisted()) delisted.add(url);
    changed.push(...walk.changed());
  }
  const reach: Reach =
    (['broken', 'new'] as const).find((each) => reaches.includes(each)) ?? 'whole';
  const looked = {
    kind: 'looked' as const,
    source: source.id,
    url: source.index[0]?.url ?? '',
    reach,
  };
  // At once: a machine that stops here leaves no index that looks read and was not.
  if (reach === 'broken') await collecting.write(looked, ...changed);
  else await collecting.write(...changed, looked);
  return { isDown, delisted };
}
