import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { readDecision } from '../../../../lib/publish/rules/acts';

const draft = (...paragraphs: string[]) =>
  draftNotice({ title: '余姚市教育局关于校外培训机构处理情况的通报', paragraphs });

/** What the rows of a notice say was done, a row a line: 名称 kinds, or the reason of a refusal. */
const told = (...paragraphs: string[]) =>
  draft(...paragraphs).rows.map(({ name, cells, refused }) => [
    name,
    refused ?? readDecision(cells.get('result')?.text ?? '').kinds,
  ]);

/** Words that undo an act where they stand beside it, and that names hold too. */
const NAMES = [
  '余姚市新希望培训学校',
  '余姚市若贤书法培训中心',
  '余姚市建议家培训学校',
  '余姚市好提醒托管中心有限公司',
  '余姚市下一步英语培训学校',
  '余姚市以前书法培训学校',
];

describe.each(NAMES)('the name %s takes nothing from what was done to it', (name) => {
  it.each([
    [`2026年4月1日，余姚市教育局对${name}罚款3万元。`, ['penalty']],
    [`2026年4月1日，余姚市教育局对${name}作出罚款3万元的行政处罚。`, ['penalty']],
    [`2026年4月1日，${name}因无证办学被余姚市教育局罚款3万元。`, ['penalty']],
    [`2026年4月1日，余姚市教育局对${name}吊销办学许可证，并处罚款3万元。`, ['licence-revoked']],
    [`余姚市教育局决定对${name}作出如下行政处罚：罚款3万元。`, ['penalty']],
    [`余姚市教育局决定将${name}列入黑名单。`, ['blacklist']],
  ])('%s', (sentence, kinds) => {
    expect(told(sentence)).toEqual([[name, kinds]]);
  });

  it('and lends nothing to what may yet come', () => {
    const rows = told(`余姚市教育局责令${name}限期整改，逾期不改的，罚款3万元。`);
    expect(rows).toEqual([[name, expect.stringContaining('没有')]]);
  });
});

describe('what stands behind a law in one clause', () => {
  const NAME = '余姚市示例启明培训学校有限公司';
  it.each([
    ['给予警告', ['warning']],
    ['警告', ['warning']],
    ['列入黑名单', ['blacklist']],
    ['罚款3万元', ['penalty']],
  ])('is done: %s', (act, kinds) => {
    const text = `${NAME}无证办学。2026年4月1日，余姚市教育局依据有关规定对该公司${act}。`;
    expect(told(text)).toEqual([[NAME, kinds]]);
    const letter = `当事人：${NAME}\n经查，当事人无证办学。根据《民办教育促进法》第六十二条的规定${act}。`;
    expect(told(...letter.split('\n'))).toEqual([[NAME, kinds]]);
  });
});

describe('an act before 其', () => {
  const NAME = '余姚市示例启明培训学校有限公司';
  const toldBehind = (act: string) => told(`${NAME}无证办学。2026年4月1日，余姚市教育局${act}。`);
  it.each([
    ['没收其违法所得', ['penalty']],
    ['约谈其负责人', ['summons']],
    ['警告该公司，没收其违法所得', ['penalty']],
  ])('is done to who stands before: %s', (act, kinds) =>
    expect(toldBehind(act)).toEqual([[NAME, kinds]]),
  );

  it.each(['警告其不得继续招生', '警告该公司停止违法行为', '没收其他机构的教材'])(
    'is none: %s',
    (act) => expect(toldBehind(act)).toEqual([]),
  );

  it.each([
    '家长王某要求没收其违法所得',
    '家长要求余姚市教育局没收其违法所得',
    '家长向余姚市教育局投诉，请求没收其违法所得',
    '网传余姚市教育局罚款其2万元',
    '记者约谈其负责人',
    '家长约谈该公司',
  ])('is no act that no office did: %s', (said) =>
    expect(told(`${NAME}无证办学。2026年4月1日，${said}。`)).toEqual([]),
  );
});

describe('two acts of one sentence on two units', () => {
  const [QIMING, CHENGUANG] = ['余姚市示例启明培训学校', '余姚市示例晨光培训学校'];
  it.each([
    [`取缔${QIMING}，关停${CHENGUANG}`, '取缔其', '关停其'],
    [`对${QIMING}罚款3万元，责令${CHENGUANG}停止招生`, '罚款3万元', '责令其停止招生'],
  ])('are each of its own: %s', (acts, first, second) => {
    const { rows } = draft(`2026年4月1日，余姚市教育局${acts}。`);
    expect(rows.map(({ name, cells }) => [name, cells.get('result')?.text])).toEqual([
      [QIMING, first],
      [CHENGUANG, second],
    ]);
  });
});

describe('a heading that orders to mend', () => {
  const items = (first: string, second: string) =>
    draft(
      '余姚市教育局查处了下列机构：',
      `1.余姚市示例启明培训学校${first}`,
      `2.余姚市示例晨光培训学校${second}`,
    ).rows.map(({ refused, cells }) => refused ?? cells.get('result')?.text);

  it('and fines tells of a fine', () => {
    const rows = items(
      '因无证办学被责令改正，并处罚款3万元。',
      '因虚假宣传被责令限期整改、给予警告。',
    );
    expect(rows).toEqual([expect.stringContaining('罚款3万元'), expect.stringContaining('警告')]);
  });

  it('alone tells of no penalty', () => {
    const rows = items('因无证办学被责令改正。', '因虚假宣传被责令改正，逾期不改的，罚款3万元。');
    expect(rows).toEqual([
      '没有处罚：责令改正、整改不是行政处罚',
      '没有处罚：责令改正、整改不是行政处罚',
    ]);
  });
});

describe('an act right behind its object', () => {
  const NAME = '余姚市示例启明培训学校有限公司';
  it.each([
    ['暂扣办学许可证6个月', ['licence-suspended']],
    ['吊销办学许可证', ['licence-revoked']],
    ['没收违法所得', ['penalty']],
    ['纳入黑名单', ['blacklist']],
    ['移入黑名单', ['blacklist']],
  ])('is read whichever it is: %s', (act, kinds) => {
    expect(told(`2026年4月1日，余姚市教育局对${NAME}${act}。`)).toEqual([[NAME, kinds]]);
  });

  it.each(['约谈', '吊销', '罚款3万元', '暂扣办学许可证', '没收违法所得'])(
    'that is to come is none: 将%s',
    (act) => {
      const said = told(`余姚市教育局将${act}${NAME}。`, `余姚市教育局对${NAME}将${act}。`);
      expect(said.filter(([, kinds]) => typeof kinds !== 'string')).toEqual([]);
    },
  );
});

describe('a talk', () => {
  it.each(['警示约谈', '约谈提醒', '提醒约谈', '警示性约谈', '约谈警示'])(
    'is a talk by whatever word: %s',
    (words) => {
      expect(told(`2026年4月1日，余姚市教育局对余姚市示例启明培训学校进行${words}。`)).toEqual([
        ['余姚市示例启明培训学校', ['summons']],
      ]);
      expect(readDecision(words).kinds).toEqual(['summons']);
    },
  );

  it('that may yet come is none', () => {
    const [row] = told('余姚市教育局提醒余姚市示例启明培训学校规范办学，否则将约谈其负责人。');
    expect(row?.[1] ?? '没有').toEqual(expect.stringContaining('没有'));
  });
});

describe('what takes an act back stays with it', () => {
  const NAME = '余姚市示例启明培训学校有限公司';

  it.each([
    `经研究，余姚市教育局决定对${NAME}不列入黑名单。`,
    `余姚市教育局决定解除对${NAME}责令停止招生的行政处罚。`,
    `2026年9月1日，余姚市教育局对${NAME}法定代表人罚款5千元。`,
    `2026年9月1日，余姚市教育局对${NAME}股东余姚市示例晨帆投资有限公司罚款5万元。`,
  ])('%s', (sentence) => {
    const kinds = told(sentence).map(([, said]) => (typeof said === 'string' ? [] : said));
    expect(kinds.flat()).toEqual([]);
  });

  it.each([
    [`余姚市教育局决定将${NAME}列入黑名单。`, ['blacklist']],
    [`2026年9月1日，余姚市教育局对${NAME}罚款5万元，对其法定代表人罚款5千元。`, ['penalty']],
  ])('%s', (sentence, kinds) => expect(told(sentence)).toEqual([[NAME, kinds]]));
});

describe('what is done to a person of a unit', () => {
  const NAME = '余姚市示例启明培训学校有限公司';

  it.each([
    `余姚市教育局决定将${NAME}教师列入校外培训机构从业人员黑名单。`,
    `余姚市教育局决定将${NAME}列入校外培训机构从业人员黑名单。`,
    `余姚市教育局决定将${NAME}的法定代表人列入黑名单。`,
    `余姚市教育局决定将${NAME}负责人王小明列入黑名单。`,
    `${NAME}法定代表人被余姚市教育局列入黑名单。`,
    `${NAME}的校长被余姚市教育局罚款5千元。`,
    `${NAME}主要负责人被余姚市教育局罚款5千元。`,
    `${NAME}教师王某被余姚市教育局约谈。`,
  ])('is none of the unit’s acts: %s', (sentence) => {
    expect(told(sentence).filter(([, said]) => typeof said !== 'string')).toEqual([]);
  });

  it.each([
    [`余姚市教育局决定将${NAME}及其负责人列入黑名单。`, ['blacklist']],
    [`余姚市教育局决定将${NAME}依法列入黑名单。`, ['blacklist']],
    [`余姚市教育局决定将${NAME}列入黑名单，并将其教师列入从业人员黑名单。`, ['blacklist']],
    [`余姚市教育局决定对${NAME}罚款3万元，并将涉事教师列入从业人员黑名单。`, ['penalty']],
    [`${NAME}法定代表人变更未备案被余姚市教育局罚款5千元。`, ['penalty']],
    [`${NAME}及其校长被余姚市教育局列入黑名单。`, ['blacklist']],
    [`${NAME}负责人被余姚市教育局约谈。`, ['summons']],
  ])('leaves the unit’s own: %s', (sentence, kinds) =>
    expect(told(sentence)).toEqual([[NAME, kinds]]),
  );
});

describe('what a unit did by itself, or was before', () => {
  const NAME = '余姚市示例启明培训学校有限公司';
  it.each([
    ['因擅自停办，2026年4月1日被余姚市教育局警告', '警告'],
    ['因擅自停业，于2026年4月1日被余姚市教育局警告', '警告'],
    ['2026年4月1日因突然关停被余姚市教育局约谈', '约谈'],
    ['突然关停，2026年4月1日余姚市教育局对其罚款2万元', '罚款2万元'],
    ['擅自停办，2026年4月1日余姚市教育局将其列入黑名单', '列入黑名单'],
    ['因在停业整顿期间违规招生，2026年4月1日被余姚市教育局罚款2万元', '罚款2万元'],
    ['因被列入黑名单后仍招生，2026年4月1日被余姚市教育局罚款2万元', '罚款2万元'],
    ['因拒不履行责令停止办学的决定，2026年4月1日被余姚市教育局罚款2万元', '罚款2万元'],
    // These are acts of the office.
    ['因无证办学，2026年4月1日被余姚市教育局责令停办', '责令停办'],
    ['无证办学，2026年4月1日余姚市教育局责令其自行停办', '责令其自行停办'],
    ['2026年4月1日因拒不整改被余姚市教育局列入黑名单', '列入黑名单'],
    ['2026年4月1日因擅自停办被余姚市教育局列入黑名单', '列入黑名单'],
  ])('is no act: %s', (said, result) => {
    const [row] = draft(`${NAME}${said}。`).rows;
    expect([row?.name, row?.cells.get('result')?.text]).toEqual([NAME, result]);
    expect(row?.cells.get('date')?.text).toBe('2026-04-01');
  });

  it('is an act where the cause and what was done stand in one clause', () => {
    const letter = [`当事人：${NAME}`, `${NAME}因整改后仍不合格吊销办学许可证。`];
    expect(told(...letter)).toEqual([[NAME, ['licence-revoked']]]);
  });

  it.each(['未予处罚', '未予行政处罚', '不予以处罚'])('%s spares whom it is said of', (spared) => {
    expect(told(`2026年4月1日，余姚市教育局对${NAME}${spared}。`)).toEqual([
      [NAME, expect.stringContaining('没有处罚')],
    ]);
  });
});

it('leaves open which sum is whose where a unit and its head are fined in one clause', () => {
  const name = '余姚市示例启明培训学校有限公司';
  const resultOf = (act: string) =>
    draft(`当事人：${name}`, `经查，当事人无证办学。决定${act}。`).rows[0]?.cells.get('result')
      ?.text;
  expect(resultOf('对其、法定代表人王小明分别罚款5万元、1万元')).toBeUndefined();
  expect(resultOf('对其及其法定代表人王小明分别罚款5万元和1万元')).toBeUndefined();
  expect(resultOf('对其罚款5万元')).toBe('罚款5万元');
  expect(resultOf('对其分别罚款5万元、没收违法所得1万元')).toContain('罚款5万元');
});
