import { describe, expect, it } from 'vitest';
import { createCardReader } from '../../../lib/sites/reader';
import { wire } from '../annotate/fake-browser';
import { card, marks, results, settle, visit, withStage } from './stage';

withStage();

/** As on shelves of courses and apps: the card itself is the link, and its mark stands in it. */
const reader = createCardReader({
  id: 'shelf',
  matches: ['*://listing.example/*'],
  layouts: [{ item: 'a.item', title: ['h3'] }],
});
const link = (title: string, host: string): string =>
  `<a class="item" href="https://${host}.example.com/"><h3>${title}</h3></a>`;
const shelf = (...titles: string[]): Promise<unknown> =>
  visit('/s?q=培训', titles.map((title, at) => link(title, `h${at}`)).join(''), { reader });

const at = (selector: string, index = 0): Element => {
  const found = document.querySelectorAll(selector)[index];
  if (!found) throw new Error(`no ${selector} ${index}`);
  return found;
};
const markedBefore = (): (string | null | undefined)[] =>
  marks().map((host) => host.previousElementSibling?.textContent);

const markedCards = (): (string | null | undefined)[] =>
  marks().map((host) => host.closest('.item')?.textContent);

describe('a mark of a card that is a link', () => {
  it.each([
    ['is moved to the end', () => results().append(at('.item'))],
    ['is moved to the front', () => results().prepend(at('.item', 1))],
    ['gets another behind it', () => at('.item', 1).after(at('.item', 2))],
    [
      'gets a new one behind it',
      () => at('.item', 1).insertAdjacentHTML('afterend', link('新来学校', 'n')),
    ],
    [
      'stands in a list that is turned round',
      () => results().append(...[...document.querySelectorAll('.item')].reverse()),
    ],
    ['is hidden', () => Object.assign(at('.item', 1), { hidden: true })],
  ])('stays in its own card where that %s', async (_, change) => {
    await shelf('无关学校', '启明培训', '别的学校');
    const drawn = marks();
    change();
    await settle();
    expect(markedCards()).toEqual(['启明培训']);
    expect(marks()).toEqual(drawn);
  });

  it('follows its card through many orders', async () => {
    await shelf('无关学校', '启明培训', '别的学校');
    for (let turn = 0; turn < 12; turn++) {
      results().append(at('.item'));
      await settle();
      expect(markedCards()).toEqual(['启明培训']);
    }
    expect(wire.sent).toHaveLength(1);
  });
});

describe('a page that moves a mark', () => {
  it('behind another title has it back where it was', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    at('h3', 1).append(...marks());
    await settle();
    expect(markedBefore()).toEqual(['启明培训']);
  });

  it('again and again has it taken off in the end', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    let moves = 0;
    for (; marks().length > 0 && moves < 100; moves++) {
      at('h3', 1).append(...marks());
      await settle();
    }
    expect(moves).toBeGreaterThan(12);
    expect(moves).toBeLessThan(40);
  });

  it('keeps the one whose card it only changed around it', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    const drawn = marks();
    at('h3').append('·');
    results().prepend(at('.card', 1));
    await settle();
    expect(marks()).toEqual(drawn);
    expect(markedBefore()).toEqual(['启明培训']);
  });
});

describe('cards whose words a page changes', () => {
  it('have the mark where the name is, after two exchanged theirs', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    const [one, other] = [at('h3 a'), at('h3 a', 1)];
    [one.textContent, other.textContent] = [other.textContent, one.textContent];
    await settle();
    expect(markedBefore()).toEqual(['启明培训']);
  });

  it('have it there too, after they exchanged their titles’ elements', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    const [one, other] = [at('h3 a'), at('h3 a', 1)];
    at('h3').prepend(other);
    at('h3', 1).prepend(one);
    await settle();
    expect(markedBefore()).toEqual(['启明培训']);
  });

  it('lose it where another of two names is hidden', async () => {
    const names = '<b>启明培训</b><i hidden>别的学校</i>';
    await visit('/s?q=培训', card(names) + card('无关学校', 'b'));
    expect(marks()).toHaveLength(1);
    at('b').toggleAttribute('hidden');
    at('i').toggleAttribute('hidden');
    await settle();
    expect(marks()).toEqual([]);
  });

  it('have one behind a title that was made anew', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    at('h3 a').outerHTML = '<a href="https://a.example.com/">启明培训</a>';
    await settle();
    expect(markedBefore()).toEqual(['启明培训']);
  });
});
