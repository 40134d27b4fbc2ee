import { describe, expect, it } from 'vitest';
import { draftOf, notice, offeredBy, Q, X } from './papers';

/** Announcements as offices, courts and complainants write them: what was decided, by whom, and on whom. */

const letter = (text: string) =>
  `行政处罚决定书\n余教罚〔2026〕41号\n当事人：${Q}\n${text}\n余姚市教育局\n2026年11月2日`;

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

  it.each(['将按照规定', '将依据有关规定', '拟依照《条例》第五条规定', '将会根据相关规定'])(
    'meant by %s',
    (meant) => {
      const text = `${Q}无证办学，余姚市教育局${meant}对${Q}罚款2万元。`;
      expect(offeredBy(notice(text))).toEqual([]);
    },
  );

  it.each([
    '按照规定',
    '根据《条例》第五条规定',
    '依据第六十二条第一款第（三）项',
    '依据《条例》第五条第二款',
    '依据有关规定决定',
  ])('but done by %s', (meant) => {
    const text = `${Q}无证办学，2026年11月2日余姚市教育局${meant}对${Q}罚款2万元。`;
    expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 罚款2万元`]);
  });

  it('but who drew up a false contract did it', () => {
    const text = `${Q}拟定虚假合同，余姚市教育局对其罚款2万元。`;
    expect(offeredBy(notice(text), 'result')).toEqual([`${Q} 罚款2万元`]);
  });

  it.each([
    '当事人未被列入黑名单，决定对其罚款2万元。',
    '当事人情节较轻，不宜吊销办学许可证，决定罚款2万元。',
    '当事人未达到列入黑名单标准，决定罚款2万元。',
    '当事人不属于黑名单机构，无需列入黑名单，决定罚款2万元。',
  ])('and no part of what was done: %s', (text) => {
    expect(offeredBy(letter(text), 'result')).toEqual([`${Q} 罚款2万元`]);
  });

  it.each(['未被处罚', '未被罚款', '不予处罚'])('of one party, beside another’s: %s', (spared) => {
    expect(offeredBy(notice(`${Q}：${spared}。\n${X}：罚款2万元。`), 'result')).toEqual([
      `${X} 罚款2万元`,
    ]);
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

describe('an act that the same notice ends', () => {
  const offeredAfter = (act: string, behind: string) =>
    offeredBy(notice(`2026年10月9日，余姚市教育局${act}。${behind}`), 'result');

  it.each([
    [`责令${Q}停止招生`, '经验收合格，2026年11月4日起同意其恢复招生。'],
    [`对${Q}罚款3万元`, '11月4日，该公司完成信用修复。'],
  ])('is none: %s', (act, behind) => {
    expect(offeredAfter(act, behind)).toEqual([]);
  });

  it.each(['已告知其可申请信用修复。', '该公司已缴清罚款，同意其恢复招生。'])(
    'stands where a fine is paid, or may be repaired: %s',
    (behind) => {
      expect(offeredAfter(`对${Q}罚款3万元`, behind)).toEqual([`${Q} 罚款3万元`]);
    },
  );
});

it('a form with a sample decides nothing', () => {
  const body = letter('决定对当事人罚款1万元。').replace(/^.*/u, '行政执法文书示范文本');
  expect(draftOf(body).rows).toEqual([]);
});

it.each([
  [`现决定对${Q}罚\n款人民币贰万元整。`, '罚款人民币贰万元整'],
  [
    `余姚市教育局对${Q}作出罚款3万元的行政处罚\n温馨提示：请选择合规机构`,
    '作出罚款3万元的行政处罚',
  ],
])(
  'a line that ends within a word goes on, and one that ends with 处罚 does not: %s',
  (text, act) => {
    expect(offeredBy(notice(text), 'result')).toEqual([`${Q} ${act}`]);
  },
);

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
