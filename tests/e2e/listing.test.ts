import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { readMarks, readPlaces } from '../browser/marks';
import { settledTraces } from '../browser/traces';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { readHeap } from './heap';
import {
  cardsHtml,
  LISTING_URL,
  listedIn,
  listingPage,
  numberIn,
  textsOf,
  titleOf,
} from './listing-page';
import { ENTRIES } from './sample';

const FIRST = 50;
/** Some screens; where a page has more cards than are read of it is told in `reader.test.ts`. */
const ALL = 600;

/** Append the cards of a listing in batches, as one that is scrolled does. */
async function scrollOn(page: Page, all: number): Promise<void> {
  for (let from = FIRST; from < all; from += FIRST)
    await page.evaluate(
      async (html) => {
        document.querySelector('ul')?.insertAdjacentHTML('beforeend', html);
        await new Promise((resolve) => setTimeout(resolve, 40));
      },
      cardsHtml(from, from + FIRST),
    );
}

const replaceCards = (page: Page, html: string): Promise<void> =>
  page.evaluate((cards) => {
    const list = document.querySelector('ul');
    if (list) list.innerHTML = cards;
  }, html);

/** Fill the elements that are there with other cards, as a virtualised list does. */
async function recycle(page: Page, from: number): Promise<void> {
  const texts = Array.from({ length: FIRST }, (_, at) => textsOf(from + at));
  await page.evaluate((cards) => {
    const links = document.querySelectorAll('a.j-href');
    for (const [at, card] of cards.entries()) {
      const link = links[at];
      const [title, provider] = link?.querySelectorAll('h3,[class*=orgName]') ?? [];
      link?.setAttribute('href', card.href);
      if (title?.firstChild) title.firstChild.nodeValue = card.title;
      if (provider) provider.textContent = card.provider;
    }
  }, texts);
}

inEachBrowser(
  'course listings',
  { viewport: { width: 1100, height: 900 } },
  ({ name, session, once }) => {
    beforeAll(async () => {
      await followList(session, ENTRIES);
      session.serve(LISTING_URL, listingPage(FIRST));
    });

    /** The numbers of the cards that carry a mark, in the page's order. */
    const numbersOf = (marked: readonly { marks: string }[]): number[] =>
      marked.map(({ marks: text }) => numberIn(text));
    const untilMarked = async (page: Page, numbers: readonly number[]): Promise<void> => {
      let seen: number[] = [];
      const isAll = (found: number[]) => `${found}` === `${numbers}`;
      // A card that has just changed loses its mark until it is judged: both readings must find all.
      const areMarked = async () => {
        seen = numbersOf(await readPlaces(page));
        if (!isAll(seen)) return false;
        seen = numbersOf(await readMarks(session.engine, page));
        return isAll(seen);
      };
      await until('the listed cards are marked, each once', areMarked).catch(() => undefined);
      expect(seen).toEqual(numbers);
    };

    it('asks about each card once as they are appended, and marks the listed ones', async () => {
      const page = await session.visit(LISTING_URL);
      await untilMarked(page, listedIn(0, FIRST));
      await scrollOn(page, ALL);
      await untilMarked(page, listedIn(0, ALL));
      const { items, recognised, badge, marks } = await inspectPage(session, page);
      expect(recognised).toBe(ALL);
      expect(items.map(({ title }) => title)).toEqual(
        Array.from({ length: ALL }, (_, at) => titleOf(at)),
      );
      expect(new Set(marks.map(({ tier }) => tier))).toEqual(new Set(['named']));
      expect(Number.parseInt(badge, 10)).toBeGreaterThan(0);
      const { batches } = await settledTraces(session, page, await session.tabOf(page));
      expect(batches.flatMap(({ request }) => request.subjects)).toHaveLength(ALL);
      // How many there are hangs on the machine: a reading may stop at its time and go on.
      expect(batches.filter(({ request }) => request.subjects.length === 0)).toEqual([]);
      await page.close();
    });

    if (name === 'chromium')
      it('keeps nothing of cards that are gone', async () => {
        const page = await session.visit(LISTING_URL);
        await untilMarked(page, listedIn(0, FIRST));
        const before = await readHeap(page);
        await scrollOn(page, ALL);
        await untilMarked(page, listedIn(0, ALL));
        const full = await readHeap(page);
        await replaceCards(page, cardsHtml(0, FIRST));
        await untilMarked(page, listedIn(0, FIRST));
        const after = await readHeap(page);
        console.log(`${name}: ${JSON.stringify({ before, full, after })}`);
        expect(full.nodes).toBeGreaterThan(before.nodes + 5 * ALL);
        expect(after.nodes).toBeLessThan(before.nodes + FIRST);
        // The rest is the traces of a test build: a measure for every step.
        expect(after.bytes - before.bytes).toBeLessThan((full.bytes - before.bytes) / 3);
        await page.close();
      });

    once('follows a virtualised list, whose elements stay while their cards change', async () => {
      const page = await session.visit(LISTING_URL);
      for (let turn = 0; turn < 15; turn++) {
        const from = turn * 13;
        await recycle(page, from);
        await untilMarked(page, listedIn(from, from + FIRST));
      }
      await page.close();
    });

    once('follows a listing that replaces its cards in place', async () => {
      const page = await session.visit(LISTING_URL);
      for (const from of [0, 100, 110, 0]) {
        await replaceCards(page, cardsHtml(from, from + FIRST));
        await untilMarked(page, listedIn(from, from + FIRST));
      }
      await page.close();
    });
  },
);
