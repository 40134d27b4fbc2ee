import { strFromU8 } from 'fflate';
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import type { EntryRef } from '../../../../lib/domain/entry-ref';
import type { PageState } from '../../../../lib/domain/page-views';
import { eventually } from '../../../eventually';
import { catchSaved, filesIn } from '../../saved-files';
import { entryOf, found, hit, markOf, pageOf } from '../samples';
import { click, refuse, settle, show, type } from '../stage';

const page = (state: Partial<PageState>) => show(<Popup tab={7} />, { page: () => pageOf(state) });

describe('this page', () => {
  it('asks for the tab it was given', async () => {
    expect((await page({})).asked).toContain('page {"tab":7}');
  });

  it('has no action before what stands above it is told, or cannot be', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const told = await show(<Popup tab={7} />, { page: () => asked.then(() => pageOf({})) });
    const failed = await show(<Popup tab={8} />, {
      page: () => asked.then(refuse('internal', '')),
    });
    const actions = () => [told, failed].map(({ findAll }) => findAll('.page-actions').length);
    expect(actions()).toEqual([0, 0]);
    answer();
    await settle();
    expect(actions()).toEqual([1, 1]);
  });

  it('asks for no page where there is no tab', async () => {
    const { asked } = await show(<Popup tab={null} />, {});
    expect(asked.filter((line) => line.startsWith('page'))).toEqual([]);
  });

  it('is asked for again when something else is known of it, as long as the popup is open', async () => {
    let change = () => {};
    const stopped = vi.fn<() => void>();
    const followPage = (_: number, onChange: () => void) => {
      change = onChange;
      return stopped;
    };
    let marks = [markOf('a')];
    const stage = await show(<Popup tab={7} followPage={followPage} />, {
      page: () => pageOf({ marks }),
    });
    marks = [markOf('a'), markOf('b')];
    expect(stage.findAll('.cards h3')).toHaveLength(1);
    await act(async () => change());
    await settle();
    expect(stage.findAll('.cards h3')).toHaveLength(2);
    const before = stopped.mock.calls.length;
    await stage.close();
    expect(stopped.mock.calls.length).toBe(before + 1);
  });

  it('that the tab goes on to is told by its own address, and nothing of the page before', async () => {
    let move = (_?: string): void => {};
    const stage = await show(
      <Popup
        tab={7}
        url="https://www.example.com/"
        followPage={(_, onChange) => {
          move = onChange;
          return () => {};
        }}
      />,
      {
        page: () => pageOf({ marks: [markOf('a')] }),
        pageMentions: () => ({
          text: '示例 a',
          mentions: [],
          hits: [hit('a', '示例 a')],
          total: 1,
          isCut: false,
          unchecked: [],
          coverage: [],
        }),
      },
    );
    await click(stage.find('.page-mentions button'));
    await settle();
    const asked = () => stage.asked.filter((line) => line.startsWith('pageMentions')).length;
    expect(stage.findAll('.page-mentions article')).toHaveLength(1);
    await act(async () => move());
    await settle();
    expect(stage.findAll('.page-mentions article')).toHaveLength(1);
    const list = `https://example.org/list/v1/#root=${'0123456789abcdef'.repeat(4)}`;
    await act(async () => move(list));
    await settle();
    expect(stage.findAll('.page-mentions article')).toEqual([]);
    expect(stage.find('.list-offer').textContent).toContain('此网页是一份可以订阅的名单');
    // To go back is no click either: the first page is another document by now.
    await act(async () => move('https://www.example.com/'));
    await settle();
    expect(stage.findAll('.page-mentions article')).toEqual([]);
    expect(asked()).toBe(1);
    await click(stage.find('.page-mentions button'));
    await settle();
    expect(asked()).toBe(2);
    expect(stage.findAll('.page-mentions article')).toHaveLength(1);
  });

  it('shows the gravest of those that are sure first, and names it above', async () => {
    const { findAll, text } = await page({
      marks: [
        markOf('doubtful', { tier: 'possible', gravity: 'severe', doubt: '可能同名，请核对' }),
        markOf('mild', { gravity: 'notice', label: '有官方通报·2026年9月' }),
        markOf('grave', { tier: 'named', gravity: 'severe', label: '黑名单·2026年9月' }),
      ],
    });
    expect(findAll('h3 a').map((link) => link.textContent)).toEqual([
      '示例 grave',
      '示例 mild',
      '示例 doubtful',
    ]);
    expect(text()).toContain('最重的一处：黑名单·2026年9月');
  });

  it('tells all acts that a mark tells, and how many more there are once', async () => {
    const one = (n: number) => ({
      line: `某局于2026年9月${n}日作出行政处罚`,
      grounds: '',
      source: { label: '查看原文（某局）', url: `https://notice.example/${n}` },
    });
    const sanctions = [one(3), one(2), one(1)];
    const { findAll, text } = await page({
      marks: [markOf('a', { sanctions, until: ['另有 2 条，见完整记录'] })],
    });
    expect(findAll('.sanction-line')).toHaveLength(3);
    expect(text().split('另有')).toHaveLength(2);
  });

  it('names no gravest that is not the first below: it stands among the results above', async () => {
    const state = {
      marks: [
        markOf('mild', { gravity: 'notice' }),
        markOf('grave', { gravity: 'severe', label: '黑名单·2026年9月' }),
      ],
    };
    const stage = await show(<Popup tab={7} />, {
      page: () => pageOf(state),
      lookup: () => found(hit('grave', '示例 grave')),
    });
    await type(stage.find('textarea'), '示例');
    await settle();
    expect(stage.find('.page-summary').textContent).toBe('此页标注 2 处');
    expect(stage.findAll('.cards h3 a').map((link) => link.textContent)).toEqual(['示例 mild']);
  });

  it('stands apart from what is asked above, to which it is no answer', async () => {
    const stage = await show(<Popup tab={7} />, { page: () => pageOf({ marks: [markOf('a')] }) });
    expect(stage.find('#page-title').textContent).toBe('当前页面');
    await type(stage.find('textarea'), '示例');
    await settle();
    expect(stage.find('#page-title').textContent).toBe('当前页面（与上面的查询无关）');
  });

  it('shows each entry once, the surest first', async () => {
    const { findAll, text } = await page({
      marks: [markOf('b', { tier: 'possible' }), markOf('a'), markOf('a', { tier: 'named' })],
    });
    expect(findAll('h3 a').map((link) => link.textContent)).toEqual(['示例 a', '示例 b']);
    expect(findAll('.chip').map((chip) => chip.dataset.tier)).toEqual(['identified', 'possible']);
    expect(text()).toContain('此页标注 3 处');
    expect(text()).toContain('网址一致');
    expect(text()).toContain('这个网站已与名单中的单位对应：a.example.com');
  });

  it('tells of which list more records were met than looked at', async () => {
    const { text } = await page({ unchecked: [{ list: 'f'.repeat(64), title: '洪水', n: 1984 }] });
    expect(text()).toContain('名单“洪水”另有至少 1,984 条同名或同号的记录，超出上限，未核对。');
  });

  it.each([
    [
      'a page of ours without marks',
      {},
      ['百度：识别到 10 条结果', '没有标注；这不代表已获批准或没有问题。'],
    ],
    [
      'an adapter that no longer fits',
      { recognised: 0 },
      ['百度：识别到 0 条结果', '版式可能已变'],
    ],
    [
      'any other page',
      { site: null, recognised: 0 },
      ['没有核对此页的文字，也没有标注：可能是浏览器自己的页面或文件'],
    ],
    [
      'a listing that no adapter knows, while websites are off',
      { site: null, recognised: 7, marks: [markOf('a')] },
      ['此页标注 1 处', '示例 a', '在本网站暂停标注'],
    ],
    [
      'such a listing without marks',
      { site: null, recognised: 7 },
      ['没有标注；这不代表已获批准或没有问题。', '在本网站暂停标注'],
    ],
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
        '没有标注；这不代表已获批准或没有问题。',
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
    expect((await page({ recognised: 0 })).text()).not.toContain(
      '没有标注；这不代表已获批准或没有问题。',
    );
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

it('the evidence pack of a page has every record that stands with it, of each list, each once', async () => {
  const saved = catchSaved();
  const view = (id: string, list = 'builtin', acts = 1) => ({
    ref: { list, id },
    entry: entryOf(id, `示例 ${id}`, acts),
    listTitle: list,
  });
  const ids = Array.from({ length: 25 }, (_, at) => `e${at}`);
  const state: Partial<PageState> = {
    marks: ids.map((id) => markOf(id)),
    related: ['e0', 'r'].map((id) => ({ view: view(id), reason: '搜索词相同' })),
  };
  const { find } = await show(<Popup tab={7} />, {
    page: () => pageOf(state),
    record: ({ entry: { id, list } }) => ({
      ...view(id, list),
      others: list === 'builtin' ? [view('b', '乙'), view('none', '乙', 0)] : [view('e0')],
    }),
  });
  await act(async () => {
    const details = find<HTMLDetailsElement>('.page-dossier');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await click(find('.page-dossier .actions button'));
  await eventually(() => expect(saved.length).toBeGreaterThan(0));
  const files = await filesIn(saved[0]);
  const { records } = JSON.parse(strFromU8(files['名单记录.json'] ?? new Uint8Array()));
  expect(records.map(({ ref }: { ref: EntryRef }) => ref.id)).toEqual([...ids, 'r', 'b']);
});

describe('a pause of the site', () => {
  function site(isPaused: boolean, change: Partial<PageState> = {}) {
    let paused = isPaused;
    return show(<Popup tab={7} />, {
      page: () => pageOf({ marks: paused ? [] : [markOf('a')], paused, ...change }),
      setSitePaused: ({ host, paused: next }) => {
        paused = next;
        return next ? [host] : [];
      },
    });
  }

  it('is one click, told, and taken back by another', async () => {
    const { find, asked, text } = await site(false);
    await click(find('.page-pause button'));
    expect(asked).toContain('setSitePaused {"host":"baidu.com","paused":true}');
    expect(text()).toContain('已在 baidu.com 暂停');
    expect(text()).not.toContain('此页标注');
    expect(find('.decided [role=status]').textContent).toBe('已在 baidu.com 暂停标注。');
    await click(find('.page-pause button'));
    expect(text()).toContain('此页标注 1 处');
  });

  it('is told where it holds already', async () => {
    const { find, findAll, text } = await site(true, { site: null });
    expect(text()).not.toContain('没有核对此页的文字');
    expect(find('[aria-labelledby=page-title]').textContent).toContain('已在 baidu.com 暂停标注');
    expect(findAll('.page-pause')).toHaveLength(1);
    expect(find('.page-pause button').textContent).toBe('恢复标注');
  });

  it('is not offered where nothing is looked at', async () => {
    expect((await site(false, { site: null, host: null })).findAll('.page-pause')).toEqual([]);
  });
});

it('a record is muted by its card and told again on demand', async () => {
  let isMuted = false;
  const entry = { list: 'builtin', id: 'a' };
  const view = { entry, name: '示例 a', on: '2026-10-01' };
  const { find, findAll, asked, text } = await show(<Popup tab={7} />, {
    page: () => pageOf({ marks: isMuted ? [] : [markOf('a')], muted: isMuted ? [view] : [] }),
    mute: () => {
      isMuted = true;
      return [view];
    },
    unmute: () => {
      isMuted = false;
      return [];
    },
  });
  await click(find('[aria-label="不再提示“示例 a”"]'));
  expect(asked).toContain(`mute ${JSON.stringify({ entry })}`);
  expect(findAll('.card')).toEqual([]);
  expect(text()).toContain('不再提示的记录');
  await click(find('.related button'));
  expect(asked).toContain(`unmute ${JSON.stringify({ entry })}`);
  expect(findAll('.card')).toHaveLength(1);
});
