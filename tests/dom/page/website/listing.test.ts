import { beforeEach, describe, expect, it, vi } from 'vitest';
import { annotateCards } from '../../../../lib/page/cards';
import { annotateListing } from '../../../../lib/page/website/listing';
import { dom } from '../../../../lib/sites/dom';
import { countUses } from '../../count-uses';
import { settle, withStage } from '../stage';

vi.mock('../../../../lib/page/cards', () => ({ annotateCards: vi.fn() }));

withStage();

const LATE = 3000;
const NAME = '余姚市示例启明培训学校有限公司';

const rows = (provider: string): string =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `<li><h3><a href="/${at}">小学英语课 ${at}</a></h3><b class="org-name">${provider}</b></li>`,
  ).join('');

function open(html: string): void {
  document.body.innerHTML = `<main><ul>${html}</ul></main>`;
}

const fill = (provider: string): void => {
  for (const each of document.querySelectorAll('b')) each.textContent = provider;
};

/** The providers that the reader of each watch finds on the page, in the order of the watches. */
const watched = (): (string | undefined)[][] =>
  vi
    .mocked(annotateCards)
    .mock.calls.map(([, { reader }]) =>
      reader.read(document, new URL(location.href)).map(({ subject }) => subject.provider),
    );

/** Idle at once: jsdom has no idle callback. */
const begin = (): Promise<unknown> => {
  annotateListing();
  return settle(0);
};

describe('a page without an adapter', () => {
  beforeEach(() => vi.mocked(annotateCards).mockClear());

  it('is watched where it lists courses', async () => {
    open(rows(NAME));
    await begin();
    expect(watched()).toEqual([Array(6).fill(NAME)]);
    await settle(LATE);
    expect(annotateCards).toHaveBeenCalledTimes(1);
  });

  it('is looked at once more, where its rows were filled in place', async () => {
    open(rows(''));
    await begin();
    expect(annotateCards).not.toHaveBeenCalled();
    fill(NAME);
    await settle(LATE);
    expect(watched()).toEqual([Array(6).fill(NAME)]);
  });

  it('is not read again where its text is as long as before', async () => {
    open(rows(''));
    await begin();
    const read = vi.spyOn(dom, 'getElementsByTagName');
    await settle(LATE);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('is asked nothing but its text where that speaks of teaching less often than any listing', async () => {
    const uses = countUses([
      'querySelector',
      'firstElementChild',
      'nextElementSibling',
      'getElementsByTagName',
    ]);
    open(
      rows(NAME)
        .replace(/小学英语课|培训学校/g, '花盆')
        .replace('花盆', '英语'),
    );
    await begin();
    expect(uses()).toBe(0);
    open(rows(NAME));
    await settle(LATE);
    expect(uses()).toBeGreaterThan(0);
    expect(watched()).toHaveLength(1);
  });

  it('is looked at where it moved on in place, at once or once its rows are there, and watched once', async () => {
    const moves = new EventTarget();
    vi.stubGlobal('navigation', moves);
    open('');
    await begin();
    await settle(LATE);
    moves.dispatchEvent(new Event('currententrychange'));
    await settle(LATE / 2);
    open(rows(NAME));
    await settle(LATE);
    expect(watched()).toEqual([Array(6).fill(NAME)]);
    moves.dispatchEvent(new Event('currententrychange'));
    await settle(2 * LATE);
    expect(annotateCards).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('is never looked at a third time where it stays', async () => {
    open('');
    await begin();
    await settle(LATE);
    open(rows(NAME));
    await settle(10 * LATE);
    expect(annotateCards).not.toHaveBeenCalled();
  });
});
