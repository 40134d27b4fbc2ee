import { describe, expect, it } from 'vitest';
import type { SanctionKind } from '../../../../lib/domain/sanction-rules';
import { readDecision } from '../../../../lib/publish/rules/acts';

/** Results that name an act which was not done, or not to the party; beside each kind of them what was done after all. */

const NONE: Record<string, string> = {
  'denied of a list':
    '不列入黑名单|未被列入黑名单|没有列入黑名单|经查不属于黑名单机构|不涉及黑名单|不在黑名单|无黑名单记录|未发现列入经营异常名录情形|未查到严重违法失信记录',
  'denied of an act':
    '未约谈|没有约谈|不存在责令停止招生等情形|无罚款、警告等处罚记录|没有警告、吊销许可证等情况|未发现需要吊销办学许可证的情形',
  'an answer of no':
    '黑名单：否|是否列入黑名单：否|核查黑名单：无|罚款：无|罚款：/|警告：-|警告：否；罚款：否|罚款（万元）：0|罚款金额：零|警告：0次|约谈情况：未约谈|是否列入黑名单',
  'boxes that nobody ticked': '警告□ 罚款□|□警告 □罚款|□ 吊销办学许可证',
  'taken off a list':
    '取消黑名单|撤出黑名单|退出黑名单|从黑名单退出|黑名单（已退出）|黑名单转白名单|由黑名单调整为白名单|删除经营异常名录',
  'asked of another office':
    '提请吊销办学许可证|移送教育局吊销办学许可证|报请审批机关吊销办学许可证|抄告市场监管部门列入经营异常名录|转交教育局责令停止举办',
  'meant or owed':
    '计划罚款5万元|预计罚款5万元|准备对其处以罚款|应罚款5万元|应处罚款5万元|应当列入黑名单',
  'done another time': '曾于2019年被罚款5万元|曾两次约谈',
  'before a decision':
    '罚款5万元（集体讨论中）|罚款5万元（待法制审核）|罚款5万元（草案）|罚款5万元（暂定）|已下达事先告知书，罚款5万元',
  'a case that was dropped': '罚款5万元（撤案）|罚款5万元；已销案|罚款5万元，该案已撤案',
  'on a person':
    '法定代表人罚款5千元|法定代表人：罚款5千元|法人罚款5千元|责任人罚款5千元|罚款5千元（法定代表人）|罚款5千元（个人）|罚款5千元（负责人李某）|通报批评其负责人|警告负责人|对任课老师王某罚款2000元|对园长罚款2000元',
  'on somebody beside the party':
    '对总公司罚款5万元|对母公司处以罚款|对房东罚款2000元|对出租方罚款2000元|对场地提供方罚款2000元|对其股东罚款5万元',
  'a warning that is no penalty':
    '警告提醒|党内警告|校长警告处分|行政记过、警告处分|风险警告|黄牌警告|警告牌|严重警告',
};

const DONE: [result: string, kinds: SanctionKind[]][] = [
  ['不服管理列入黑名单', ['blacklist']],
  ['无证办学列入黑名单', ['blacklist']],
  ['非法办学列入黑名单', ['blacklist']],
  ['不在许可地点办学列入黑名单', ['blacklist']],
  ['移出白名单，列入黑名单', ['blacklist']],
  ['由白名单调入黑名单', ['blacklist']],
  ['移出白名单并列入黑名单', ['blacklist']],
  ['罚款：0.5万元', ['penalty']],
  ['约谈情况：已约谈', ['summons']],
  ['违反教学计划罚款1万元', ['penalty']],
  ['计划外招生罚款1万元', ['penalty']],
  ['预收费罚款1万元', ['penalty']],
  ['向学生家长个人账户收费罚款1万元', ['penalty']],
  ['没有在规定期限内公示被列入经营异常名录', ['abnormal-operations']],
  ['报经余姚市教育局批准，吊销办学许可证', ['licence-revoked']],
  ['删除违法广告并列入黑名单', ['blacklist']],
  ['取消评优资格并列入黑名单', ['blacklist']],
  ['移交线索，列入黑名单', ['blacklist']],
  ['未取得办学许可证从事培训罚款5万元', ['penalty']],
  ['没有办学许可证罚款2万元', ['penalty']],
  ['未发现其他违法情形，罚款5万元', ['penalty']],
  ['罚款：无证办学5万元', ['penalty']],
  ['罚款：（1）5万元', ['penalty']],
  ['罚款：\n5万元', ['penalty']],
  ['作出如下处罚：\n1.警告；\n2.罚款5万元', ['penalty']],
  ['警告：未按规定公示', ['warning']],
  ['警告：是；罚款：否', ['warning']],
  ['是否罚款：是，5万元', ['penalty']],
  ['有无前科：无；罚款5万元', ['penalty']],
  ['□警告 ☑罚款5万元', ['penalty']],
  ['☑警告 □罚款', ['warning']],
  ['警告（√） 罚款（ ）', ['warning']],
  ['警告 罚款（见决定书）', ['penalty']],
  ['移送公安机关处理并罚款5万元', ['penalty']],
  ['罚款5万元，同时移送公安机关处理', ['penalty']],
  ['相应罚款5万元', ['penalty']],
  ['应缴罚款5万元', ['penalty']],
  ['应退未退学费，罚款5万元', ['penalty']],
  ['虚构建议价，罚款1万元', ['penalty']],
  ['（曾用名：余姚市示例）罚款5万元', ['penalty']],
  ['经集体讨论，罚款5万元', ['penalty']],
  ['经法制审核，罚款5万元', ['penalty']],
  ['已送达告知书，当事人未申请听证，罚款5万元', ['penalty']],
  ['罚款5万元（已结案销号）', ['penalty']],
  ['罚款5万元（逾期未缴，已移送法院）', ['penalty']],
  ['聘用无证教师罚款5万元', ['penalty']],
  ['教师无证上岗，罚款5万元', ['penalty']],
  ['个人信息保护不力罚款5万元', ['penalty']],
  ['法定代表人变更未备案，罚款1万元', ['penalty']],
  ['公司：罚款5万元；法定代表人：罚款5千元', ['penalty']],
  ['罚款5万元（负责人另行处理）', ['penalty']],
  ['机构及负责人罚款5万元', ['penalty']],
  ['警告（教师无证上岗）', ['warning']],
  ['约谈（校长）', ['summons']],
  ['负责人约谈', ['summons']],
  ['对合作方审核不严罚款2万元', ['penalty']],
  ['对出租方罚款2000元，对该机构罚款5万元', ['penalty']],
  ['没收盗版教材200册', ['penalty']],
  ['没收教学设备，罚款3万元', ['penalty']],
];

describe('an act that was not done to the party', () => {
  it.each(
    Object.entries(NONE).flatMap(([why, results]) =>
      results.split('|').map((result) => [why, result] as const),
    ),
  )('%s: %s', (_why, result) => {
    const { kinds, left } = readDecision(result);
    expect(kinds).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });

  it.each(DONE)('leaves what was done: %s', (result, kinds) => {
    expect(readDecision(result).kinds).toEqual(kinds);
  });
});

describe('a law that a decision cites', () => {
  it.each<[result: string, kinds: SanctionKind[]]>([
    ['依据“由教育部门责令停止举办、退还所收费用，并处罚款”之规定，决定：责令改正', []],
    ['根据《民办教育促进法》第六十四条责令停止举办、退还所收费用的规定，责令改正', []],
    [
      '依据《民办教育促进法》第六十二条“情节严重的，责令停止招生、吊销办学许可证”，给予警告',
      ['warning'],
    ],
    ['参照《严重违法失信名单管理办法》，罚款5万元', ['penalty']],
    ['依据《余姚市校外培训机构黑名单管理办法》约谈', ['summons']],
    ['按照黑名单管理办法予以约谈', ['summons']],
    ['违反《民办教育促进法》的规定，罚款5万元', ['penalty']],
    ['根据《条例》“未备案的，处1万元罚款”，不予处罚', []],
    ['违反规定罚款5万元', ['penalty']],
    ['根据相关法律的规定罚款5万元', ['penalty']],
    ['依据《民办教育促进法》罚款5万元，违反《广告法》的规定', ['penalty']],
    ['依据《民办教育促进法》第六十四条“责令停止举办、退还所收费用”，责令停止举办', ['shutdown']],
    ['依据《经营异常名录管理暂行办法》列入经营异常名录', ['abnormal-operations']],
    ['吊销《民办学校办学许可证》', ['licence-revoked']],
    ['纳入黑名单信用惩戒', ['blacklist']],
  ])('does nothing by itself: %s', (result, kinds) => {
    expect(readDecision(result).kinds).toEqual(kinds);
  });

  it('is told where it names an act', () => {
    expect(readDecision('根据罚款5万元的规定，警告').left).toEqual([
      { text: '根据罚款5万元的规定', reason: '写的是法律的规定，不是作出的处理', isUnsure: false },
    ]);
  });
});

describe('a court', () => {
  it.each<[result: string, kinds: SanctionKind[]]>([
    ['罚款5万元，法院裁定准予强制执行', ['penalty']],
    ['罚款5万元，一审判决维持', ['penalty']],
    ['判决退还学费5000元', ['judgment']],
    ['判决书认定虚假宣传，判决赔偿5000元', ['judgment']],
  ])('that upholds an act adds none: %s', (result, kinds) => {
    expect(readDecision(result).kinds).toEqual(kinds);
  });
});
