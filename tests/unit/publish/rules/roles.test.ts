import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { readDecision } from '../../../../lib/publish/rules/acts';
import { takeBrackets } from '../../../../lib/publish/rules/name-brackets';
import { parseNames } from '../../../../lib/publish/rules/name-cell';
import { isNoName, saidInstead } from '../../../../lib/publish/rules/no-names';
import { isNaturalPerson, namesPersons } from '../../../../lib/publish/rules/persons';
import { mentionsPerson, withoutToldPersons } from '../../../../lib/publish/rules/persons-told';
import { buildOrgs } from '../helpers';

const NAME = '余姚市示例启明培训中心';

/** One table of roles: cells, decisions and running text know each of them. */
const OF_UNIT =
  '法定代表人 法人代表 法人 负责人 校长 园长 董事长 总经理 实际控制人 举办者 教师 老师 教职工 员工 讲师 教练 助教 会计 出纳 店员 店长 经理 股东 监事 董事 合伙人';

describe.each(OF_UNIT.split(' '))('a person of a unit who is called %s', (role) => {
  it('is no unit in a cell of names', () => {
    expect(isNaturalPerson(`${role}王小明`)).toBe(true);
    const cell = `余姚市示例画室${role}王小明`;
    expect(namesPersons(cell, cell)).toBe(true);
  });

  it('is named in no text that is published', () => {
    expect(withoutToldPersons(`${role}王丽无资质`)).toBe(`${role}（姓名略）无资质`);
    expect(mentionsPerson(`${role}王小明承认`)).toBe(true);
  });

  it('takes an act upon themselves', () => {
    expect(readDecision(`${role}王小明罚款500元`).kinds).toEqual([]);
  });
});

describe.each('举办人 开办者 创办人 经营者 投资人 业主 店主'.split(' '))(
  'whoever holds a unit as its %s',
  (role) => {
    it('is nobody’s name, and stands beside one in brackets', () => {
      expect(isNoName('institution', role)).toBe(true);
      expect(takeBrackets(`${NAME}（${role}：王丽）`)).toMatchObject({ bare: NAME, persons: 1 });
      expect(withoutToldPersons(`${role}王丽无资质`)).toBe(`${role}（姓名略）无资质`);
    });
  },
);

it.each([
  '法人变更前',
  '法人变更后',
  '法定代表人变更前',
  '负责人变更后',
  '举办者变更前',
  '法人机构',
  '法人独资',
])('leaves out what brackets tell of the head of a unit or of its form: %s', async (inside) => {
  expect(takeBrackets(`${NAME}（${inside}）`).bare).toBe(NAME);
  const { entries } = await buildOrgs([
    { 机构名称: `余姚市示例启明培训学校有限公司（${inside}）` },
  ]);
  expect(entries[0]?.names[0]?.kind).toBe('legal');
});

describe.each('房东 出租人 出租方 总公司 母公司 品牌方 加盟商 关联公司 股东'.split(' '))(
  'somebody beside the party, as its %s',
  (role) => {
    it('is not the party', () => {
      expect(isNoName('institution', role)).toBe(true);
      expect(saidInstead('institution', `${role}${NAME}`)).toBe('与某单位有关的另一方');
      expect(readDecision(`对其${role}罚款5万元`).kinds).toEqual([]);
    });
  },
);

describe.each(
  '当事人 被处罚人 被处罚单位 受处罚企业 处罚对象 被查处机构 行政相对人 违法主体 涉案机构'.split(
    ' ',
  ),
)('the party as %s', (word) => {
  it('labels a name in a cell and in a letter, and names nobody by itself', () => {
    expect(parseNames(`${word}：${NAME}`)).toMatchObject({ kind: 'one', name: NAME });
    expect(parseNames(`${word}${NAME}`)).toMatchObject({ kind: 'one', name: NAME });
    expect(isNoName('institution', word)).toBe(true);
    const { rows } = draftNotice({
      title: '余姚市教育局行政处罚决定书',
      paragraphs: [
        `${word} ${NAME}`,
        '经查，无证办学。',
        '本局决定罚款2万元。',
        '余姚市教育局',
        '2026年3月5日',
      ],
    });
    expect(rows.map(({ name, refused }) => [name, refused])).toEqual([[NAME, undefined]]);
  });
});

describe('a word that only begins like a role', () => {
  it.each([
    '对会计制度不健全罚款1万元',
    '对股东变更未备案罚款1万元',
    '对投诉人隐瞒情况罚款1万元',
    '对该俱乐部及其负责人罚款1万元',
  ])('leaves an act on the unit: %s', (result) => {
    expect(readDecision(result).kinds).toEqual(['penalty']);
  });

  it('may begin a brand: 儿童王国', async () => {
    const { entries } = await buildOrgs([{ 机构名称: '余姚市儿童王国培训中心' }]);
    expect(entries).toHaveLength(1);
  });
});

it('takes a talk with the legal person, as clerks call its representative, for one with the unit', () => {
  expect(readDecision('对法人进行约谈').kinds).toEqual(['summons']);
});
