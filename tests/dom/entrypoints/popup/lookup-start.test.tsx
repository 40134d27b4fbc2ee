import { describe, expect, it } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import { LOOKUP_EXAMPLES } from '../../../../lib/domain/lookup';
import { found, hit } from '../samples';
import { button, click, settle, show, type } from '../stage';

interface World {
  recent?: string[];
  isPrivate?: boolean;
  lookup?: string;
}

function popup({ recent = [], isPrivate = false, lookup = '' }: World) {
  let kept = recent;
  return show(<Popup tab={null} lookup={lookup} isPrivate={isPrivate} />, {
    lookup: () => found(hit('a', '示例甲')),
    recent: () => ({ texts: kept, hasSearched: recent.length > 0 }),
    noteRecent: ({ text }) => ({ texts: [text, ...kept], hasSearched: true }),
    forgetRecent: ({ text }) => {
      kept = text === undefined ? [] : kept.filter((each) => each !== text);
      return { texts: kept, hasSearched: true };
    },
  });
}

describe('before anything is typed', () => {
  it('shows by example what can be typed, and looks an example up', async () => {
    const { find, findAll, asked } = await popup({});
    const examples = findAll('.example');
    expect(examples.map((each) => each.querySelector('span')?.textContent)).toEqual(
      LOOKUP_EXAMPLES.map(({ text }) => text),
    );
    await click(find('.example'));
    await settle();
    expect(find<HTMLTextAreaElement>('textarea').value).toBe(LOOKUP_EXAMPLES[0].text);
    expect(document.activeElement).toBe(find('textarea'));
    expect(asked).toContain(`lookup {"text":"${LOOKUP_EXAMPLES[0].text}"}`);
    expect(findAll('.example')).toEqual([]);
  });

  it('shows no example any more once something was looked up, were it in a private window', async () => {
    const { find, findAll } = await popup({ isPrivate: true });
    expect(findAll('.example')).not.toEqual([]);
    await type(find('textarea'), '示例甲');
    await settle();
    await type(find('textarea'), '');
    await settle();
    expect(findAll('.start, .example')).toEqual([]);
  });

  it('looks up at once what it was opened for', async () => {
    const { text, find } = await popup({ lookup: '示例' });
    await settle();
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('示例');
    expect(text()).toContain('示例甲');
  });
});

/** Longer than an answer stands before its lookup is remembered. What is drawn sets the next timer. */
const meant = () => settle(2300);

describe('recent lookups', () => {
  it('stand in the place of the examples, to be looked up again', async () => {
    const { find, findAll, asked } = await popup({ recent: ['示例乙', '示例丙'] });
    expect(findAll('.recent-text').map((each) => each.textContent)).toEqual(['示例乙', '示例丙']);
    expect(findAll('.example')).toEqual([]);
    await click(find('.recent-text'));
    await meant();
    expect(asked).toContain('lookup {"text":"示例乙"}');
  });

  it('are erased one by one, or all at once', async () => {
    const { find, findAll, asked } = await popup({ recent: ['甲', '乙', '丙'] });
    await click(button(findAll('button'), '删除“乙”'));
    // The button has gone: the keyboard goes on from the heading, and in the end from the field.
    expect(document.activeElement?.id).toBe('recent-title');
    expect(findAll('.recent-text').map((each) => each.textContent)).toEqual(['甲', '丙']);
    await click(button(findAll('button'), '全部删除'));
    expect(findAll('.recent-text')).toEqual([]);
    expect(document.activeElement).toBe(find('textarea'));
    expect(asked.filter((line) => line.startsWith('forgetRecent'))).toEqual([
      'forgetRecent {"text":"乙"}',
      'forgetRecent {}',
    ]);
    expect(findAll('.example')).toEqual([]);
  });

  it('a lookup whose answer stands is remembered', async () => {
    const { find, asked } = await popup({});
    await type(find('textarea'), '示例甲');
    await meant();
    await meant();
    expect(asked).toContain('noteRecent {"text":"示例甲"}');
  });

  it('of a private window are neither shown nor kept', async () => {
    const { find, findAll, asked } = await popup({ recent: ['甲'], isPrivate: true });
    expect(findAll('.recent-text')).toEqual([]);
    await type(find('textarea'), '示例甲');
    await meant();
    await click(find('h3 a'));
    await meant();
    await meant();
    expect(asked.filter((line) => /recent/i.test(line))).toEqual([]);
  });
});
