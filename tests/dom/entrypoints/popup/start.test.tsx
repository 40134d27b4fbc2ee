import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import type { Replies } from '../../../../lib/messages/requests';
import { LOOKUP_EXAMPLES } from '../../../../lib/wording/states';
import { click, settle, show, type } from './stage';
import { BUNDLED, hit } from './views';

const found = (...hits: Replies['lookup']['hits']): Replies['lookup'] => ({
  hits,
  total: hits.length,
  listDate: '2026-09-01',
});

interface World {
  recent?: string[];
  isPrivate?: boolean;
  lookup?: string;
}

function popup({ recent = [], isPrivate = false, lookup = '' }: World) {
  let kept = recent;
  return show(<Popup tab={null} lookup={lookup} isPrivate={isPrivate} />, {
    lists: () => [BUNDLED],
    lookup: () => found(hit('a', '示例甲')),
    recent: () => kept,
    noteRecent: ({ text }) => [text, ...kept],
    forgetRecent: ({ text }) => {
      kept = text === undefined ? [] : kept.filter((each) => each !== text);
      return kept;
    },
  });
}

const named = (all: HTMLElement[], name: string): HTMLElement => {
  const one = all.find((each) => (each.ariaLabel ?? each.textContent) === name);
  if (!one) throw new Error(`nothing is named ${name}`);
  return one;
};

describe('before anything is typed', () => {
  it('shows by example what can be typed, and looks an example up', async () => {
    const { find, findAll, asked } = await popup({});
    const examples = findAll('.example');
    expect(examples.map((each) => each.querySelector('span')?.textContent)).toEqual(
      LOOKUP_EXAMPLES.map(({ text }) => text),
    );
    await click(find('.example'));
    await settle();
    expect(find<HTMLInputElement>('input').value).toBe(LOOKUP_EXAMPLES[0].text);
    expect(document.activeElement).toBe(find('input'));
    expect(asked).toContain(`lookup {"text":"${LOOKUP_EXAMPLES[0].text}"}`);
    expect(findAll('.example')).toEqual([]);
  });

  it('looks up at once what it was opened for', async () => {
    const { text, find } = await popup({ lookup: '示例' });
    await settle();
    expect(find<HTMLInputElement>('input').value).toBe('示例');
    expect(text()).toContain('示例甲');
  });
});

describe('recent lookups', () => {
  it('stand in the place of the examples, to be looked up again', async () => {
    const { find, findAll, asked } = await popup({ recent: ['示例乙', '示例丙'] });
    expect(findAll('.recent-text').map((each) => each.textContent)).toEqual(['示例乙', '示例丙']);
    expect(findAll('.example')).toEqual([]);
    await click(find('.recent-text'));
    await settle();
    expect(asked).toContain('lookup {"text":"示例乙"}');
  });

  it('are erased one by one, or all at once', async () => {
    const { findAll, asked } = await popup({ recent: ['甲', '乙', '丙'] });
    await click(named(findAll('button'), '删除“乙”'));
    expect(findAll('.recent-text').map((each) => each.textContent)).toEqual(['甲', '丙']);
    await click(named(findAll('button'), '全部删除'));
    expect(findAll('.recent-text')).toEqual([]);
    expect(asked.filter((line) => line.startsWith('forgetRecent'))).toEqual([
      'forgetRecent {"text":"乙"}',
      'forgetRecent {}',
    ]);
    expect(findAll('.example').length).toBeGreaterThan(0);
  });

  it('a lookup whose answer stands is remembered', async () => {
    const { find, asked } = await popup({});
    await type(find('input'), '示例甲');
    await settle();
    await vi.waitFor(async () => {
      await settle(200);
      expect(asked).toContain('noteRecent {"text":"示例甲"}');
    }, 20_000);
  });

  it('of a private window are neither shown nor kept', async () => {
    const { find, findAll, asked } = await popup({ recent: ['甲'], isPrivate: true });
    expect(findAll('.recent-text')).toEqual([]);
    await type(find('input'), '示例甲');
    await settle();
    await click(find('h3 a'));
    await settle(2300);
    expect(asked.filter((line) => /recent/i.test(line))).toEqual([]);
  });
});

describe('official look-ups', () => {
  const CASES: [string, () => Promise<void>, string][] = [
    ['copied', async () => {}, '已复制“示例名单外学校”'],
    ['refused', () => Promise.reject(new Error('no')), '未能复制，请手动输入名称。'],
  ];
  it.each(CASES)('the name is %s before the site opens', async (_, write, said) => {
    const order: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          order.push(`copy ${text}`);
          return write();
        },
      },
    });
    window.open = (url) => {
      order.push(`open ${url}`);
      return null;
    };
    const { find, text } = await show(<Popup tab={null} />, {
      lists: () => [BUNDLED],
      lookup: () => found(),
    });
    await type(find('input'), '示例名单外学校');
    await settle();
    await click(find('.lookups a'));
    await settle(0);
    expect(order).toEqual(['copy 示例名单外学校', 'open https://xwpx.eduyun.cn/']);
    expect(text()).toContain(said);
  });
});

describe('what the lists changed', () => {
  const changes: Replies['changes'] = [
    {
      list: 'builtin',
      title: '示例名单',
      asOf: '2026-09-10',
      added: [
        { ref: { list: 'builtin', id: 'n' }, name: '示例在线', developer: '示例丁有限公司' },
        ...'甲乙丙戊己'.split('').map((sign) => ({
          ref: { list: 'builtin', id: sign },
          name: `示例${sign}学校`,
        })),
      ],
      moreAdded: 40,
      gone: [
        { name: '示例庚学校', how: 'lifted' },
        { name: '示例辛学校', how: 'expired' },
      ],
      moreGone: 0,
    },
  ];
  const notice = (answer: Replies['changes'], showChanges = true) =>
    show(<Popup tab={null} />, {
      lists: () => [BUNDLED],
      settings: () => ({ ...DEFAULT_SETTINGS, showChanges }),
      changes: () => answer,
      dismissChanges: () => null,
    });

  it('is told by name, the first few at once and the others on demand', async () => {
    const { find, findAll } = await notice(changes);
    const said = () => find('.changes').textContent;
    expect(said()).toContain('新增 46 条');
    expect(said()).toContain('示例在线（开发者：示例丁有限公司）');
    expect(said()).toContain('不再列入 2 条');
    expect(said()).toContain('示例庚学校（已移出）');
    expect(said()).toContain('示例辛学校（公示期满）');
    expect(findAll('.changes a')).toHaveLength(5);
    await click(named(findAll('.changes button'), '另有 41 条'));
    expect(findAll('.changes a')).toHaveLength(6);
    expect(said()).toContain('另有 40 条');
  });

  it('is dismissed by its button', async () => {
    const { findAll, asked } = await notice(changes);
    await click(named(findAll('button'), '知道了'));
    expect(findAll('.changes')).toEqual([]);
    expect(asked).toContain('dismissChanges {}');
  });

  it.each([
    ['nothing changed', [], true],
    ['it is not wanted', changes, false],
  ])('is not there where %s', async (_, answer, showChanges) => {
    expect((await notice(answer, showChanges)).findAll('.changes')).toEqual([]);
  });
});
