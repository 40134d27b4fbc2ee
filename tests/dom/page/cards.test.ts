import { describe, expect, it, vi } from 'vitest';
import { makeHost } from '../../../lib/annotate/shadow-host';
import { SUBJECTS_CAP } from '../../../lib/domain/page-limits';
import { inDocument } from '../../../lib/sites/dom';
import { judged, type Sent, wire } from '../annotate/fake-browser';
import { card, hosts, lines, marks, open, results, settle, start, visit, withStage } from './stage';

withStage();

const titlesOf = ({ payload }: Sent): string[] => payload.subjects.map(({ title }) => title);
const title = (at = 0): Element => {
  const found = document.querySelectorAll('h3 a')[at];
  if (!found) throw new Error(`no title ${at}`);
  return found;
};

/** Holds the worker's answer back until the function is called. */
function answerWhenTold(): () => void {
  let answer = (): void => {};
  wire.answer = (sent) => new Promise((resolve) => (answer = () => resolve(judged(sent))));
  return () => answer();
}

/** How often these were drawn in ten goes, while the page removes each of our hosts. */
async function drawnThough(drawn: () => readonly unknown[]): Promise<number> {
  let insertions = 0;
  for (let at = 0; at < 10; at++) {
    insertions += drawn().length;
    for (const host of hosts()) host.remove();
    results().append('·');
    await settle();
  }
  return insertions;
}

const append = (title: string, host: string): void =>
  results().insertAdjacentHTML('beforeend', card(title, host));

/** The titles that a mark stands behind. */
const marked = () => marks().map((host) => host.previousElementSibling?.textContent);

/** The worker's answer where the user has chosen this size of marks. */
const inSize =
  (css: string): typeof wire.answer =>
  (sent) => {
    const { ok, value } = judged(sent);
    return { ok, value: { ...value, words: { ...value.words, css } } };
  };

describe('what the user chooses while a page is open', () => {
  it('is drawn anew where the size alone is another, and left as it is where nothing is', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    const [first] = marks();
    history.pushState(null, '', '/s?q=其他');
    results().append('·');
    await settle(1100);
    expect(marks()).toEqual([first]);
    wire.answer = inSize(';font-size:1.35em');
    history.pushState(null, '', '/s?q=第三');
    results().append('·');
    await settle(1100);
    expect(marked()).toEqual(['启明培训']);
    expect(marks()).not.toContain(first);
  });
});

describe('one page', () => {
  it('asks once for all items and marks the listed ones, outside of their links', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b') + card('启明分校', 'c'));
    expect(wire.sent).toEqual([
      {
        name: 'judge',
        payload: {
          site: 'example',
          recognised: 3,
          query: '培训',
          fresh: true,
          gone: [],
          hidden: 0,
          subjects: [
            expect.objectContaining({ ref: 0, title: '启明培训', url: 'https://a.example.com/' }),
            expect.objectContaining({ ref: 1, title: '无关学校' }),
            expect.objectContaining({ ref: 2, title: '启明分校' }),
          ],
        },
      },
    ]);
    expect(marked()).toEqual(['启明培训', '启明分校']);
    expect(marks().every((host) => !host.closest('a'))).toBe(true);
  });

  it('leaves a page without listed items untouched', async () => {
    open('/s?q=培训', card('无关学校'));
    const before = document.documentElement.outerHTML;
    const seen = vi.fn();
    new MutationObserver(seen).observe(document, { subtree: true, childList: true });
    await start();
    expect(wire.sent).toHaveLength(1);
    expect(seen).not.toHaveBeenCalled();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells a results page that yields nothing, and is silent on a page without a query', async () => {
    const results = await visit('/s?q=培训', '');
    expect(wire.sent.map(({ payload }) => [payload.recognised, payload.fresh])).toEqual([
      [0, true],
    ]);
    results.abort();
    wire.sent = [];
    await visit('/', card('启明培训'));
    expect(wire.sent).toEqual([]);
  });

  it('puts the quiet line before the results, and takes it away with its query', async () => {
    await visit('/s?q=启明', card('无关学校'));
    expect(lines()).toEqual(['同名 2 条']);
    expect(hosts()[0]?.nextElementSibling).toBe(results());
    history.pushState(null, '', '/s?q=其他');
    results().innerHTML = card('另一学校');
    await settle();
    expect(lines()).toEqual([]);
  });
});

describe('a page that changes', () => {
  it('asks about added items alone, and not at all about changes elsewhere', async () => {
    await visit('/s?q=培训', card('启明培训'));
    document.querySelector('aside')?.append('广告');
    document.head.append(document.createElement('style'));
    await settle();
    expect(wire.sent).toHaveLength(1);
    append('启明分校', 'b');
    await settle();
    expect(wire.sent).toHaveLength(2);
    expect(wire.sent[1]?.payload).toMatchObject({ recognised: 2, fresh: false });
    expect(titlesOf(wire.sent[1] as Sent)).toEqual(['启明分校']);
    expect(marks()).toHaveLength(2);
  });

  it('takes the mark off a changed item at once, and asks again under its number', async () => {
    await visit('/s?q=培训', card('启明培训'));
    wire.answer = () => new Promise(() => {});
    title().textContent = '无关学校';
    await settle();
    expect(marks()).toEqual([]);
    expect(wire.sent[1]?.payload.subjects).toEqual([
      expect.objectContaining({ ref: 0, title: '无关学校' }),
    ]);
  });

  it('tells which marked items are gone, by removal or because they were rendered anew', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    const first = document.querySelector('.card') as Element;
    first.outerHTML = card('启明培训');
    await settle();
    expect(wire.sent[1]?.payload).toMatchObject({
      fresh: false,
      gone: [0],
      subjects: [{ ref: 2 }],
    });
    expect(marks()).toHaveLength(1);
    document.querySelector('.card')?.remove();
    await settle();
    expect(wire.sent[2]?.payload).toMatchObject({ fresh: false, gone: [2], subjects: [] });
    expect(wire.sent).toHaveLength(3);
    expect(hosts()).toEqual([]);
  });

  it('tells of an item that leaves before its answer comes', async () => {
    const answer = answerWhenTold();
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    document.querySelector('.card')?.remove();
    await settle();
    answer();
    await settle();
    expect(wire.sent).toHaveLength(2);
    expect(wire.sent[1]?.payload).toMatchObject({ fresh: false, gone: [0], subjects: [] });
    expect(marks()).toEqual([]);
  });

  it('asks nothing where an item leaves that was answered and is not marked', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    document.querySelectorAll('.card')[1]?.remove();
    await settle();
    expect(wire.sent).toHaveLength(1);
  });

  it('voids what was told when every item is replaced under the same address', async () => {
    await visit('/s?q=培训', card('启明培训'));
    results().innerHTML = card('无关学校');
    await settle();
    expect(wire.sent[1]?.payload).toMatchObject({ fresh: true, recognised: 1 });
    expect(hosts()).toEqual([]);
  });

  it('stops asking about a title that never stands still', async () => {
    await visit('/s?q=培训', card('启明培训'));
    for (let left = 60; left > 0; left--) {
      title().textContent = `启明培训 剩 ${left} 秒`;
      await settle(150);
    }
    expect(wire.sent.length).toBeLessThan(25);
    expect(marks()).toEqual([]);
  });

  it('reads at most every 100 ms, however often the page changes', async () => {
    await visit('/s?q=培训', card('无关学校'));
    const read = vi.spyOn(inDocument, 'querySelectorAll');
    for (let at = 0; at < 100; at++) {
      results().append(`${at}`);
      await settle(10);
    }
    expect(read.mock.calls.length).toBeGreaterThan(0);
    expect(read.mock.calls.length).toBeLessThan(12);
    read.mockRestore();
  });
});

describe('a page that grows on and on', () => {
  /** Ten times a second, one card more. */
  async function grow(seconds: number, title: string): Promise<void> {
    for (let at = 0; at < seconds * 10; at++) {
      append(`${title}${at}`, `g${at}`);
      await settle(100);
    }
  }
  const askedTitles = (): string[] => wire.sent.flatMap(titlesOf);

  it('is asked about once a second where nothing is listed, and about every card', async () => {
    await visit('/s?q=培训', card('无关学校'));
    await grow(20, '无关学校');
    await settle(1000);
    expect(wire.sent.length).toBeGreaterThan(20);
    expect(wire.sent.length).toBeLessThan(32);
    expect(askedTitles()).toHaveLength(201);
  });

  it('is asked about often once something is drawn on it', async () => {
    await visit('/s?q=培训', card('启明培训'));
    await grow(5, '无关学校');
    expect(wire.sent.length).toBeGreaterThan(20);
  });

  it('is asked about at most every 100 ms, though each answer finds another card there', async () => {
    await visit('/s?q=培训', card('启明培训'));
    wire.answer = (sent) => new Promise((resolve) => setTimeout(() => resolve(judged(sent)), 20));
    for (let at = 0; at < 250; at++) {
      append(`无关学校${at}`, `g${at}`);
      await settle(8);
    }
    await settle(1000);
    expect(wire.sent.length).toBeLessThan(22);
    expect(askedTitles()).toHaveLength(251);
  });

  it('is read to its end without longer gaps where a reading stops at its time', async () => {
    open('/s?q=培训', '');
    const reads = vi.fn(() => []);
    const isBehind = () => reads.mock.calls.length < 40 && ('cards' as const);
    const reader = { read: reads, forget: () => {}, isBehind };
    await start({ reader });
    await settle(40 * 120);
    expect(reads).toHaveBeenCalledTimes(40);
  });

  it('is looked at soon after a pause', async () => {
    await visit('/s?q=培训', card('无关学校'));
    await grow(5, '无关学校');
    await settle(3000);
    const before = wire.sent.length;
    await grow(0.3, '启明学校');
    expect(wire.sent.length).toBeGreaterThan(before);
    expect(marks().length).toBeGreaterThan(0);
  });
});

describe('navigation', () => {
  it('discards an answer that comes after an in-place navigation', async () => {
    const answerLate = answerWhenTold();
    await visit('/s?q=培训', card('启明培训'));
    history.pushState(null, '', '/s?q=其他');
    results().innerHTML = card('无关学校');
    await settle();
    wire.answer = judged;
    answerLate();
    await settle();
    expect(wire.sent.map(titlesOf)).toEqual([['启明培训'], ['无关学校']]);
    expect(wire.sent[1]?.payload).toMatchObject({ fresh: true, query: '其他' });
    expect(hosts()).toEqual([]);
  });

  it('discards an answer about an item that changed meanwhile', async () => {
    const answerLate = answerWhenTold();
    await visit('/s?q=培训', card('启明培训') + card('启明分校', 'b'));
    wire.answer = judged;
    title().textContent = '无关学校';
    await settle();
    answerLate();
    await settle();
    expect(marked()).toEqual(['启明分校']);
  });

  it('marks no item that changed in the very moment before its answer', async () => {
    const answerAtOnce = answerWhenTold();
    await visit('/s?q=培训', card('启明培训') + card('启明分校', 'b'));
    wire.answer = judged;
    title().textContent = '无关学校';
    answerAtOnce();
    await settle(0);
    expect(marked()).toEqual(['启明分校']);
    await settle();
    expect(marked()).toEqual(['启明分校']);
    expect(wire.sent.map(titlesOf)).toEqual([['启明培训', '启明分校'], ['无关学校']]);
  });

  it('keeps the marks of items that stay, without drawing them again', async () => {
    await visit('/s?q=培训', card('启明培训'));
    const before = marks();
    history.replaceState(null, '', '/s?q=培训&from=2');
    results().append('…');
    await settle();
    expect(wire.sent[1]?.payload).toMatchObject({ fresh: true, subjects: [{ ref: 0 }] });
    expect(marks()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('asks nothing about another `#part` of the same page', async () => {
    await visit('/s?q=培训', card('启明培训'));
    const before = marks();
    history.pushState(null, '', '/s?q=培训#part');
    results().append('…');
    await settle();
    expect(wire.sent).toHaveLength(1);
    expect(marks()).toEqual(before);
  });

  it('marks once after back and forward, and tells the worker anew', async () => {
    await visit('/s?q=培训', card('启明培训'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await settle();
    expect(wire.sent).toHaveLength(1);
    for (const _ of [1, 2, 3]) {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settle();
    }
    expect(wire.sent.map(({ payload }) => payload.fresh)).toEqual([true, true, true, true]);
    expect(marks()).toHaveLength(1);
  });

  it('says nothing about the page it left for one without a query', async () => {
    await visit('/s?q=培训', card('启明培训'));
    history.pushState(null, '', '/');
    results().append('主页');
    await settle();
    expect(wire.sent[1]?.payload).toMatchObject({ fresh: true, recognised: 0, subjects: [] });
    expect(wire.sent[1]?.payload.query).toBeUndefined();
    expect(hosts()).toEqual([]);
  });
});

describe('running again', () => {
  it('leaves what this copy has drawn beside it, as a banner above a listing', async () => {
    open('/s?q=培训', card('启明培训'));
    const { host } = makeHost();
    document.body.append(host);
    await start();
    expect(host.isConnected).toBe(true);
  });
});

describe('a page that fights', () => {
  it('puts a removed mark back three times, then leaves it', async () => {
    await visit('/s?q=培训', card('启明培训'));
    expect(await drawnThough(marks)).toBe(4);
    expect(marks()).toEqual([]);
    expect(wire.sent).toHaveLength(1);
  });

  it('shows the quiet line three times at most', async () => {
    await visit('/s?q=启明', card('无关学校'));
    expect(await drawnThough(lines)).toBe(3);
  });

  it('draws each annotation under a name of its own, and shows nothing of itself', async () => {
    const names = new Set<string>();
    for (let at = 0; at < 5; at++) {
      const activation = await visit('/s?q=培训', card('启明培训') + card('启明学校'));
      for (const host of marks()) {
        names.add(host.localName);
        expect([host.shadowRoot, host.attributes.length, host.textContent]).toEqual([null, 0, '']);
      }
      activation.abort();
    }
    expect(names.size).toBe(10);
  });
});

describe('the worker', () => {
  it('is asked once more when it was ended in the middle', async () => {
    let calls = 0;
    wire.answer = (sent) => {
      if (++calls === 1) throw new Error('The message port closed before a response was received.');
      return judged(sent);
    };
    await visit('/s?q=培训', card('启明培训'));
    await settle(600);
    expect(marks()).toHaveLength(1);
  });

  it('may fail for one batch and answer the next', async () => {
    wire.answer = () => ({ ok: false, error: { code: 'internal', detail: 'x' } });
    await visit('/s?q=培训', card('启明培训'));
    wire.answer = judged;
    append('启明分校', 'b');
    await settle();
    expect(wire.sent).toHaveLength(2);
    expect(marks()).toHaveLength(1);
  });

  it('is left alone when it is gone, and its marks stay', async () => {
    await visit('/s?q=培训', card('启明培训'));
    wire.answer = () => {
      throw new Error('Extension context invalidated.');
    };
    append('启明分校', 'b');
    await settle(1000);
    expect(wire.sent).toHaveLength(3);
    append('启明总校', 'c');
    await settle(1000);
    expect(wire.sent).toHaveLength(3);
    expect(marks()).toHaveLength(1);
  });

  it('is missed by no card that becomes another’s once it is gone', async () => {
    await visit('/s?q=培训', card('启明培训') + card('启明分校', 'b'));
    wire.answer = () => {
      throw new Error('Extension context invalidated.');
    };
    append('启明总校', 'c');
    await settle(2000);
    for (const title of document.querySelectorAll('h3 a')) {
      title.textContent = '另一学校';
      await settle(1000);
    }
    expect(marks()).toEqual([]);
    expect(wire.sent).toHaveLength(3);
  });

  it('is asked about none of the other batches once it is gone, and about no later change', async () => {
    wire.answer = () => {
      throw new Error('Extension context invalidated.');
    };
    const titles = Array.from({ length: 3 * SUBJECTS_CAP }, (_, at) => card(`启明${at}`));
    await visit('/s?q=培训', titles.join(''));
    await settle(3000);
    expect(wire.sent).toHaveLength(2);
    append('启明总校', 'c');
    open('/s?q=启明', card('启明培训'));
    await settle(60_000);
    expect(wire.sent).toHaveLength(2);
    expect(marks()).toEqual([]);
  });
});
