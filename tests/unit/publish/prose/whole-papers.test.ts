import { describe, expect, it } from 'vitest';
import { draftOf, offeredBy, Q } from './papers';

/** Whole papers, as offices write them: who, what, when and by whom, and what of them is no act. */

const C = '余姚市示例晨光培训学校有限公司';
const X = '余姚市示例星河培训学校有限公司';

const refusedBy = (body: string) =>
  draftOf(body).rows.map(({ name, refused, lift }) => [name, refused, lift !== undefined]);

/** A decision of 余姚市教育局, with what is printed below its day. */
const letter = (
  decides: string,
  { below = '', label = '当事人：', party = Q, day = '2026年9月12日' } = {},
) =>
  `行政处罚决定书\n余教罚决字〔2026〕15号\n${label}${party}\n经查，当事人无证办学。\n${decides}\n如不服，可在六十日内向余姚市人民政府申请行政复议。\n余姚市教育局\n${day}${below}`;
const bulletin = (text: string) =>
  `余姚市教育局关于校外培训违规行为的通报\n${text}\n余姚市教育局\n2026年9月11日`;
const resultOf = (decides: string) => offeredBy(letter(decides), 'result');

describe('the day', () => {
  const ACT = '我局于2026年8月3日作出余教罚决字〔2026〕9号行政处罚决定，对你单位罚款30000元。';
  it.each([
    ['余姚市教育局公告', '因无法送达，现依法向你单位公告送达。'],
    ['公告', '因无法送达，自本公告发布之日起经过三十日，即视为送达。'],
    ['余姚市教育局\n（行政处罚决定书送达公告）', '特此公告。'],
  ])('of a decision that is served by publication is its own: %s, %s', (title, served) => {
    const body = `${title}\n${Q}：\n${ACT}${served}\n余姚市教育局\n2026年9月10日`;
    expect(offeredBy(body, 'date')).toEqual([`${Q} 2026-08-03`]);
  });

  it('of one that tells no day of its own is left open', () => {
    const body = `公告\n${Q}：\n因你单位无证办学，我局决定对你单位罚款3万元。现予公告送达。\n余姚市教育局\n2026年9月10日`;
    expect(offeredBy(body, 'date')).toEqual([`${Q} `]);
  });

  it('is that of the signature where only the announcement was served so', () => {
    const decides = '本局于2026年8月1日公告送达了《行政处罚告知书》。决定罚款20000元。';
    expect(offeredBy(letter(decides), 'date')).toEqual([`${Q} 2026-09-12`]);
  });

  it.each([
    `2026年9月8日，余姚市教育局对${Q}、${C}等2家校外培训机构负责人进行了集体约谈。`,
    `2026年9月8日，我局约谈了以下2家校外培训机构：\n1.${Q}；\n2.${C}。`,
  ])('of a talk is not that of the bulletin: %s', (text) => {
    expect(offeredBy(bulletin(text), 'date')).toEqual([`${Q} 2026-09-08`, `${C} 2026-09-08`]);
  });

  it('is read in mixed alphabets', () => {
    const day = '二\u041e二六年九月十二日';
    expect(offeredBy(letter('决定罚款20000元。', { day }), 'date')).toEqual([`${Q} 2026-09-12`]);
  });
});

describe('the office', () => {
  it('of a letter is the bureau of a committee, and not the committee', () => {
    const body = letter('决定罚款20000元。').replaceAll(
      '余姚市教育局',
      '宁波前湾新区管理委员会社会事务管理局',
    );
    expect(offeredBy(body, 'authority')).toEqual([`${Q} 宁波前湾新区管理委员会社会事务管理局`]);
  });

  it.each([
    ['余姚市人民政府示例街道办事处', '余姚市人民政府示例街道办事处'],
    ['余姚市示例镇人民政府', '余姚市示例镇人民政府'],
    ['余姚市教育局会同余姚市人民政府示例街道办事处', '余姚市教育局、余姚市人民政府示例街道办事处'],
    ['余姚市体育局', '余姚市体育局'],
    ['余姚市应急管理局', '余姚市应急管理局'],
    ['宁波前湾新区管理委员会', '宁波前湾新区管理委员会'],
    ['宁波前湾新区管理委员会社会事务管理局', '宁波前湾新区管理委员会社会事务管理局'],
    // The text does not name the city of the second office. The first is named in full.
    ['余姚市教育局会同市公安局', '余姚市教育局'],
  ])('is %s', (office, read) => {
    const body = bulletin(`2026年9月10日，${office}对${Q}罚款2万元。`);
    expect(offeredBy(body, 'result', 'date', 'authority')).toEqual([
      `${Q} 罚款2万元 2026-09-10 ${read}`,
    ]);
  });
});

describe('sums that are told one behind the other', () => {
  const story = `经查，${Q}、${C}、${X}无证办学。2026年9月10日，`;
  it.each([
    '上述3家机构分别被余姚市教育局处以罚款1万元、2万元、3万元。',
    '上述3家机构依次被余姚市教育局处以罚款1万元、2万元和3万元。',
    '余姚市教育局对上述3家机构处以罚款1万元、2万元、3万元。',
  ])('are one each, in their order: %s', (text) => {
    expect(offeredBy(bulletin(story + text), 'result')).toEqual([
      `${Q} 处以罚款1万元`,
      `${C} 处以罚款2万元`,
      `${X} 处以罚款3万元`,
    ]);
  });

  it.each([
    bulletin(`${story}上述3家机构分别被余姚市教育局处以罚款1万元、2万元。`),
    bulletin(`2026年9月10日，余姚市教育局对${Q}、${C}处以罚款1万元、2万元。`),
    bulletin(`2026年9月10日，${Q}、${C}分别被余姚市教育局处罚款1万元、2万元。`),
  ])('are left open where nobody can tell whose they are: %s', (body) => {
    for (const said of offeredBy(body, 'result')) expect(said).toMatch(/公司 $/u);
  });

  it('what is the same for all is said of each', () => {
    const text = '上述3家机构分别被余姚市教育局给予警告。';
    expect(offeredBy(bulletin(story + text), 'result')).toEqual(
      [Q, C, X].map((name) => `${name} 给予警告`),
    );
  });
});

describe('the act', () => {
  it.each([
    [
      '决定对当事人处以人民币20000元（大写：贰万元整）的罚款。',
      '处以人民币20000元（大写：贰万元整）的罚款',
    ],
    ['决定从轻处罚如下：罚款5000元，上缴国库。', '罚款5000元，上缴国库'],
    [
      '决定处罚如下：1.没收违法所得300元；2.罚款500元。以上两项合计800元。',
      '1.没收违法所得300元；2.罚款500元',
    ],
    ['决定罚款20000元。你单位应于十五日内缴纳罚款。', '罚款20000元'],
    // What is done to a person is no act of the unit.
    [
      '决定：1.对你单位罚款50000元；2.对直接负责的主管人员张伟处罚款10000元；3.对其法定代表人王丽作出限制从业决定。',
      '1.对你单位罚款50000元',
    ],
    [
      '现作出如下处罚：一、对你单位罚款50000元。二、对直接责任人员李建国罚款10000元。',
      '一、对你单位罚款50000元',
    ],
    [
      '决定：对你单位聘用无证教师上课的行为罚款20000元；没收违法所得300元。',
      '对你单位聘用无证教师上课的行为罚款20000元；没收违法所得300元',
    ],
  ])('is read whole, and nothing beside it: %s', (decides, result) => {
    expect(resultOf(decides)).toEqual([`${Q} ${result}`]);
  });

  it('on two parties is told of each once', () => {
    const body = `行政处罚决定书\n当事人一：${Q}\n当事人二：${C}\n决定：一、对当事人一${Q}罚款10万元；二、对当事人二${C}罚款3600元。\n余姚市教育局\n2026年9月12日`;
    expect(offeredBy(body, 'result')).toEqual([
      `${Q} 一、对其罚款10万元`,
      `${C} 二、对其罚款3600元`,
    ]);
  });

  it.each([
    '决定给予警告，责令七日内改正。逾期不改正的，处5万元以下罚款，并吊销办学许可证。',
    '决定给予警告。拒不改正的，处1万元以上5万元以下罚款，并责令停止招收学员。',
    '决定给予警告；情节严重的，吊销办学许可证。',
    '决定给予警告。今后凡无证办学的，一律吊销办学许可证。',
    '本应处以罚款5万元，鉴于初次违法，决定给予警告。',
    '根据裁量基准，应处违法所得3倍罚款即15万元。决定给予警告。',
    '依据《民办教育促进法》第六十二条，由审批机关责令限期改正，并处罚款；情节严重的，责令停止招生、吊销办学许可证。决定给予警告。',
    '决定给予警告。曾被罚款3万元的，不再重复处罚。',
  ])('is no threat, no condition and nothing that a law allows: %s', (decides) => {
    expect(resultOf(decides)).toEqual([`${Q} 给予警告`]);
  });

  it('is one of one office and one day', () => {
    const text = `${Q}无证办学。2026年8月20日，余姚市市场监督管理局对其罚款3万元；2026年9月1日，余姚市教育局责令其停止办学。`;
    expect(offeredBy(bulletin(text), 'result', 'date', 'authority')).toEqual([
      `${Q} 责令其停止办学 2026-09-01 余姚市教育局`,
    ]);
  });

  it('is that of the text where the title names the first of several', () => {
    const body = `余姚市市场监督管理局关于将${Q}等2户企业列入经营异常名录的公告\n经查，${Q}、${C}无法联系。现决定将上述2户企业列入经营异常名录。\n余姚市市场监督管理局\n2026年9月2日`;
    expect(offeredBy(body, 'result', 'date')).toEqual(
      [Q, C].map((name) => `${name} 列入经营异常名录 2026-09-02`),
    );
  });

  it('is of the list that somebody is put on, and not of the one that led there', () => {
    const decides =
      '当事人被列入经营异常名录满三年。本局决定将当事人移出经营异常名录，列入严重违法失信名单。';
    expect(resultOf(decides)).toEqual([`${Q} 列入严重违法失信名单`]);
  });

  it('on a landlord is none on the party that names him', () => {
    const text = `${Q}（以下简称“启明学校”）无证办学，余姚市教育局对启明学校罚款2万元。启明学校的房东余姚示例置业有限公司被约谈。`;
    expect(offeredBy(bulletin(text), 'result')).toEqual([`${Q} 罚款2万元`]);
  });

  it.each(['\n', '：'])('is read in a form whose labels end with %j', (end) => {
    const cells = [
      ['行政相对人名称', Q],
      ['行政处罚决定书文号', '余教罚决字〔2026〕45号'],
      ['违法事实', '无证办学'],
      ['处罚内容', '罚款人民币20000元'],
      ['行政处罚的履行方式和期限', '自动履行，15日内'],
      ['作出处罚的机关名称和日期', '余姚市教育局 2026年9月10日'],
      ['备注', '无'],
    ];
    const body = ['行政处罚信息公示', ...cells.map((cell) => cell.join(end))].join('\n');
    const [said, ...others] = offeredBy(body, 'result', 'date', 'authority');
    expect(others).toEqual([]);
    expect(said).toMatch(/罚款人民币20000元/u);
    expect(said).toMatch(/2026-09-10 余姚市教育局$/u);
  });

  it('orders several to close', () => {
    const body = `余姚市教育局通告\n经查，以下机构无证办学：${Q}、${C}。责令上述2家机构立即停止办学。\n余姚市教育局\n2026年8月10日`;
    expect(offeredBy(body, 'result', 'date')).toEqual(
      [Q, C].map((name) => `${name} 责令上述2家机构立即停止办学 2026-08-10`),
    );
  });
});

describe('the party', () => {
  it.each(['被处罚人（单位）名称：', '被处罚单位（个人）：', '受处罚单位名称：'])(
    'stands behind %s',
    (label) => {
      expect(offeredBy(letter('决定罚款20000元。', { label }))).toEqual([Q]);
    },
  );

  it.each([
    ['余姚市示例启明培训学校有限公\n司', Q],
    ['余姚市示例启明幼儿\n园', '余姚市示例启明幼儿园'],
    ['余姚市示例启明艺术培训中\n心', '余姚市示例启明艺术培训中心'],
  ])('is read whole where its line ends anywhere: %s', (party, name) => {
    expect(offeredBy(letter('决定罚款20000元。', { party }))).toEqual([name]);
  });
});

describe('what stands no longer', () => {
  it.each([
    '备注：该处罚决定已于2026年10月8日被余姚市人民政府行政复议撤销。',
    '（该处罚决定已被余姚市人民法院判决撤销）',
    '注：本决定已于2026年10月8日变更为罚款10000元。',
  ])('is told below the day of its letter: %s', (note) => {
    expect(refusedBy(letter('决定罚款20000元。', { below: `\n${note}` }))).toEqual([
      [Q, expect.stringMatching(/^没有处罚/u), true],
    ]);
  });

  it.each([
    '备注：本决定书一式三份。',
    '说明：当事人已于2026年10月1日缴纳罚款。',
    '附：《行政处罚法》第六十条，处罚决定被撤销的，应当公告。',
    '注：行政处罚决定被依法变更、撤销、确认违法或者确认无效的，三日内撤回处罚决定信息。',
  ])('is no matter of any other line there: %s', (note) => {
    expect(offeredBy(letter('决定罚款20000元。', { below: `\n${note}` }))).toEqual([Q]);
  });

  it('is taken off again further down the page', () => {
    const put = `我局决定将${Q}列入黑名单。\n余姚市教育局\n2026年3月10日`;
    const off = `我局决定将${Q}移出黑名单。\n余姚市教育局\n2026年9月10日`;
    expect(refusedBy(`余姚市教育局公告\n${put}\n${off}`)).toEqual([
      [Q, '没有处罚：是移出、解除或修复', true],
    ]);
    // Whoever was taken off another time is on it now.
    const again = `${Q}曾于2025年3月移出黑名单。我局决定将${Q}列入黑名单。\n余姚市教育局\n2026年9月10日`;
    expect(offeredBy(`余姚市教育局公告\n${again}`, 'result')).toEqual([`${Q} 列入黑名单`]);
  });

  it.each([
    [
      `2026年9月1日，余姚市教育局对${Q}罚款2万元。2026年9月10日，余姚市教育局将${Q}移出黑名单。`,
      '罚款2万元',
    ],
    [`我局决定将${Q}列入黑名单，期限一年。到期后将${Q}移出黑名单。`, '列入黑名单'],
    [`我局决定将${Q}列入黑名单，期限一年。期限届满后，依法将${Q}移出黑名单。`, '列入黑名单'],
  ])('is no fine beside a removal, and no listing whose end is to come: %s', (text, result) => {
    expect(offeredBy(bulletin(text), 'result')).toEqual([`${Q} ${result}`]);
  });

  it('may be an earlier decision, of which the letter tells', () => {
    const decides = `本局2026年3月1日作出的余教罚决字〔2026〕2号行政处罚决定已被法院判决撤销。现决定罚款20000元。`;
    expect(resultOf(decides)).toEqual([`${Q} 罚款20000元`]);
  });

  it.each([
    [
      `余姚市教育局关于恢复${Q}招生资格的通知`,
      '2026年3月2日，我局决定责令你校停止招生三个月。现同意恢复招生。',
    ],
    [`关于恢复${Q}办学的公告`, '经验收合格，同意恢复办学。'],
  ])('is lifted by %s', (title, text) => {
    const body = `${title}\n${Q}：\n${text}\n余姚市教育局\n2026年6月3日`;
    expect(refusedBy(body)).toEqual([[Q, '没有处罚：是移出、解除或修复', true]]);
  });

  it.each([
    [`关于${Q}擅自恢复办学的处罚通报`, `2026年9月10日，余姚市教育局对${Q}罚款2万元。`, '罚款2万元'],
    [
      `关于将${Q}移出白名单并列入黑名单的公告`,
      `我局决定将${Q}移出白名单，列入黑名单。`,
      '列入黑名单',
    ],
    ['关于公布白名单和黑名单的公告', `我局决定将${Q}列入黑名单。`, '列入黑名单'],
    ['关于公布黑、白名单的公告', `我局决定将${Q}列入黑名单。`, '列入黑名单'],
  ])('is not what %s is about', (title, text, result) => {
    expect(offeredBy(`${title}\n${text}\n余姚市教育局\n2026年9月11日`, 'result')).toEqual([
      `${Q} ${result}`,
    ]);
  });

  it.each([
    `关于将${Q}移出白名单的公告\n${Q}违规收费，现将其移出白名单。`,
    `不予移出经营异常名录决定书\n${Q}：\n你单位提出的移出经营异常名录申请，经核实，决定不予移出。`,
    `信用修复受理通知书\n${Q}：\n你单位提出的信用修复申请符合条件，予以受理。`,
    `撤销信用修复决定书\n当事人：${Q}\n决定撤销余市监信修〔2026〕2号信用修复决定。`,
  ])('is nothing in a paper that takes nobody off: %s', (body) => {
    const rows = draftOf(`${body}\n余姚市市场监督管理局\n2026年10月20日`).rows;
    expect(rows.filter(({ refused, lift }) => !refused || lift !== undefined)).toEqual([]);
  });
});
