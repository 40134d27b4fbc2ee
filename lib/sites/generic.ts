import { CARDS_CAP } from '../schema/limits';
import { readGenericCard } from './generic-card';
import { SIBLINGS, searchGroups } from './generic-groups';
import type { Item, Reader } from './reader';
import { visibleText } from './text';

/** Time for cards not read before, in one go. */
const READ_MS = 3;
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
  let address: string | undefined;
  let behind = false;
  let looks = 0;

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

  return {
    items(root, page) {
      if (page.href !== address) [memory, looks] = [new WeakMap(), 0];
      address = page.href;
      behind = false;
      const body = root.querySelector('body');
      if (!body || looks > LOOKS) return [];
      const until = performance.now() + READ_MS;
      const items: Item[] = [];
      searchGroups(body, (group) => {
        const found = readGroup(group, page, until);
        items.push(...found);
        return found.length > 0;
      });
      looks = items.length ? 0 : looks + 1;
      return items.slice(0, CARDS_CAP);
    },
    forget(node) {
      for (let up: Node | null = node; up; up = up.parentNode) memory.delete(up);
    },
    isBehind: () => behind,
  };
}
