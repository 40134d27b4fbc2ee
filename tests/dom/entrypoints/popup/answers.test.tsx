import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../../entrypoints/popup/popup';
import type { LookupHit, LookupReading } from '../../../../lib/domain/lookup';
import type { Replies } from '../../../../lib/messages/to-worker';
import { coverageOf, entryOf, found, hit, markOf, pageOf } from '../samples';
import { button, click, type Stage, settle, show, type } from '../stage';

type Asked = { text: string; region?: string | undefined; from?: number | undefined };

/** The popup once a text was looked up. */
async function lookedUp(answer: (asked: Asked) => Replies['lookup']): Promise<Stage> {
  const stage = await show(<Popup tab={null} />, { lookup: answer });
  await type(stage.find('textarea'), '示例');
  await settle();
  return stage;
}

it('says of a result what another list says against its act', async () => {
  const own = hit('a', '余姚市示例启明培训学校有限公司');
  const entry = {
    ...own.entry,
    sanctions: own.entry.sanctions.map((act) => ({ ...act, status: 'lifted' as const })),
  };
  const other = { ref: { list: 'ab'.repeat(32), id: 'b' }, entry, listTitle: '乙' };
  const disagreed = await lookedUp(() => found({ ...own, others: [other] }));
  expect(disagreed.find('.result-acts').textContent).toContain(
    '·2026年9月20日）已解除或移出；请以官方原文为准',
  );
  const agreed = await lookedUp(() => found({ ...own, others: [{ ...other, entry: own.entry }] }));
  expect(agreed.find('.result-acts').textContent).not.toContain('乙');
});

it('is asked for again once a list that was not at hand is', async () => {
  const coverage = [coverageOf({ trouble: 'missing' })];
  let isReady = false;
  const stage = await show(<Popup tab={null} />, {
    lookup: () => (isReady ? found(hit('a', '示例甲')) : { ...found(), coverage }),
    coverage: () => (isReady ? found().coverage : [...coverage]),
  });
  await type(stage.find('textarea'), '示例');
  await settle();
  expect(stage.find('.not-listed').textContent).toContain('没有查');
  const asks = () => stage.asked.filter((each) => each === 'lookup {"text":"示例"}').length;
  await settle(1100);
  expect(asks()).toBe(1);
  isReady = true;
  await settle(1100);
  // The list's answer, and the one that is asked for then.
  await settle();
  await settle();
  expect(stage.find('.result').textContent).toContain('示例甲');
  expect(asks()).toBe(2);
});

describe('what an answer says first', () => {
  const first = (stage: Stage) => stage.find('.answer, .mentions-count').textContent;

  it.each([
    [
      'a similar name',
      [{ ...hit('a', '示例甲'), how: 'typo' }],
      '没有叫“示例”的记录；名称相近的 1 条：',
    ],
    [
      'initials',
      [{ ...hit('a', '示例甲'), how: 'initials' }],
      '拼音“示例”对上 1 条，请按全称核对：',
    ],
    [
      'words apart',
      [
        { ...hit('a', '示例甲'), how: 'words' },
        { ...hit('b', '示例乙'), how: 'typo' },
      ],
      '没有叫“示例”的记录；含有其中各部分的 2 条，请核对：',
    ],
    [
      'a name beside a similar one',
      [hit('a', '示例甲'), { ...hit('b', '示例乙'), how: 'typo' }],
      '找到 1 条记录，另有名称相近的 1 条：',
    ],
    [
      'an equal brand beside a name that holds it',
      [
        { ...hit('a', '示例甲'), how: 'same' },
        { ...hit('b', '示例乙'), how: 'infix' },
      ],
      '找到 1 条记录，另有名称相近的 1 条：',
    ],
    ['two names', [hit('a', '示例甲'), hit('b', '示例乙')], '找到 2 条记录'],
  ] as [string, LookupHit[], string][])('is what %s is worth', async (_, hits, said) => {
    expect(first(await lookedUp(() => found(...hits)))).toBe(said);
  });

  it('quotes nothing that turns round what stands behind it', async () => {
    const stage = await show(<Popup tab={null} />, { lookup: () => found() });
    await type(stage.find('textarea'), '余姚\u202e示例\u200b启明');
    await settle();
    expect(first(stage)).toContain('其中没有“余姚示例启明”');
    expect(stage.find('.not-listed').textContent).toContain('点开即复制名称“余姚示例启明”');
  });

  it('quotes and copies the name that a question asks about', async () => {
    const reading: LookupReading = { as: 'name', value: '示例启明', remarks: [] };
    const stage = await show(<Popup tab={null} />, { lookup: () => ({ ...found(), reading }) });
    await type(stage.find('textarea'), '示例启明怎么样');
    await settle();
    expect(first(stage)).toContain('其中没有“示例启明”');
    expect(stage.find('.not-listed').textContent).toContain('点开即复制名称“示例启明”');
  });

  it.each([
    [{ as: 'uscc', value: '', remarks: ['bad-code'] }, '没有查询：不是 18 位统一社会信用代码'],
    [{ as: 'name', value: '', remarks: ['masked'] }, '没有查询：含遮盖符号'],
    [{ as: 'name', value: '', remarks: ['unreadable'] }, '请至少输入两个字。'],
  ] as [LookupReading, string][])('is that %o was not looked up', async (reading, said) => {
    const stage = await lookedUp(() => ({ ...found(), reading }));
    expect(first(stage)).toContain(said);
    expect(first(stage)).not.toContain('现有名单');
  });

  it.each([
    [['masked'], 1, '文中含遮盖符号的名称或号码无法核对，没有查。'],
    [[], 1, ''],
    [['masked'], 0, ''],
  ] as [LookupReading['remarks'], number, string][])(
    'has beside it that a part is hidden: %j, %i found',
    async (remarks, n, said) => {
      const hits = Array.from({ length: n }, () => hit('a', '示例甲'));
      const stage = await lookedUp(() => ({
        ...found(...hits),
        reading: { as: 'text', value: '示例', remarks },
      }));
      const beside = stage.findAll('.stack-close > .meta').map(({ textContent }) => textContent);
      expect(beside.join()).toBe(said);
      if (said) expect(stage.find('[role=status]').textContent).toContain(said);
    },
  );

  it('is that there are more than were read', async () => {
    const stage = await lookedUp(() => ({
      ...found(hit('a', '示例甲')),
      total: 400,
      isCut: true,
      regions: [
        { code: '330000', n: 60 },
        { code: '310000', n: 10 },
      ],
    }));
    expect(first(stage)).toBe('与“示例”对得上的至少有 400 条，请把名称写完整些：');
    const { options } = stage.find<HTMLSelectElement>('select');
    expect([...options].map((each) => each.text)).toEqual(['全部地区', '浙江', '上海']);
  });

  it('tells in a result that the unit replied, without what it said', async () => {
    const own = hit('a', '示例甲');
    const reply = { text: '已整改', on: '2026-09-25' };
    const sanctions = own.entry.sanctions.map((one) => ({ ...one, reply }));
    const stage = await lookedUp(() => found({ ...own, entry: { ...own.entry, sanctions } }));
    expect(stage.findAll('.result-acts > .meta').map((line) => line.textContent)).toEqual([
      '该单位对此有回应，见完整记录',
      '来自名单：示例名单',
      expect.stringMatching(/^鉴训显示至/),
    ]);
    expect(stage.text()).not.toContain('已整改');
    const plain = await lookedUp(() => found(own));
    expect(plain.text()).not.toContain('该单位对此有回应');
  });

  it('is followed by which list was not asked, and of which more records were met', async () => {
    const coverage = found().coverage.map((list) => ({ ...list, trouble: 'paused' as const }));
    const unchecked = [{ list: 'f', title: '洪水', n: 9 }];
    const { text } = await lookedUp(() => ({
      ...found(hit('a', '示例甲')),
      coverage,
      unchecked,
    }));
    expect(text()).toContain('名单“示例名单”已暂停，没有查。');
    expect(text()).toContain('名单“洪水”另有至少 9 条同名或同号的记录');
    const none = await lookedUp(() => ({ ...found(), coverage }));
    expect(first(none)).toContain('名单“示例名单”已暂停，没有查。');
  });

  it('is followed by what a number was read as, and that it looks wrong', async () => {
    const reading = { as: 'uscc', value: '91330281MA0000000X', remarks: ['checksum'] } as const;
    const { text } = await lookedUp(() => ({
      ...found(),
      reading: { ...reading, remarks: [...reading.remarks] },
    }));
    expect(text()).toContain('按统一社会信用代码查询：91330281MA0000000X');
    expect(text()).toContain('信用代码的校验位不符');
  });

  it('leads on to where a list is added', async () => {
    const { find } = await lookedUp(() => found());
    expect(find('.not-listed .link').getAttribute('href')).toBe('options.html#lists');
  });
});

describe('more hits than one answer holds', () => {
  const all = Array.from({ length: 70 }, (_, at) => hit(`h${at}`, `示例第${at}学校`));
  const regions = [
    { code: '330000', n: 60 },
    { code: '310000', n: 10 },
  ];
  const many = () =>
    lookedUp(({ region, from = 0 }) => {
      const wanted = region ? all.slice(0, 10) : all;
      return { ...found(...wanted), hits: wanted.slice(from, from + 30), regions };
    });

  it('follow on demand, and the keyboard goes on from the first of them', async () => {
    const { find, findAll, text } = await many();
    expect(text()).toContain('共 70 条，已列 30 条。');
    await click(button(findAll('button'), '再显示 30 条'));
    expect(findAll('.results h3 a')).toHaveLength(60);
    expect(document.activeElement).toBe(findAll('.results h3 a')[30]);
    await click(button(findAll('button'), '再显示 10 条'));
    expect(find('.answer').textContent).toBe('找到 70 条记录');
    expect(findAll('button').some(({ textContent }) => textContent?.includes('再显示'))).toBe(
      false,
    );
  });

  it('are counted with all that are not shown, the equal ones apart', async () => {
    const near = Array.from({ length: 40 }, (_, at): LookupHit => {
      return { ...hit(`n${at}`, `示例近${at}`), how: 'typo' };
    });
    const { find } = await lookedUp(() => {
      const reply = found(...all.slice(0, 35), ...near);
      return { ...reply, hits: reply.hits.slice(0, 30) };
    });
    expect(find('.answer').textContent).toBe('找到 35 条记录，另有名称相近的 40 条：');
  });

  it('are narrowed to a province, until another text is typed', async () => {
    const { find, findAll, asked } = await many();
    const select = find<HTMLSelectElement>('select');
    expect([...select.options].map((each) => each.text)).toEqual([
      '全部地区（70 条）',
      '浙江（60 条）',
      '上海（10 条）',
    ]);
    await act(async () => {
      select.value = '310000';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(asked).toContain('lookup {"text":"示例","region":"310000"}');
    expect(findAll('.results h3 a')).toHaveLength(10);
    expect(find('.answer').textContent).toBe('上海（10 条）');
    expect(find('[role=status]').textContent).toBe('上海（10 条）。');
    await act(async () => {
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(find('.answer').textContent).toBe('找到 70 条记录');
    await type(find('textarea'), '示例第');
    await settle();
    expect(asked).toContain('lookup {"text":"示例第"}');
  });
});

describe('what leads the popup', () => {
  const page = pageOf({
    marks: [markOf('a', { heading: '示例甲' }), markOf('b', { heading: '示例乙' })],
    related: ['b', 'r'].map((id) => ({
      view: { ref: { list: 'builtin', id }, entry: entryOf(id, `示例 ${id}`), listTitle: '甲' },
      reason: '搜索词相同',
    })),
  });
  const over = () =>
    show(<Popup tab={7} />, { page: () => page, lookup: () => found(hit('a', '示例甲')) });
  /** Does one stand before the other in the document? */
  const isBefore = (stage: Stage, one: string, other: string): boolean =>
    (stage.find(one).compareDocumentPosition(stage.find(other)) & 4) > 0;
  const links = (stage: Stage, id: string) =>
    stage.findAll(`a[href^="record.html?list=builtin&id=${id}"]:not([href$="#report"])`);

  it('is the page, until something is asked: then its answer, and the field keeps the keyboard', async () => {
    const stage = await over();
    expect(isBefore(stage, '[aria-labelledby=page-title]', 'textarea')).toBe(true);
    await type(stage.find('textarea'), '示例');
    await settle();
    expect(isBefore(stage, '.results', '[aria-labelledby=page-title]')).toBe(true);
    expect(document.activeElement).toBe(stage.find('textarea'));
    await type(stage.find('textarea'), '');
    await settle();
    expect(isBefore(stage, '[aria-labelledby=page-title]', 'textarea')).toBe(true);
    expect(document.activeElement).toBe(stage.find('textarea'));
  });

  it('tells a unit once, though it is on the page, related and found', async () => {
    const stage = await over();
    expect(['a', 'b', 'r'].map((id) => links(stage, id).length)).toEqual([1, 1, 1]);
    await type(stage.find('textarea'), '示例');
    await settle();
    expect(['a', 'b', 'r'].map((id) => links(stage, id).length)).toEqual([1, 1, 1]);
    expect(links(stage, 'a')[0]?.closest('.results')).not.toBeNull();
    // Its record goes on telling why the page shows it.
    expect(links(stage, 'a')[0]?.getAttribute('href')).toContain('tab=7');
  });
});
