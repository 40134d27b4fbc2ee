import { CARDS_CAP } from '../domain/limits';
import type { Card, CardReader } from './card';
import { dom } from './dom';
import { mayHoldCard, readGenericCard } from './generic-card';
import { type Search, SIBLINGS, searchGroups } from './generic-groups';
import { visibleText } from './text';

/** One go of a search takes so long; the next goes on from there. */
const SEARCH_MS = 5;
/** Among so many first siblings a listing has its first cards. */
const TRIES = 8;
/** After so many goes a search is given up, and after so many goes without a card the page is. */
const PATIENCE = 18;
const GOES = 50;

/** What courses and those who give them are called; a list without such words is not read. */
const TEACHING = /学[校院堂习]|教育|培训|课|辅导|早教|幼儿|托管|网校|考[研证]|英语|编程|招生/;
/** Above lists of what is elsewhere. */
const OTHERS = /链接|合作|相关|推荐|资讯|新闻/;

/** What is remembered of a node, or else is asked now. */
function recalled(memory: WeakMap<Node, boolean>, node: Node, ask: () => boolean): boolean {
  const known = memory.get(node) ?? ask();
  memory.set(node, known);
  return known;
}

/** Does most of a group read like a list of courses or of those who give them? */
function isListing(group: readonly Element[], items: readonly Card[], read: number): boolean {
  if (items.length < SIBLINGS || items.length * 2 < read) return false;
  const teaching = items.filter(({ subject }) =>
    TEACHING.test(`${subject.title} ${subject.provider}`),
  );
  const parent = group[0] && dom.parentElement(group[0]);
  const before = parent && dom.previousElementSibling(parent);
  return (
    teaching.length * 2 >= items.length &&
    !(before && OTHERS.test(visibleText(before).slice(0, 20)))
  );
}

/**
 * The reader of listing pages without an adapter: repeated like siblings, each with a title and either
 * a link to another site or a provider's name. It runs on any website and must be quiet: navigation,
 * comments, news, lists of links and lists that do not speak of teaching give nothing. One reading looks
 * at a bounded number of elements and takes a few milliseconds.
 *
 * 1. `searchGroups` walks the page and gives groups of like siblings, part by part.
 * 2. A group of which a quarter speaks of teaching is read, card by card.
 * 3. A group whose cards make a listing is kept, and the search does not look into it.
 * 4. When the time of a go is over the search rests, and the next reading goes on with it.
 */
export function createGenericReader(): CardReader {
  /** What each element was read as, whether it speaks of teaching, and whether it may hold a listing. */
  let memory = new WeakMap<Node, Card | null>();
  let speaking = new WeakMap<Node, boolean>();
  let holding = new WeakMap<Node, boolean>();
  /** The cards of the last reading. */
  let last: Card[] = [];
  let address: string | undefined;
  /** Goes in a row without a card. */
  let goes = 0;
  let behind = false;
  let until = 0;
  /** The search that rests, and the group at which it does. */
  let task: Search | undefined;
  let group: Element[] = [];
  /** What the search found, group by group, and what was known before it. */
  let found = new Map<Element[], Card[]>();
  let before: Card[] = [];
  /** How often it had to rest. */
  let cuts = 0;

  /** What a card is, or undefined where the time is over. */
  const recall = (card: Element, page: URL): Card | null | undefined => {
    const known = memory.get(card);
    if (known !== undefined || behind) return known;
    let item: Card | null = null;
    try {
      item = readGenericCard(card, page);
    } catch {
      // A card that cannot be read is none.
    }
    memory.set(card, item);
    behind = performance.now() > until;
    return item;
  };

  /** Is there a word of teaching in an element? */
  const speaks = (element: Element): boolean =>
    recalled(speaking, element, () => TEACHING.test(dom.textContent(element) ?? ''));

  /**
   * May a listing be in an element? A few native questions instead of hundreds to the nodes in it: most parts of
   * most pages do not speak of teaching, or have nothing of a card.
   */
  const mayHold = (element: Element, page: URL): boolean =>
    speaks(element) && recalled(holding, element, () => mayHoldCard(element, page));

  /** Half of the cards of a listing are items, and half of these speak of teaching. Asks no more than it must. */
  const mayList = (): boolean => {
    let missing = Math.ceil(group.length / 4);
    return missing === 0 || group.some((each) => speaks(each) && --missing === 0);
  };

  const readGroup = (page: URL): Card[] => {
    const items: Card[] = [];
    let read = 0;
    for (const card of group) {
      const item = recall(card, page);
      if (item !== undefined) read++;
      if (item) items.push(item);
      // The tries that are left cannot make a list any more.
      const left = Math.min(TRIES, group.length) - read;
      if (items.length < SIBLINGS && items.length + left < SIBLINGS) break;
    }
    return isListing(group, items, read) ? items : [];
  };

  const begin = (body: Element, page: URL): Search => {
    [found, before, group, cuts] = [new Map(), last, [], 0];
    // Nobody watches a page where nothing was found: what it holds now is asked anew.
    if (!last.length) [speaking, holding] = [new WeakMap(), new WeakMap()];
    return searchGroups(body, (element) => mayHold(element, page));
  };

  /** Go on with the search until the time is over; each go gets further. True when it came to its end. */
  const search = (steps: Search, page: URL): boolean => {
    for (;;) {
      const items = mayList() ? readGroup(page) : [];
      found.set(group, items);
      if (behind) return false;
      const next = steps.next(items.length > 0);
      if (next.done) return true;
      group = next.value;
      if (performance.now() > until) {
        behind = ++cuts < PATIENCE;
        return false;
      }
    }
  };

  return {
    read(root, page) {
      if (page.href !== address)
        [address, memory, last, goes, task] = [page.href, new WeakMap(), [], 0, undefined];
      behind = false;
      const body = dom.querySelector(root, 'body');
      if (!body || goes > GOES) return [];
      until = performance.now() + SEARCH_MS;
      task ??= begin(body, page);
      // A search that was cut short says nothing of what it did not reach.
      const kept = search(task, page)
        ? []
        : before.filter(({ element }) => dom.isConnected(element));
      last = [kept, ...found.values()].flat().slice(0, CARDS_CAP);
      goes = last.length ? 0 : goes + 1;
      if (!behind) task = undefined;
      return last;
    },
    forget(node) {
      task = undefined;
      for (let up: Node | null = node; up; up = dom.parentNode(up)) {
        memory.delete(up);
        speaking.delete(up);
        holding.delete(up);
      }
    },
    isBehind: () => behind && 'search',
  };
}
