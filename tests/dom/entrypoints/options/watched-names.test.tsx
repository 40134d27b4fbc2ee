import { describe, expect, it } from 'vitest';
import { WatchedNames } from '../../../../entrypoints/options/watched-names';
import type { Watched } from '../../../../lib/domain/watched';
import { found } from '../samples';
import { type Answers, button, click, refuse, show, turn, type } from '../stage';

const watching = (...names: string[]): Watched => ({
  names: names.map((text) => ({ text, records: [], gone: [] })),
  stamp: '1',
  coverage: found().coverage,
});
const section = (answers: Answers) => show(<WatchedNames />, answers);

describe('watched names in the settings', () => {
  it('say where they are kept, and of what no list has nothing more than that', async () => {
    const { text } = await section({ watched: () => watching('示例启明') });
    expect(text()).toContain('名称只存在这台设备上，不上传，不同步，也不写进备份文件');
    expect(text()).toContain('名单中没有与它相同的名称、代码或网址；这不代表已获批准或没有问题');
  });

  it('name the lists that cannot answer for what none is said to have', async () => {
    const [held] = found().coverage;
    if (!held) throw new Error('no list');
    const coverage = [held, { ...held, title: '甲名单', trouble: 'paused' as const }];
    const { text } = await section({ watched: () => ({ ...watching('示例启明'), coverage }) });
    expect(text()).toContain('下面的名单现在查不全');
    expect(text()).toContain('名单“甲名单”已暂停，没有查。');
  });

  it('are added, and what is no name is refused with what to write', async () => {
    const { find, findAll, asked, text } = await section({
      watched: () => watching(),
      watch: ({ text: name }) =>
        name === '示例启明' ? watching(name) : { ...watching(), refused: 'unreadable' },
    });
    const add = async (name: string) => {
      await type(find<HTMLInputElement>('input'), name);
      await click(button(findAll('form button'), '关注'));
    };
    await add('**');
    expect(text()).toContain('请写一个完整的名称');
    await add('示例启明');
    expect(asked).toContain('watch {"text":"示例启明"}');
    expect(find<HTMLInputElement>('input').value).toBe('');
    expect(find('.option-row').textContent).toContain('示例启明');
  });

  it('are not said to be off once they were added again elsewhere', async () => {
    let names = watching('示例启明');
    const { findAll, text } = await section({
      watched: () => names,
      unwatch: () => {
        names = watching();
        return names;
      },
    });
    await click(button(findAll('button'), '取消关注“示例启明”'));
    expect(text()).toContain('已取消关注“示例启明”');
    names = watching('示例启明');
    await turn('visible');
    expect(text()).not.toContain('已取消关注');
    expect(findAll('button').map(({ textContent }) => textContent)).not.toContain('撤销');
  });

  it('are taken off one by one, which can be taken back', async () => {
    const { findAll, asked, text } = await section({
      watched: () => watching('示例启明', '示例晨光'),
      unwatch: () => watching('示例晨光'),
      watch: () => watching('示例启明', '示例晨光'),
    });
    await click(button(findAll('button'), '取消关注“示例启明”'));
    expect(asked).toContain('unwatch {"text":"示例启明"}');
    expect(text()).toContain('已取消关注“示例启明”');
    await click(button(findAll('button'), '撤销'));
    expect(asked).toContain('watch {"text":"示例启明"}');
    expect(findAll('.option-row')).toHaveLength(2);
    expect(document.activeElement?.id).toBe('watched-title');
  });

  it('are said to be taken off only once they are', async () => {
    const { find, findAll, text } = await section({
      watched: () => watching('示例启明'),
      unwatch: refuse('internal', 'x'),
    });
    await click(button(findAll('button'), '取消关注“示例启明”'));
    expect(text()).not.toContain('已取消关注');
    expect(find('[role=alert]').textContent).toContain('没有完成');
  });

  it('are taken off together after a question', async () => {
    const { findAll, asked, text } = await section({
      watched: () => watching('示例启明', '示例晨光'),
      unwatch: () => watching(),
    });
    await click(button(findAll('button'), '全部取消关注'));
    expect(text()).toContain('取消关注全部 2 个名称？');
    await click(button(findAll('.confirm button'), '全部取消关注'));
    expect(asked).toContain('unwatch {}');
    expect(text()).toContain('还没有关注的名称');
  });
});
