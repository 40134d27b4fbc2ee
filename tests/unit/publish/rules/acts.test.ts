import { describe, expect, it } from 'vitest';
import { ruleOf, SANCTION_KINDS, type SanctionKind } from '../../../../lib/domain/sanction-rules';
import { readDecision } from '../../../../lib/publish/rules/acts';

const ACTS: [result: string, kinds: SanctionKind[]][] = [
  // 教育部令第53号.
  ['警告', ['warning']],
  ['通报批评', ['warning']],
  ['给予警告、通报批评', ['warning']],
  ['罚款5万元', ['penalty']],
  ['处人民币伍万元罚款', ['penalty']],
  ['罚 50,000 元', ['penalty']],
  ['没收违法所得', ['penalty']],
  ['没收非法财物', ['penalty']],
  ['没收其全部违法所得', ['penalty']],
  ['没收违法所得/4倍罚款(合并处罚)', ['penalty']],
  ['责令停止招收学员', ['enrolment-stopped']],
  ['责令该机构停止招生', ['enrolment-stopped']],
  ['责令停止举办', ['shutdown']],
  ['责令其停止举办校外培训机构', ['shutdown']],
  ['责令停止举办、退还所收费用，并处罚款3万元', ['shutdown']],
  ['责令停止办学', ['shutdown']],
  ['责令关闭', ['shutdown']],
  ['责令关闭该培训机构', ['shutdown']],
  ['吊销办学许可证', ['licence-revoked']],
  ['吊销许可证件', ['licence-revoked']],
  ['吊销其《民办学校办学许可证》', ['licence-revoked']],
  ['吊销营业执照和办学许可证', ['licence-revoked']],
  // 行政处罚法, article 9.
  ['暂扣许可证件', ['licence-suspended']],
  ['暂扣办学许可证三个月', ['licence-suspended']],
  ['降低资质等级', ['qualification-lowered']],
  ['限制开展生产经营活动', ['operations-restricted']],
  ['责令停产停业', ['business-suspended']],
  ['责令停业整顿', ['business-suspended']],
  ['责令停产停业整顿', ['business-suspended']],
  // On the spot.
  ['简易程序；警告', ['summary-penalty']],
  ['当场处罚，罚款200元', ['summary-penalty']],
  ['由简易程序转为普通程序，罚款2万元', ['penalty']],
  // Lists, states, talks, judgments.
  ['列入校外培训机构黑名单', ['blacklist']],
  ['黑名单(第二批)', ['blacklist']],
  ['列入严重违法失信名单', ['serious-violation']],
  ['列入经营异常名录', ['abnormal-operations']],
  ['约谈', ['summons']],
  ['约谈，责令限期整改', ['summons']],
  ['判决赔礼道歉', ['judgment']],
  // Several acts of one decision: the gravest class.
  ['警告+罚款250万元(顶格)', ['penalty']],
  ['对其负责人进行了约谈', ['summons']],
  ['对该校校长进行约谈并罚款1000元', []],
  ['对校长警告，吊销办学许可证', ['licence-revoked']],
  ['对校长警告，列入黑名单', []],
  ['对该校教师进行约谈', []],
  ['罚款2万元、责令停止举办的处罚', ['shutdown']],
  ['警告；约谈', ['warning', 'summons']],
  ['罚款5万元；约谈', ['penalty']],
  ['罚款5万元；责令停止招收学员', ['enrolment-stopped', 'penalty']],
  ['罚款5万元，吊销办学许可证', ['licence-revoked']],
  ['列入黑名单；吊销办学许可证', ['blacklist', 'licence-revoked']],
  ['列入经营异常名录；罚款5万元', ['abnormal-operations', 'penalty']],
  // What else stands beside an act takes nothing from it.
  ['责令改正，罚款5万元', ['penalty']],
  ['责令停止+罚款50万元', ['penalty']],
  ['（一）警告；（二）罚款2000元', ['penalty']],
  ['Ⅰ.警告；Ⅱ.罚款2000元', ['penalty']],
  ['ⅰ）罚款2000元', ['penalty']],
  ['罰款5萬元', ['penalty']],
  ['責令停止舉辦，並處罰款3萬元', ['shutdown']],
  ['吊銷辦學許可證', ['licence-revoked']],
  ['列入黑名單', ['blacklist']],
  ['黑名单;吊销办学许可证,三年内不得重新申请', ['blacklist', 'licence-revoked']],
  ['移出经营异常名录；罚款5万元', ['penalty']],
  ['罚款5万元，逾期不缴加处罚款', ['penalty']],
  // What came of it.
  ['罚款5万元，延期至2026年12月缴纳', ['penalty']],
  ['罚款5万元，实缴3万元', ['penalty']],
  ['吊销办学许可证，减轻为警告', ['warning']],
  ['列入黑名单，后降为警告', ['warning']],
  ['罚款5万元，二审撤销原处罚决定', []],
  ['罚款5万元，现自行撤销', []],
  ['罚款5万元，最终以处罚决定书为准', []],
  ['罚款5万元（具体以决定书为准）', []],
  ['罚款5万元至10万元', []],
  ['零罚款', []],
  // Items of a cell whose lines are one.
  ['1.警告 2.对法定代表人罚款5000元', ['warning']],
  ['一、警告 二、对校长罚款5000元', ['warning']],
  ['逾期不改的： 1.罚款5万元 2.吊销办学许可证', []],
  ['按《条例》第 三、四款 罚款5万元', ['penalty']],
  // A word on where the text is printed leaves nothing open.
  ['罚款5万元。处罚信息以信用中国最终公示为准', ['penalty']],
  ['罚款5万元，是否公开以系统为准', ['penalty']],
];

const NOT_DONE = '没有作出、已经撤销或附有条件';
const UNKNOWN = '不能确定是哪一种处理，请照决定书的用语写明';
const MEND = '责令改正、整改不是行政处罚';
const PERSON = '针对个人，名单不登载自然人';

const REFUSED: [result: string, text: string, reason: string][] = [
  // These became an order to close.
  ['责令整改（关停）', '责令整改(关停)', MEND],
  ['整改（关停）', '整改(关停)', MEND],
  ['责令停止违规培训行为并整改', '责令停止违规培训行为并整改', MEND],
  ['责令停止办学整改', '责令停止办学整改', MEND],
  ['责令停止招生整改', '责令停止招生整改', MEND],
  ['责令停业整改', '责令停业整改', MEND],
  // No penalties.
  ['责令改正', '责令改正', MEND],
  ['限期整改', '限期整改', MEND],
  ['责令限期改正', '责令限期改正', MEND],
  ['责令停止违法行为', '责令停止违法行为', MEND],
  ['年检不合格', '年检不合格', '年检结论不是行政处罚'],
  ['年度检查结论为不合格', '年度检查结论为不合格', '年检结论不是行政处罚'],
  ['注销办学许可证', '注销办学许可证', '注销登记或许可不是行政处罚'],
  ['责令退还所收费用', '责令退还所收费用', '责令退费不是行政处罚'],
  ['通报', '通报', '通报、提醒不是行政处罚'],
  ['检察建议', '检察建议', '建议不是处理决定'],
  ['应用下架', '应用下架', '下架是对应用作出的，请用“应用通报”表格，一行一款应用'],
  ['责令其APP下架', '责令其APP下架', '下架是对应用作出的，请用“应用通报”表格，一行一款应用'],
  ['移送公安机关', '移送公安机关', '移送、立案不是处理决定'],
  ['吊销营业执照', '吊销营业执照', '吊销营业执照多因长期停业未经营，不是吊销办学许可证'],
  // Persons.
  ['限制从业', '限制从业', PERSON],
  ['终身禁止从业', '终身禁止从业', PERSON],
  ['行政拘留五日', '行政拘留五日', PERSON],
  // Not done, undone, or only threatened.
  ['移出经营异常名录', '移出经营异常名录', NOT_DONE],
  ['不予行政处罚', '不予行政处罚', NOT_DONE],
  ['撤销罚款决定', '撤销罚款决定', NOT_DONE],
  ['拟列入黑名单', '拟列入黑名单', NOT_DONE],
  ['擬列入黑名單', '拟列入黑名单', NOT_DONE],
  ['不予行政處罰', '不予行政处罚', NOT_DONE],
  ['建议吊销办学许可证', '建议吊销办学许可证', NOT_DONE],
  ['情节严重的，责令停止招收学员', '情节严重的', NOT_DONE],
  ['逾期未改的，吊销办学许可证', '逾期未改的', NOT_DONE],
  ['裁定驳回起诉', '裁定驳回起诉', NOT_DONE],
  // Not certain.
  ['关停', '关停', UNKNOWN],
  ['责令关停', '责令关停', UNKNOWN],
  ['取缔', '取缔', UNKNOWN],
  ['停办', '停办', UNKNOWN],
  ['吊销', '吊销', UNKNOWN],
  ['被吊销办学许可证的举办者五年内不得申请', '被吊销办学许可证的举办者五年内不得申请', UNKNOWN],
  ['执行黑名单制度', '执行黑名单制度', UNKNOWN],
  ['责令立即停止举办校外培训机构的行为', '责令立即停止举办校外培训机构的行为', UNKNOWN],
  ['责令停止', '责令停止', UNKNOWN],
  ['责令暂停招生', '责令暂停招生', UNKNOWN],
  ['责令关闭网站', '责令关闭网站', UNKNOWN],
  ['责令停止举办竞赛', '责令停止举办竞赛', UNKNOWN],
  ['行政处罚（金额未读到）', '行政处罚(金额未读到)', UNKNOWN],
  ['红黑名单', '红黑名单', UNKNOWN],
];

/** An act that was not imposed takes away none that was imposed beside it. */
const NOT_IMPOSED: [result: string, kinds: SanctionKind[]][] = [
  ['警告，罚款0元', ['warning']],
  ['警告并罚款0.00万元', ['warning']],
  ['警告；罚款金额：0', ['warning']],
  ['没收违法所得0元并罚款5万元', ['penalty']],
  ['没收违法所得人民币0.00元', []],
  ['罚款零元', []],
  ['责令改正，未罚款', []],
  ['责令改正，未并处罚款', []],
  ['责令改正，未给予行政处罚', []],
  ['不罚款', []],
  ['不处罚款', []],
  ['免罚', []],
  ['没有罚款', []],
  ['无罚款', []],
  ['首违不罚', []],
  ['未没收违法所得', []],
  ['未给予警告', []],
  ['未吊销办学许可证', []],
  ['罚款0.5万元', ['penalty']],
  ['罚款10元', ['penalty']],
  ['罚款100.00元', ['penalty']],
  ['没收违法所得3000.00元', ['penalty']],
  ['没收违法所得10元', ['penalty']],
  ['拒不改正，罚款3万元', ['penalty']],
];

describe('readDecision', () => {
  it.each(SANCTION_KINDS.filter((kind) => !ruleOf(kind).isOfApp))(
    'reads %s by its word in the table of kinds',
    (kind) => {
      expect(readDecision(ruleOf(kind).word).kinds).toEqual([kind]);
    },
  );

  it.each(NOT_IMPOSED)('makes no penalty of what was not imposed: %s', (result, kinds) => {
    expect(readDecision(result).kinds).toEqual(kinds);
  });

  it('tells a sum of nought as not imposed', () => {
    expect(readDecision('警告，罚款0元').left).toEqual([
      { text: '罚款0元', reason: NOT_DONE, isUnsure: false },
    ]);
  });

  it.each(['没收若干教材，罚款3万元', '没收教材若干册；罚款3万元'])(
    'takes 若干 for a number and no condition: %s',
    (result) => {
      expect(readDecision(result).kinds).toEqual(['penalty']);
      expect(readDecision(result).left.map(({ reason }) => reason)).not.toContain(NOT_DONE);
    },
  );

  it.each(ACTS)('%s', (result, kinds) => {
    expect(readDecision(result).kinds.sort()).toEqual([...kinds].sort());
  });

  it.each(REFUSED)('%s is no listed kind', (result, text, reason) => {
    const { kinds, left } = readDecision(result);
    expect(kinds).toEqual([]);
    expect(left[0]).toMatchObject({ text, reason });
  });

  it('takes off what a clause of its own undoes, and tells both', () => {
    const { kinds, left } = readDecision('罚款5万元；列入经营异常名录；已移出名录');
    expect(kinds).toEqual(['penalty']);
    expect(left.map(({ text, reason }) => [text, reason])).toEqual([
      ['列入经营异常名录', NOT_DONE],
      ['已移出名录', NOT_DONE],
    ]);
  });

  it('tells the range of a law, and what is not decided, by reasons of their own', () => {
    expect(readDecision('警告，处1万元以上3万元以下罚款')).toMatchObject({
      kinds: ['warning'],
      left: [{ reason: '写的是法律规定的幅度，不是实际的罚款' }],
    });
    expect(readDecision('罚款5万元（听证中）')).toMatchObject({
      kinds: [],
      left: [{ reason: '还在告知、听证或等待决定，没有作出决定' }],
    });
  });

  it('takes a decision on the spot by its document', () => {
    expect(readDecision('罚款200元', '当场处罚决定书〔2026〕1号').kinds).toEqual([
      'summary-penalty',
    ]);
  });

  it('leaves no clause untold', () => {
    const { kinds, left } = readDecision('责令改正，罚款5万元；责令关停；三年内不得申请');
    expect(kinds).toEqual(['penalty']);
    expect(left.map(({ text, isUnsure }) => [text, isUnsure])).toEqual([
      ['责令改正', false],
      ['责令关停', true],
      ['三年内不得申请', false],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(readDecision('')).toEqual({ kinds: [], named: [], left: [] });
  });
});
