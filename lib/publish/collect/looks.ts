import { dayOfInstant } from '../../domain/day';
import { sha256Hex, utf8 } from '../../list/bytes';
import { fileKind } from '../../tables/file-kind';
import { someOf } from '../rules/text-parts';
import type { AlarmKind } from './alarms';
import { type Article, CUT, carriesTitle, readArticle, saysNothingHere } from './article';
import type { Collecting } from './collecting';
import type { Known, KnownPage } from './ledger';
import { type KeptFile, type Link, type Validators, validatorsOf } from './lines';
import type { Source } from './sources';
import { isNothing, ledToFront, saysAgain, saysMuch, speaksOf, standsForFile } from './stand-ins';
import { isPage, isUnreadable, treeOf } from './tree';
import type { Fault, ReadVisit, Visit } from './visit';
import { CAPS } from './visitor';

const NEVER = '1970-01-01T00:00:00Z';

/** These stay until somebody acts. */
const STAYING: readonly AlarmKind[] = ['robots', 'moved', 'oversized'];

/** What happened to a page that was read before and that a person should look at again. */
const LOOK_AGAIN = { 'came-back': '又能打开了', changed: '有改动，新旧都已保存' } as const;

/** What a notice's address holds: a page, or a file that stands for itself. */
function articleOf(visit: Pick<ReadVisit, 'bytes' | 'type' | 'url'>): Article {
  if (!isPage(visit)) return { title: '', tab: '', lines: [], files: [], unlinked: [] };
  return readArticle(treeOf(visit.bytes, visit.url), visit.url);
}

/** What a page says, line by line; nothing where nobody can read it. */
function linesOf(visit: Parameters<typeof articleOf>[0]): string {
  try {
    return articleOf(visit).lines.join('\n');
  } catch (error) {
    if (isUnreadable(error)) return '';
    throw error;
  }
}

/** Is a file a page by its bytes? A script that hands out files may call them all text/html. */
const isMarkup = ({ bytes }: ReadVisit): boolean => fileKind(bytes) === 'web-page';

/** The text by which a page is the same as before; a file is what its bytes are. */
const textHashOf = (visit: Pick<ReadVisit, 'bytes'>, { lines }: Article): Promise<string> =>
  sha256Hex(lines.length > 0 ? utf8(lines.join('\n')) : visit.bytes);

const isSame = (
  known: KnownPage | undefined,
  text: string,
  { files }: Article,
): known is KnownPage => known?.text === text && known.files.join() === files.join();

/** Looks at notices and their files one by one, and writes down what each look came to. */
export class Looks {
  constructor(
    readonly collecting: Collecting,
    readonly source: Source,
  ) {}

  /** Look at a notice for the first time or again. */
  async notice(link: Link): Promise<void> {
    const { collecting, source } = this;
    const { url, title } = link;
    const known = collecting.ledger.pages.get(url);
    const isKept = await this.#isKept(known);
    const visit = await this.#visit(url, isKept ? known : undefined, CAPS.page);
    if (visit.kind === 'fault') return this.#fault(url, visit);
    if (visit.kind === 'gone') return this.#gone(url, title, known, visit.text);
    if (visit.kind === 'same' && known) return this.#same(url, title, known, {});
    if (visit.kind !== 'read') return;
    let article: Article;
    try {
      article = articleOf(visit);
    } catch (error) {
      return this.#unreadable(url, error);
    }
    // A short notice may tell of 信息…已删除 itself, and it carries its title.
    const isEmpty = saysNothingHere(article) && !carriesTitle(article, title);
    if (isEmpty || ledToFront(visit, url, source))
      return this.#gone(url, title, known, '原来的内容不在了（转到首页，或写着“不存在”“已删除”）');
    const text = await textHashOf(visit, article);
    if (isKept && isSame(known, text, article))
      return this.#same(url, title, known, validatorsOf(visit));
    if (!(await this.#fits(visit, article, link))) {
      const words = `网页里没有“${title}”：可能改版、要求登录或验证。已收集的不受影响；请用浏览器打开看看`;
      await collecting.mend(source, url, 'layout');
      return collecting.raise(source, 'layout', url, words);
    }
    await this.#take(visit, article, text, link);
  }

  /**
   * A page without its title may be no version of the notice: one that asks to log in, that is down. It is one where it
   * says again what the notice said, or where its address was given to another article, with a title and a day of its
   * own; and where nobody knows yet how it looked and it speaks of what its title names, or says much.
   */
  async #fits(visit: ReadVisit, article: Article, { url, title }: Link): Promise<boolean> {
    const { store, ledger } = this.collecting;
    if (!isPage(visit)) return !isNothing(visit);
    const titles = [title, ledger.found.get(url)?.title ?? title];
    const named = { ...article, title: `${article.title} ${article.tab}` };
    if (titles.some((each) => carriesTitle(named, each))) return true;
    if (article.title !== '' && article.publishedOn !== undefined) return true;
    const kept = ledger.pages.get(url)?.file;
    const bytes = kept ? await store.read(kept.sha256) : null;
    if (kept && bytes) return saysAgain(article, articleOf({ ...kept, bytes }));
    return saysMuch(article) || article.files.length > 0 || speaksOf(article, title);
  }

  async #take(visit: ReadVisit, article: Article, text: string, link: Link): Promise<void> {
    const { collecting, source } = this;
    const known = collecting.ledger.pages.get(link.url);
    const page = await this.#keep(visit);
    await collecting.write({
      ...{ kind: 'page', source: source.id, url: link.url, title: fullTitle(link.title, article) },
      ...{ publishedOn: link.day ?? article.publishedOn, page, text, files: article.files },
      ...{ number: article.number, stated: article.stated },
      ...validatorsOf(visit),
    });
    collecting.read.add(link.url);
    await this.#mend(link.url);
    await this.#tellUnlinked(link.url, link.title, article);
    if (!known) return collecting.tell('new', source, link.url, link.title);
    if (known.goneSince) await this.#lookAgain('came-back', link.url, link.title);
    if (!isSame(known, text, article)) await this.#lookAgain('changed', link.url, link.title);
  }

  async #tellUnlinked(url: string, title: string, { unlinked }: Article): Promise<void> {
    if (unlinked.length === 0) return;
    const text = `“${title}”的附件没有可以打开的网址：${someOf(unlinked, '个')}。请用浏览器下载后直接交给 build 或 review`;
    await this.collecting.raise(this.source, 'count', url, text);
  }

  /** Look at a file of a notice for the first time or again. */
  async file(url: string, of: KnownPage): Promise<void> {
    const { collecting, source } = this;
    const known = collecting.ledger.files.get(url);
    const isKept = await this.#isKept(known);
    const visit = await this.#visit(url, isKept ? known : undefined, CAPS.file);
    if (visit.kind === 'fault') return this.#fault(url, visit);
    if (visit.kind === 'gone') return this.#goneFile(url, of, known);
    if (visit.kind === 'same' && known) return this.#same(url, of.title, known, {});
    if (visit.kind !== 'read') return;
    const stand = this.#standIn(visit, url, of, known);
    if (stand === 'gone') return this.#goneFile(url, of, known);
    if (stand === 'other') return this.#noFile(url, of);
    if (known && isKept && (await this.#saysSame(visit, known)))
      return this.#same(url, of.title, known, validatorsOf(visit));
    const file = await this.#keep(visit);
    if (known?.file.sha256 === file.sha256)
      return this.#same(url, of.title, known, validatorsOf(visit));
    await collecting.write({
      ...{ kind: 'attachment', source: source.id, url, of: of.url, file },
      ...validatorsOf(visit),
    });
    collecting.read.add(of.url);
    await this.#mend(url);
    if (known) await this.#lookAgain('changed', url, of.title, of.url);
  }

  /** What came in the place of a file: a page that says that there is none, or something else than a file. */
  #standIn(
    visit: ReadVisit,
    url: string,
    { title }: KnownPage,
    known: Known | undefined,
  ): 'gone' | 'other' | null {
    if (!isMarkup(visit)) return isNothing(visit) ? 'other' : null;
    try {
      const page = treeOf(visit.bytes, visit.url);
      const article = readArticle(page, visit.url);
      const isPart = carriesTitle(article, title);
      if (saysNothingHere(article) && !isPart) return 'gone';
      return standsForFile(page, article, url, { known: known?.file, isPart }) ? 'other' : null;
    } catch (error) {
      if (isUnreadable(error)) return null;
      throw error;
    }
  }

  /** Is a file a page that differs from the kept one in what it has around its text alone? */
  async #saysSame(visit: ReadVisit, { file }: Known): Promise<boolean> {
    const bytes = await this.collecting.store.read(file.sha256);
    if (!bytes || !isMarkup(visit)) return false;
    const now = linesOf(visit);
    return now !== '' && now === linesOf({ ...file, bytes });
  }

  #noFile(url: string, { title }: KnownPage): Promise<void> {
    const text = `“${title}”的附件打开的不是文件：可能要求登录或验证，或者网站出错。已存的不受影响，下次运行会再试；几天不好，请用浏览器下载后直接交给 build 或 review`;
    return this.collecting.raise(this.source, 'unreachable', url, text);
  }

  /**
   * Is a notice's page still stored and whole? If not, it is fetched anew, even if the server says that it is
   * unchanged.
   */
  async #isKept(known: Known | undefined): Promise<boolean> {
    return known !== undefined && (await this.collecting.store.read(known.file.sha256)) !== null;
  }

  #visit(url: string, known: Known | undefined, cap: number): Promise<Visit> {
    return this.collecting.visitor.visit(this.source, url, known ? validatorsOf(known) : {}, cap);
  }

  async #keep({ url, bytes, name, type }: ReadVisit): Promise<KeptFile> {
    return { url, name, type, sha256: await this.collecting.store.keep(bytes) };
  }

  /** A fault of the network is told each time; what stays so until somebody acts is told once. */
  async #fault(url: string, fault: Fault): Promise<void> {
    const { collecting, source } = this;
    if (fault.at || !STAYING.includes(fault.alarm))
      return collecting.raiseFault(source, url, fault);
    const { ledger } = collecting;
    const { looked = NEVER } = ledger.pages.get(url) ?? ledger.files.get(url) ?? {};
    const isTold = ledger
      .alarmsOf(url)
      .some(({ kind, last }) => kind === fault.alarm && last >= dayOfInstant(looked));
    if (!isTold) await collecting.raise(source, fault.alarm, url, fault.text, { once: true });
  }

  #mend(url: string): Promise<void> {
    return this.collecting.mend(this.source, url);
  }

  async #same(url: string, title: string, known: Known, validators: Validators) {
    const { collecting, source } = this;
    const wasGone = known.goneSince !== undefined;
    await collecting.write({ kind: 'same', source: source.id, url, ...validators });
    await this.#mend(url);
    if (wasGone) await this.#lookAgain('came-back', url, title);
  }

  /** Something about a page that was read before wants a new look by a person. `notice`: whose it is. */
  async #lookAgain(kind: keyof typeof LOOK_AGAIN, url: string, title: string, notice = url) {
    this.collecting.tell(kind, this.source, notice, title);
    const text = `“${title}”${LOOK_AGAIN[kind]}。请在 review 中复核`;
    await this.collecting.raise(this.source, kind, url, text);
  }

  async #gone(url: string, title: string, known: Known | undefined, reason: string): Promise<void> {
    const { collecting, source } = this;
    if (known?.goneSince) return collecting.write({ kind: 'gone', source: source.id, url });
    if (known) await collecting.write({ kind: 'gone', source: source.id, url });
    if (known) collecting.tell('gone', source, url, title);
    const text = known
      ? `“${title}”：${reason}。这不等于撤销：请在 review 中复核；30 天没有结论，其中的记录停止登载`
      : `目录列出“${title}”，但打不开：${reason}。下次运行会再试`;
    await collecting.raise(source, 'gone', url, text);
  }

  /** The page is there, and the kept file counts on: no row of it is asked about by this. */
  async #goneFile(url: string, { title }: KnownPage, known: Known | undefined): Promise<void> {
    const { collecting, source } = this;
    const wasGone = known?.goneSince !== undefined;
    if (known) await collecting.write({ kind: 'gone', source: source.id, url });
    if (wasGone) return;
    if (!known)
      return collecting.raise(source, 'gone', url, `“${title}”的附件打不开。下次运行会再试`);
    collecting.tell('gone', source, url, `${title}·附件`);
    const text = `“${title}”的附件不在了，网页还在；已存的一份仍在用。这不等于撤销：请向作出机关核实，已撤下的在 review 中用 --all 改为不采用`;
    await collecting.raise(source, 'gone', url, text, { once: true });
  }

  async #unreadable(url: string, error: unknown): Promise<void> {
    if (!isUnreadable(error)) throw error;
    const text = `网页读不懂（${error.message}）。请用浏览器打开，另存后交给 review`;
    await this.collecting.raise(this.source, 'layout', url, text);
  }
}

/** The title of the index; where that was cut, or says less, the page's own. */
function fullTitle(title: string, { title: own }: Article): string {
  const start = title.replace(CUT, '');
  return start === '' || (CUT.test(title) && own.startsWith(start)) ? own : title;
}
