import { groupedBy } from '../../domain/by-key';
import { pattern } from '../../text/expressions';
import { actWords } from '../rules/act-words';
import { LAST_WORD } from '../rules/forms';
import { someOf } from '../rules/text-parts';
import { readArticle } from './article';
import type { Collecting } from './collecting';
import type { KnownPage } from './ledger';
import type { Source } from './sources';
import { isPage, treeOf } from './tree';

/** Are two pages one notice? Compared by their words, never by their looks. */

export interface Compared {
  title: string;
  publishedOn?: string | undefined;
  authority: string;
  /** Its own document number. */
  number?: string | undefined;
  lines: readonly string[];
  /** Hashes of its files; null where one was not fetched yet. */
  files: readonly string[] | null;
}

/** So much text says by itself which notice it is. */
const TELLING = 60;
/** Of like texts, so many characters in a hundred may stand in lines that differ. */
const MAY_DIFFER = 0.05;
/** What makes a line speak of somebody or something: a number, an act and what becomes of it, or a form of organisation. */
const SPEAKS = pattern`\d{2}|\d万?元|罚|撤销|撤回|停止|移出|解除|修复|不予|免予|更正|作废|无效|${LAST_WORD}|培训|教室|[某×✕*]|${actWords('penalty', 'licence', 'order', 'measure', 'closure', 'listing', 'list', 'talk', 'notice')}`;

const bare = (title: string): string => title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Lines that stand in one text more often than in the other. */
function extra(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** Do two texts differ in nothing that tells of anybody? */
function isLike(a: readonly string[], b: readonly string[]): boolean {
  const differing = [...extra(a, b), ...extra(b, a)];
  const length = Math.min(a.join('').length, b.join('').length);
  return (
    differing.join('').length <= length * MAY_DIFFER && !differing.some((line) => SPEAKS.test(line))
  );
}

const sameFiles = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join() === b.toSorted().join();

/**
 * `same`: one notice at two addresses. `doubt`: title, authority and day or document number agree and the words do
 * not: a person compares. Example: two decisions of one form, of which each names another party, are two.
 */
export function compareNotices(a: Compared, b: Compared): 'same' | 'doubt' | 'different' {
  if (!a.files || !b.files) return 'different';
  const isTitle = bare(a.title) === bare(b.title);
  const text = a.lines.join('\n');
  const isText = text === b.lines.join('\n');
  const isOffice = a.authority === b.authority;
  const isNumber = a.number !== undefined && a.number === b.number && isOffice && isTitle;
  const isNamed = isTitle && a.publishedOn === b.publishedOn && isOffice;
  const isOne = isText ? isTitle || text.length >= TELLING : isNamed && isLike(a.lines, b.lines);
  if (isOne && sameFiles(a.files, b.files)) return 'same';
  // Two numbers are two documents, whatever else agrees.
  if (isNumber) return 'doubt';
  const isNumbered = a.number !== undefined && b.number !== undefined;
  return isNamed && a.publishedOn !== undefined && !isNumbered ? 'doubt' : 'different';
}

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
