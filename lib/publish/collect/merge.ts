import { groupedBy } from '../../domain/by-key';
import { someOf } from '../rules/text-parts';
import { readArticle } from './article';
import type { Collecting } from './collecting';
import type { KnownPage } from './ledger';
import { type Compared, compareNotices } from './same-notice';
import type { Source } from './sources';
import { isPage, treeOf } from './tree';

/** Merges the addresses of one notice, at the end of a run. */

/** Two numbers are two documents: nobody has to read them to know. */
const areNumberedApart = (a: KnownPage, b: KnownPage): boolean =>
  a.text !== b.text && a.number !== undefined && b.number !== undefined && a.number !== b.number;

/** Pages that may be one notice, by what they share: the text, title and day, or the document number. */
const groupsOf = (pages: readonly KnownPage[]): KnownPage[][] => {
  const groups = groupedBy(pages, ({ text, title, publishedOn, number }) => [
    text,
    ...(publishedOn ? [`${publishedOn} ${title}`] : []),
    ...(number ? [number] : []),
  ]);
  return [...groups.values()].filter(({ length }) => length > 1);
};

class Merging {
  readonly #compared = new Map<string, Compared | null>();
  readonly #authorities: ReadonlyMap<string, string>;

  constructor(
    readonly collecting: Collecting,
    sources: readonly Source[],
  ) {
    this.#authorities = new Map(sources.map(({ id, authority }) => [id, authority]));
  }

  async #read(page: KnownPage): Promise<Compared | null> {
    const known = this.#compared.get(page.url);
    if (known !== undefined) return known;
    const { store, ledger } = this.collecting;
    const bytes = await store.read(page.file.sha256);
    const files = page.files.map((url) => ledger.files.get(url)?.file.sha256);
    const compared = bytes && {
      ...{ title: page.title, publishedOn: page.publishedOn, number: page.number },
      authority: this.#authorities.get(page.source) ?? page.source,
      lines: isPage({ bytes, type: page.file.type })
        ? readArticle(treeOf(bytes, page.url), page.url).lines
        : [page.text],
      files: files.every((each) => each !== undefined) ? files : null,
    };
    this.#compared.set(page.url, compared);
    return compared;
  }

  /** Merges a page with the notice's first address where they are one. Is a person to compare them? */
  async isDoubtful(first: KnownPage, page: KnownPage): Promise<boolean> {
    const [a, b] = [await this.#read(first), await this.#read(page)];
    const verdict = a && b ? compareNotices(a, b) : 'different';
    if (verdict === 'same')
      await this.collecting.write({
        ...{ kind: 'alias', source: page.source, url: page.url, of: first.url },
        texts: [first.text, page.text],
      });
    return verdict === 'doubt';
  }

  /** Tells once of a page that may be one of others, all of them together. */
  async tell({ source: id, url }: KnownPage, others: readonly string[]): Promise<void> {
    const { collecting } = this;
    const text = `与 ${someOf(others, '篇')} 题名相同，文号或日期也相同，而内容不同。请对照：是${others.length > 1 ? '几' : '两'}份通报，还是一份改过`;
    const isTold = collecting.ledger
      .alarmsOf(url)
      .some((alarm) => alarm.kind === 'duplicate' && alarm.text === text);
    if (!isTold) await collecting.raise({ id }, 'duplicate', url, text);
  }
}

/** Two pages that are to be compared, the one that was kept first before. */
function* pairsOf(pages: readonly KnownPage[]): Iterable<[first: KnownPage, page: KnownPage]> {
  for (const group of groupsOf(pages))
    for (const [at, page] of group.entries())
      for (const first of group.slice(0, at))
        if (!areNumberedApart(first, page)) yield [first, page];
}

export async function mergeAliases(
  collecting: Collecting,
  sources: readonly Source[],
): Promise<void> {
  const { ledger } = collecting;
  const merging = new Merging(collecting, sources);
  const isMain = (url: string): boolean => ledger.mainOf(url) === url;
  // A page whose source is no longer watched raises no doubt.
  const watched = new Set(sources.map(({ id }) => id));
  const doubts = new Map<KnownPage, Set<string>>();
  for (const [first, page] of pairsOf([...ledger.pages.values()])) {
    const isApart = isMain(first.url) && ledger.mainOf(page.url) !== first.url;
    if (isApart && watched.has(page.source) && (await merging.isDoubtful(first, page)))
      doubts.set(page, (doubts.get(page) ?? new Set<string>()).add(first.url));
  }
  for (const [page, others] of doubts) {
    const left = [...others].filter(isMain);
    if (isMain(page.url) && left.length > 0) await merging.tell(page, left);
  }
}
