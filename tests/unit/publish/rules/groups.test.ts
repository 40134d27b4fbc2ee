import { describe, expect, it } from 'vitest';
import { groupFaults, headingOfGroup } from '../../../../lib/publish/rules/groups';

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
    ['三、年检合格（1家）', '不是处罚'],
    ['（一）合格', '不是处罚'],
    ['检查未发现问题', '不是处罚'],
  ])('%s takes them out', (text, why) => expect(headingOfGroup(text, false)?.fault).toContain(why));

  it.each([
    '二、黑名单',
    '（一）已作出处罚的机构',
    '三、违规机构名单',
    '二、不合格名单',
    '三、约谈机构',
    '三、罚款单位',
    '（二）暂扣机构',
    '（三）责令停业机构',
  ])('%s lets them in', (text) => expect(headingOfGroup(text, false)?.fault).toBeNull());

  it.each([
    '余姚市示例诚信培训学校',
    '一、余姚市示例启明培训学校',
    '余姚市示例优秀培训学校有限公司',
    '注：移出黑名单',
    '余姚市',
    '',
  ])('%j is none', (text) => expect(headingOfGroup(text, false)).toBeUndefined());

  it.each([
    '新增机构',
    '列入（1家）',
    '黑名单机构',
    '罚款机构',
    '记入黑名单机构',
    '已处罚机构',
    '未修复机构',
    '不合格',
    '年检不合格（2家）',
    '二、新增机构',
    '（一）凤山街道',
    '（二）城区机构',
    '2.未整改到位的机构',
  ])('%s only ends what another said', (text) => expect(headingOfGroup(text, false)).toEqual({}));

  it.each([
    '机构',
    '校外培训机构',
    '城区机构',
    '学科类黑名单机构',
    '2、余姚市示例晨光机构',
    '二、余姚市示例晨光机构',
    '2.示例晨光机构',
    '新增示例培训机构',
  ])('%s ends nothing', (text) => expect(headingOfGroup(text, false)).toBeUndefined());
});

/** What holds below each of these headings: 移 where rows are refused, 在 where not, - where nothing changes. */
const held = (texts: string, above: string | null = null) =>
  groupFaults(texts.split('|'), above, false)
    .map((fault) => (fault === undefined ? '-' : fault === null ? '在' : '移'))
    .join('');

describe('headings of groups in their order', () => {
  it.each([
    ['一、移出黑名单机构|二、新增机构', '移在'],
    ['1.移出黑名单机构|2.新增机构', '移在'],
    ['移出机构|新增机构', '移在'],
    ['白名单机构|黑名单机构', '移在'],
    ['合格|不合格', '移在'],
    ['正常|异常', '移在'],
    ['一、年检合格（1家）|二、年检不合格（2家）', '移在'],
    ['年检合格|责令停止招生（2家）', '移在'],
    ['拟处罚机构|已处罚机构', '移在'],
    ['已修复机构|未修复机构', '移在'],
    ['第一批：列入|第二批：已撤销|第三批：列入', '在移在'],
    // What divides a part ends it not, whatever it names.
    ['一、移出黑名单机构|（一）凤山街道|（二）梨洲街道|二、新增机构', '移移移在'],
    ['一、移出黑名单机构|（一）艺术类黑名单机构|（二）体育类黑名单机构', '移移移'],
    ['一、移出黑名单机构|黑名单机构', '移移'],
    ['移出黑名单机构|一、城区机构|二、乡镇机构|列入黑名单机构', '移移移在'],
    ['移出黑名单机构|城区机构|学科类黑名单机构', '移--'],
    // A part below another ends with that one, and with one further out.
    ['一、城区机构|（一）列入机构|（二）移出机构|二、乡镇机构', '在在移在'],
    ['一、移出机构|（一）白名单|（二）城区机构', '移移移'],
    ['一、城区机构|移出机构|二、乡镇机构', '在移在'],
    ['移出机构|二、黑名单机构', '移在'],
  ])('%s', (texts, says) => expect(held(texts)).toBe(says));

  it('let what stands above the table hold again', () => {
    expect(held('一、白名单|二、新增机构|三、黑名单', '移出')).toBe('移移在');
    expect(held('移出机构|新增机构', '移出')).toBe('移移');
  });
});
