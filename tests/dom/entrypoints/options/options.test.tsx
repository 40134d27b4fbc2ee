import { describe, expect, it } from 'vitest';
import { Options } from '../../../../entrypoints/options/options';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import type { MutedView } from '../../../../lib/domain/muted';
import type { SettingsState } from '../../../../lib/domain/settings-state';
import { type Answers, button, click, KEPT, show, type } from '../stage';

const options = (answers: Answers = {}) => show(<Options />, answers);

const state = (change: Partial<SettingsState>): Answers => ({
  settingsState: () => ({ ...KEPT, ...change }),
});

const MUTED: MutedView = {
  entry: { list: 'builtin', id: 'a' },
  name: '示例启明',
  on: '2026-09-30',
};

it('leaves away what the administrator hides', async () => {
  const hidden = await options(
    state({ hide: ['lists', 'sites', 'muted', 'watched', 'learned', 'data'] }),
  );
  expect(hidden.findAll('h2').map((one) => one.textContent)).toEqual(['显示']);
  const all = await options(state({ hide: ['options'] }));
  expect(all.findAll('h2')).toHaveLength(0);
  expect(all.text()).toContain('设置由管理员管理。');
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
  expect(text()).toContain('自2026年9月30日起');
  await click(button(findAll('button'), '恢复提示'));
  expect(asked).toContain('unmute {"entry":{"list":"builtin","id":"a"}}');
  expect(find('[aria-labelledby=muted-title]').textContent).toContain('没有不再提示的记录');
});

it('what is stored is told, and erased with a second click only', async () => {
  const { find, findAll, asked, text } = await options({
    stored: () => [{ kind: 'lists', count: 2, bytes: 3_400_000 }],
    eraseAll: () => DEFAULT_SETTINGS,
  });
  expect(find('tbody tr').textContent).toContain('2 项 · 3.4');
  // On a phone there are no columns, and each line has its own heading.
  expect(findAll('tbody td').map(({ dataset }) => dataset.column)).toEqual(
    findAll('thead th + th').map(({ textContent }) => textContent),
  );
  await click(button(findAll('button'), '全部清除'));
  expect(asked).not.toContain('eraseAll {}');
  await click(button(findAll('.confirm button'), '全部清除'));
  expect(asked).toContain('eraseAll {}');
  expect(text()).toContain('已全部清除。');
});
