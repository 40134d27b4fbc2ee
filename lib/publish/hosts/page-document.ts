import { oneLine } from '../../domain/plain-text';
import { Budget } from '../../tables/limits';
import {
  attributeOf,
  baseOf,
  elementsBelow,
  isElement,
  type Node,
  parsePage,
} from '../documents/web/tree';

/**
 * A parsed page as the readers of real pages ask for it (`sites/dom.ts`): just the members of the DOM that they use, and
 * never a script run.
 */

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCUMENT = 9;
/** `Node.DOCUMENT_POSITION_PRECEDING` and `_FOLLOWING`. */
const PRECEDES = 2;
const FOLLOWS = 4;
/** `NodeFilter.SHOW_ELEMENT` and `SHOW_TEXT`. */
const SHOWN: Record<number, number> = { [ELEMENT]: 1, [TEXT]: 4 };

function typeOf(node: Node): number {
  if (isElement(node)) return ELEMENT;
  if ('value' in node) return TEXT;
  return 'childNodes' in node ? DOCUMENT : COMMENT;
}

/**
 * A tag, an attribute, its value, a part or a word of that: `h1`, `[hidden]`, `meta[name="x"]`,
 * `[style*="display:none" i]`, `[class~=logo i]`.
 */
const SELECTOR = /^([a-z]+\d?)?(?:\[([a-z-]+)(?:="([^"]+)"|\*="([^"]+)" i|~=([a-z-]+) i)?\])?$/;

/** What is asked of these pages, several with commas between. Throws on a selector of another form. */
function testOf(selector: string): (node: PageNode) => boolean {
  const tests = selector.split(',').map((each) => {
    const parts = SELECTOR.exec(each);
    if (!parts) throw new Error(`not known: ${each}`);
    const [, tag, name, value, part = '', word] = parts;
    return (node: PageNode): boolean => {
      const given = name === undefined ? '' : node.getAttribute(name);
      return (
        given !== null &&
        (tag === undefined || node.localName === tag) &&
        (value === undefined || given === value) &&
        given.toLowerCase().includes(part) &&
        (word === undefined || given.toLowerCase().split(/\s+/).includes(word))
      );
    };
  });
  return (node) => tests.some((test) => test(node));
}

/** One node, its children made when they are first asked for. */
class PageNode {
  #children: PageNode[] | undefined;

  constructor(
    readonly node: Node,
    readonly ownerDocument: PageDocument | null,
    readonly parent: PageNode | null,
    readonly place: number,
    /** What its links are relative to. */
    readonly base: string,
  ) {}

  get children(): readonly PageNode[] {
    const nodes = 'childNodes' in this.node ? this.node.childNodes : [];
    this.#children ??= nodes.map(
      (node, at) => new PageNode(node, this.ownerDocument, this, at, this.base),
    );
    return this.#children;
  }

  get nodeType(): number {
    return typeOf(this.node);
  }

  get nodeValue(): string | null {
    return 'value' in this.node ? this.node.value : null;
  }

  get lastChild(): PageNode | null {
    return this.children.at(-1) ?? null;
  }

  get previousSibling(): PageNode | null {
    return this.place > 0 ? (this.parent?.children[this.place - 1] ?? null) : null;
  }

  get lastElementChild(): PageNode | null {
    return this.children.findLast(({ node }) => isElement(node)) ?? null;
  }

  get previousElementSibling(): PageNode | null {
    for (let at = this.previousSibling; at; at = at.previousSibling)
      if (isElement(at.node)) return at;
    return null;
  }

  get localName(): string {
    return isElement(this.node) ? this.node.tagName : '';
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  getAttribute(name: string): string | null {
    return isElement(this.node) ? (attributeOf(this.node, name) ?? null) : null;
  }

  /** Of a link: the host that it leads to. */
  get hostname(): string {
    const href = this.localName === 'a' ? this.getAttribute('href') : null;
    return href !== null && URL.canParse(href, this.base) ? new URL(href, this.base).hostname : '';
  }

  /** Every node below this one, in order. */
  *below(): Generator<PageNode> {
    // One by one: a page may have more children than a call takes arguments.
    const stack = this.children.toReversed();
    for (let next = stack.pop(); next; next = stack.pop()) {
      yield next;
      for (const child of next.children.toReversed()) stack.push(child);
    }
  }

  /** Places from the top of the page down to this node. */
  get path(): number[] {
    return [...(this.parent?.path ?? []), this.place];
  }

  compareDocumentPosition(other: PageNode): number {
    if (other === this) return 0;
    const [mine, its] = [this.path, other.path];
    const at = mine.findIndex((place, depth) => place !== its[depth]);
    return at < 0 || (mine[at] ?? 0) < (its[at] ?? -1) ? FOLLOWS : PRECEDES;
  }

  get textContent(): string {
    let text = '';
    for (const { nodeValue } of this.below()) text += nodeValue ?? '';
    return text;
  }

  getElementsByTagName(): { item(at: number): PageNode | null } {
    const walk = this.below();
    const found: PageNode[] = [];
    return {
      item(at) {
        while (found.length <= at) {
          const { value, done } = walk.next();
          if (done) return null;
          if (isElement(value.node)) found.push(value);
        }
        return found[at] ?? null;
      },
    };
  }

  matches(selector: string): boolean {
    return testOf(selector)(this);
  }

  querySelectorAll(selector: string): PageNode[] {
    return [...this.below()].filter(testOf(selector));
  }
}

class PageDocument extends PageNode {
  constructor(root: Node, url: string) {
    super(root, null, null, 0, url);
  }

  override get children(): readonly PageNode[] {
    return this.#top;
  }

  readonly #top = ('childNodes' in this.node ? this.node.childNodes : []).map(
    (node, at) => new PageNode(node, this, this, at, this.base),
  );

  #first(tag: string): PageNode | null {
    for (const each of this.below()) if (each.localName === tag) return each;
    return null;
  }

  get body(): PageNode | null {
    return this.#first('body');
  }

  get title(): string {
    return oneLine(this.#first('title')?.textContent ?? '');
  }

  createTreeWalker(root: PageNode, shown: number): { currentNode: PageNode; nextNode(): boolean } {
    const walk = root.below();
    return {
      currentNode: root,
      nextNode() {
        // Asked one by one: a loop would end the walk when it is left.
        for (let next = walk.next(); !next.done; next = walk.next()) {
          if (((SHOWN[next.value.nodeType] ?? 0) & shown) === 0) continue;
          this.currentNode = next.value;
          return true;
        }
        return false;
      },
    };
  }
}

/** A page's HTML under its address. Throws a `LimitFault` for one that is too large. */
export function pageDocument(html: string, url: string): Document {
  const root = parsePage(html, new Budget());
  const base = baseOf([...elementsBelow(root)], url) ?? url;
  return new PageDocument(root, base) as unknown as Document;
}
