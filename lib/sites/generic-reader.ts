import { CARDS_CAP } from '../domain/page-limits';
import type { Card, CardReader } from './card';
import { dom } from './dom';
import { mayHoldCard, readGenericCard } from './generic-card';
import { type Search, SIBLINGS, searchGroups } from './generic-groups';
import { visibleText } from './text';

/** One go of a search takes so long; the next goes on from there. */
const SEARCH_MS = 5;
/** The group is given up unless `SIBLINGS` of its first so many siblings are cards. */
const TRIES = 8;
/** After so many goes a search is given up, and after so many goes without a card the page is. */
const PATIENCE = 18;
const GOES = 50;

/** Words for courses and those who give them. */
const TEACHING = /学[校院堂习]|教育|培训|课|辅导|早教|幼儿|托管|网校|考[研证]|英语|编程|招生/;
/** Half of the `SIBLINGS` of the smallest listing speak of teaching: so many words stand in the text of any. */
const SPEAKING = 2;

/** The words of teaching in a text, up to `SPEAKING`. */
const wordsOfTeaching = (text: string | null): number =>
  (text ?? '').split(TEACHING, SPEAKING + 1).length - 1;

/** Does a text speak of teaching as often as that of any listing? A page that does not is not searched. */
export const isOnTeaching = (text: string): boolean => wordsOfTeaching(text) === SPEAKING;
/** Headings of lists of things elsewhere. */
const OTHERS = /链接|合作|相关|推荐|资讯|新闻/;

/** Does most of a group read like a list of courses or of those who give them? */
function isListing(group: readonly Element[], items: readonly Card[], read: number): boolean {
  if (items.length < SIBLINGS || items.length * 2 < read) return false;
  const teaching = items.filter(({ subject }) =>
    wordsOfTeaching(`${subject.title} ${subject.provider}`),
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
 *
 * It remembers what it read until it is told of a change: a page that is not watched wants another reader next time.
 */
export function createGenericReader(): CardReader {
  /** The reading of each element, and its words of teaching; none where it neither is nor holds a card. */
  let memory = new WeakMap<Node, Card | null>();
  let speaking = new WeakMap<Node, number>();
  /** The cards of the last reading. */
  let last: Card[] = [];
  let address: string | undefined;
  let place: string | undefined;
  /** Goes in a row without a card. */
  let goes = 0;
  let behind = false;
  let until = 0;
  /** The search that rests, and the group at which it does. */
  let task: Search | undefined;
  let group: Element[] = [];
  /** The cards that the search found, group by group, and the cards before it. */
  let found = new Map<Element[], Card[]>();
  let before: Card[] = [];
  /** How often it had to rest. */
  let cuts = 0;

  /**
   * The words of teaching in an element. One native question instead of hundreds to the nodes in it: most parts of most
   * pages have too few, and cannot hold a list that `isListing` takes.
   */
  const speaks = (element: Element): number => {
    let known = speaking.get(element);
    if (known === undefined) {
      known = wordsOfTeaching(dom.textContent(element));
      speaking.set(element, known);
    }
    return known;
  };

  /** May a card be in an element? What has nothing of a card counts from then on as one that does not speak. */
  const mayBe = (element: Element, page: URL): boolean => {
    const may = mayHoldCard(element, page);
    if (!may) speaking.set(element, 0);
    return may;
  };

  /** The reading of a card; undefined once the time is over. */
  const recall = (card: Element, page: URL): Card | null | undefined => {
    const known = memory.get(card);
    if (known !== undefined || behind) return known;
    let item: Card | null = null;
    try {
      if (mayBe(card, page)) item = readGenericCard(card, page);
    } catch {
      // An element that cannot be read is no card.
    }
    memory.set(card, item);
    behind = performance.now() > until;
    return item;
  };

  /** Half of the cards of a listing are items, and half of these speak of teaching. */
  const mayList = (): boolean => group.filter(speaks).length * 4 >= group.length;

  const readGroup = (page: URL): Card[] => {
    const items: Card[] = [];
    let read = 0;
    for (const card of group) {
      const item = recall(card, page);
      if (item !== undefined) read++;
      if (item) items.push(item);
      if (items.length < SIBLINGS && read - items.length > TRIES - SIBLINGS) break;
    }
    return isListing(group, items, read) ? items : [];
  };

  const begin = (body: Element, page: URL): Search => {
    [found, before, group, cuts] = [new Map(), last, [], 0];
    return searchGroups(body, (part) => speaks(part) === SPEAKING && mayBe(part, page));
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
    read(document, page) {
      const here = page.pathname + page.search;
      if (here !== place) {
        [place, last, task] = [here, [], undefined];
        memory = new WeakMap();
        speaking = new WeakMap();
      }
      // A page may show other things under another `#part`, but a card is the same.
      if (page.href !== address) [address, goes] = [page.href, 0];
      behind = false;
      const body = dom.body(document);
      if (!body || goes > GOES) return [];
      until = performance.now() + SEARCH_MS;
      task ??= begin(body, page);
      // A search that was cut short did not reach some cards. Those that did not change are kept.
      const kept = search(task, page)
        ? []
        : before.filter(
            (card) => dom.isConnected(card.element) && memory.get(card.element) === card,
          );
      last = [kept, ...found.values()].flat().slice(0, CARDS_CAP);
      goes = last.length ? 0 : goes + 1;
      if (!behind) task = undefined;
      return last;
    },
    forget(node) {
      task = undefined;
      memory.delete(node);
      speaking.delete(node);
    },
    isBehind: () => behind && 'search',
  };
}
