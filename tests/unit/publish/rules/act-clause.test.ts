import { describe, expect, it } from 'vitest';
import type { SanctionKind } from '../../../../lib/domain/sanction-rules';
import { readDecision } from '../../../../lib/publish/rules/acts';

const ACTS: readonly (readonly [act: string, kind: SanctionKind])[] = [
  ['罚款3万元', 'penalty'],
  ['处2万元罚款', 'penalty'],
  ['没收违法所得2000元', 'penalty'],
  ['警告', 'warning'],
  ['责令停止招收学员', 'enrolment-stopped'],
  ['责令停业整顿', 'business-suspended'],
  ['吊销办学许可证', 'licence-revoked'],
  ['列入黑名单', 'blacklist'],
  ['列入经营异常名录', 'abnormal-operations'],
];
const kindsOf = (result: string) => readDecision(result).kinds;
const each = (words: string) => words.split(' ');

describe('words before an act', () => {
  it.each(
    each(
      '领导不同意 会议未批 不支持 未授权 没有决定 未曾提出 不排除 未有 不是 未因此 没有证据 未经教育局批准 未依照民办教育促进法 不另行 无法律依据 当事人请求不要',
    ),
  )('deny it, if they deny nothing that a party owes: %s', (denial) => {
    for (const [act] of ACTS)
      expect([denial + act, kindsOf(denial + act)]).toEqual([denial + act, []]);
  });

  it.each(
    each(
      '不具备办学条件 不退学费 未公示价格 没有消防手续 未存入监管账户 未对从业人员进行背景审查 未经批准擅自办学 未经审批开班 不同意退费 未给予学员退费 未予明码标价 消防不达标 未开具发票',
    ),
  )('tell a deed, if a party owes what they deny: %s', (deed) => {
    for (const [act, kind] of ACTS)
      for (const link of ['，', '', '被', '，决定'])
        expect([deed + link + act, kindsOf(deed + link + act)]).toEqual([
          deed + link + act,
          [kind],
        ]);
  });

  it.each(
    each(
      '未因违规收费 没有因无证办学 并未以虚假宣传 未对违规收费 未就违规招生 未针对无证办学 未发现违规收费 不存在违法行为 不构成虚假宣传 不认定违规收费 没有证据证明无证办学 不追究无证办学责任',
    ),
  )('deny it with the wrong that it would be for: %s', (denial) => {
    for (const [act] of ACTS)
      for (const link of ['', '被', '，决定'])
        expect([denial + link + act, kindsOf(denial + link + act)]).toEqual([
          denial + link + act,
          [],
        ]);
  });

  it.each(
    each(
      '没有证据 无任何证据 没有违法事实 未组织听证 未举行听证 未经调查 未依法告知 未送达 未履行法定程序 未集体讨论 事实未查清 听证未举行 程序违法 告知不合法',
    ),
  )('deny it, if they deny what an office owes: %s', (denial) => {
    for (const [act] of ACTS)
      for (const link of ['，', '', '，决定'])
        expect([denial + link + act, kindsOf(denial + link + act)]).toEqual([
          denial + link + act,
          [],
        ]);
  });

  it.each(each('未申请听证 未提出陈述申辩 放弃听证 对事实无异议 没有违法所得'))(
    'deny nothing, if they deny what the party might have done: %s',
    (words) => {
      for (const [act, kind] of ACTS)
        expect([words, act, kindsOf(`当事人${words}，${act}`)]).toEqual([words, act, [kind]]);
    },
  );

  it.each(
    each(
      '教材未审核 课程内容未经审批 广告未经审查 未落实疫情防控要求 未执行消防要求 未落实安全管理要求',
    ),
  )('tell a deed, if a party had to see to it: %s', (deed) => {
    for (const [act, kind] of ACTS)
      for (const said of [`${deed}，${act}`, `因${deed}被${act}`, `${deed}被${act}`])
        expect([said, kindsOf(said)]).toEqual([said, [kind]]);
  });

  it.each(
    each('经调查 经立案调查 经告知 经听证 经书面告知').flatMap((step) =>
      each('未按规定公示收费 没有合同 违法办学 仍未改正 无任何手续').map((deed) => step + deed),
    ),
  )('tell the party’s deed behind a step of the case: %s', (words) => {
    for (const [act, kind] of ACTS)
      for (const link of ['，', '被', '，决定'])
        expect([words + link + act, kindsOf(words + link + act)]).toEqual([
          words + link + act,
          [kind],
        ]);
  });

  it.each(each('退费程序 收费程序 变更程序 风险告知 学费告知'))(
    'tell a deed, if the steps are the party’s own: %s',
    (steps) => {
      for (const flaw of each('不规范 违法 不完整 未公示'))
        expect([flaw, kindsOf(`${steps}${flaw}，罚款5万元`)]).toEqual([flaw, ['penalty']]);
    },
  );

  it.each(each('法定代表人名下另一公司 股东的另一机构 母公司 子公司 关联企业 同名公司 法人的公司'))(
    'tell of no act on the party, if they name another: 因其%s被',
    (other) => {
      for (const [act] of ACTS) expect([act, kindsOf(`因其${other}被${act}`)]).toEqual([act, []]);
    },
  );

  it('are no request where the law demands, and one where somebody does', () => {
    for (const who of ['家长', '上级', '教育局', '协会'])
      expect(kindsOf(`未落实${who}要求罚款5万元`)).toEqual([]);
    for (const what of ['监管', '安全', '整改'])
      expect([
        kindsOf(`未落实${what}要求罚款5万元`),
        kindsOf(`违规收费，${what}要求罚款5万元`),
        kindsOf(`违规收费上级${what}要求罚款5万元`),
      ]).toEqual([['penalty'], [], []]);
  });

  it.each(each('召开招生会 举办宣传会 组织培训会'))(
    'tell a deed, where 会 is a meeting: 违规%s',
    (meeting) => {
      for (const [act, kind] of ACTS)
        expect([act, kindsOf(`违规${meeting}，${act}`)]).toEqual([act, [kind]]);
    },
  );

  it.each(each('无证办学 违规办学 非法办学 擅自办学'))('make no name with 会: %s会被', (deed) => {
    for (const [act] of ACTS)
      for (const will of ['会', '会被', '会受到', '会予以'])
        expect([will, kindsOf(`${deed}${will}${act}`)]).toEqual([will, []]);
  });

  it.each(
    each(
      '未签协议 未依法纳税 未依法支付工资 未提取风险准备金 未制定应急预案 未留存网络日志 未配备灭火器 未体检上岗 未按规定留样 未尽审核义务 未征得家长同意 未经监护人同意 无任何手续 证照不齐 财务不透明 广告内容不真实 决策机构不依法履职 未按超收金额退费',
    ),
  )('tell a deed in the words of each office: %s', (deed) => {
    for (const [act, kind] of ACTS)
      for (const said of [`${deed}，${act}`, `因${deed}被${act}`])
        expect([said, kindsOf(said)]).toEqual([said, [kind]]);
  });

  it.each(
    each(
      '未经审批机关批准 未经教育局批准 擅自变更举办者 因没有违法所得 违法所得不足一万元 广告费用无法计算 货值金额无法计算 不符合从轻减轻情形 社会危害不大 本局不采纳其意见',
    ),
  )('in a clause of their own lead to it: %s', (words) => {
    for (const [act, kind] of ACTS)
      expect([words, act, kindsOf(`${words}，${act}`)]).toEqual([words, act, [kind]]);
  });

  it.each(
    each(
      '整改不到位的 复查不合格的一律 违规三次则 无证招生就 未按期整改后再 再犯者 今后违规招生 违规收费应 无证办学要 虚假宣传可 违规收费会被 虚假宣传最多 违规收费面临 违规收费需',
    ),
  )('make it a rule, a threat or a wish: %s', (words) => {
    for (const [act] of ACTS)
      expect([words + act, kindsOf(words + act)]).toEqual([words + act, []]);
  });
});

describe('a clause of one word many times', () => {
  it.each(each('处 予以 给予 被 列入 依法 没有 经过 违法 听证 教材 系 其他 因其 调查'))(
    'is read to its end: %s',
    (word) => {
      for (const lead of ['违规的', '违规收费应', '未']) {
        const words = `${lead}${word.repeat(200)}的某罚款3万元`;
        expect([[], ['penalty']]).toContainEqual(kindsOf(words));
      }
    },
  );
});

describe('words behind an act', () => {
  it.each(
    each(
      '未经批准 未经集体讨论 未依法作出 违法 违规 超出法定幅度 未按程序报批 未履行报批手续 未在会上通过 超越职权 未取得授权',
    ),
  )('may be said of the act: %s', (words) => {
    for (const [act] of ACTS)
      expect([act + words, kindsOf(act + words)]).toEqual([act + words, []]);
  });

  it.each(each('未按规定公示收费标准 未经批准擅自办学 无证办学 违反《广告法》 未取得办学许可证'))(
    'tell the deed behind a mark: %s',
    (deed) => {
      for (const [act, kind] of ACTS)
        for (const said of [`${act}：${deed}`, `${act}（${deed}）`, `${act}，${deed}`])
          expect([said, kindsOf(said)]).toEqual([said, [kind]]);
    },
  );

  it.each(
    each(
      '停止执行 暂缓执行 已裁定中止执行 现暂停执行 法院裁定停止执行 不予执行 不准予强制执行 法院裁定不准予执行',
    ),
  )('stop it: %s', (words) => {
    for (const said of [`罚款3万元，${words}`, `吊销办学许可证；${words}`])
      expect([said, kindsOf(said)]).toEqual([said, []]);
  });

  it.each(each('停止执行 中止执行 撤销 确认违法'))('are a court’s, of the act: %s', (done) => {
    expect(kindsOf(`法院裁定${done}列入黑名单的决定`)).toEqual([]);
    expect(kindsOf(`罚款3万元；复议期间不${done}`)).toEqual(['penalty']);
  });
});

describe('a clause behind an act', () => {
  it.each(
    each(
      '对象为另一公司 对象系其他学校 实际为同名公司 主体为另外一家机构 受罚者是隔壁培训中心 当事人系其它单位 处罚对象系兄弟学校 被处罚人系房东 该单位属其法定代表人名下另一公司 主体为外地同名学校 违法主体是邻校 受罚者系别的学校 对象为别人',
    ),
  )('says that it was done to another: %s', (words) => {
    for (const [act] of ACTS)
      for (const said of [`${act}，${words}`, `${words}，${act}`, `${act}（${words}）`])
        expect([said, kindsOf(said)]).toEqual([said, []]);
  });
});

it.each(each('提供场地 代办证件 虚假宣传 招生 提供师资 开具发票'))(
  'what a party did for another is its own deed: %s',
  (deed) => {
    for (const other of each('其他机构 他人 另一公司 邻校'))
      for (const [act, kind] of ACTS)
        for (const said of [`因为${other}${deed}被${act}`, `违规为${other}${deed}，${act}`])
          expect([said, kindsOf(said)]).toEqual([said, [kind]]);
  },
);

it.each(each('举办者系另一公司 收费主体为其关联公司 授课教师为他人'))(
  'whom else a deed was done with takes no act back: %s',
  (words) => {
    for (const [act, kind] of ACTS)
      expect([act, kindsOf(`${words}，未公示收费，决定${act}`)]).toEqual([act, [kind]]);
  },
);

describe('whom a list of acts is about', () => {
  const PERSONS = each('校长 教师王某 法定代表人 直接责任人员 举办者 房东');
  it.each(PERSONS)('is told once, for all of them: 对%s', (who) => {
    for (const acts of [
      '警告、罚款1万元',
      '罚款1万元、列入黑名单',
      '警告，罚款1万元',
      '给予警告，并处罚款1万元',
    ])
      expect([who, acts, kindsOf(`对${who}${acts}`)]).toEqual([who, acts, []]);
  });

  it.each(each('责令该校 要求该公司 督促当事人 令其'))('%s对涉事教师…', (order) => {
    expect(kindsOf(`${order}对涉事教师作出警告、罚款处理`)).toEqual([]);
  });

  it.each<[result: string, kinds: SanctionKind[]]>([
    ['对校长警告，对机构罚款5万元', ['penalty']],
    ['对校长警告、对其罚款5万元', ['penalty']],
    ['对法定代表人罚款1万元；罚款5万元', ['penalty']],
    ['对校长警告，责令停止招生', ['enrolment-stopped']],
    ['罚款5万元、对校长警告、没收违法所得', ['penalty']],
    ['约谈负责人，罚款5万元', ['penalty']],
    ['不予警告、罚款', []],
    ['不予罚款、给予警告', ['warning']],
    ['对当事人罚款0元、警告', ['warning']],
    ['对校长罚款0元、警告', []],
    ['对擅自变更法定代表人的行为警告，罚款2万元', ['penalty']],
    ['近三年没有被警告、罚款', []],
  ])('%s', (result, kinds) => {
    expect(kindsOf(result)).toEqual(kinds);
  });
});

describe('a day that has passed', () => {
  it.each(
    each(
      '经责令限期改正，逾期未改正 经催告逾期仍未整改 经责令改正后逾期不改正 责令限期改正，逾期未改正',
    ),
  )('is no threat where it was set before, or an act was decided then: %s', (words) => {
    for (const [act, kind] of ACTS)
      expect([words, act, kindsOf(`${words}，决定${act}`)]).toEqual([words, act, [kind]]);
  });

  it.each([
    '逾期不改正，罚款5万元',
    '经复查逾期不改的，罚款5万元',
    '责令限期改正，逾期不改将罚款5万元',
  ])('is one elsewhere: %s', (result) => expect(kindsOf(result)).toEqual([]));
});

describe('an order', () => {
  it.each<[result: string, kind: SanctionKind]>([
    ['停业整顿', 'business-suspended'],
    ['1.停业整顿3个月；2.退还费用', 'business-suspended'],
    ['区教育局决定停业整顿', 'business-suspended'],
    ['被区教育局停业整顿', 'business-suspended'],
    ['消防不合格，停业整顿', 'business-suspended'],
    ['勒令停止办学', 'shutdown'],
    ['因无证办学被勒令停止办学', 'shutdown'],
    ['勒令停止招生', 'enrolment-stopped'],
    ['责令停止办学行为', 'shutdown'],
    ['责令停办', 'shutdown'],
    ['责令该校立即停办', 'shutdown'],
    ['当场处罚', 'summary-penalty'],
    ['区教育局依法作出当场行政处罚', 'summary-penalty'],
    ['当场处罚：警告', 'summary-penalty'],
  ])('has other words too: %s', (result, kind) => {
    expect(kindsOf(result)).toEqual([kind]);
  });

  it.each(
    each(
      '学校决定停业整顿 校方决定停业整顿 该公司决定停业整顿 举办者决定停业整顿 自行停业整顿 责令停办竞赛 责令停办活动 当场处罚名单 未责令停办 自行停办 未当场处罚 不适用当场处罚 拟当场处罚 当场处罚规定 公司拉入黑名单 示例中心拉入黑名单 因装修停业整顿 停业整顿期满 停业整顿已解除 拟停业整顿 未勒令停止办学 房东勒令停止办学',
    ),
  )('is none: %s', (result) => {
    expect(kindsOf(result)).toEqual([]);
  });
});

describe('words that are said of all acts before them', () => {
  it.each([
    '列入黑名单、通报批评（均已解除）',
    '警告、罚款2万元（均为拟）',
    '警告、罚款2万元（均未生效）',
    '吊销许可证、罚款2万元均已撤销',
    '列入黑名单、罚款2万元（两项均已撤销）',
    '罚款、警告、吊销许可证（均未适用）',
    '警告，罚款2万元，以上处罚已撤销',
    '警告，罚款2万元，上述处罚均已撤销',
    '罚款2万元、吊销许可证，后者已撤销',
    '罚款2万元、吊销许可证，吊销已撤销',
    '罚款2万元（全部已解除）',
    '警告，罚款2万元，以上只是初步意见',
    '罚款2万元、吊销许可证，其中吊销许可证已撤销',
    '警告，罚款2万元，以上均为拟处罚',
    '警告，罚款2万元。以上为告知内容',
    '警告，罚款2万元，以上系建议',
    '吊销许可证，除非整改',
    '罚款2万元，除非30日内补办许可证',
    '罚款2万元，整改到位则免',
    '罚款2万元，若整改可免',
    '罚款2万元，视整改情况执行',
  ])('leave none of them: %s', (result) => expect(kindsOf(result)).toEqual([]));

  it.each([
    '警告，均已缴纳罚款2万元',
    '警告，罚款2万元，均已履行完毕',
    '罚款2万元，以上款项限15日内缴清',
    '没收违法所得1万元，罚款2万元，两项合计3万元',
    '罚款2万元，以上处罚决定如不服，可在60日内申请复议',
    '罚款2万元，以上处罚将记入信用档案',
    '罚款2万元，均逾期未履行',
    '罚款2万元，违规广告均已撤销',
    '罚款2万元，上述合同已解除',
    '罚款2万元，其中加处罚款已免除',
    '罚款2万元，其中教师劳动合同已解除',
    '罚款2万元，可免于公示',
    '罚款2万元，以上为经听证后作出的决定',
    '没收违法所得；除非法收入没收外，罚款2万元',
  ])('take nothing off that they do not deny: %s', (result) =>
    expect(kindsOf(result)).toEqual(['penalty']),
  );
});
