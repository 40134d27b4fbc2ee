import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Options } from '../../../../entrypoints/options/options';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import type { SettingsState } from '../../../../lib/domain/settings-state';
import { type Answers, click, KEPT, show } from '../stage';

const options = (answers: Answers = {}) => show(<Options />, answers);

const state = (change: Partial<SettingsState>): Answers => ({
  settingsState: () => ({ ...KEPT, ...change }),
});

describe('settings', () => {
  it.each([
    ['应用商店', { surfaces: { stores: false } }],
    ['机构自己的网站', { surfaces: { websites: false } }],
    ['显示“单位名称一致，请核对”的标注', { showNamed: false }],
    ['显示“可能同名，请核对”的标注', { showPossible: false }],
    ['记住页脚写明运营单位的网站', { learnHosts: false }],
    ['保留最近的查询', { keepRecent: false }],
    ['提示名单更新后的变化', { showChanges: false }],
  ])('“%s” can be switched off', async (label, change) => {
    const { findAll, asked, text } = await options();
    const field = findAll('.field-check').find(
      (one) => one.querySelector('label')?.textContent === label,
    );
    await click(field?.querySelector('input') as HTMLInputElement);
    expect(asked).toContain(`saveSettings ${JSON.stringify(change)}`);
    expect(text()).toContain('已保存。');
  });

  it('that the administrator locked are told to be, and cannot be changed', async () => {
    const { findAll, text } = await options(state({ locked: ['language', 'surfaces'] }));
    expect(findAll('input:disabled')).toHaveLength(4);
    expect(findAll('select:disabled')).toHaveLength(1);
    expect(findAll('.locked-note')).toHaveLength(5);
    expect(text()).toContain('部分设置由管理员设定');
  });

  it('that a policy has locked since the view was opened are not said to be saved', async () => {
    let locked: SettingsState['locked'] = [];
    const { find, findAll, text } = await options({
      settingsState: () => ({ ...KEPT, locked }),
      saveSettings: () => DEFAULT_SETTINGS,
    });
    locked = ['showNamed'];
    const box = find<HTMLInputElement>('.field-check input');
    await click(box);
    expect(text()).not.toContain('已保存');
    expect(findAll('input:disabled')).toHaveLength(1);
    expect(text()).toContain('部分设置由管理员设定');
  });

  it.each([
    [{ fault: { kind: 'newer', field: '' } }, '较新版本的鉴训'],
    [{ fault: { kind: 'migration', field: '' } }, '未能转换'],
    [{ fault: { kind: 'bad-field', field: 'markSize' } }, '“markSize”格式不对'],
    [{ unsynced: 'quota' }, '同步空间已满'],
    [{ unsynced: 'newer' }, '另一台设备上的扩展版本较新'],
    [{ policyFaults: [{ of: 'list', n: 2, why: 'no-root' }] }, '第 2 份名单：地址末尾缺少 #root='],
  ] as [Partial<SettingsState>, string][])('say of %o what is wrong', async (change, said) => {
    const { findAll } = await options(state(change));
    expect(findAll('[role=alert]').map((one) => one.textContent)).toEqual([
      expect.stringContaining(said),
    ]);
  });

  it('a chosen language is saved and spoken at once', async () => {
    const { find, asked } = await options();
    const select = find<HTMLSelectElement>('select');
    await act(async () => {
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(asked).toContain('saveSettings {"language":"en"}');
    expect(find('h1').textContent).toBe('Jianxun settings');
    expect(document.documentElement.lang).toBe('en');
    expect(find('select').textContent).toContain('繁體中文');
  });

  it('a chosen theme is saved and holds at once, until the system decides again', async () => {
    const { findAll, asked } = await options();
    const select = findAll('select').find((one) => one.querySelector('[value=dark]'));
    const choose = (value: string) =>
      act(async () => {
        Object.assign(select ?? {}, { value });
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('dark');
    expect(asked).toContain('saveSettings {"theme":"dark"}');
    expect(document.documentElement.dataset.theme).toBe('dark');
    await choose('system');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});

it('the latest lookups are shown anew, and are gone, when they are not to be kept any more', async () => {
  let isKept = true;
  const { find, findAll } = await options({
    saveSettings: (change) => {
      isKept = change.keepRecent !== false;
      return { ...DEFAULT_SETTINGS, keepRecent: isKept };
    },
    recent: () => ({ texts: isKept ? ['示例启明'] : [], hasSearched: true }),
  });
  const section = () => find('[aria-labelledby=recent-title]').textContent;
  expect(section()).toContain('示例启明');
  const field = findAll('.field-check').find(({ textContent }) =>
    textContent?.includes('保留最近的查询'),
  );
  await click(field?.querySelector('input') as HTMLInputElement);
  expect(section()).not.toContain('示例启明');
});
