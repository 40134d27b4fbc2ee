import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { isLegalName, querySubject, withoutQuestion } from '../../../lib/match/query';
import {
  COMPANY,
  CONTEXT,
  candidate,
  company,
  DEVELOPER,
  educationApp,
  entry,
  generalApp,
  judgeQuery,
  SCHOOL,
  school,
} from './fixtures';

/** A school whose brand is too short for the name index. */
const shortBrand = entry({
  id: 'test:short',
  region: '330281',
  names: [
    { text: '余姚市示例鹿培训学校有限公司', kind: 'legal' },
    { text: '示例鹿', kind: 'brand' },
  ],
});

const questionOfQuery = (query: string) => querySubject(query).question;

describe('what the index is asked', () => {
  it('asks a query as a text, or as a key when it is short', () => {
    expect(questionOfQuery(' 會計職稱 ').texts).toEqual(['会计职称']);
    expect(questionOfQuery('启明星')).toEqual({ keys: ['name:启明星'], texts: [] });
    expect(questionOfQuery('!?')).toEqual({ keys: [], texts: [] });
    expect(questionOfQuery('云课程').keys).toEqual(['name:云课程', 'name:云']);
    expect(questionOfQuery('示例吗').keys).toContain('name:示例');
    expect(questionOfQuery('官网').keys).toEqual(['name:官网']);
  });
});

describe('a name of three units', () => {
  const asked = (query: string) => questionOfQuery(query).keys;

  it.each([
    '示例鹿英语',
    '余姚示例鹿',
    '余姚市示例鹿培训',
    '示例鹿 余姚',
    '余姚 示例鹿',
    '宁波余姚示例鹿',
    '浙江省宁波市余姚市示例鹿',
    '示例鹿余姚校区',
  ])('is asked as a key wherever it may stand: %s', (query) => {
    expect(asked(query)).toContain('name:示例鹿');
    expect(judgeQuery(query, [candidate(shortBrand)])).toHaveLength(1);
  });

  it.each(['新示例鹿', '示例鹿路', '示例鹿小区', '杭州示例鹿英语', '示例鹿小学', '示例鹿河英语'])(
    'asks for something else: %s',
    (query) => {
      expect(judgeQuery(query, [candidate(shortBrand)])).toEqual([]);
    },
  );

  it('asks few keys, however long the query is', () => {
    expect(asked('余姚示例鹿'.repeat(200))).toHaveLength(4);
    expect(asked('余姚市示例鹿'.repeat(200)).length).toBeLessThan(8);
  });
});

describe('the query equals a name', () => {
  const all = [school, generalApp, educationApp].map((of) => candidate(of));
  it.each([
    ['a legal name', SCHOOL, [school.id]],
    ['a brand', '示例启明', [school.id]],
    ['a short name of three', '启明星', [school.id]],
    ['an app', '会计职称', [generalApp.id]],
    ['in traditional characters and with spaces', '會計 職稱', [generalApp.id]],
    ['a part of a name', '会计', []],
    ['a name and more', '会计职称培训', []],
    ['an operator, whose name is not the app’s', DEVELOPER, []],
    ['nothing', '', []],
  ])('%s', (_why, query, expected) => {
    expect(judgeQuery(query, all).map(({ candidate }) => candidate.entry.id)).toEqual(expected);
  });

  it('a name of three units that ends in what people add to names', () => {
    const cloud = entry({ names: [{ text: '云课程', kind: 'short' }] });
    expect(judgeQuery('云课程', [candidate(cloud)])).toHaveLength(1);
  });

  it('forgets an entry whose windows have ended, keeps one of a stale list', () => {
    expect(judgeQuery(SCHOOL, all, { ...CONTEXT, today: '2029-01-01' })).toEqual([]);
    expect(judgeQuery(SCHOOL, [candidate(school, true)])).toHaveLength(1);
  });
});

/** A kindergarten, whose own form is a public body's. */
const kindergarten = entry({
  id: 'test:kindergarten',
  region: '330281',
  kind: 'school',
  names: [
    { text: '余姚市示例星河幼儿园', kind: 'legal' },
    { text: '示例星河', kind: 'brand' },
  ],
});

describe('a query that says more than a name', () => {
  const told = (query: string, of: Entry): boolean =>
    judgeQuery(query, [candidate(of)]).length === 1;

  it.each([
    ' 天眼查',
    ' 处罚决定书',
    '被罚',
    ' 跑路了吗',
    ' 王老师',
    ' 余姚市教育局',
    ' site:example.com',
    '(余姚)',
  ])('a registered name and anything: %s', (words) => {
    expect(told(`${SCHOOL}${words}`, school)).toBe(true);
  });

  it.each([`查询${SCHOOL}`, `请问${SCHOOL}怎么样`, `关于${SCHOOL}的处罚`, `“${SCHOOL}” 处罚`])(
    'words before a registered name: %s',
    (query) => {
      expect(told(query, school)).toBe(true);
    },
  );

  it.each([`请问${COMPANY}靠谱吗`, `听说${COMPANY}被罚`, `${COMPANY}怎么样`])(
    'a company without a place in its name: %s',
    (query) => {
      expect(told(query, company)).toBe(true);
    },
  );

  it.each(['驾校', '家政', '美容', '驾校怎么样'])('a brand in another trade: %s', (trade) => {
    expect(told(`余姚示例启明${trade}`, school)).toBe(false);
    expect(told(`余姚示例启明${trade}培训`, school)).toBe(trade !== '驾校怎么样');
  });

  it.each([
    ['a longer name', `新${SCHOOL}`],
    ['a body of its own', `${SCHOOL}工会`],
    ['a branch', `${SCHOOL}慈溪分公司 处罚`],
  ])('%s asks for somebody else', (_what, query) => {
    expect(told(query, school)).toBe(false);
  });

  it.each([
    '跑路了吗',
    '倒闭了吗',
    '处罚',
    '被处罚',
    '黑名单',
    '暴雷',
    '被曝光',
    '退学费',
    '怎么样知乎',
    '集团',
    '老板是骗子吗',
    '营业时间',
  ])('a brand and what people ask of it: %s', (words) => {
    expect(told(`示例启明${words}`, school)).toBe(true);
  });

  it.each(['app被通报', '下架', '通报'])('an app and what was done to it: %s', (words) => {
    expect(told(`会计职称${words}`, generalApp)).toBe(true);
  });

  it.each([
    '小学',
    '小学招生',
    '实验小学',
    '中学',
    '大学怎么样',
    '幼儿园',
    '双语小学',
    '国际幼儿园招生',
    '大学继续教育学院',
  ])('a school that nobody spoke of: 示例启明%s', (words) => {
    expect(told(`余姚示例启明${words}`, school)).toBe(false);
  });

  it.each([
    '示例启明和示例晨光哪个好',
    '示例晨光和余姚示例启明哪家更正规',
    '示例启明vs示例晨光',
    '余姚示例启明和杭州示例晨光的区别',
    '示例启明 还是 示例晨光 选哪个',
    '请问余姚示例启明怎么样',
    '有没有人知道示例启明',
    '示例启明能退费吗',
    '余姚示例启明有资质吗',
    '示例启明培训班被罚款',
    '示例启明 -招聘',
    '余姚示例启明 site:example.com',
    '余姚-示例启明',
    '余姚示例启明艺术中心',
    '示例启明培训机构怎么样',
  ])('a brand among what people compare and ask: %s', (query) => {
    expect(told(query, school)).toBe(true);
  });

  it.each([
    '示例启明小学和示例晨光小学哪个好',
    '杭州示例启明和示例晨光哪个好',
    '杭州示例晨光和示例启明哪个好',
    '新示例启明和示例晨光哪个好',
    '余姚示例启明国际中心',
    '示例启明灯和示例晨光灯的区别',
    '余姚 培训 -示例启明',
    `培训学校 -${SCHOOL}`,
    `-${SCHOOL} 培训学校`,
  ])('one that compares, or leaves out, somebody else: %s', (query) => {
    expect(told(query, school)).toBe(false);
  });

  it('is whole without what an engine is told to leave out', () => {
    expect(isLegalName(`${SCHOOL} -招聘`, school)).toBe(true);
    expect(isLegalName(`${SCHOOL} 招聘`, school)).toBe(false);
    expect(questionOfQuery('示例启明 -示例晨光').texts).toEqual(['示例启明']);
  });

  it.each([' 小学', '小学英语', '小学数学培训', '初中', '学校'])(
    'lessons for a stage: 示例启明%s',
    (words) => {
      expect(told(`余姚示例启明${words}`, school)).toBe(true);
    },
  );

  it('a kindergarten by its short name', () => {
    expect(told('余姚示例星河幼儿园', kindergarten)).toBe(true);
    expect(told('余姚示例星河幼儿园 处罚', kindergarten)).toBe(true);
  });

  it.each([
    ['another place around its own', '宁波市示例启明培训学校有限公司', false],
    ['the same with a question', '宁波市示例启明培训学校有限公司怎么样', false],
    ['its place written otherwise', '余姚示例启明培训学校有限公司', true],
    ['its place with the province', '浙江省余姚市示例启明培训学校有限公司', true],
    ['its city and its place', '宁波余姚示例启明培训学校有限公司', true],
    ['no place', '示例启明培训学校有限公司', true],
    ['a place and no form', '宁波示例启明培训学校', true],
    ['its other form', '余姚市示例启明培训学校有限责任公司怎么样', true],
    ['its district, which names no place alone', '宁波市海曙示例启明培训学校有限公司', false],
    ['arts in its place', '余姚市示例启明艺术培训有限公司', false],
    ['a school of languages in its place', '余姚示例启明外语培训学校有限公司 电话', false],
    ['care in its place', '余姚市示例启明托管有限公司', false],
    ['its trade in general', '余姚市示例启明教育培训有限公司', false],
    ['no place and another trade', '示例启明艺术培训有限公司', false],
    ['another trade and who leads it', '余姚市示例启明艺术培训有限公司法人', false],
  ])('a full company name: %s', (_what, query, expected) => {
    expect(told(query, school)).toBe(expected);
  });
});

describe('a full company name beside a brand', () => {
  const ASKED = '余姚市示例启明艺术培训有限公司';
  const told = (names: Entry['names'], query = ASKED): number =>
    judgeQuery(query, [candidate(entry({ region: '330281', names }))]).length;

  it('may be a registered name that the list does not know', () => {
    expect(told([{ text: '示例启明', kind: 'short' }])).toBe(1);
  });

  it('is another company beside the registered name, whoever printed the short one', () => {
    expect(
      told([
        { text: SCHOOL, kind: 'legal' },
        { text: '示例启明', kind: 'short' },
      ]),
    ).toBe(0);
  });

  it('is the same by its former name and by its district', () => {
    const former = { text: '余姚示例启明艺术培训有限公司', kind: 'former' } as const;
    expect(
      told([{ text: SCHOOL, kind: 'legal' }, former, { text: '示例启明', kind: 'brand' }]),
    ).toBe(1);
    const names: Entry['names'] = [
      { text: '宁波市海曙区示例启明培训学校有限公司', kind: 'legal' },
      { text: '示例启明', kind: 'brand' },
    ];
    const ofHaishu = entry({ region: '330203', names });
    expect(judgeQuery('海曙示例启明培训学校有限公司', [candidate(ofHaishu)])).toHaveLength(1);
  });
});

describe('a registered name without a brand, written otherwise', () => {
  const plain = entry({
    region: '330281',
    names: [
      { text: '余姚市橙鹭培训学校有限公司', kind: 'legal' },
      { text: '余姚市旧鹭培训学校有限公司', kind: 'former' },
    ],
  });
  const asked = (query: string, of: Entry = plain): string | undefined =>
    judgeQuery(query, [candidate(of)])[0]?.evidence[0]?.value;

  it.each([
    '余姚市橙鹭培训学校',
    '余姚橙鹭培训学校有限公司',
    '余姚 橙鹭培训学校 怎么样',
    '浙江余姚橙鹭培训学校退费',
    '余姚市橙鹭培训学校有限责任公司 处罚',
  ])('is told by the part that both share: %s', (query) => {
    expect(asked(query)).toBe('橙鹭培训学校');
    expect(questionOfQuery(query).texts).toContain('余姚市橙鹭培训学校有限公司');
  });

  const ofLiaoning = entry({
    region: '211300',
    names: [{ text: '朝阳市橙鹭培训学校有限公司', kind: 'legal' }],
  });

  it.each([
    ['朝阳橙鹭培训学校', true],
    ['辽宁朝阳橙鹭培训学校', true],
    ['北京朝阳橙鹭培训学校', false],
    ['长春朝阳橙鹭培训学校', false],
    ['北京朝阳区橙鹭培训学校', false],
  ])('of 朝阳市 in Liaoning is asked for by %s: %s', (query, isAsked) => {
    expect(asked(query, ofLiaoning)).toBe(isAsked ? '橙鹭培训学校' : undefined);
  });

  it.each([
    ['福州市鼓楼区橙鹭培训学校', true],
    ['鼓楼区橙鹭培训学校个体工商户', true],
    ['徐州市鼓楼区橙鹭培训学校', false],
    ['南京鼓楼区橙鹭培训学校有限公司', false],
  ])('in a district of several cities is asked for by %s: %s', (query, isAsked) => {
    const names = ['鼓楼区橙鹭培训学校', '鼓楼区橙鹭培训学校有限公司'].map((text) => ({
      text,
      kind: 'legal' as const,
    }));
    expect(asked(query, entry({ region: '350102', names })) !== undefined).toBe(isAsked);
  });

  it('is told by itself where it is searched for', () => {
    expect(asked('余姚市橙鹭培训学校有限公司')).toBe('余姚市橙鹭培训学校有限公司');
  });

  it.each([
    ['no place', '橙鹭培训学校'],
    ['another place', '慈溪橙鹭培训学校'],
    ['another place behind it', '余姚橙鹭培训学校慈溪'],
    ['a branch', '余姚橙鹭培训学校慈溪分校'],
    ['another trade', '余姚市橙鹭教育'],
    ['a public school', '余姚橙鹭小学'],
    ['its former name', '余姚旧鹭培训学校'],
    ['what many are called', '余姚培训学校'],
  ])('is not asked for by %s', (_what, query) => {
    expect(asked(query)).toBeUndefined();
  });
});

describe('a text without the words of a question', () => {
  it.each(['问鼎', '查理', '知道', '了解', '你好未来', '您好', 'Island'])(
    'keeps the beginning %s of a name',
    (begun) => {
      for (const behind of ['', '怎么样啊', '靠谱么', '被罚过吗'])
        expect(withoutQuestion(`${begun}教育${behind}`)).toBe(`${begun}教育`);
    },
  );

  it.each(['请问', '查查', '查一下', '我想问', '帮我查', '你好，请问', '你好 ', '谁知道', 'is '])(
    'leaves out the beginning %s of a question',
    (begun) => {
      for (const behind of ['', '怎么样啊', '有推荐的吗'])
        expect(withoutQuestion(`${begun}示例启明${behind}`)).toBe('示例启明');
    },
  );

  it.each(['学校有什么区别', '培训怎么选', '孩子没兴趣'])(
    'is %s, whose name would be cut',
    (text) => expect(withoutQuestion(text)).toBe(text),
  );
});
