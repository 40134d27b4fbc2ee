import { describe, expect, it } from 'vitest';
import { LearnedHosts, RecentLookups } from '../../../../entrypoints/options/kept';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import type { LearnedView } from '../../../../lib/domain/learned-host';
import { LANGUAGES } from '../../../../lib/domain/settings';
import { dayText } from '../../../../lib/wording/dates';
import { createTranslator } from '../../../../lib/wording/messages/translate';
import { button, click, refuse, show } from '../stage';

const link = (host: string, change: Partial<LearnedView> = {}): LearnedView => ({
  host,
  entry: { list: 'builtin', id: 'e1' },
  evidence: 'icp',
  value: '浙ICP备20260001号',
  seenOn: '2026-09-03',
  name: '余姚市示例启明培训学校有限公司',
  ...change,
});

it.each([
  [{ name: null }, '已不在名单中', '不知是否仍在其中'],
  [{ name: null, isUnasked: true }, '不知是否仍在其中', '已不在名单中'],
])('a learned host with %o says “%s”', async (change, said, unsaid) => {
  const { find } = await show(<LearnedHosts />, { learned: () => [link('a.example.com', change)] });
  expect(find('.card').textContent).toContain(said);
  expect(find('.card').textContent).not.toContain(unsaid);
});

const TWO = [link('a.example.com'), link('b.example.com', { name: null })];

describe('learned hosts', () => {
  it('are shown with what the footer stated, when, and whom it proves', async () => {
    const { findAll, find } = await show(<LearnedHosts />, { learned: () => TWO });
    const [first, second] = findAll('.card').map(({ textContent }) => textContent);
    expect(first).toContain('a.example.com');
    expect(first).toContain('余姚市示例启明培训学校有限公司');
    expect(first).toContain('页脚载明：浙ICP备20260001号 · 2026年9月3日访问');
    expect(second).toContain('已不在名单中');
    expect(findAll('.card a').map((a) => a.getAttribute('href'))).toEqual([
      'record.html?list=builtin&id=e1',
    ]);
    expect(find('[role=status]').textContent).toBe('2 个网站');
  });

  it('one is forgotten by its own button, and the keyboard stays in the section', async () => {
    const { findAll, find, asked, text } = await show(<LearnedHosts />, {
      learned: () => TWO,
      forgetLearned: () => TWO.slice(1),
    });
    await click(button(findAll('button'), '忘记 a.example.com'));
    expect(asked).toContain('forgetLearned {"host":"a.example.com"}');
    expect(text()).not.toContain('a.example.com');
    expect(document.activeElement).toBe(find('h2'));
  });

  it('all are forgotten by a second click', async () => {
    const { findAll, asked, text } = await show(<LearnedHosts />, {
      learned: () => TWO,
      forgetLearned: () => [],
    });
    await click(button(findAll('button'), '全部忘记'));
    expect(asked.some((line) => line.startsWith('forgetLearned'))).toBe(false);
    expect(text()).toContain('忘记全部 2 个网站？');
    await click(button(findAll('button'), '取消'));
    await click(button(findAll('button'), '全部忘记'));
    await click(button(findAll('button'), '全部忘记'));
    expect(asked).toContain('forgetLearned {}');
    expect(text()).toContain('还没有记住任何网站。');
    expect(findAll('button')).toEqual([]);
  });

  it('a refusal is told and nothing is taken for forgotten', async () => {
    const { findAll, find, text } = await show(<LearnedHosts />, {
      learned: () => TWO,
      forgetLearned: refuse('internal', 'x'),
    });
    await click(button(findAll('button'), '忘记 a.example.com'));
    expect(find('[role=alert]').textContent).toContain('x');
    expect(text()).toContain('a.example.com');
  });

  it('switched off, what is remembered can still be seen', async () => {
    const { text } = await show(<LearnedHosts />, {
      learned: () => TWO,
      settings: () => ({ ...DEFAULT_SETTINGS, learnHosts: false }),
    });
    expect(text()).toContain('已关闭');
    expect(text()).toContain('a.example.com');
  });

  it.each(LANGUAGES)('has its title and its buttons in %s', async (language) => {
    const t = createTranslator(language);
    const { find, findAll } = await show(<LearnedHosts />, {
      learned: () => TWO,
      settings: () => ({ ...DEFAULT_SETTINGS, language }),
    });
    expect(find('h2').textContent).toBe(t('stored.learned.what'));
    expect(
      button(findAll('button'), t('learned.forgetName', { host: 'a.example.com' })),
    ).toBeTruthy();
    expect(find('.card').textContent).toContain(
      t('learned.seen', { date: dayText(t, '2026-09-03') }),
    );
  });
});

it('the latest lookups are erased', async () => {
  const { find, findAll, asked } = await show(<RecentLookups />, {
    recent: () => ({ texts: ['示例启明', '示例学校'], hasSearched: true }),
    forgetRecent: () => ({ texts: [], hasSearched: true }),
  });
  expect(find('section').textContent).toContain('示例启明 · 示例学校');
  await click(button(findAll('button'), '全部删除'));
  expect(asked).toContain('forgetRecent {}');
  expect(find('section').textContent).toContain('没有保留的查询');
});
