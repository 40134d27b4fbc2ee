import { describe, expect, it } from 'vitest';
import { buildCsv } from '../helpers';

/** A table in traditional characters says what it would in simplified ones. The rules and registers have those. */

const HEADINGS = '機構名稱,處理結果,作出機關,列入日期,原文鏈接,列入原因,備註';
const SOUND = {
  name: '余姚市示例啟明培訓學校有限公司',
  result: '罰款5萬元',
  office: '余姚市市場監督管理局',
  day: '二〇二六年九月一號',
  source: 'https://b.example.org/1.html',
  grounds: '無證辦學',
  remark: '',
};
const build = (cells: Partial<typeof SOUND>, extra = '') =>
  buildCsv(
    [
      HEADINGS + (extra && `,${extra.split('=')[0]}`),
      Object.values({ ...SOUND, ...cells }).join(',') + (extra && `,${extra.split('=')[1]}`),
    ].join('\n'),
  );

it('is listed by its registered name, its office and its day', async () => {
  const { entries } = await build({});
  expect(entries).toMatchObject([
    {
      names: [{ text: '余姚市示例启明培训学校有限公司', kind: 'legal' }, { text: '示例启明' }],
      sanctions: [
        {
          kind: 'penalty',
          authority: '余姚市市场监督管理局',
          decidedOn: { day: '2026-09-01', precision: 'day' },
          source: SOUND.source,
        },
      ],
    },
  ]);
});

it.each(['余姚市示例哪吒培训学校有限公司', '余姚市於氏培训学校有限公司'])(
  'a name that registers have is as it is printed: %s',
  async (name) => {
    const { entries } = await build({ name });
    expect(entries[0]?.names[0]?.text).toBe(name);
  },
);

describe('a row is refused', () => {
  it.each([
    { name: '舉辦者：張三' },
    { name: '張三' },
    { name: '張三英語培訓部' },
    { name: '劉麗夫婦' },
    { name: '經營者劉偉' },
    { name: '該機構' },
    { name: '校外培訓機構' },
    { name: '余姚市市場監督管理局' },
    { name: `${SOUND.name}（已撤銷）` },
    { name: `${SOUND.name}樓上的培訓班` },
    { office: '有關部門' },
    { office: SOUND.name },
    { result: '對余姚市示例晨光培訓學校有限公司罰款5萬元' },
    { result: '對房東罰款5萬元' },
    { result: '約談法定代表人張某並罰款500元' },
    { grounds: '舉報不實' },
    { remark: '已撤銷' },
    { remark: '經複議撤銷' },
    { remark: '誤列' },
    { remark: '擬處罰' },
  ])('%j', async (cells) => {
    const { entries, results } = await build(cells);
    expect(entries).toEqual([]);
    expect(results[0]?.fate).toBe('rejected');
  });

  it.each([
    '是否撤銷=是',
    '移出日期=2026-10-01',
    '案件階段=聽證',
    '最終結果=不予處罰',
    '角色=舉報人',
    '涉事教師=張三',
    '文書名稱=行政處罰事先告知書',
    '文書名稱=不予處罰決定書',
    '敎學點=已撤銷',
    '角色=已移出黑名單',
  ])('by a column: %s', async (extra) => {
    expect((await build({}, extra)).entries).toEqual([]);
  });

  it('tells no name of a person as a short one', async () => {
    const { entries } = await build({}, '簡稱=張三');
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toMatch(/[張张]三/u);
  });

  it('tells no name of a person among its grounds', async () => {
    const { entries } = await build({ grounds: '教師張三違規補課' });
    expect(JSON.stringify(entries)).not.toMatch(/[張张]三/u);
  });
});
