import { describe, expect, it } from 'vitest';
import { Options } from '../../../../entrypoints/options/options';
import type { MutedView } from '../../../../lib/domain/muted';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import type { SettingsState } from '../../../../lib/domain/settings-state';
import { click, draw, KEPT, show, type } from '../popup/stage';
import { BUNDLED, SIGNED } from '../popup/views';
import { button } from './views';

type Answers = Parameters<typeof show>[1];

const options = (answers: Answers = {}) =>
  show(<Options draw={draw} />, { lists: () => [BUNDLED], learned: () => [], ...answers });

const state = (change: Partial<SettingsState>): Answers => ({
  settingsState: () => ({ ...KEPT, ...change }),
});

const MUTED: MutedView = {
  entry: { list: 'builtin', id: 'a' },
  name: '示例启明',
  on: '2026-09-30',
};

describe('settings', () => {
  it.each([
    ['应用商店', { surfaces: { stores: false } }],
    ['机构自己的网站', { surfaces: { websites: false } }],
    ['显示“单位名称一致，请核对”的标注', { showNamed: false }],
    ['保留最近的查询', { keepRecent: false }],
    ['提示名单更新后的变化', { showChanges: false }],
  ])('“%s” can be switched off', async (label, change) => {
    const { findAll, asked } = await options();
    const field = findAll('.field-check').find(
      (one) => one.querySelector('label')?.textContent === label,
    );
    await click(field?.querySelector('input') as HTMLInputElement);
    expect(asked).toContain(`saveSettings ${JSON.stringify(change)}`);
  });

  it('that the administrator locked are told to be, and cannot be changed', async () => {
    const { findAll, text } = await options(state({ locked: ['language', 'surfaces'] }));
    expect(findAll('input:disabled')).toHaveLength(4);
    expect(findAll('select:disabled')).toHaveLength(1);
    expect(findAll('.locked-note')).toHaveLength(5);
    expect(text()).toContain('部分设置由管理员设定');
  });

  it.each([
    [{ fault: { kind: 'newer', field: '' } }, '更新版本的鉴训'],
    [{ fault: { kind: 'migration', field: '' } }, '未能转换'],
    [{ fault: { kind: 'bad-field', field: 'markSize' } }, '“markSize”不合格式'],
    [{ unsynced: 'quota' }, '同步空间已满'],
    [{ policyFaults: ['lists.0', 'settings.language'] }, '未采用：lists.0, settings.language'],
  ] as [Partial<SettingsState>, string][])('say of %o what is wrong', async (change, said) => {
    const { findAll } = await options(state(change));
    expect(findAll('[role=alert]').map((one) => one.textContent)).toEqual([
      expect.stringContaining(said),
    ]);
  });

  it('leave away what the administrator hides', async () => {
    const hidden = await options(state({ hide: ['lists', 'sites', 'muted', 'learned', 'data'] }));
    expect(hidden.findAll('h2').map((one) => one.textContent)).toEqual(['显示']);
    const all = await options(state({ hide: ['options'] }));
    expect(all.findAll('h2')).toHaveLength(0);
    expect(all.text()).toContain('设置由管理员管理。');
  });
});

describe('a preset list', () => {
  it('says so, and can be neither paused nor removed', async () => {
    const { find, findAll } = await options({ lists: () => [{ ...SIGNED, preset: true }] });
    expect(find('.card').textContent).toContain('由管理员预设');
    expect(findAll('.card button').map((one) => one.textContent)).not.toContain('移除');
    expect(findAll('.card button').map((one) => one.textContent)).not.toContain('暂停');
  });
});

describe('paused sites', () => {
  it('are added by an address, and what is none is refused', async () => {
    const { find, findAll, asked, text } = await options({
      setSitePaused: ({ host }) => [host],
    });
    await type(find<HTMLInputElement>('[aria-labelledby=sites-title] form input'), 'localhost');
    await click(button(findAll('[aria-labelledby=sites-title] form button'), '暂停'));
    expect(text()).toContain('请填写网址或主机名');
    await type(
      find<HTMLInputElement>('[aria-labelledby=sites-title] form input'),
      'https://www.example.com/a',
    );
    await click(button(findAll('[aria-labelledby=sites-title] form button'), '暂停'));
    expect(asked).toContain('setSitePaused {"host":"example.com","paused":true}');
    expect(text()).not.toContain('请填写网址或主机名');
    expect(find('.option-row').textContent).toContain('example.com');
  });

  it('are looked at again', async () => {
    const { find, asked } = await options({
      pausedSites: () => ['example.com'],
      setSitePaused: () => [],
    });
    await click(find('.option-row button'));
    expect(asked).toContain('setSitePaused {"host":"example.com","paused":false}');
    expect(document.activeElement?.id).toBe('sites-title');
  });
});

it('a muted entry is told of again', async () => {
  const { find, findAll, asked, text } = await options({
    muted: () => [MUTED],
    unmute: () => [],
  });
  expect(text()).toContain('2026-09-30 静音');
  await click(button(findAll('button'), '取消静音'));
  expect(asked).toContain('unmute {"entry":{"list":"builtin","id":"a"}}');
  expect(find('[aria-labelledby=muted-title]').textContent).toContain('没有静音的条目');
});

it('the latest lookups are erased', async () => {
  const { find, findAll, asked } = await options({
    recent: () => ['示例启明', '示例学校'],
    forgetRecent: () => [],
  });
  expect(find('[aria-labelledby=recent-title]').textContent).toContain('示例启明 · 示例学校');
  await click(button(findAll('button'), '全部删除'));
  expect(asked).toContain('forgetRecent {}');
  expect(find('[aria-labelledby=recent-title]').textContent).toContain('没有保留的查询');
});

it('what is stored is told, and erased with a second click only', async () => {
  const { find, findAll, asked, text } = await options({
    stored: () => [{ kind: 'lists', count: 2, bytes: 3_400_000 }],
    eraseAll: () => DEFAULT_SETTINGS,
  });
  expect(find('tbody tr').textContent).toContain('2 项 · 3.4');
  await click(button(findAll('button'), '全部清除'));
  expect(asked).not.toContain('eraseAll {}');
  await click(button(findAll('.confirm button'), '全部清除'));
  expect(asked).toContain('eraseAll {}');
  expect(text()).toContain('已全部清除。');
});
