import { describe, expect, it } from 'vitest';
import { Options } from '../../../../entrypoints/options/options';
import type { ListState } from '../../../../lib/domain/list-state';
import { BUNDLED, found, ROOT, SIGNED } from '../samples';
import { type Answers, button, click, refuse, show } from '../stage';

const SHRUNK: ListState = {
  ...SIGNED,
  fault: { kind: 'shrunk', detail: '', at: '2026-09-30T00:00:00Z' },
};

const options = (lists: ListState[], answers: Answers = {}) =>
  show(<Options />, { lists: () => lists, ...answers });

const named = (all: HTMLElement[], name: string) =>
  all.filter((one) => one.getAttribute('aria-label') === name);

describe('a list', () => {
  it('says in one line what it holds where it holds no institution', async () => {
    const coverage = found().coverage.flatMap((held) => [
      { ...held, identity: BUNDLED.identity, apps: 80 },
      { ...held, identity: ROOT, institutions: 3 },
    ]);
    const { findAll } = await options([BUNDLED, SIGNED], {
      coverage: () => coverage,
    });
    const [bundled, signed] = findAll('.cards article').map(({ textContent }) => textContent);
    expect(bundled).toContain('只含教育类应用通报（80 条），不含培训机构。');
    expect(signed).not.toContain('不含培训机构');
  });

  it('says that nobody looked at it yet, unless a look has failed', async () => {
    const { checkedAt: _, ...fresh } = { ...SIGNED, asOf: '' };
    const fault = { kind: 'http' as const, detail: '', at: '2026-09-30T00:00:00Z' };
    const [unseen, failed] = [await options([fresh]), await options([{ ...fresh, fault }])];
    expect(unseen.text()).toContain('尚未检查过更新');
    expect(failed.text()).toContain('没有给出文件');
    expect(failed.text()).not.toContain('尚未检查过更新');
    expect(failed.findAll('.card .meta:empty')).toEqual([]);
  });

  it('tells the Beijing day on which it ends', async () => {
    const { text } = await options([{ ...SIGNED, expires: '2026-11-30T20:00:00Z' }]);
    expect(text()).toContain('有效期至2026年12月1日');
  });

  it('is removed with a second click only; the bundled one has no such button', async () => {
    const { findAll, asked, text } = await options([BUNDLED, SIGNED], {
      unsubscribe: () => [BUNDLED],
    });
    expect(findAll('button').filter((one) => one.textContent === '移除')).toHaveLength(1);
    await click(button(findAll('button'), '移除'));
    expect(asked.some((line) => line.startsWith('unsubscribe'))).toBe(false);
    expect(document.activeElement?.textContent).toContain('移除“志愿者名单”？');
    await click(button(findAll('.confirm button'), '移除'));
    expect(asked).toContain(`unsubscribe ${JSON.stringify({ list: ROOT })}`);
    expect(text()).not.toContain('志愿者名单');
    expect(document.activeElement?.id).toBe('lists-title');
  });

  it('stays when the question is withdrawn, with the keyboard where it was', async () => {
    const { findAll, text } = await options([SIGNED]);
    await click(button(findAll('button'), '移除'));
    await click(button(findAll('.confirm button'), '取消'));
    expect(text()).toContain('志愿者名单');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('移除“志愿者名单”');
  });

  it('stays when its removal is refused, and says so', async () => {
    const { find, findAll } = await options([SIGNED], {
      unsubscribe: refuse('internal', 'disk'),
    });
    await click(button(findAll('button'), '移除'));
    await click(button(findAll('.confirm button'), '移除'));
    expect(find('.confirm [role=alert]').textContent).toContain('disk');
  });

  it('is paused and taken up again, and says what that means', async () => {
    const { findAll, asked, text } = await options([BUNDLED, SIGNED], {
      pause: ({ paused }) => [BUNDLED, paused ? { ...SIGNED, paused } : SIGNED],
    });
    const [pause] = named(findAll('button'), '暂停“志愿者名单”');
    if (!pause) throw new Error('no pause');
    await click(pause);
    expect(asked).toContain(`pause ${JSON.stringify({ list: ROOT, paused: true })}`);
    expect(text()).toContain('已暂停：不更新，也不参与标注与查询');
    const [resume] = named(findAll('button'), '恢复“志愿者名单”');
    if (!resume) throw new Error('no resume');
    await click(resume);
    expect(text()).not.toContain('已暂停');
  });

  it('that lost more than half is adopted only after a question', async () => {
    const { findAll, asked, text } = await options([SHRUNK], { acceptShrunk: () => [SIGNED] });
    await click(button(findAll('button'), '采用新的名单'));
    expect(text()).toContain('也可能是误发布');
    expect(asked.some((line) => line.startsWith('acceptShrunk'))).toBe(false);
    await click(button(findAll('.confirm button'), '采用新的名单'));
    expect(asked).toContain(`acceptShrunk ${JSON.stringify({ list: ROOT })}`);
    expect(findAll('.fault')).toEqual([]);
  });

  it.each<[string, ListState]>([
    ['is whole', SIGNED],
    ['has another fault', { ...SHRUNK, fault: { kind: 'offline', detail: '', at: '' } }],
    ['is paused', { ...SHRUNK, paused: true }],
  ])('that %s is not offered to be adopted shorter', async (_, list) => {
    const { text } = await options([list]);
    expect(text()).not.toContain('采用新的名单');
  });

  it('tells its mirrors', async () => {
    const { text } = await options([
      { ...SIGNED, mirrors: ['https://m.example/', 'https://n.example/'] },
    ]);
    expect(text()).toContain('另有 2 个镜像地址');
  });
});

describe('a preset list', () => {
  it('says so, and can be neither paused nor removed', async () => {
    const { find, findAll } = await options([{ ...SIGNED, preset: true }]);
    expect(find('.card').textContent).toContain('由管理员预设');
    expect(findAll('.card button').map((one) => one.textContent)).not.toContain('移除');
    expect(findAll('.card button').map((one) => one.textContent)).not.toContain('暂停');
  });

  it('that shrank is taken as it is by the user, since nobody else could', async () => {
    const shrunk = { ...SHRUNK, preset: true as const };
    const { findAll, asked } = await options([shrunk], { acceptShrunk: () => [SIGNED] });
    expect(findAll('.card button').map((one) => one.textContent)).toEqual(['采用新的名单']);
    await click(button(findAll('button'), '采用新的名单'));
    await click(button(findAll('.confirm button'), '采用新的名单'));
    expect(asked).toContain(`acceptShrunk ${JSON.stringify({ list: ROOT })}`);
  });
});
