import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import type { Field } from '../../../../lib/tables/column-names';

/** Announcements as offices, courts and complainants write them: what was decided, by whom, and on whom. */

const Q = '余姚市示例启明培训学校有限公司';
const X = '余姚市示例星河教育科技有限公司';

const draftOf = (body: string) => {
  const [title = '', ...paragraphs] = body.split('\n');
  return draftNotice({ title, paragraphs });
};
/** What is offered of a paper: `名称 处理结果 日期 机关`. */
const offeredBy = (body: string, ...fields: Field[]) =>
  draftOf(body)
    .rows.filter(({ refused }) => !refused)
    .map(({ name, cells }) =>
      [name, ...fields.map((field) => cells.get(field)?.text ?? '')].join(' '),
    );

const letter = (text: string) =>
  `行政处罚决定书\n余教罚〔2026〕41号\n当事人：${Q}\n${text}\n余姚市教育局\n2026年11月2日`;
const notice = (text: string, title = '余姚市教育局关于校外培训的通报') =>
  `${title}\n${text}\n余姚市教育局\n2026年11月5日`;

describe('what has not happened is no act', () => {
  it.each([
    '整改合格的，恢复招生；整改不合格的，吊销办学许可证。',
    '验收不达标的，吊销办学许可证。',
    '期满未完成整改的，吊销办学许可证。',
  ])('under a condition: %s', (threat) => {
    expect(offeredBy(letter(`决定对当事人罚款2万元，限三个月内整改。${threat}`), 'result')).toEqual(
      [`${Q} 罚款2万元`],
    );
  });

  it('but on whom the condition came true, it has', () => {
    const text = `${Q}经验收不合格的问题属实，余姚市教育局于2026年11月2日对${Q}罚款2万元。`;
    expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 罚款2万元`]);
  });

  it.each([
    [
      '关于处理建议的函',
      `我局检查发现${X}无证培训。建议贵局对该公司依法吊销营业执照，并处罚款10万元。`,
    ],
    [
      '关于消费维权的声明',
      `请求教育局对${X}吊销办学许可证；请求市场监督管理局对其处以罚款50万元。`,
    ],
    [
      '检察建议书',
      `本院发现${X}无证办学。建议你局依法对${X}作出罚款的行政处罚，并将其列入黑名单。`,
    ],
    [
      '消费投诉公示',
      `被投诉单位：${X}\n投诉内容：要求退还培训费12000元，并要求吊销其执照\n处理结果：经调解，退还10000元。`,
    ],
  ])('asked for: %s', (title, text) => {
    expect(offeredBy(notice(text, title))).toEqual([]);
  });

  it.each(['根据检察建议', '按照上级要求', '采纳市人民检察院的建议'])(
    'but on advice it has: %s',
    (why) => {
      const text = `2026年11月2日，${why}，余姚市教育局对${Q}罚款2万元。`;
      expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 罚款2万元`]);
    },
  );

  it.each([
    '2024年9月，当事人因违规收费被本机关警告。',
    '2025年3月5日，本局对当事人作出停止招生、罚款1万元的行政处罚决定。',
  ])('done another time: %s', (before) => {
    const text = `${before}\n依据《校外培训行政处罚暂行办法》，决定对当事人处以20000元罚款。`;
    expect(offeredBy(letter(text), 'result')).toEqual([`${Q} 处以20000元罚款`]);
  });
});

describe('who decided', () => {
  it.each([
    '登记机关：余姚市市场监督管理局',
    '地址：余姚市示例路3号，负责人：郑某，登记机关：余姚市市场监督管理局，主管部门：余姚市科学技术局',
    '余姚市民政局登记',
  ])('is nobody whom a bracket names behind the party: %s', (bracket) => {
    const text = `2026年11月2日，余姚市教育局依法对${Q}（${bracket}）擅自举办培训的行为，作出罚款18600元的行政处罚决定。`;
    expect(offeredBy(notice(text, '公告'), 'date', 'authority')).toEqual([
      `${Q} 2026-11-02 余姚市教育局`,
    ]);
  });
});

describe('who was punished', () => {
  it.each(['以上', '上述', '前述'])('is never called %s3所学校', (these) => {
    const names = ['朝阳', '新星', '蓝天'].map((brand) => `海曙区示例${brand}培训学校`);
    const text = `${names.join('、')}因长期停止办学，决定吊销${these}3所学校的办学许可证。`;
    const title = `关于吊销${names[0]}等3所民办学校办学许可证的公告`;
    expect(offeredBy(notice(text, title), 'result')).toEqual(
      names.map((name) => `${name} 吊销${these}3所学校的办学许可证`),
    );
  });
});

describe('records by their labels alone', () => {
  const A = '余姚市示例同心教育咨询有限公司';
  const B = '余姚市示例异心教育咨询有限公司';
  const ofBoth = [`${A} 罚款2万元 2026-10-18`, `${B} 警告 2026-10-19`];
  const listed = (text: string) =>
    offeredBy(`余姚市教育局行政处罚公示\n${text}\n余姚市教育局`, 'result', 'date');

  it.each([
    ['序号1 处罚对象：', ' ', '序号2 处罚对象：'],
    ['行政相对人名称：', '\n', '行政相对人名称：'],
    ['当事人：', '；案由：违规收费；', '当事人：'],
    ['机构名称：', '，处罚决定书文号：余教罚〔2026〕7号，', '机构名称：'],
    ['案件名称：违规收费案 处罚对象：', ' ', '案件名称：虚假宣传案 处罚对象：'],
    ['当事人：', '\n', '被处罚单位：'],
  ])('have their own act and day each: %s', (first, mark, second) => {
    const record = (label: string, name: string, act: string, day: number) =>
      `${label}${name}${mark}处罚结果：${act}${mark.slice(0, 1)}处罚日期：2026年10月${day}日`;
    expect(
      listed(`${record(first, A, '罚款2万元', 18)}\n${record(second, B, '警告', 19)}`),
    ).toEqual(ofBoth);
  });

  it('give nothing of another to one that tells no result', () => {
    const text = `当事人：${A}\n处罚结果：罚款2万元\n处罚日期：2026年10月18日\n当事人：${X}\n处理进展：正在调查\n当事人：${B}\n处罚结果：警告\n处罚日期：2026年10月19日`;
    expect(listed(text)).toEqual(ofBoth);
  });

  it('are one where two parties share one result', () => {
    const text = `行政处罚决定书\n当事人：${A}\n当事人：${B}\n处罚决定：给予警告。\n余姚市教育局\n2026年10月18日`;
    expect(offeredBy(text, 'result')).toEqual([`${A} 给予警告`, `${B} 给予警告`]);
  });
});

describe('what two offices did', () => {
  const [EDU, MARKET] = ['余姚市教育局', '余姚市市场监督管理局'];
  const told = (text: string) =>
    draftOf(notice(text, '关于查处情况的通报')).remarks.filter((line) => line.includes('另一机关'));

  it.each([
    [
      `2026年11月2日，${EDU}对${Q}罚款3万元。2026年11月5日，${MARKET}对${Q}罚款8万元。`,
      '罚款3万元',
    ],
    [`2026年11月2日，${EDU}对${Q}给予警告；2026年11月5日，${MARKET}对其罚款8万元。`, '给予警告'],
  ])('is the last one’s, and the clerk hears of the first: %s', (text, act) => {
    expect(offeredBy(notice(text), 'result', 'date', 'authority')).toEqual([
      `${Q} 罚款8万元 2026-11-05 ${MARKET}`,
    ]);
    expect(told(text)).toEqual([
      `${Q}：文中还写了另一机关的处理，没有起草，请照原文另录一行：${EDU} ${act}`,
    ]);
  });

  it('in one sentence is not all the first one’s', () => {
    const text = `2026年11月2日，${MARKET}将${Q}列入经营异常名录，${EDU}将其列入校外培训机构黑名单。`;
    expect(offeredBy(notice(text), 'result', 'authority')).toEqual([
      `${Q} 列入经营异常名录 ${MARKET}`,
    ]);
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    `2025年3月2日，${EDU}对${Q}罚款1万元。2026年11月2日，${EDU}对${Q}罚款8万元。`,
    `2026年11月2日，${EDU}会同${MARKET}对${Q}罚款8万元，责令其停止办学。`,
    `根据${MARKET}移送的线索，2026年11月2日，${EDU}对${Q}罚款8万元。`,
  ])('is no two where one decided: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a bulletin of lines that begin with a name', () => {
  const [A, B] = ['余姚市示例甲木培训学校有限公司', '余姚市示例乙木培训学校有限公司'];

  it('tells of each by itself: one that is undecided closes no other', () => {
    const text = `▲${A}：10月14日检查发现无证培训，2026年11月2日给予罚款1.8万元。\n▲${B}：正在立案查处，拟罚款2万元。`;
    expect(offeredBy(notice(text), 'result', 'date')).toEqual([`${A} 给予罚款1.8万元 2026-11-02`]);
    expect(draftOf(notice(text)).rows.map(({ name, refused }) => [name, refused])).toEqual([
      [A, undefined],
      [B, '尚未作出决定（告知或拟处理），不能登载'],
    ]);
  });

  it('gives them nothing that was done to others above', () => {
    const lines = `${A}：0574-62000001\n${B}：0574-62000002`;
    const text = `2026年11月2日，我局对3家无证机构罚款各2万元。\n持证机构联系方式\n${lines}`;
    expect(offeredBy(notice(text))).toEqual([]);
  });

  it('is undecided as a whole where nothing is done', () => {
    expect(offeredBy(notice(`${A}：无证培训，拟罚款2万元。\n${B}：拟给予警告。`))).toEqual([]);
  });
});

describe('what stands although it was attacked', () => {
  const act = `2026年10月9日，慈溪市教育局对${X}作出罚款1万元的行政处罚。`;
  it.each([
    [`${X}不服，请求法院撤销该处罚决定。法院判决驳回原告诉讼请求。`, [`${X} 2026-10-09`]],
    [`${X}不服，起诉请求撤销，法院判决撤销该处罚决定。`, []],
    [`${X}要求市政府依法撤销处罚决定，市政府决定予以撤销。`, []],
  ])('is offered, and what was set aside is not: %s', (behind, offered) => {
    expect(offeredBy(notice(act + behind, '培训机构起诉教育局'), 'date')).toEqual(offered);
  });

  it.each([
    [`关于撤销${Q}办学许可的决定`, `决定撤销${Q}的办学许可。`, false],
    [`关于撤销吊销${Q}办学许可证决定的公告`, `决定撤销对${Q}作出的吊销办学许可证的决定。`, true],
  ])('is lifted by what revokes the decision, not the licence: %s', (title, text, isLift) => {
    const { rows } = draftOf(notice(text, title));
    expect(rows.some(({ lift }) => lift !== undefined)).toBe(isLift);
    expect(offeredBy(notice(text, title))).toEqual([]);
  });

  it('is a licence that must be handed in', () => {
    const text = `经研究，决定吊销${Q}、${X}的办学许可证。逾期不交回的，我局将公告作废。`;
    expect(offeredBy(notice(text, '公告'), 'result')).toEqual([
      `${Q} 吊销其的办学许可证`,
      `${X} 吊销其的办学许可证`,
    ]);
  });
});

describe('what stands above a list', () => {
  const [A, B] = ['余姚市示例甲木培训学校有限公司', '余姚市示例乙木培训学校有限公司'];
  const [C, D] = ['余姚市示例丙木培训学校有限公司', '余姚市示例丁木培训学校有限公司'];
  const FINE = '2026年11月2日，余姚市教育局对下列机构各罚款1万元：';
  const names = (body: string) =>
    draftOf(body).rows.flatMap(({ name, refused, lift }) =>
      refused === undefined ? [name] : lift === undefined ? [] : [`${name} ${lift}`],
    );

  it.each([
    ['1.', '2.'],
    ['', ''],
  ])('holds up to the next heading: whom one takes off is not put on (%s)', (one, two) => {
    const text = `一、新列入黑名单\n${one}${A}\n二、移出黑名单\n${one}${C}\n${two}${D}`;
    const body = notice(text, '余姚市校外培训机构黑名单动态调整公告');
    expect(names(body)).toEqual([A, `${C} 二、移出黑名单`, `${D} 二、移出黑名单`]);
  });

  it.each([
    '下列机构整改到位，予以恢复招生：',
    '其学员可转入以下机构：',
    '以下2家机构予以通报表扬：',
  ])('holds up to the next call: %s', (call) => {
    const body = notice(`${FINE}\n1.${A}\n2.${B}\n${call}\n1.${C}\n2.${D}`);
    expect(offeredBy(body)).toEqual([A, B]);
  });

  it.each([
    '2026年11月2日，我局对3家无证机构罚款各2万元。现将持证机构公布如下：',
    '2026年11月2日，我局吊销了2家机构的办学许可证。其学员可就近转入以下机构：',
    '2026年11月2日，我局对3家机构各罚款1万元，名单已另行公布。经复查合格、恢复招生的机构名单如下：',
  ])('was done to others where the list is of others: %s', (above) => {
    expect(names(notice(`${above}\n1.${A}\n2.${B}`))).toEqual([]);
    expect(names(notice(`${above}\n${A}\n${B}`))).toEqual([]);
  });

  it.each([
    '2026年11月2日，余姚市教育局对2家机构各罚款1万元。现将名单公布如下：',
    '2026年11月2日，余姚市教育局对以下未整改到位的2家机构各罚款1万元：',
    '2026年11月2日，余姚市教育局对2家机构各罚款1万元，现将年检不合格的机构名单公布如下：',
  ])('holds where the list is of those: %s', (above) => {
    expect(names(notice(`${above}\n1.${A}\n2.${B}`))).toEqual([A, B]);
  });
});

describe('a name that another holds', () => {
  const GROUP = '宁波示例鲸鱼教育集团有限公司';
  it('has not the fine of its branch', () => {
    const text = `2026年11月2日，余姚市教育局对${GROUP}余姚分公司罚款4万元，并约谈了${GROUP}负责人。`;
    expect(offeredBy(notice(text), 'result')).toEqual([
      `${GROUP}余姚分公司 罚款4万元`,
      `${GROUP} 约谈了其负责人`,
    ]);
  });

  it('has not the fine of a company that it began', () => {
    const text = `2026年11月2日，余姚市教育局约谈了${Q}，对${Q}余姚教学点罚款4万元。`;
    expect(offeredBy(notice(text), 'result')).toContain(`${Q} 约谈了其`);
  });
});

describe('what was done to persons beside a unit', () => {
  const PERSONS = `对${Q}法定代表人张某罚款2万元，对安全管理员李某处以警告，对监管所所长王某通报批评。`;
  it('is none of its acts', () => {
    expect(offeredBy(notice(`2026年11月2日，余姚市教育局${PERSONS}`), 'result')).toEqual([`${Q} `]);
  });

  it('takes nothing from its own', () => {
    const text = `2026年11月2日，余姚市教育局对${Q}罚款5万元，对安全管理员李某处以警告。`;
    expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 罚款5万元`]);
  });
});

it('one of several is fined, and nobody knows which', () => {
  const text = `2026年11月2日，余姚市教育局对${Q}、${X}作出警告处罚，并对其中一家罚款1万元。`;
  expect(offeredBy(notice(text), 'result', 'grounds')).toEqual([
    `${Q} 作出警告处罚 `,
    `${X} 作出警告处罚 `,
  ]);
});

it('what a complainant asked for and was thanked for is no ground', () => {
  const text = `您反映${Q}无证办学的留言收悉。经查，该公司存在超范围经营行为。余姚市教育局已于2026年11月2日对该公司作出罚款1万元的行政处罚。您要求对该公司吊销营业执照的诉求，不属于我局职权范围。感谢您的监督！`;
  const body = notice(text, `关于反映${Q}问题的答复`);
  expect(offeredBy(body, 'result', 'grounds')).toEqual([
    `${Q} 作出罚款1万元的行政处罚 经查，该公司存在超范围经营行为。`,
  ]);
});

describe('day and office of a bulletin', () => {
  it.each([
    ['9月15日', '2026年9月16日', '2026-09-15'],
    ['12月20日', '2026年1月5日', ''],
  ])('a day without a year has the signature’s, if it can: %s below %s', (day, signed, date) => {
    const text = `${day}，余姚市教育局对${Q}罚款2万元。`;
    const body = `关于查处情况的通报\n${text}\n余姚市教育局\n${signed}`;
    expect(offeredBy(body, 'date')).toEqual([`${Q} ${date}`]);
  });

  it('who leads decided, and not the street that helps', () => {
    const text = `2026年11月2日，余姚市教育局会同阳明街道办事处，依法对${Q}罚款2万元。`;
    expect(offeredBy(notice(text), 'authority')).toEqual([`${Q} 余姚市教育局`]);
  });
});

describe('who was put on a list and taken off again', () => {
  const ON = `2026年10月9日，余姚市教育局将${Q}列入黑名单。`;
  const lifted = (text: string) => draftOf(notice(text)).rows.map(({ lift }) => lift !== undefined);

  it.each([
    `${ON}经整改，现决定将该公司移出黑名单。`,
    `${ON}该公司整改后申请移出，2026年11月4日，余姚市教育局同意其移出黑名单。`,
    `${Q}2026年10月被列入黑名单，现${Q}已整改到位，决定将其移出黑名单。`,
  ])('is on none: %s', (text) => {
    expect(offeredBy(notice(text))).toEqual([]);
    expect(lifted(text)).toEqual([true]);
  });

  it.each([
    `${ON}该公司申请移出，经审核不符合条件，不予移出黑名单。`,
    `${ON}列入满三年的，决定将其移出黑名单。`,
    `${ON}对整改到位的机构，将其移出黑名单。`,
  ])('is on it where that is refused or a rule: %s', (text) => {
    expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 列入黑名单`]);
  });

  it('is told from whoever stays on', () => {
    const text = `2026年10月9日，余姚市教育局将${Q}、${X}列入黑名单。${X}已整改到位，决定将其移出黑名单。`;
    expect(offeredBy(notice(text))).toEqual([Q]);
  });
});

describe('headings without a number', () => {
  const [A, B] = ['余姚市示例甲木培训学校有限公司', '余姚市示例乙木培训学校有限公司'];
  it('say of the numbered lines below them what these are', () => {
    const body = notice(`红榜\n1.${A}\n2.${B}\n黑名单\n1.${Q}\n2.${X}`, '余姚市校外培训机构红黑榜');
    expect(offeredBy(body, 'result', 'date')).toEqual([
      `${Q} 黑名单 2026-11-05`,
      `${X} 黑名单 2026-11-05`,
    ]);
    expect(draftOf(body).rows.map(({ refused }) => refused)).toContain('没有处罚：是提醒或白名单');
  });
});

it('a question is no act', () => {
  const text = `问：${Q}被罚款了吗？答：没有。该公司只是被约谈。`;
  expect(offeredBy(notice(text, '校外培训政策问答'), 'result')).toEqual([`${Q} 约谈`]);
});

it('a unit and its head are both put on the list', () => {
  const text = `2026年11月2日，余姚市教育局吊销${Q}办学许可证，并将其及其法定代表人列入黑名单。`;
  expect(offeredBy(notice(text), 'result')).toEqual([
    `${Q} 吊销其办学许可证，并将其及其法定代表人列入黑名单`,
  ]);
});
