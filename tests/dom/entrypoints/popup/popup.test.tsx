import { describe, expect, it } from 'vitest';
import { ListStatus, Popup } from '../../../../entrypoints/popup/popup';
import { nav } from '../../../../lib/wording/messages/zh-CN/nav';
import { BUNDLED, SIGNED } from '../samples';
import { button, click, refuse, settle, show } from '../stage';

describe('list status', () => {
  it('tells size, date and fault in words', async () => {
    const fault = {
      kind: 'wrong-hash' as const,
      detail: 's/ab.ndjson',
      at: '2026-09-30T00:00:00Z',
    };
    const { text } = await show(<ListStatus />, { lists: () => [BUNDLED, { ...SIGNED, fault }] });
    expect(text()).toContain('1,578 条记录 · 名单日期 2026年9月1日 · 随扩展一起更新');
    expect(text()).toContain(
      '因此没有采用。一直这样，请告诉发布者。现有名单照旧使用。（2026年9月30日 00:00）',
    );
  });

  it.each([
    ['a list that was never read by its address', { ...SIGNED, title: '', asOf: '' }, SIGNED.url],
    ['the bundled list as that', { ...BUNDLED, title: '', asOf: '' }, '自带名单'],
    ['any other by its title', SIGNED, SIGNED.title],
  ])('calls %s', async (_, list, name) => {
    const { find } = await show(<ListStatus />, { lists: () => [list] });
    expect(find('.list-name').textContent).toBe(name);
  });

  it('says of a paused list that it marks nothing', async () => {
    const { text } = await show(<ListStatus />, { lists: () => [{ ...SIGNED, paused: true }] });
    expect(text()).toContain('已暂停：不更新，也不参与标注与查询');
  });

  const OFFLINE = { kind: 'offline' as const, detail: '', at: '2026-09-30T00:00:00Z' };
  const PAST = '名单“志愿者名单”已过有效期，2026年9月1日以后的变化不在其中。';

  it('says of a list that is past its date, whatever keeps it from being updated, that it is, and never that it stays in use', async () => {
    const stale = true as const;
    const lists = () => [{ ...SIGNED, stale, fault: OFFLINE }];
    const { text } = await show(<ListStatus />, { lists });
    expect(text()).toContain(PAST);
    expect(text()).toContain('连不上名单所在的网站');
    expect(text()).not.toContain('照旧使用');
  });

  it('says that it stays in use of no list that is paused', async () => {
    const paused = true as const;
    const lists = () => [{ ...SIGNED, paused, stale: true as const, fault: OFFLINE }];
    const { text } = await show(<ListStatus />, { lists });
    expect(text()).toContain('已暂停');
    expect(text()).not.toContain('照旧使用');
    expect(text()).not.toContain(PAST);
  });

  it('updates on demand, busy until the sync is over', async () => {
    let live = 1;
    const { asked, findAll, text } = await show(<ListStatus />, {
      lists: () => [{ ...SIGNED, live }],
      syncNow: () => [{ ...SIGNED, syncing: true }],
    });
    button(findAll('button'), '立即更新').focus();
    await click(button(findAll('button'), '立即更新'));
    const busy = button(findAll('button'), '正在更新……');
    expect(busy.ariaDisabled).toBe('true');
    await click(busy);
    expect(asked.filter((line) => line.startsWith('syncNow'))).toHaveLength(1);
    expect(document.activeElement).toBe(busy);
    live = 2;
    await settle(1100);
    expect(text()).toContain('2 条记录');
    expect(button(findAll('button'), '立即更新').ariaDisabled).toBeNull();
  });

  it('a refused update is told', async () => {
    const { findAll, find } = await show(<ListStatus />, {
      lists: () => [SIGNED],
      syncNow: refuse('internal', 'x'),
    });
    await click(button(findAll('button'), '立即更新'));
    expect(find('[role=alert] p').textContent).toContain('鉴训出错，没有完成。请再试一次');
    expect(find('[role=alert] details:not([open])').textContent).toContain('x');
  });
});

it('leads in its last line to the views that the messages name for it', async () => {
  const { findAll } = await show(<Popup tab={null} />, {});
  const links = findAll('.popup-nav a').map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ]);
  const named = Object.entries(nav).map(([key, text]) => [key.replace(/\..*/, '.html'), text]);
  expect(links).toEqual(named);
  expect(links).toContainEqual(['options.html', '设置']);
});
