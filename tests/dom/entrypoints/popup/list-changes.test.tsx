import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import type { Replies } from '../../../../lib/messages/to-worker';
import { button, click, refuse, show } from '../stage';

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
    expect(said()).toContain('示例庚学校（已撤下）');
    expect(said()).toContain('示例辛学校（已过显示期限）');
    expect(findAll('.changes a')).toHaveLength(5);
    await click(button(findAll('.changes button'), '另有 41 条'));
    expect(findAll('.changes a')).toHaveLength(6);
    // The button has gone: the keyboard goes on from what it brought.
    expect(document.activeElement?.textContent).toBe('示例己学校');
    expect(said()).toContain('另有 40 条');
  });

  it('names two units of one name that are gone, before and after the others are shown', async () => {
    const [first] = changes;
    if (!first) throw new Error('the sample has a list');
    const gone = Array.from({ length: 7 }, () => ({
      name: '示例启明幼儿园',
      how: 'lifted' as const,
    }));
    const faults = vi.spyOn(console, 'error');
    const { findAll } = await notice([{ ...first, added: [], moreAdded: 0, gone }]);
    expect(findAll('.changes-names li')).toHaveLength(5);
    await click(button(findAll('.changes button'), '另有 2 条'));
    expect(findAll('.changes-names li')).toHaveLength(7);
    expect(faults).not.toHaveBeenCalled();
  });

  it('stays, and tells, where it cannot be dismissed', async () => {
    const { find, findAll } = await show(<Popup tab={null} />, {
      settings: () => ({ ...DEFAULT_SETTINGS, showChanges: true }),
      changes: () => changes,
      dismissChanges: refuse('internal', 'x'),
    });
    await click(button(findAll('button'), '知道了'));
    expect(find('.changes .error-note').textContent).not.toBe('');
  });

  it('is dismissed by its button', async () => {
    const { findAll, asked } = await notice(changes);
    await click(button(findAll('button'), '知道了'));
    expect(findAll('.changes')).toEqual([]);
    expect(asked).toContain('dismissChanges {}');
    expect(document.activeElement?.textContent).toBe('已收起');
  });

  it.each([
    ['nothing changed', [], true],
    ['it is not wanted', changes, false],
  ])('is not there where %s', async (_, answer, showChanges) => {
    expect((await notice(answer, showChanges)).findAll('.changes')).toEqual([]);
  });
});
