import { describe, expect, it, vi } from 'vitest';
import { holdPassed } from '../../../../lib/domain/clock';
import { type Entry, EntrySchema } from '../../../../lib/domain/entry';
import { HITS, isAskedInFull, LOOSENESS, looseness } from '../../../../lib/domain/lookup';
import { keepPaused } from '../../../../lib/store/followed';
import { patchList } from '../../../../lib/store/lists';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear, vetRows } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { entry, NOW } from '../../list/sample';
import { listsServed } from './followed';

const lists = listsServed();
setClock(NOW);

interface Named {
  region?: string;
  kind?: Entry['kind'];
  act?: object;
}

const own = entry(1);
const of = (
  id: string,
  text: string,
  { region = '330281', kind = 'institution', act }: Named = {},
) =>
  EntrySchema.parse({
    ...own,
    id,
    kind,
    region,
    names: [{ text, kind: kind === 'website' ? 'brand' : 'legal' }],
    identifiers: [],
    sanctions: own.sanctions.map((each) => ({ ...each, ...act })),
  });
const actOf = (kind: string, day: string) => ({ kind, decidedOn: { day, precision: 'day' } });

const idsOf = async (text: string, more = {}) =>
  (await lookup({ text, ...more })).hits.map(({ ref }) => ref.id);

it('puts what is sure first, then the gravest, then the newest, and looser ways last', async () => {
  await lists.follow([
    of('typo', '余姚市示例启朋学堂有限公司', { act: actOf('blacklist', '2026-09-01') }),
    of('mild', '余姚市示例启明学堂有限公司一分部', { act: actOf('summons', '2026-09-02') }),
    of('old', '余姚市示例启明学堂有限公司二分部', { act: actOf('blacklist', '2026-07-01') }),
    of('new', '余姚市示例启明学堂有限公司三分部', { act: actOf('blacklist', '2026-08-01') }),
    of('exact', '余姚市示例启明学堂有限公司', { act: actOf('summons', '2026-07-02') }),
  ]);
  expect(await idsOf('余姚市示例启明学堂有限公司')).toEqual([
    'exact',
    'new',
    'old',
    'mild',
    'typo',
  ]);
});

describe('of names that are met alike, those of the asked place come first', () => {
  it.each([
    ['余姚启明', ['here', 'around']],
    ['余姚示例启明有限公司', ['here', 'around']],
    ['宁波余姚启明', ['here', 'around']],
    ['启明 余姚', ['here', 'around']],
    ['慈溪启明', ['beside', 'around']],
    ['启明 慈溪', ['beside', 'around']],
    // All are there, or no place is asked for.
    ['宁波启明', ['around', 'beside', 'here']],
    ['示例启明', ['around', 'beside', 'here']],
    ['浙江示例启明有限公司', ['around', 'beside', 'here']],
    // A nearer way goes before a place.
    ['余姚市示例启明', ['here', 'around']],
  ])('%s: %j', async (text, ids) => {
    await lists.follow([
      of('here', '余姚市示例启明培训学校有限公司', { act: actOf('summons', '2026-09-01') }),
      of('around', '宁波市示例启明教育科技有限公司', {
        region: '330200',
        act: actOf('blacklist', '2026-09-02'),
      }),
      of('beside', '慈溪市示例启明培训学校有限公司', {
        region: '330282',
        act: actOf('blacklist', '2026-08-02'),
      }),
    ]);
    expect(await idsOf(text)).toEqual(ids);
    const { near } = await vetNear([text]);
    expect(near[0]?.matches.map(({ ref }) => ref.id)).toEqual(ids);
  });
});

describe('what looks like a sentence or an address', () => {
  const NAME = '余姚市示例启明培训学校有限公司';
  const site: Entry = {
    ...of('site', '示例家教网', { kind: 'website' }),
    identifiers: own.identifiers,
  };

  it.each([
    // 有 and a long run of letters make a sentence of a text.
    ['余姚市示例启明培训学校有公司', 'name', ['school']],
    ['余姚市示例启明培训学校有限公司公司有', 'text', ['school']],
    ['yuyaoshishiliqimingpeixunxuexiaoyouxiangongsi', 'name', ['school']],
    ['孩子在培训学校有一年了', 'name', []],
    ['余姚的培训学校和有限公司', 'name', []],
    ['woyaozhaoyijiayuyaoshideyoumingdepeixunxuexiao', 'text', []],
    // Words right behind an address are none of it.
    ['https://n1.example.com，快来', 'site', ['site']],
    ['https://n1.example.com快来报名', 'site', ['site']],
    ['ftp://n1.example.com', 'site', ['site']],
    ['https://n2.example.com，快来', 'site', []],
    ['https://n1.example.com.示例/a', 'site', []],
    [`${NAME}.xlsx`, 'name', ['school']],
    ['https://n1.example.com/a?x=招生&f=b.pdf', 'site', ['site']],
    ['https://n1.example.com/招/a.docx', 'site', ['site']],
    ['示例.zip', 'site', []],
    [`https://n2.example.com/${NAME}`, 'text', ['school']],
    ['https://n2.example.com/n1.example.com', 'site', []],
  ])('%s is read as %s and finds %j', async (text, as, ids) => {
    await lists.follow([of('school', NAME), site]);
    const { reading, hits } = await lookup({ text });
    expect([reading.as, hits.map(({ ref }) => ref.id)]).toEqual([as, ids]);
  });
});

describe('a number or an address behind other words', () => {
  const code = '91330281MA0EXAMP1T';
  const id = (kind: string, value: string) => ({
    kind,
    value,
    of: 'subject',
    source: 'https://www.example.org/notice',
    verifiedOn: '2026-08-01',
  });
  const listed = EntrySchema.parse({
    ...of('listed', '余姚市示例启明学堂有限公司'),
    identifiers: [
      id('uscc', code),
      id('host', 'qiming.example.com'),
      id('licence', '133028170000018'),
    ],
  });
  it.each([
    // As chats and forums lead out, whole or encoded.
    'https://link.zhihu.com/?target=https%3A//qiming.example.com/',
    'https://c.pc.qq.com/ios.html?url=http%3A%2F%2Fqiming.example.com%2Findex.html&level=14',
    'https://c.pc.qq.com/middlem.html?pfurl=http://qiming.example.com',
    'https://web.archive.org/web/2020/http://qiming.example.com/',
    `https://www.creditchina.gov.cn/xyDetail.html?searchState=1&tyshxydm=${code}`,
  ])('%s mentions a listed one', async (text) => {
    await lists.follow([listed]);
    const { hits, reading, mentions } = await lookup({ text });
    expect(hits.map(({ ref, how }) => [ref.id, how])).toEqual([['listed', 'text-key']]);
    expect(reading.as).toBe('text');
    for (const { end } of mentions) expect(end).toBeLessThanOrEqual(text.length);
  });

  it('leaves a listed address what it is', async () => {
    await lists.follow([listed]);
    const text = 'https://qiming.example.com/?from=https://www.baidu.com/';
    expect((await lookup({ text })).hits.map(({ how }) => how)).toEqual(['host']);
  });

  it.each([
    'https://link.zhihu.com/?target=https%3A//qiming.example.com.example.net/',
    'https://link.zhihu.com/?target=https%3A//qiming.example.com@other.example.net/',
    'https://link.zhihu.com/?target=qiming',
    'https://www.creditchina.gov.cn/xyDetail.html?tyshxydm=91330281MA0EXAMP2X',
  ])('%s mentions nobody, and is read as a platform’s', async (text) => {
    await lists.follow([listed]);
    const { hits, reading } = await lookup({ text });
    expect([hits, reading.as, reading.remarks]).toEqual([[], 'site', ['shared-site']]);
  });

  it.each([
    '教民133028170000018号',
    '办学许可证号：133028170000018',
    '办学许可证编号 1330281 70000018 号',
  ])('%s is the licence that a table gave without 教民', async (text) => {
    await lists.follow([listed]);
    expect((await lookup({ text })).hits.map(({ how }) => how)).toEqual(['licence']);
  });

  it('so it is among other words, and no other licence', async () => {
    await lists.follow([listed]);
    const text = '名称：某学校 办学许可证号：133028170000018 地址：余姚';
    expect((await lookup({ text })).hits.map(({ how }) => how)).toEqual(['text-key']);
    for (const other of ['食品经营许可证号：133028170000018', '办学许可证号：1330281700000181'])
      expect((await lookup({ text: other })).hits, other).toEqual([]);
  });
});

describe('a whole name beside words that its own record has too', () => {
  const full = '余姚市示例启明学堂有限公司';
  const branded = of('branded', full);
  const listed = EntrySchema.parse({
    ...branded,
    names: [...branded.names, { text: '示例启明', kind: 'brand' }],
  });
  const app = EntrySchema.parse({
    ...own,
    id: 'app',
    kind: 'app',
    names: [{ text: '示例速算', kind: 'app' }],
    identifiers: [],
    app: { name: '示例速算', developer: '杭州示例速算科技有限公司', stores: [], versions: [] },
  });
  it.each([
    [`示例启明（${full}）`, 'branded'],
    [`示例启明 ${full}`, 'branded'],
    [`余姚市\t${full}`, 'branded'],
    [`浙江省 宁波市 ${full}`, 'branded'],
    [`${full} 余姚`, 'branded'],
    ['示例速算/杭州示例速算科技有限公司', 'app'],
    ['杭州示例速算科技有限公司“示例速算”', 'app'],
  ])('%s names it for certain', async (text, id) => {
    await lists.follow([listed, app]);
    const { hits } = await lookup({ text });
    expect(hits.map(({ ref, how }) => [ref.id, how])).toEqual([[id, 'text-name']]);
  });

  it.each(['示例速算 杭州另一科技有限公司', '示例启明 余姚', '余姚市示例启明 学堂'])(
    '%s names nobody for certain',
    async (text) => {
      await lists.follow([listed, app]);
      const { hits } = await lookup({ text });
      expect(hits.filter(({ how }) => looseness(how) === LOOSENESS.sure)).toEqual([]);
    },
  );
});

describe('a name whose place is written otherwise, and that differs in one thing more', () => {
  it.each([
    ['余姚示列启明培训学校', ['school']],
    ['余姚示例启明培训有限公司', ['school']],
    ['浙江省余姚市示列启明培训学校有限公司', ['school']],
    ['宁波余姚示例启明学校有限公司', ['school']],
    // Another place, two slips, another name.
    ['慈溪示列启明培训学校', []],
    ['慈溪市示例启明培训有限公司', []],
    ['余姚示列起明培训学校', []],
    ['余姚示例白云培训学校', []],
    ['浙江省慈溪市示列启明培训学校', []],
    ['宁波慈溪示列启明培训学校', []],
    ['宁波示列启明培训学校', ['school']],
  ])('%s is near to %j', async (text, ids) => {
    await lists.follow([of('school', '余姚市示例启明培训学校有限公司')]);
    const { hits } = await lookup({ text });
    expect(hits.map(({ ref }) => ref.id)).toEqual(ids);
    for (const { how } of hits) expect(how).toBe(text.includes('示例启明') ? 'trade' : 'parts');
    const { near } = await vetNear([text]);
    expect(near[0]?.matches.map(({ ref }) => ref.id)).toEqual(ids);
  });
});

describe('of more than fit', () => {
  const COUNT = HITS + 5;
  const many = Array.from({ length: COUNT }, (_, at) =>
    of(`e${at}`, `示例星河学堂${at}号店`, { region: at % 5 ? '330281' : '310115' }),
  );

  it('the rest is reached, each record once', async () => {
    await lists.follow(many);
    const first = await lookup({ text: '示例星河学堂' });
    const rest = await lookup({ text: '示例星河学堂', from: HITS });
    expect(first).toMatchObject({ total: COUNT });
    expect([first.hits.length, rest.hits.length]).toEqual([HITS, 5]);
    const ids = [...first.hits, ...rest.hits].map(({ ref }) => ref.id);
    expect(new Set(ids).size).toBe(COUNT);
    expect(await idsOf('示例星河学堂', { from: 1000 })).toEqual([]);
  });

  it('the equal ones are counted apart, of all and of one region', async () => {
    const equal = Array.from({ length: COUNT }, (_, at) =>
      of(`b${at}`, '示例星河学堂', { kind: 'website', region: at % 7 ? '330281' : '310115' }),
    );
    await lists.follow([...equal, ...many]);
    const text = '示例星河学堂';
    expect(await lookup({ text })).toMatchObject({ total: 70, equal: 35 });
    expect(await lookup({ text, from: 60 })).toMatchObject({ total: 70, equal: 35 });
    expect(await lookup({ text, region: '310000' })).toMatchObject({ total: 12, equal: 5 });
    expect(await lookup({ text: '示例星河学堂1' })).toMatchObject({ equal: 0 });
  });

  it('those of one region are shown, and counted for all', async () => {
    await lists.follow(many);
    const { hits, total, regions } = await lookup({ text: '示例星河学堂', region: '310000' });
    expect(regions).toEqual([
      { code: '330000', n: 28 },
      { code: '310000', n: 7 },
    ]);
    expect([hits.length, total]).toEqual([7, 7]);
    expect(hits.every(({ entry: { region } }) => region === '310115')).toBe(true);
  });

  it('each list has its share of every page', async () => {
    await lists.follow([of('alone', '大示例星河学堂')], '甲');
    await lists.follow(many, '乙');
    expect(await idsOf('示例星河学堂')).toContain('alone');
  });
});

it('tells what each list holds', async () => {
  await lists.follow(
    [
      of('a', '余姚市示例启明学堂有限公司'),
      of('b', '上海示例启航学校', { kind: 'school', region: '310115' }),
      of('c', '示例题库网', { kind: 'website' }),
    ],
    '甲',
  );
  const { coverage, hits } = await lookup({ text: '没有这个名字' });
  expect(hits).toEqual([]);
  expect(coverage.find(({ title }) => title === '甲')).toMatchObject({
    institutions: 2,
    websites: 1,
    apps: 0,
    regions: ['310000', '330000'],
  });
});

it('says that there are more than it reads, and reads no more', async () => {
  const many = Array.from({ length: 401 }, (_, at) => of(`e${at}`, `示例星河学堂${at}号店`));
  await lists.follow(many);
  expect(await lookup({ text: '示例星河学堂' })).toMatchObject({ total: 400, isCut: true });
  expect(await lookup({ text: '示例星河学堂40号' })).toMatchObject({ isCut: false });
});

it('says of a number that more records bear it than are looked at', async () => {
  const phone = { kind: 'phone', value: '0574-62123456', of: 'subject' } as const;
  const checked = { source: 'https://notice.example/1', verifiedOn: '2026-09-01' };
  const many = Array.from({ length: 70 }, (_, at) => ({
    ...of(`e${at}`, `示例星河学堂${at}号店`),
    identifiers: [{ ...phone, ...checked }],
  }));
  const list = await lists.follow(many, '洪水');
  const { hits, unchecked } = await lookup({ text: '0574-62123456' });
  expect(hits.length).toBeGreaterThan(0);
  expect(unchecked).toEqual([{ list, title: '洪水', n: expect.any(Number) }]);
  expect((await vetRows([{ row: 0, any: '0574-62123456' }])).unchecked).toEqual(unchecked);
});

describe('a list that cannot answer in full says so', () => {
  const troubleOf = async (identity: string) =>
    (await lookup({ text: '没有这个名字' })).coverage.find((list) => list.identity === identity);

  it('paused: it was not asked', async () => {
    const list = await lists.follow([of('a', '余姚市示例启明学堂有限公司')]);
    expect(await troubleOf(list)).toMatchObject({ institutions: 1 });
    expect(await troubleOf(list)).not.toHaveProperty('trouble');
    await keepPaused(list, true);
    expect(await troubleOf(list)).toMatchObject({ institutions: 0, trouble: 'paused' });
  });

  it('past its date', async () => {
    const list = await lists.follow([of('a', '余姚市示例启明学堂有限公司')]);
    vi.setSystemTime(NOW + 400 * 24 * 3_600_000);
    expect(await troubleOf(list)).toMatchObject({ institutions: 1, trouble: 'expired' });
  });

  it('dated ahead of the clock: what it says of the days between is not shown', async () => {
    const [act] = entry(1).sanctions;
    const late = { ...act, decidedOn: { day: '2026-09-05', precision: 'day' } };
    const own = { ...of('a', '余姚市示例启明学堂有限公司'), sanctions: [late] };
    const list = await lists.follow([own]);
    expect((await lookup({ text: '余姚市示例启明学堂有限公司' })).total).toBe(1);
    // What the lists of earlier tests agreed on.
    holdPassed(0);
    vi.setSystemTime(NOW - 190 * 24 * 3_600_000);
    const { total, coverage } = await lookup({ text: '余姚市示例启明学堂有限公司' });
    expect(total).toBe(0);
    expect(coverage.find(({ identity }) => identity === list)).toMatchObject({ trouble: 'clock' });
    expect(isAskedInFull(coverage, list)).toBe(false);
    // A day or two are nobody's fault: time zones set by hand, a machine that slept.
    vi.setSystemTime(NOW - 3 * 24 * 3_600_000 + 6 * 3_600_000);
    expect(await troubleOf(list)).not.toHaveProperty('trouble');
  });

  it.each([
    [{ fault: { kind: 'offline' as const, detail: '', at: '' } }, 'outdated'],
    [{ damaged: true as const }, 'damaged'],
    [{ live: undefined }, 'missing'],
  ])('%j', async (change, trouble) => {
    const list = await lists.follow([of('a', '余姚市示例启明学堂有限公司')]);
    await patchList(list, change);
    const title = trouble === 'missing' ? expect.stringMatching(/^http:/) : '示例名单';
    expect(await troubleOf(list)).toMatchObject({ title, trouble });
  });
});

it.each([
  ['收款方：*姚市示例学校，电话 0574-62123456', ['a'], ['masked']],
  ['收款方：余姚市示例学校，电话 0574-62123456', ['a'], []],
  ['收款方：*姚市示例学校', [], ['masked']],
])(
  'says that a part of a message is hidden, whatever else is found: %s',
  async (text, ids, remarks) => {
    const school: Entry = of('a', '余姚市示例启明学堂有限公司');
    const phone: Entry['identifiers'][number] = {
      kind: 'phone',
      value: '0574-62123456',
      of: 'subject',
      source: 'https://www.example.org/notice',
      verifiedOn: '2026-08-01',
    };
    const reached: Entry = { ...school, identifiers: [phone] };
    await lists.follow([reached]);
    const { hits, reading } = await lookup({ text });
    expect(hits.map(({ ref }) => ref.id)).toEqual(ids);
    expect(reading.remarks).toEqual(remarks);
  },
);

it('finds a name that ends in what looks like a question', async () => {
  await lists.follow([of('a', '余姚市示例升学报名')]);
  const { hits } = await lookup({ text: '余姚市示例升学报名' });
  expect(hits.map(({ how }) => how)).toEqual(['exact']);
});

it('takes a number that is nobody’s for a name', async () => {
  await lists.follow([of('a', '12345678题库', { kind: 'website' })]);
  const { reading, hits } = await lookup({ text: '12345678' });
  expect(reading.as).toBe('name');
  expect(hits.map(({ how }) => how)).toEqual(['prefix']);
});

describe('vetting offers the looser finds of the look-up', () => {
  it.each([
    ['示例起明教育科技有限公司', true],
    ['示例启明教科技有限公司', true],
    ['示例明启教育科技有限公司', true],
    ['示例启明教育', true],
    // Few hold it, and it is nobody's word; what is one, or shorter, tells nothing.
    ['示例启明', true],
    ['教育科技', false],
    ['启明', false],
    ['示例蓝天教育科技有限公司', false],
    ['余姚市示例启明教育科技有限公司', false],
  ])('for %s: %s', async (name, wanted) => {
    await lists.follow([of('a', '示例启明教育科技有限公司', { region: '310115' })]);
    const { near } = await vetNear([name]);
    expect(near.map(({ matches }) => matches.map(({ how }) => how))).toEqual([
      wanted ? ['near'] : [],
    ]);
  });

  it('for a short name, though many others hold it', async () => {
    const holders = Array.from({ length: 60 }, (_, at) => of(`h${at}`, `示例启明${at}号教育店`));
    await lists.follow([...holders, of('typo', '示例启朋'), of('parted', '示例市的启明')]);
    const { near } = await vetNear(['示例启明']);
    expect(near.map(({ matches }) => matches.map(({ ref }) => ref.id).sort())).toEqual([
      ['parted', 'typo'],
    ]);
  });

  it('for a short name that more hold than are shown: none of them', async () => {
    await lists.follow(Array.from({ length: 4 }, (_, at) => of(`h${at}`, `示例启明${at}号教育店`)));
    expect((await vetNear(['示例启明'])).near).toEqual([{ matches: [], total: 0 }]);
  });

  it('an equal name as one that may be another’s, however common and however short', async () => {
    const sunny: Entry = {
      ...of('sunny', '余姚市示例阳光学校', { kind: 'school' }),
      names: [
        { text: '余姚市示例阳光学校', kind: 'legal' },
        { text: '阳光学校', kind: 'short' },
      ],
    };
    const holders = Array.from({ length: 60 }, (_, at) => of(`h${at}`, `示例${at}号阳光学校`));
    await lists.follow([...holders, sunny]);
    const { near } = await vetNear(['阳光学校', '阳光学院']);
    const told = near.map(({ matches }) => matches.map(({ ref, how }) => [ref.id, how]));
    expect(told[0]).toEqual([['sunny', 'namesake']]);
    expect(told[1]?.every(([, how]) => how === 'near')).toBe(true);
  });
});
