import { describe, expect, it } from 'vitest';
import { RecordSheet } from '../../../../entrypoints/record/record';
import type { EntryView } from '../../../../lib/domain/entry-view';
import type { PageState } from '../../../../lib/domain/page-views';
import type { Replies } from '../../../../lib/messages/to-worker';
import { coverageOf, entryOf, found, markOf, pageOf } from '../samples';
import { click, refuse, show, turn } from '../stage';

const ref = { list: 'builtin', id: 'a' };
const view = (change: Partial<EntryView['entry']> = {}): EntryView => ({
  ref,
  entry: { ...entryOf('a', '余姚市示例启明培训学校有限公司', 2), ...change },
  listTitle: '示例名单',
});

describe('the record page', () => {
  it('asks for the entry of its link and shows all of it', async () => {
    const { asked, findAll, text } = await show(<RecordSheet entry={ref} />, {
      record: () =>
        view({
          identifiers: [
            {
              kind: 'host',
              value: 'a.example.com',
              of: 'operator',
              source: 'https://register.example/',
              verifiedOn: '2026-09-09',
            },
          ],
        }),
    });
    expect(asked).toContain(`record ${JSON.stringify({ entry: ref })}`);
    expect(findAll('.timeline li')).toHaveLength(2);
    for (const expected of [
      '余姚市示例启明培训学校有限公司',
      '余姚市市场监督管理局于2026年9月20日',
      '余姚市市场监督管理局于2026年9月19日',
      '事由：非法获取学生个人信息',
      '涉及：未成年人信息',
      '行政处罚·2026年9月20日：鉴训显示至2026年12月19日（此类至少公示 3 个月，此后核对过原文才继续显示）；显示期限比照信用修复规则的“一般”类',
      '类别只用来定显示多久，不是对该单位的评价。',
      '最近一次核对原文2026年9月20日现在的情况，请向作出决定的机关查询。',
      '运营单位：网址',
      '核对于2026年9月9日',
      '登记地区浙江',
      '示例名单',
      '以原文为准',
    ])
      expect(text()).toContain(expected);
  });

  it.each([
    [['pricing', 'minors-data'], '涉及：收费和未成年人信息'],
    [['pricing', 'other'], '涉及：收费'],
    [['other'], null],
    [[], null],
  ] as const)('tells what an act is about where a word tells it: %j', async (topics, told) => {
    const { sanctions } = entryOf('a', '余姚市示例启明培训学校有限公司');
    const acts = sanctions.map((act) => ({ ...act, topics: [...topics] }));
    const { find } = await show(<RecordSheet entry={ref} />, {
      record: () => view({ sanctions: acts }),
    });
    const said = find('.timeline li').textContent ?? '';
    expect(/涉及：.*/.exec(said)?.[0] ?? null).toBe(told);
  });

  it('that is seen again tells what the list says by then', async () => {
    let now: EntryView | null = view();
    const stage = await show(<RecordSheet entry={ref} />, {
      record: () => now,
      coverage: () => found().coverage,
    });
    now = null;
    await turn('hidden');
    expect(stage.findAll('.timeline li')).toHaveLength(2);
    await turn('visible');
    expect(stage.text()).toContain('现在没有在显示期限内的记录');
  });

  it.each([
    ['outdated', '上次没能更新，查的是2026年9月1日的内容'],
    ['expired', '已过有效期，2026年9月1日以后的变化不在其中'],
  ] as const)(
    'says beside its list that it is %s, and nothing of other lists',
    async (trouble, said) => {
      const coverage = [
        coverageOf({ trouble }),
        coverageOf({ identity: 'b', title: '乙', trouble }),
      ];
      const stage = await show(<RecordSheet entry={ref} />, {
        record: () => view(),
        coverage: () => coverage,
      });
      expect(stage.text()).toContain(`名单“示例名单”${said}`);
      expect(stage.text()).not.toContain('乙');
      const fine = await show(<RecordSheet entry={ref} />, {
        record: () => view(),
        coverage: () => found().coverage,
      });
      expect(fine.text()).not.toContain(said);
    },
  );

  it('shows what the unit replied below the act, with whose words they are', async () => {
    const [act, other] = entryOf('a', 'x', 2).sanctions;
    if (!act || !other) throw new Error('the sample has two acts');
    const reply = {
      text: 'אבג <b>已整改</b>',
      on: '2026-09-25',
      source: 'https://a.example.com/r',
    };
    const { findAll, find } = await show(<RecordSheet entry={ref} />, {
      record: () => view({ sanctions: [{ ...act, reply }, other] }),
    });
    const [first, second] = findAll('.timeline li');
    expect(first?.textContent).toContain('余姚市市场监督管理局于2026年9月20日');
    expect(first?.textContent).toContain('该单位的回应（2026年9月25日）');
    expect(first?.textContent).toContain('这是该单位自己的说法');
    expect(second?.textContent).not.toContain('回应');
    // Text, and isolated: neither markup nor a direction of its own reaches what stands around.
    expect(find('.reply-text bdi').innerHTML).toBe('אבג &lt;b&gt;已整改&lt;/b&gt;');
    expect(find<HTMLAnchorElement>('.reply a').href).toBe('https://a.example.com/r');
  });

  it.each([
    ['gone from the list', (): EntryView | null => null],
    [
      'an entry without a shown sanction',
      () =>
        view({
          sanctions: entryOf('a', 'x').sanctions.map((one) => ({ ...one, status: 'lifted' })),
        }),
    ],
  ] as const)('%s: no name, no grounds', async (_, record) => {
    const { text, asked } = await show(<RecordSheet entry={ref} />, {
      record,
      coverage: () => found().coverage,
    });
    expect(asked).toContain('coverage {}');
    expect(text()).toContain('现在没有在显示期限内的记录；已到期、撤销、修复的不再显示。');
    expect(text()).toContain(
      '现有名单截至2026年9月1日，只含教育类应用通报（83 条）；不含培训机构，因此查不到机构。',
    );
    expect(text()).not.toContain('示例启明');
    expect(text()).not.toContain('个人信息');
  });

  it.each(['paused', 'missing', 'damaged', 'clock', null] as const)(
    'of a list that is %s says that nobody knows, not that it is over',
    async (trouble) => {
      const all = found().coverage;
      const some = trouble === null ? [] : all.map((each) => ({ ...each, trouble }));
      const { text } = await show(<RecordSheet entry={ref} />, {
        record: () => null,
        coverage: () => some,
      });
      expect(text()).toContain('不知它是否仍在显示期限内');
      expect(text()).not.toContain('现在没有在显示期限内的记录');
    },
  );

  it('names the other lists, and right below the acts where they disagree', async () => {
    const other = (id: string, status: 'active' | 'lifted', listTitle: string): EntryView => {
      const { entry } = view();
      const sanctions = entry.sanctions.map((act) => ({ ...act, status }));
      return { ref: { list: 'ab'.repeat(32), id }, entry: { ...entry, sanctions }, listTitle };
    };
    const { text, findAll } = await show(<RecordSheet entry={ref} />, {
      record: () => ({
        ...view(),
        others: [other('b', 'active', '名单乙'), other('c', 'lifted', '名单丙')],
      }),
    });
    expect(text()).toContain('其他名单也载有名单乙');
    expect(findAll('a[href^="record.html"]').map((one) => one.textContent)).toEqual(['名单乙']);
    const said = text().indexOf('名单“名单丙”载明这项记录（');
    expect(said).toBeGreaterThan(text().indexOf('作出行政处罚'));
    expect(said).toBeLessThan(text().indexOf('复制引用'));
    expect(findAll('.timeline li')).toHaveLength(2);
  });

  it('a broken link asks nothing', async () => {
    const { asked, text } = await show(<RecordSheet entry={null} />, {});
    expect(text()).toContain('链接不完整');
    expect(asked.filter((line) => line.startsWith('record'))).toEqual([]);
  });

  it('tells no look at the original that nobody noted', async () => {
    const { text } = await show(<RecordSheet entry={ref} />, {
      record: () =>
        view({
          sanctions: entryOf('a', 'x').sanctions.map(({ verifiedOn: _, ...act }) => act),
        }),
    });
    expect(text()).toContain('鉴训显示至2026年12月19日');
    expect(text()).not.toContain('原文核对于');
  });

  it('stores of ended notices are not told', async () => {
    const { text } = await show(<RecordSheet entry={ref} />, {
      record: () =>
        view({
          kind: 'app',
          app: { name: '示例在线', stores: ['huawei', 'xiaomi'], versions: [] },
          sanctions: entryOf('a', 'x').sanctions.map((one) => ({ ...one, store: 'huawei' })),
        }),
    });
    expect(text()).toContain('华为应用市场');
    expect(text()).not.toContain('小米应用商店');
    expect(text()).toContain('通报未载明开发者');
  });

  const PAGE = pageOf({ marks: [markOf('a', { evidence: ['标题中有完整名称'] }), markOf('b')] });

  it.each<[string, () => PageState, boolean]>([
    ['shows this entry', () => PAGE, true],
    ['shows another one', () => ({ ...PAGE, marks: [markOf('b')] }), false],
    [
      'relates to it',
      () => ({ ...PAGE, marks: [], related: [{ view: view(), reason: '标题中有完整名称' }] }),
      true,
    ],
    [
      'cannot be told of',
      () => {
        throw new Error('no such tab');
      },
      false,
    ],
  ])('opened from a page that %s: says why, or nothing of it', async (_, page, isTold) => {
    const { text, findAll } = await show(<RecordSheet entry={ref} tab={7} />, {
      record: () => view(),
      page,
    });
    expect(findAll('.timeline li')).toHaveLength(2);
    expect(findAll('.record-match')).toHaveLength(isTold ? 1 : 0);
    expect(text().includes('网页：百度')).toBe(isTold);
    expect(text().includes('- 标题中有完整名称')).toBe(isTold);
  });

  it.each<[string, PageState, string]>([
    [
      'a doubtful mark',
      pageOf({ marks: [markOf('a', { tier: 'possible', doubt: '可能同名，请核对' })] }),
      '关于您打开的网页（百度）：可能同名，请核对',
    ],
    [
      'a page with a sure and a doubtful mark',
      pageOf({
        marks: [
          markOf('a', { tier: 'possible', doubt: '可能同名，请核对' }),
          markOf('a', { tier: 'identified' }),
        ],
      }),
      '关于您打开的网页（百度）：那一页的标注，有的能确定是它，有的只是可能，请逐处核对',
    ],
    [
      'a record that is only related',
      pageOf({ related: [{ view: view(), reason: '搜索词与名单中的名称相同' }] }),
      '关于您打开的网页（百度）：那里没有标注这条记录，只是与它相关，请核对',
    ],
    [
      'a page that contradicts its address',
      pageOf({ related: [{ view: view(), reason: '网站可能已经易主', isContested: true }] }),
      '关于您打开的网页（百度）：网址与名单相符，但页面内容不符，请核对',
    ],
  ])('says the doubt of %s before the act', async (_, first, doubt) => {
    let page = first;
    const { find, text } = await show(<RecordSheet entry={ref} tab={7} />, {
      record: () => view(),
      page: () => page,
    });
    // The tab has moved on: what was doubted is the page that led here.
    page = pageOf({});
    await turn('visible');
    expect(find('.doubt').textContent).toBe(doubt);
    expect(text().indexOf(doubt)).toBeLessThan(text().indexOf('行政处罚·2026-09'));
  });

  it('says who, what and when before anything else, and its own doings last', async () => {
    const { text } = await show(<RecordSheet entry={ref} tab={7} />, {
      record: () => view(),
      page: () => pageOf({ marks: [markOf('a', { evidence: ['标题中有完整名称'] })] }),
    });
    const order = [
      '余姚市示例启明培训学校有限公司',
      '行政处罚·2026-09',
      '余姚市市场监督管理局于2026年9月20日对该机构作出行政处罚',
      '事由：',
      '查看原文',
      '复制引用',
      '与您打开的网页如何对上',
      '鉴训显示至',
      '报告错标',
    ].map((said) => text().indexOf(said));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(-1);
  });

  it('tells its name once, and a brand that was taken out of it as no printed name', async () => {
    const { findAll } = await show(<RecordSheet entry={ref} />, {
      record: () =>
        view({
          names: [
            { text: '余姚市示例启明培训学校有限公司', kind: 'legal' },
            { text: '示例启明', kind: 'brand' },
            { text: '小星河', kind: 'brand' },
            { text: '余姚市示例旧名学校', kind: 'former' },
          ],
        }),
    });
    const facts = findAll('.facts .fact').map((one) => one.textContent);
    expect(facts.filter((text) => text?.includes('登记名称'))).toEqual([]);
    expect(facts).toContain('品牌小星河');
    expect(facts).toContain('曾用名余姚市示例旧名学校现在用这个名称的可能是别家。');
    expect(facts).toContain(
      '归纳的叫法示例启明名单整理时从“余姚市示例启明培训学校有限公司”中取出，原文未必这样写。',
    );
  });

  it('of an app says that the record is about it alone, and nothing of later versions', async () => {
    const { text } = await show(<RecordSheet entry={ref} />, {
      record: () =>
        view({
          kind: 'app',
          app: { name: '示例口算星', developer: '示例甲公司', stores: [], versions: ['3.2.1'] },
          sanctions: entryOf('a', 'x').sanctions.map((one) => ({
            ...one,
            kind: 'app-notice',
            version: '3.2.1',
          })),
        }),
    });
    expect(text()).toContain('不涉及同一开发者的其他应用');
    expect(text()).toContain('此后的版本是否整改，没有公布');
  });

  it('is muted and marked again, and tells when that fails', async () => {
    let muted: Replies['muted'] = [];
    let isBroken = false;
    const change = (to: Replies['muted']) => {
      if (isBroken) throw new Error('no worker');
      muted = to;
      return muted;
    };
    const { find, findAll, asked } = await show(<RecordSheet entry={ref} />, {
      record: () => view(),
      muted: () => muted,
      mute: ({ entry }) => change([{ entry, name: 'x', on: '2026-10-01' }]),
      unmute: () => change([]),
    });
    const button = () => find('.record-mute button');
    expect(button().textContent).toBe('不再提示，除非记录变化');
    await click(button());
    expect(asked).toContain(`mute ${JSON.stringify({ entry: ref })}`);
    expect(button().textContent).toBe('恢复提示');
    await click(button());
    expect(button().textContent).toBe('不再提示，除非记录变化');
    isBroken = true;
    await click(button());
    expect(findAll('.record-mute .error-note')).toHaveLength(1);
    expect(button().textContent).toBe('不再提示，除非记录变化');
  });
});

it('a record says where it cannot be read whether it is muted', async () => {
  const { find } = await show(<RecordSheet entry={ref} />, {
    record: () => view(),
    muted: refuse('internal', 'x'),
  });
  expect(find('main > .error-note, .error-note').textContent).toContain('重试');
});

it('a record tells under its list what each list says, the gravest first', async () => {
  const other = view();
  const graver: EntryView = {
    ref: { list: 'f'.repeat(64), id: 'b' },
    listTitle: '另一份名单',
    entry: {
      ...other.entry,
      sanctions: other.entry.sanctions.map((act) => ({ ...act, kind: 'blacklist' as const })),
    },
  };
  const { findAll, text } = await show(<RecordSheet entry={ref} />, {
    record: () => ({ ...other, others: [graver] }),
  });
  const rows = findAll('.chip-row').map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/黑名单.*来自名单：另一份名单/);
  expect(rows[1]).toMatch(/来自名单：示例名单/);
  expect(text().split('来自名单：示例名单')).toHaveLength(4);
});

it('one act in two lists is told as one', async () => {
  const copy: EntryView = {
    ...view(),
    ref: { list: 'f'.repeat(64), id: 'b' },
    listTitle: '名单乙',
  };
  const { findAll } = await show(<RecordSheet entry={ref} />, {
    record: () => ({ ...view(), others: [copy] }),
  });
  expect(findAll('.chip-row').map((row) => row.textContent)).toEqual([
    '行政处罚·2026-09来自名单：示例名单和名单乙（同一项决定，2 份名单各收录一次）',
  ]);
});
