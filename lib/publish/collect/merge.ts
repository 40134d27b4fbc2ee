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
function groupsOf(pages: readonly KnownPage[]): KnownPage[][] {
  const groups = new Map<string, KnownPage[]>();
  for (const page of pages) {
    const named = page.publishedOn ? [`${page.publishedOn} ${page.title}`] : [];
    const numbered = page.number ? [page.number] : [];
    for (const key of [page.text, ...named, ...numbered])
      groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

class Merging {
  readonly #compared = new Map<string, Compared | null>();
  readonly #authorities: ReadonlyMap<string, string>;

  constructor(
    readonly collecting: Collecting,
    readonly sources: readonly Source[],
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
      title: page.title,
      ...(page.publishedOn && { publishedOn: page.publishedOn }),
      ...(page.number && { number: page.number }),
      authority: this.#authorities.get(page.source) ?? page.source,
      lines: isPage({ bytes, type: page.file.type })
        ? readArticle(treeOf(bytes, page.url), page.url).lines
        : [page.text],
      files: files.every((each) => each !== undefined) ? files : null,
    };
    this.#compared.set(page.url, compared);
    return compared;
  }

  /** Compare a page with the notice's first address. */
  async pair(first: KnownPage, page: KnownPage): Promise<void> {
    const { collecting, sources } = this;
    const source = sources.find(({ id }) => id === page.source);
    const [a, b] = [await this.#read(first), await this.#read(page)];
    const verdict = a && b && source ? compareNotices(a, b) : 'different';
    if (!source || verdict === 'different') return;
    if (verdict === 'same')
      return collecting.write({
        ...{ kind: 'alias', source: page.source, url: page.url, of: first.url },
        texts: [first.text, page.text],
      });
    const text = `与 ${first.url} 题名相同，文号或日期也相同，而内容不同。请对照：是两份通报，还是一份改过`;
    const isTold = collecting.ledger
      .alarmsOf(page.url)
      .some((alarm) => alarm.kind === 'duplicate' && alarm.text === text);
    if (!isTold) await collecting.raise(source, 'duplicate', page.url, text);
  }
}

export async function mergeAliases(
  collecting: Collecting,
  sources: readonly Source[],
): Promise<void> {
  const { ledger } = collecting;
  const merging = new Merging(collecting, sources);
  for (const group of groupsOf([...ledger.pages.values()])) {
    for (const [at, page] of group.entries()) {
      for (const first of group.slice(0, at)) {
        const isMerged = ledger.mainOf(page.url) === ledger.mainOf(first.url);
        const isMain = ledger.mainOf(first.url) === first.url;
        if (!isMerged && isMain && !areNumberedApart(first, page)) await merging.pair(first, page);
      }
    }
  }
}
