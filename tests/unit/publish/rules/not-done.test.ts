import { describe, expect, it } from 'vitest';
import type { SanctionKind } from '../../../../lib/domain/sanction-rules';
import { readDecision } from '../../../../lib/publish/rules/acts';
import { withoutOthers } from '../../../../lib/publish/rules/not-done';

/** Results that name an act which was not done, or not to the party; beside each kind of them what was done after all. */

const NONE: Record<string, string> = {
  'denied of a list':
    '不列入黑名单|未被列入黑名单|没有列入黑名单|经查不属于黑名单机构|不涉及黑名单|不在黑名单|无黑名单记录|未将该机构列入黑名单|不将该公司列入黑名单|未列入校外培训机构黑名单|未发现列入经营异常名录情形|未查到严重违法失信记录',
  'denied of an act':
    '未约谈|没有约谈|未对其约谈|未对其罚款|未责令停止招生|不存在责令停止招生等情形|无罚款、警告等处罚记录|没有警告、吊销许可证等情况|未发现需要吊销办学许可证的情形',
  'who may come onto a list':
    '列入黑名单（预警）|列入黑名单预警名单|黑名单候选|列入“黑名单”预警|列入黑名单风险提醒名单|列入黑名单（风险提示）|列入黑名单（提醒名单）|列入黑名单预警并约谈家长代表|黑名单（后备）|列入黑名单（预警，限期整改）|列入黑名单（预警期6个月）|列入黑名单（风险警示名单）|列入黑名单（风险预警等级A）|列入黑名单（候选单位）',
  'what is still heard':
    '列入黑名单听证阶段|列入黑名单异议期|列入黑名单（异议期内）|列入黑名单（征求意见阶段）|列入黑名单（已进入听证程序）|列入黑名单（公示异议期内）|吊销办学许可证（已处于审核阶段）|吊销办学许可证（未履行听证程序）|罚款5万元（待完成法制审核程序）|列入黑名单（须经审议程序）|罚款5万元（正在履行听证程序）',
  'said of what was before':
    '已恢复正常（原列入经营异常名录）|原列入经营异常名录|取消列入黑名单|取消将其列入黑名单',
  'a condition':
    '责令整改；整改不到位的，责令停止招生|拒不整改的，列入黑名单|经整改仍不合格的，吊销办学许可证',
  'spared after all':
    '罚款5万元，经研究不予处罚|警告，最终决定免予处罚|罚款5万元；经集体讨论决定不予行政处罚|罚款5万元，二审改判撤销处罚决定|罚款5万元，已退出公示',
  'an answer of no':
    '黑名单：否|是否列入黑名单：否|核查黑名单：无|罚款：无|罚款：/|警告：-|警告：否；罚款：否|罚款（万元）：0|罚款金额：零|黑名单：（ ）|警告：0次|约谈情况：未约谈|是否列入黑名单|罚款：0元 没收违法所得：0元|黑名单（是否列入：否）|罚款（是否处罚：否）',
  'boxes that nobody ticked': '警告□ 罚款□|□警告 □罚款|□ 吊销办学许可证',
  'taken off a list':
    '取消黑名单|撤出黑名单|退出黑名单|从黑名单退出|黑名单（已退出）|黑名单资格已取消|列入黑名单（已取消）|黑名单转白名单|由黑名单调整为白名单|黑名单核减名单|移岀黑名单|删除经营异常名录',
  'asked of another office':
    '提请吊销办学许可证|移送教育局吊销办学许可证|报请审批机关吊销办学许可证|抄告市场监管部门列入经营异常名录|移送教育局处罚款5万元|转交教育局责令停止举办',
  'a licence given back, beside another document':
    '吊销营业执照并注销办学许可证|吊销营业执照后收回办学许可证|暂扣车辆并缴销资格证书',
  'a fine given back or spared':
    '经复议，退还罚款2万元|退回已缴罚款2万元|返还全部罚款|免缴罚款|免交罚款|减免全部罚款',
  'what may come':
    '可能被罚款5万元|可能会列入黑名单|可能罚款5万元|不再处罚|不再列入黑名单|逾期未改的，吊销办学许可证|逾期不改将被列入黑名单|逾期未改正的被列入黑名单|逾期未整改，吊销办学许可证|将吊销办学许可证|将责令停止招生|将约谈该机构|将没收违法所得',
  'meant or owed':
    '计划罚款5万元|预计罚款5万元|准备对其处以罚款|应罚款5万元|应处罚款5万元|应当列入黑名单',
  'done another time':
    '曾于2019年被罚款5万元|曾两次约谈|曾被处以罚款5万元|曾被列入黑名单|曾因无证办学被余姚市教育局罚款5万元|该机构2019年曾被警告',
  'before a decision':
    '罚款5万元（集体讨论中）|罚款5万元（待法制审核）|罚款5万元（草案）|罚款5万元（暂定）|已下达事先告知书，罚款5万元',
  'a case that was dropped':
    '罚款5万元（不予公开）|撤销许可证暂扣和罚款的处罚|撤销吊销办学许可证的决定|终止吊销办学许可证程序|罚款5万元（撤案）|罚款5万元；已销案|罚款5万元，该案已撤案',
  'on a person':
    '法定代表人罚款5千元|法定代表人：罚款5千元|法人罚款5千元|责任人罚款5千元|罚款5千元（法定代表人）|罚款5千元（个人）|罚款5千元（负责人李某）|通报批评其负责人|警告负责人|对任课老师王某罚款2000元|对园长罚款2000元|法定代表人王小明罚款5千元|对校长王小明处以罚款5千元|对聘用的教师罚款2000元|对未取得资格的教师罚款2000元|对其工作人员罚款2000元|主要负责人王小明罚款5千元|对其董事长罚款5万元|对总经理罚款5千元|对法定代表人王小明擅自变更地址罚款5千元|对实际控制人罚款1万元（变更未备案）|实际控制人：罚款5千元|股东李某罚款5千元|其股东李某被罚款2万元|会计王小明罚款500元|教练：罚款2000元|列入从业人员黑名单|将涉事教师列入校外培训机构从业人员黑名单|列入师德失信黑名单|列入“教师”黑名单|将该教师列入黑名单|将其法定代表人列入严重违法失信名单|负责人被列入黑名单|列入黑名单（法定代表人）|列入严重违法失信人员名单|聘用黑名单人员|聘用列入黑名单的从业人员',
  'on somebody beside the party':
    '对总公司罚款5万元|对母公司处以罚款|对房东罚款2000元|对出租方罚款2000元|对场地提供方罚款2000元|对其股东罚款5万元|对其加盟店罚款5万元|对外包招生公司罚款5万元|对其开发商罚款5万元|对合作学校通报批评|对供应商给予警告|通报批评房东|对其加盟店责令停止招生|将第三方机构列入黑名单',
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
  ['√警告 罚款 吊销许可证', ['warning']],
  ['√警告、罚款、吊销办学许可证', ['warning']],
  ['√责令停止招收学员 责令停止办学', ['enrolment-stopped']],
  ['√ 警告 罚款2万元', ['penalty']],
  ['√警告 √罚款2万元', ['penalty']],
  ['√给予警告，没收违法所得', ['penalty']],
  ['[x]警告 [ ]罚款 [ ]吊销办学许可证', ['warning']],
  ['[√]警告 [x]罚款 [x]吊销办学许可证', ['warning']],
  ['（v）警告 （ ）罚款 （ ）吊销办学许可证', ['warning']],
  ['警告：√；罚款：×；吊销办学许可证：×', ['warning']],
  ['警告 √罚款 吊销办学许可证', []],
  ['警告（√）罚款（×）吊销办学许可证（×）', []],
  ['警告√；罚款；吊销办学许可证', []],
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
  // What was left undone, lost, asked or done another time beside an act of its own.
  ['从白名单中剔除并列入黑名单', ['blacklist']],
  ['剔除出白名单并列入黑名单', ['blacklist']],
  ['从白名单移出并列入黑名单', ['blacklist']],
  ['移出校外培训机构白名单并列入黑名单', ['blacklist']],
  ['取消办学资格并公布为黑名单机构', ['blacklist']],
  ['列入黑名单并取消评优资格', ['blacklist']],
  ['纳入黑名单管理并取消年检资格', ['blacklist']],
  ['预收费未纳入监管账户被列入黑名单', ['blacklist']],
  ['移交案件线索并列入黑名单', ['blacklist']],
  ['预收费未纳入资金监管罚款5万元', ['penalty']],
  ['未列入收费清单的项目收费罚款5万元', ['penalty']],
  ['未曾取得办学许可证罚款5万元', ['penalty']],
  ['聘用曾在公办学校任教的教师罚款5万元', ['penalty']],
  ['曾被约谈仍不改正罚款5万元', ['penalty']],
  ['罚款5万元并移送教育局吊销办学许可证', ['penalty']],
  ['罚款5万元并抄告市场监管局列入经营异常名录', ['penalty']],
  ['违反年度计划罚款5万元', ['penalty']],
  ['综合考虑罚款3万元', ['penalty']],
  ['罚款5万元（是否缴纳：否）', ['penalty']],
  ['罚款5万元（是否履行：未履行）', ['penalty']],
  ['罚款：5万元 没收违法所得：0元', ['penalty']],
  ['罚款金额（万元）：5 没收金额（万元）：0', ['penalty']],
  ['对聘用无证教师罚款5万元', ['penalty']],
  ['对未公示教师信息罚款1万元', ['penalty']],
  ['对非法获取学生个人信息罚款5万元', ['penalty']],
  ['对企业法人罚款5万元', ['penalty']],
  ['对该平台企业罚款5万元', ['penalty']],
  ['未公示教练资质，罚款2000元', ['penalty']],
  ['对未建立会计制度罚款2000元', ['penalty']],
  ['股东变更未备案，罚款2000元', ['penalty']],
  ['对擅自变更股东罚款1万元', ['penalty']],
  ['对虚构股东背景罚款5万元', ['penalty']],
  ['对冒用品牌方名义招生罚款5万元', ['penalty']],
  ['对其他单位商业诋毁罚款5万元', ['penalty']],
  ['已依法送达告知书，作出罚款5万元的行政处罚', ['penalty']],
  ['已送达告知书；罚款5万元已缴纳', ['penalty']],
  ['罚款5万元并撤销办学许可证', ['penalty']],
  ['撤销其办学许可并处罚款5万元', ['penalty']],
  ['擅自终止办学罚款5万元', ['penalty']],
  ['因解除劳动合同未退费罚款5万元', ['penalty']],
  ['违反预收费管理的规定罚款5万元、违反收费公示的规定警告', ['penalty']],
  ['警告（有无异议：无）', ['warning']],
  ['警告教师无证上岗问题', ['warning']],
  ['警告无证办学情形', ['warning']],
  ['对校长王某约谈', ['summons']],
  ['提请法院强制执行罚款5万元', ['penalty']],
  ['报请批准后罚款5万元', ['penalty']],
  ['按计划罚款5万元', ['penalty']],
  ['未予备案即招生罚款5万元', ['penalty']],
  ['未予公示收费标准罚款5万元', ['penalty']],
  ['不予退费罚款5万元', ['penalty']],
  ['对其、法定代表人王小明分别罚款5万元、1万元', ['penalty']],
  ['对该校法定代表人、该校分别罚款1万元、5万元', ['penalty']],
  ['提请教育局吊销办学许可证，并罚款5万元', ['penalty']],
  ['列入经营异常名录并删除违法广告', ['abnormal-operations']],
  ['责令移交学生档案并吊销办学许可证', ['licence-revoked']],
  ['约谈其无证办学情况', ['summons']],
  // A list of persons beside what was done to the institution itself.
  ['罚款2万元；将涉事教师列入校外培训机构从业人员黑名单', ['penalty']],
  ['对其给予警告并将涉事教师列入从业人员黑名单', ['warning']],
  ['将其列入黑名单，将校长列入从业人员黑名单', ['blacklist']],
  ['将该机构及其负责人列入黑名单', ['blacklist']],
  ['列入校外培训机构和从业人员黑名单', ['blacklist']],
  ['列入校外培训机构、从业人员黑名单', ['blacklist']],
  ['列入校外培训机构黑名单并将其法定代表人列入黑名单', ['blacklist']],
  ['聘用黑名单人员罚款2万元', ['penalty']],
  ['聘用无证教师列入黑名单', ['blacklist']],
  ['法定代表人失联列入黑名单', ['blacklist']],
  ['罚款2万元并将列入黑名单', ['penalty']],
  ['责令停止招生并将整改情况上报', []],
  // Near to words that take an act back.
  ['列入黑名单公示3年', ['blacklist']],
  ['列入黑名单，公示异议期已过', ['blacklist']],
  ['列入黑名单并作风险提示', ['blacklist']],
  ['原列入经营异常名录，现列入严重违法失信名单', ['serious-violation']],
  ['取消办学资格列入黑名单', ['blacklist']],
  ['整改不到位，责令停止招生', ['enrolment-stopped']],
  ['因未按要求整改到位，列入黑名单', ['blacklist']],
  ['罚款5万元；对负责人不予处罚', ['penalty']],
  ['罚款5万元，对价格违法行为不予处罚', ['penalty']],
  ['罚款5万元，二审改判维持', ['penalty']],
  ['对擅自引入合作机构罚款5万元', ['penalty']],
  ['对利用第三方机构收费罚款5万元', ['penalty']],
  ['对与合作机构串通的行为罚款5万元', ['penalty']],
  ['对该外包公司罚款5万元', ['penalty']],
  ['对变更实际控制人未备案罚款1万元', ['penalty']],
  ['对实际控制人变更未备案罚款1万元', ['penalty']],
  ['对董事长更换未备案罚款1万元', ['penalty']],
  ['对校长、负责人变更未备案罚款1万元', ['penalty']],
  ['对总经理的变更未报告罚款1万元', ['penalty']],
  ['吊销办学许可证（已履行听证程序）', ['licence-revoked']],
  ['吊销办学许可证（经听证程序）', ['licence-revoked']],
  ['罚款5万元（已完成法制审核程序）', ['penalty']],
  ['列入黑名单（已过异议期）', ['blacklist']],
  ['列入黑名单（超过异议期）', ['blacklist']],
  ['列入黑名单（提醒家长谨慎选择）', ['blacklist']],
  ['列入黑名单（风险等级A）', ['blacklist']],
  ['列入“黑名单”（风险等级：高）', ['blacklist']],
  ['列入黑名单后备案', ['blacklist']],
  ['对总经理约谈', ['summons']],
  ['吊销营业执照和办学许可证', ['licence-revoked']],
  ['吊销营业执照并吊销办学许可证', ['licence-revoked']],
  ['吊销并收回办学许可证', ['licence-revoked']],
  ['吊销并注销其办学许可证', ['licence-revoked']],
  ['吊销办学许可证并注销', ['licence-revoked']],
  ['暂扣或者吊销许可证', ['licence-revoked']],
  ['退还学费并罚款5万元', ['penalty']],
  ['责令退还费用，罚款', ['penalty']],
  ['罚款5万元（退还学费后减免滞纳金）', ['penalty']],
  ['罚款5万元，未免除滞纳金', ['penalty']],
  // What may have misled, or came too late, is what somebody did.
  ['因宣传可能误导家长罚款1万元', ['penalty']],
  ['因不再具备办学条件吊销办学许可证', ['licence-revoked']],
  ['不再符合设立条件吊销办学许可证', ['licence-revoked']],
  ['逾期未年报被列入经营异常名录', ['abnormal-operations']],
  ['因逾期未整改，罚款5万元', ['penalty']],
  ['逾期未整改被约谈', ['summons']],
  ['约谈，已将没收教材销毁，警告', ['penalty']],
  ['警告，将没收教材销毁', ['warning']],
  ['将处罚结果公示，罚款5万元', ['penalty']],
  ['没收教师用书200册，罚款3万元', ['penalty']],
  ['对教师有偿补课的行为罚款2万元', ['penalty']],
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

describe('a unit beside the party, by its own name', () => {
  const PARTY = ['余姚市示例启明培训学校有限公司'];
  it.each([
    '将余姚市示例甲子培训学校等3家校外培训机构列入黑名单',
    '对余姚市示例甲子培训学校等两所学校警告',
  ])('is no other one where the party may be among those behind it: %s', (result) => {
    expect(withoutOthers(result, PARTY)).toBe(result);
  });
  it.each(['罚款5万元', '责令停止举办', '取缔', '约谈', '移入黑名单'])(
    'has its own act: %s',
    (act) => {
      const result = withoutOthers(`对余姚市示例晨帆投资有限公司${act}`, PARTY);
      expect(readDecision(result).kinds).toEqual([]);
      expect(result).toContain('其他单位');
    },
  );
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
    ['《黑名单管理办法》规定，被罚款三次的列入黑名单；罚款1万元', ['penalty']],
    ['两年内被处罚3次的予以吊销办学许可证；警告', ['warning']],
    ['罚款1万元，列入黑名单', ['blacklist']],
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
