import { describe, expect, it, vi } from 'vitest';
import { dom } from '../../../lib/sites/dom';
import { wire } from '../annotate/fake-browser';
import { card, marks, results, settle, visit, withStage } from './stage';

withStage();

describe('a page that takes out its rows and puts them back', () => {
  const row = (): Element => document.querySelector('.card') as Element;
  const fill = (inside: Element, text: string): void => {
    for (const link of inside.querySelectorAll('h3 a')) link.textContent = text;
  };
  const asked = (): string[] =>
    wire.sent.flatMap(({ payload }) => payload.subjects.map(({ title }) => title));

  it.each([
    ['long after', () => settle()],
    ['soon after', () => settle(10)],
  ])(
    'reads a row anew that was filled with another’s words %s it was taken out',
    async (_, pass) => {
      await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
      const pooled = results().removeChild(row());
      await pass();
      fill(pooled, '另一学校');
      await pass();
      results().append(pooled);
      await settle();
      expect(asked()).toEqual(['启明培训', '无关学校', '另一学校']);
      expect(marks()).toEqual([]);
    },
  );

  it('reads rows anew whose box was filled so', async () => {
    await visit('/s?q=培训', `<section>${card('启明培训')}</section>${card('无关学校', 'b')}`);
    const box = document.querySelector('section') as Element;
    box.remove();
    await settle();
    fill(box, '另一学校');
    results().append(box);
    await settle();
    expect(asked().at(-1)).toBe('另一学校');
    expect(marks()).toEqual([]);
  });

  it('reads a row that was empty when it was taken out', async () => {
    await visit('/s?q=培训', card('', 'a') + card('无关学校', 'b'));
    expect(asked()).toEqual(['无关学校']);
    const pooled = results().removeChild(row());
    await settle();
    fill(pooled, '启明培训');
    results().append(pooled);
    await settle();
    expect(marks().map((host) => host.previousElementSibling?.textContent)).toEqual(['启明培训']);
  });

  it('reads a row that was empty when its box was taken out', async () => {
    await visit('/s?q=培训', `<section>${card('', 'a')}</section>${card('无关学校', 'b')}`);
    const box = document.querySelector('section') as Element;
    box.remove();
    await settle();
    fill(box, '启明培训');
    results().append(box);
    await settle();
    expect(marks().map((host) => host.previousElementSibling?.textContent)).toEqual(['启明培训']);
  });

  it('reads a row anew that was filled in another box between two looks', async () => {
    await visit('/s?q=培训', `<section>${card('启明培训')}</section>${card('无关学校', 'b')}`);
    const box = document.createElement('section');
    box.append(row());
    await Promise.resolve();
    fill(box, '另一学校');
    results().append(box);
    await settle();
    expect(asked().at(-1)).toBe('另一学校');
    expect(marks()).toEqual([]);
  });

  it('keeps the mark of a row that it moves, and asks nothing', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    const before = marks();
    results().append(row());
    await settle();
    expect(document.querySelectorAll('.card')[1]).toBe(before[0]?.closest('.card'));
    expect(marks()).toEqual(before);
    expect(wire.sent).toHaveLength(1);
  });

  it('is asked as much of where it adds many at a time as where it adds one', async () => {
    const counts: number[] = [];
    for (const rows of [1, 100]) {
      const running = await visit('/s?q=培训', card('无关学校'));
      const parentNode = vi.spyOn(dom, 'parentNode');
      for (let at = 0; at < rows; at++) results().append('·');
      await settle();
      counts.push(parentNode.mock.calls.length);
      parentNode.mockRestore();
      running.abort();
    }
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });
});

describe('a page that puts another body in the place of its own', () => {
  const other = (inside: string): HTMLElement => {
    const body = document.createElement('body');
    body.innerHTML = `<main><div id="results">${inside}</div></main>`;
    return body;
  };
  const titles = (): (string | null | undefined)[] =>
    marks().map((host) => host.previousElementSibling?.textContent);

  it('has what is listed there marked', async () => {
    await visit('/s?q=培训', card('无关学校'));
    document.body.replaceWith(other(card('启明培训')));
    await settle();
    expect(titles()).toEqual(['启明培训']);
  });

  it('has it marked in another root too', async () => {
    await visit('/s?q=培训', card('无关学校'));
    const root = document.createElement('html');
    root.append(other(card('启明培训')));
    document.documentElement.replaceWith(root);
    await settle();
    expect(titles()).toEqual(['启明培训']);
  });

  it('has no mark on a row that it brought there with another’s words', async () => {
    await visit('/s?q=培训', card('启明培训') + card('无关学校', 'b'));
    const body = other('');
    body.append(...document.body.childNodes);
    await Promise.resolve();
    const [link] = body.querySelectorAll('h3 a');
    if (link) link.textContent = '另一学校';
    document.body.replaceWith(body);
    await settle();
    expect(marks()).toEqual([]);
  });
});
