import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup';
import type { PageState } from '../../../lib/schema/messages';
import { show } from './stage';
import { BUNDLED, entryOf, markOf } from './views';

const baidu = { id: 'baidu', name: '百度' };
const page = (state: Partial<PageState>) =>
  show(<Popup tab={7} />, {
    lists: () => [BUNDLED],
    page: () => ({
      site: baidu,
      website: null,
      recognised: 10,
      marks: [],
      related: [],
      muted: [],
      host: 'baidu.com',
      paused: false,
      ...state,
    }),
  });

describe('this page', () => {
  it('asks for the tab it was given', async () => {
    expect((await page({})).asked).toContain('page {"tab":7}');
  });

  it('asks for no page where there is no tab', async () => {
    const { asked } = await show(<Popup tab={null} />, { lists: () => [] });
    expect(asked.filter((line) => line.startsWith('page'))).toEqual([]);
  });

  it('shows each entry once, the surest first', async () => {
    const { findAll, text } = await page({
      marks: [markOf('b', { tier: 'possible' }), markOf('a'), markOf('a', { tier: 'named' })],
    });
    expect(findAll('h3 a').map((link) => link.textContent)).toEqual(['示例 a', '示例 b']);
    expect(findAll('.chip').map((chip) => chip.dataset.tier)).toEqual(['identified', 'possible']);
    expect(text()).toContain('此页标注 3 处');
    expect(text()).toContain('网址一致');
    expect(text()).toContain('此页网址属于名单所载网站 a.example.com');
  });

  it.each([
    ['a page of ours without marks', {}, ['百度：识别到 10 条结果', '没有标注。']],
    [
      'an adapter that no longer fits',
      { recognised: 0 },
      ['百度：识别到 0 条结果', '版式可能已变'],
    ],
    ['any other page', { site: null }, ['不在支持的网站之列']],
    [
      'a website whose footer says who runs it',
      {
        site: null,
        recognised: 0,
        website: {
          host: 'www.example.com',
          filings: ['浙ICP备12345678号'],
          operators: ['余姚市示例启明培训学校有限公司'],
        },
      },
      [
        '已核对本网站：www.example.com',
        '页脚所载：浙ICP备12345678号 · 余姚市示例启明培训学校有限公司',
        '没有标注。',
      ],
    ],
    [
      'a website whose footer says nothing',
      { site: null, website: { host: 'example.com', filings: [], operators: [] } },
      ['已核对本网站：example.com', '页脚未读到备案号或运营单位'],
    ],
  ])('%s', async (_, state, texts) => {
    const { text } = await page(state);
    for (const expected of texts) expect(text()).toContain(expected);
  });

  it('says nothing of marks where nothing was recognised', async () => {
    expect((await page({ recognised: 0 })).text()).not.toContain('没有标注。');
  });

  it('related records come with their reason and link to the record', async () => {
    const view = {
      ref: { list: 'builtin', id: 'r' },
      entry: entryOf('r', '示例甲'),
      listTitle: '甲',
    };
    const { find, text } = await page({ related: [{ view, reason: '搜索词相同' }] });
    expect(find<HTMLAnchorElement>('.related a').getAttribute('href')).toBe(
      'record.html?list=builtin&id=r&tab=7',
    );
    expect(text()).toContain('搜索词相同');
  });
});
