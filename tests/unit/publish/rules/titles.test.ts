import { describe, expect, it } from 'vitest';
import {
  faultAbove,
  headingOfGroup,
  saysLifted,
  titleFault,
} from '../../../../lib/publish/rules/titles';

const NO_ACTS =
  '余姚市校外培训机构白名单|余姚市优秀培训机构表彰名单|余姚市诚信经营单位名单|校外培训红榜|移出经营异常名录公告|移出黑名单公告|关于解除黑名单管理的通知|信用修复公示|撤销行政处罚决定公告|关于撤销行政处罚的决定|处罚决定撤销公示|行政处罚信息撤回公告|终止公示行政处罚信息的公告|不予行政处罚决定公示|免罚清单|轻微违法不予处罚名单|（样表）行政处罚信息公示表|填报示例|（测试）行政处罚名单|作废|教育移动应用备案名单|合格机构名单|诚信经营示范店名单|关于解除3家机构信用惩戒的公告|已移出黑名单机构|已移出经营异常名录企业名单|准予信用修复决定公示|以下处罚已撤销|取消列入黑名单的决定|不再列入黑名单名单|可移出黑名单机构公示|期满移出经营异常名录公告|合格培训机构名单|已撤销|移出|作废（旧）|【移出】|待处罚|模拟数据|测试用表|假数据|虚构名单（勿用）|复议撤销案件公示';
const ACTS =
  '余姚市行政处罚信息公示|行政许可和行政处罚等信用信息公示|校外培训机构黑名单|余姚市校外培训机构黑白名单|余姚市校外培训机构黑、白名单|红黑名单|经营异常名录列入、移出公告|撤销办学许可证机构处罚情况|责令停止招生机构名单|停止招生的培训机构公示|未备案培训机构名单|不合格机构名单|守信激励失信惩戒名单|诚信建设违法典型案例处罚情况|从轻、不予处罚案例|示范区行政处罚公示|余姚市优秀路行政处罚公示|未撤销处罚公示|处罚信息公示表（公示期满后撤销公示）|取消办学资格机构名单|解除劳动合同案件处罚情况|黑名单（动态更新，已移出的不再列出）|行政处罚公示（不含不予处罚案件）|关于公布2026年第一批校外培训机构黑名单和白名单|关于将3家机构移出白名单并列入黑名单的公告|列入经营异常名录和移出经营异常名录信息公示|行政处罚信息公示表（如需信用修复请联系余姚市教育局）|行政处罚公示及信用修复指南|注：当事人可在公示期满后申请信用修复|说明：信用修复后可移出黑名单|行政处罚（吊销、撤销许可证）信息公示|处罚情况（撤销办学许可证）|取消评优资格并列入黑名单的通报|黑名单（不含已移出机构）|黑名单（移出的除外）|处罚公示（终止公示的除外）|白名单机构违规查处情况|行政处罚及不予行政处罚决定公示表|未依法备案名单|约谈示范机构名单|法人行政处罚信息模板|关于撤销登记并处罚的公告|无为市校外培训机构黑名单|未来教育行政处罚公示|白云区校外培训机构处罚公示|校外培训机构整改台账及处罚情况|模拟考试机构处罚情况|撤销登记|处罚|黑名单|拟声乐器培训机构处罚情况|填报虚假数据机构处罚情况|虚构数据机构处罚情况|测试数据造假机构处罚情况|寒假名单|暑假表|放假表|Sheet1|';

describe('a title', () => {
  it.each(NO_ACTS.split('|'))('tells of no act in force: %s', (title) => {
    expect(titleFault(title, false)).toContain('不登载');
  });

  it.each(ACTS.split('|'))('may tell of acts: %s', (title) => {
    expect(titleFault(title, false)).toBeNull();
  });

  it.each([
    ['已完成整改的APP名单', true],
    ['关于恢复上架应用的通告', true],
    ['通过复测的应用名单', true],
    ['未完成整改的APP名单', false],
    ['逾期未完成整改的APP名单', false],
    ['关于未按要求完成整改APP的通报', false],
    ['未在规定期限内完成整改的APP', false],
    ['不能按时完成整改的APP', false],
    ['尚未整改到位的应用', false],
    ['未成年人APP完成整改名单', true],
    ['APP整改完成情况的通报', false],
    ['侵害用户权益行为的APP通报', false],
  ])('of apps, %s: put right is %s', (title, isRight) => {
    expect(titleFault(title, true) !== null).toBe(isRight);
    expect(titleFault(title, false)).toBeNull();
  });

  it('counts by how near it is', () => {
    const [white, black] = ['校外培训机构白名单', '校外培训机构黑名单'];
    expect(faultAbove([black, white], [], false)).toContain('不是处罚');
    expect(faultAbove([white, black], [], false)).toBeNull();
    expect(faultAbove(['Sheet1'], [white], false)).toContain('不是处罚');
    expect(faultAbove([black], [white], false)).toBeNull();
    // Another line of the page may be a link to another list.
    expect(faultAbove(['Sheet1'], [black, white], false)).toBeNull();
  });
});

describe('a heading of a group of rows', () => {
  it.each([
    ['二、移出黑名单机构', '移出'],
    ['一、白名单', '不是处罚'],
    ['以下处罚已撤销', '撤销'],
    ['（二）拟作出处罚的机构', '还没有作出决定'],
    ['六、行政处罚已撤销', '撤销'],
    ['已撤销', '撤销'],
    ['【移出】', '移出'],
    ['※已修复※', '修复'],
    ['十、信用修复', '修复'],
    ['待处罚', '还没有作出决定'],
    ['七、正在立案调查的机构', '还没有作出决定'],
    ['填写示例', '样例'],
  ])('%s takes them out', (text, why) => expect(headingOfGroup(text, false)).toContain(why));

  it.each([
    '二、黑名单',
    '（一）已作出处罚的机构',
    '三、违规机构名单',
    '三、约谈机构',
    '（三）责令停业机构',
  ])('%s lets them in', (text) => expect(headingOfGroup(text, false)).toBeNull());

  it.each([
    '余姚市示例诚信培训学校',
    '一、余姚市示例启明培训学校',
    '余姚市示例优秀培训学校有限公司',
    '注：移出黑名单',
    '余姚市',
    '',
  ])('%j is none', (text) => expect(headingOfGroup(text, false)).toBeUndefined());
});

describe('a note', () => {
  it.each([
    ['注：序号1的行政处罚已被撤销。', true],
    ['说明：以上机构均已移出黑名单', true],
    ['以上处罚决定已被撤销（办学许可证另行处理）', true],
    ['说明：当事人可以申请复议撤销处罚决定', false],
    ['公示期满后停止公示', false],
    ['信用修复后将移出名单', false],
    ['注：以上处罚未被撤销', false],
    ['备注：以决定书为准', false],
    ['本名单自公布之日起施行，原2025年名单予以作废', false],
    ['说明：以上机构办学许可证均已作废', false],
    ['注：以上机构均已撤销办学许可证', false],
    ['说明：以上机构均已被移出白名单', false],
    ['注：以上机构均已解除租赁合同', false],
    ['注：本名单不含已移出的机构。', false],
    ['注：本表不包括已被撤销的处罚', false],
    ['以上名单不含已移出的机构', false],
    ['说明：已信用修复的不在本表公示', false],
    ['说明：已移出黑名单的机构，不再列入本表', false],
    ['注：已撤销的处罚除外', false],
    ['注：除已移出的机构外，均在公示期内', false],
    ['注：已移出机构不再公示', false],
    ['说明：以上机构已移出黑名单，不再公示', true],
    ['注：以上已移出的机构不再公示', true],
    ['注：第3项已移出黑名单，不在本表公示', true],
    ['注：处罚已被撤销，不再公示', true],
    ['经复核，已移出余姚市示例启明培训学校，不再公示', true],
    ['余姚市示例启明培训学校已撤销的处罚不再公示', true],
    ['注：本名单不含分校；第3项处罚已被撤销', true],
    ['注：第3项处罚已被撤销（不含分校）', true],
    ['注：该机构已于2026年10月移出黑名单', true],
    ['注：原2025年黑名单已撤销', false],
    ['注：以上机构已解除校外培训机构黑名单', true],
  ])('%s: lifted is %s', (note, isLifted) => expect(saysLifted(note)).toBe(isLifted));
});
