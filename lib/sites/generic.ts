import { CARDS_CAP } from '../schema/limits';
import { readGenericCard } from './generic-card';
import { SIBLINGS, searchGroups } from './generic-groups';
import type { Item, Reader } from './reader';
import { visibleText } from './text';

/**
 * Time for cards not read before, and for the search for them, in one go. A search that runs out of it
 * gets as much more the next time, on a slow machine, up to so many times.
 */
const READ_MS = 3;
const SEARCH_MS = 4;
const PATIENCE = 6;
/** Siblings that are tried before a group is given up, and looks before a page is. */
const TRIES = 8;
const LOOKS = 50;

/** What courses and those who give them are called; a list without such words is not read. */
const TEACHING =
  /学校|学院|学堂|学习|教育|培训|课|辅导|早教|幼儿|托管|网校|考研|考证|英语|编程|招生/;
/** Above lists of what is elsewhere. */
const OTHERS = /友情链接|合作|相关|推荐|资讯|新闻/;

/** Does most of a group read like a list of courses or of those who give them? */
function isListing(group: readonly Element[], items: readonly Item[], read: number): boolean {
  const teaching = items.filter(({ subject }) =>
    TEACHING.test(`${subject.title}${subject.provider ?? ''}`),
  );
  const before = group[0]?.parentElement?.previousElementSibling;
  return (
    items.length >= SIBLINGS &&
    items.length * 2 >= read &&
    teaching.length * 2 >= items.length &&
    !(before && OTHERS.test(visibleText(before).slice(0, 20)))
  );
}

/**
 * The reader of listing pages without an adapter: repeated like siblings, each with a title and either
 * a link to another site or a provider's name. Quiet by design, since it runs on any website: lists
 * that do not speak of teaching, navigation, comments, news and lists of links give nothing. One
 * reading looks at a bounded number of elements and takes a few milliseconds.
 */
export function createGenericReader(): Reader {
  let memory = new WeakMap<Node, Item | null>();
  let speaking = new WeakMap<Node, boolean>();
  let last: Item[] = [];
  let address: string | undefined;
  let behind = false;
  let looks = 0;
  let patience = 1;

  /** What a card is, or undefined where the time is over; the first of a reading is always read. */
  const recall = (card: Element, page: URL, until: number): Item | null | undefined => {
    const known = memory.get(card);
    if (known !== undefined || behind) return known;
    let item: Item | null = null;
    try {
      item = readGenericCard(card, page);
    } catch {
      // A card that fights back (a form whose fields shadow DOM methods) is no card.
    }
    memory.set(card, item);
    behind = performance.now() > until;
    return item;
  };

  /**
   * Is there a word of teaching in an element? One native question instead of hundreds to the nodes in it:
   * most parts of most pages have none, and cannot hold a list that `isListing` takes.
   */
  const speaks = (element: Element): boolean => {
    let known = speaking.get(element);
    if (known === undefined) {
      known = TEACHING.test(element.textContent ?? '');
      speaking.set(element, known);
    }
    return known;
  };

  /** Half of the cards of a listing are items, and half of these speak of teaching. */
  const mayList = (group: readonly Element[]): boolean =>
    group.filter(speaks).length * 4 >= group.length;

  const readGroup = (group: readonly Element[], page: URL, until: number): Item[] => {
    const items: Item[] = [];
    let read = 0;
    for (const card of group) {
      const item = recall(card, page, until);
      if (item !== undefined) read++;
      if (item) items.push(item);
      if (read === TRIES && items.length < SIBLINGS) break;
    }
    return isListing(group, items, read) ? items : [];
  };

  /** The cards of a page, or null where the time was over before all of it was searched. */
  const search = (body: Element, page: URL): Item[] | null => {
    const items: Item[] = [];
    const start = performance.now();
    let reading = 0;
    const take = (group: Element[]): boolean => {
      const from = performance.now();
      const found = mayList(group) ? readGroup(group, page, from + READ_MS - reading) : [];
      items.push(...found);
      reading += performance.now() - from;
      return found.length > 0;
    };
    const isLate = (): boolean => performance.now() - start - reading > SEARCH_MS * patience;
    const isWhole = searchGroups(body, { take, mayHold: speaks, isLate });
    return isWhole ? items.slice(0, CARDS_CAP) : null;
  };

  return {
    items(root, page) {
      const isNew = page.href !== address;
      if (isNew) [memory, last, looks] = [new WeakMap(), [], 0];
      // Nobody watches a page where nothing was found: what it holds now is asked anew.
      if (isNew || !(behind || last.length)) speaking = new WeakMap();
      address = page.href;
      behind = false;
      const body = root.querySelector('body');
      if (!body || looks > LOOKS) return [];
      const found = search(body, page);
      behind ||= !found && patience++ < PATIENCE;
      // A search that was cut short says nothing of what it did not reach.
      last = found ?? last.filter(({ element }) => element.isConnected);
      looks = last.length ? 0 : looks + 1;
      return last;
    },
    forget(node) {
      for (let up: Node | null = node; up; up = up.parentNode) {
        memory.delete(up);
        speaking.delete(up);
      }
    },
    isBehind: () => behind,
  };
}
