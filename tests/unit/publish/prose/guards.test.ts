import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

const NAME = '余姚市示例启明培训学校有限公司';
const OTHER = '余姚市示例晨光培训学校有限公司';

const rowsIn = (title: string, ...paragraphs: string[]) => draftNotice({ title, paragraphs }).rows;
const reported = (...paragraphs: string[]) => rowsIn('余姚市教育局通报', ...paragraphs);
const decided = (...paragraphs: string[]) =>
  rowsIn('余姚市教育局行政处罚决定书', ...paragraphs, '余姚市教育局', '2026年3月5日');
const told = (rows: ReturnType<typeof rowsIn>) =>
  rows.map(({ name, refused, cells }) => [name, refused ?? '', cells.get('result')?.text ?? '']);

const DECISION = ['经查，当事人无证办学。', '决定对当事人罚款1万元。'];

it.each([
  [['当事人 王小明', '住所 余姚市示例路1号'], /自然人/],
  [['当事人 余姚市示例王小明托管班', '经营者 王小明'], /自然人/],
  [['当事人：上海示X教育科技有限公司'], /掩码/],
])('lists no person and no veiled name: %s', (parties, reason) => {
  const [row, ...others] = decided(...parties, ...DECISION);
  expect(row?.refused).toMatch(reason);
  expect(others).toEqual([]);
});

it.each([`${NAME}无证办学。余姚市人民法院对其罚款3万元。`, `${NAME}被人民法院判决罚款3万元。`])(
  'takes nothing that a court did for an act of an office: %s',
  (text) => {
    expect(reported(text).every(({ cells }) => !cells.has('result'))).toBe(true);
  },
);

it('takes a short name of another place for nobody’s full one', () => {
  const rows = reported(
    '余姚市示例星教育科技有限公司无证办学。余姚市教育局对宁波示例星公司罚款1万元。',
  );
  expect(rows.filter(({ refused }) => !refused)).toEqual([]);
});

it('gives a party of several none of what was decided on the other', () => {
  const parties = [`当事人一：${NAME}`, `当事人二：${OTHER}`, '经查，无证办学。'];
  expect(told(decided(...parties, `决定如下：`, `对${NAME}罚款1万元；对${OTHER}警告。`))).toEqual([
    [NAME, '', '对其罚款1万元'],
    [OTHER, '', '对其警告'],
  ]);
  expect(told(decided(...parties, `决定如下：`, `对${NAME}罚款1万元。`))[1]).toEqual([
    OTHER,
    '',
    '',
  ]);
});

it('does to each of a list what is done to 上述机构', () => {
  const rows = reported(`${NAME}、${OTHER}无证办学。`, '余姚市教育局对上述机构予以警告。');
  expect(told(rows)).toEqual([NAME, OTHER].map((name) => [name, '', '予以警告']));
});

it('takes a house for an art for no office: 书法院 is no 法院', () => {
  const name = '余姚市示例启明书法院';
  const rows = reported(`2026年3月5日，余姚市教育局对${name}罚款1万元。`);
  expect(rows.map((row) => row.name)).toEqual([name]);
});

it.each(['李样例二培训班', '陈奶奶小饭桌', '王样例自习室'])(
  'leaves a name without a place that begins as a person’s does to a clerk: %s',
  (name) => {
    const [row] = decided(`当事人：${name}`, ...DECISION);
    expect(row?.refused).toMatch(/像个人姓名/);
  },
);

it.each(['涉案机构', '违法主体', '被查处单位'])('punishes no %s beside the party', (label) => {
  const rows = decided(`当事人：${NAME}`, `${label}：${OTHER}`, ...DECISION);
  expect(told(rows).filter(([, refused]) => refused === '')).toEqual([[NAME, '', '罚款1万元']]);
  expect(
    told(decided(`${label}：${OTHER}`, `经查，${label}无证办学。`, '决定罚款1万元。')),
  ).toEqual([[OTHER, '', '罚款1万元']]);
});

it('takes what stands behind a proposal for proposed, and a later decision for done', () => {
  const proposed = reported(`余姚市教育局查明${NAME}无证办学，拟责令停止招生，并处罚款5万元。`);
  expect(proposed.map(({ cells }) => cells.get('result')?.text ?? '')).not.toContain('罚款5万元');
  const done = reported(
    `2026年3月5日，余姚市教育局对${NAME}罚款1万元，逾期不改正的，将吊销办学许可证。`,
  );
  expect(told(done)).toEqual([[NAME, '', '罚款1万元']]);
});

it.each([
  '鉴于当事人积极配合，符合可以从轻处罚的情形，现作出如下处罚：',
  '依据《办法》第五条，情节严重的可以吊销许可证，现对当事人作出如下处罚：',
  '当事人可以当场履行，本局决定作出如下处罚：',
])('reads the items behind a colon, whatever the law before it allows: %s', (lead) => {
  const items = ['1.警告；', '2.罚款1万元。'];
  expect(told(decided(`当事人：${NAME}`, '经查，当事人无证办学。', lead, ...items))).toEqual([
    [NAME, '', '1.警告；2.罚款1万元'],
  ]);
  const proposed = '现告知当事人，本局拟作出如下处罚：';
  const [row] = decided(`当事人：${NAME}`, '经查，当事人无证办学。', proposed, ...items);
  expect(row?.cells.get('result')?.text ?? '').not.toContain('1.警告');
});

it.each([
  `经专家建议，余姚市教育局对${NAME}罚款2万元。`,
  `${NAME}宣称学员可以免试入学，余姚市教育局对其罚款2万元。`,
  `${NAME}逾期未整改，余姚市教育局对其罚款2万元。`,
])('takes what was done behind what somebody may for done: %s', (text) => {
  expect(told(reported(text))).toEqual([[NAME, '', '罚款2万元']]);
});

describe('an act of which nobody knows whether it was done', () => {
  it('stands in the draft beside one that was', () => {
    expect(
      told(reported(`2026年3月5日，余姚市教育局对${NAME}给予警告，并处罚款5万元（网传）。`)),
    ).toEqual([[NAME, '', '给予警告，并处罚款5万元（网传）']]);
  });

  it('gives way to no earlier one, and to none on a whole list', () => {
    const later = `2026年11月2日，余姚市教育局对${NAME}罚款8万元（网传）。`;
    expect(told(reported(`2025年3月2日，余姚市教育局对${NAME}罚款1万元。${later}`))[0]?.[2]).toBe(
      '罚款8万元（网传）',
    );
    const items = [`1.${NAME}：罚款5万元（网传）。`, `2.${OTHER}：无证办学。`];
    expect(told(reported('2026年3月5日，余姚市教育局对下列机构给予警告：', ...items))[0]?.[2]).toBe(
      '罚款5万元（网传）',
    );
  });

  it('is none of the wrong, and keeps the word that may deny it', () => {
    const [row] = reported(
      `1.${NAME}：无证办学，余姚市教育局据称罚款5万元。`,
      `2.${OTHER}：警告。`,
    );
    expect(row?.cells.get('grounds')?.text).toBe('无证办学。');
    expect(row?.cells.get('result')?.text).toContain('据称罚款5万元');
  });
});

it.each(['汪建国', '华建国', '水长流'])(
  'a fine on %s, who holds a class, is none on the class, whatever the surname',
  (person) => {
    const [row, ...others] = rowsIn(
      '余姚市教育局关于查处校外培训的典型案例',
      '一、余姚市示例启明英语培训班无证办学案',
      `该班由退休教师${person}举办，未取得办学许可证。余姚市教育局依法对${person}罚款3万元。`,
      `二、${NAME}虚假宣传案`,
      `${NAME}发布虚假广告。余姚市市场监管局对该公司罚款1万元。`,
    );
    expect([row?.name, row?.refused]).toEqual(['（自然人）', '当事人是自然人，名单不登载自然人']);
    expect(others.map(({ name }) => name)).toEqual([NAME]);
  },
);

it.each([
  `2026年3月5日，执法人员对${NAME}进行检查，发现一名男子在该处擅自办班。余姚市教育局对其罚款1万元。`,
  `2026年3月5日，执法人员对${NAME}进行检查，发现未取得许可的个人擅自办班。余姚市教育局对其罚款1万元。`,
  `${NAME}未公示收费标准，余姚市教育局于5月11日对投诉人给予警告。`,
])('an act on somebody else who is about at a unit is none on it: %s', (text) => {
  expect(reported(text).filter(({ refused }) => refused === undefined)).toEqual([]);
});
