import { describe, expect, it } from 'vitest';
import { readFirst } from '../../../lib/sites/values';

const PAGE = `<script id="d">{"app":{"name":"示例<em>在线</em>","code":29},"list":[{},{"text":"{\\"id\\":7}"}]}</script>
  <div id="card" data-log='{"a":{"mu":"https://a.example/"}}' data-odd="{">
    <h3>示例 <i class="tag">官网</i><b>启明</b></h3><cite>启明 - a.example</cite></div>`;

/** What these ways read from the card. */
function read(...ways: string[]): string | undefined {
  document.body.innerHTML = PAGE;
  const card = document.querySelector('#card') as Element;
  return readFirst(card, ways, ({ text }) => text, '.tag');
}

describe('a way to read', () => {
  it.each([
    ['h3', '示例 启明'],
    ['@id', 'card'],
    ['@data-log:a.mu', 'https://a.example/'],
    ['cite|^(.+?) - ', '启明'],
    ['cite|^(.+?)( - | 丨 )', '启明'],
    ['location|^(https?):', 'http'],
    ['document #d@:app.name', '示例在线'],
    ['document #d@:app.code', '29'],
    ['document #d@:list.*.text.id', '7'],
    ['document #d@|"code":(\\d+)', '29'],
    ['#d@', undefined],
    ['@data-log:a.b.c', undefined],
    ['@data-odd:a', undefined],
    ['h3|(x)', undefined],
    ['.none', undefined],
  ])('%s gives %s', (way, value) => {
    expect(read(way)).toBe(value);
  });

  it('gives way to the next where it gives nothing or breaks', () => {
    expect(read('.none', '@data-odd:a', 'cite|(zz)', 'h3 b', 'cite')).toBe('启明');
  });

  it('finds a fact by an expression behind much else, and reads a text without one up to its cap', () => {
    document.body.innerHTML = `<div id="card"><p>${'示例'.repeat(400)}</p><p>备案号</p><p>浙ICP备00000001号</p></div>`;
    const card = document.querySelector('#card') as Element;
    const readBy = (way: string) => readFirst(card, [way], ({ text }) => text);
    expect(readBy('|\\n备案号\\n(.+)')).toBe('浙ICP备00000001号');
    expect(readBy('p')).toHaveLength(400);
  });

  it('reads no longer value of a card than 200,000 units, of the page than two million', () => {
    const lengthOf = (way: string, length: number): number | undefined => {
      document.body.innerHTML = '<p id="card"><i></i></p>';
      const inner = document.querySelector('i') as Element;
      inner.setAttribute('data-x', 'x'.repeat(length));
      return readFirst(document.querySelector('p') as Element, [way], ({ text }) => text)?.length;
    };
    expect(lengthOf('i@data-x', 200_000)).toBe(200_000);
    expect(lengthOf('i@data-x', 200_001)).toBeUndefined();
    expect(lengthOf('document i@data-x', 200_001)).toBe(200_001);
    expect(lengthOf('document i@data-x', 2_000_001)).toBeUndefined();
  });
});
