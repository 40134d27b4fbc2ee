import { describe, expect, it } from 'vitest';
import { buildOrgs, type Cells, fatesOf, remarksOf } from '../helpers';

/** What asks for a look is told in a warning; a sound row has none. */
const fateOf = async (cells: Cells): Promise<string | undefined> =>
  fatesOf(await buildOrgs([cells]))[0];

describe('a cell that does not go with its act', () => {
  it.each<[string, Cells]>([
    ['the number of an order', { 决定书文号: '余市监责改〔2026〕5号' }],
    ['numbers of two decisions', { 决定书文号: '余市监罚〔2025〕5号、余市监罚〔2026〕7号' }],
    ['another unit’s deed', { 列入原因: '因余姚市示例墨鲤培训有限公司虚假宣传' }],
    ['another unit that was punished', { 列入原因: '被处罚人为余姚市示例墨鲤培训有限公司' }],
    ['facts that deny the deed', { 违法事实: '经调查，未发现违法行为' }],
    ['another day of the decision', { 处罚决定日期: '2026-08-28' }],
    ['no exact sum', { 处理结果: '罚款5万余元' }],
    ['a blank for a sum', { 处理结果: '罚款/元' }],
    ['another total', { 处理结果: '罚款3万元，没收违法所得1.2万元，罚没合计5.2万元' }],
    ['no act in another column', { 查处情况: '未查处' }],
    ['no leave', { 领导意见: '不同意' }],
    ['a remark that it stands twice', { 备注: '与上行同' }],
  ])('asks for a look: %s', async (_, cells) => {
    expect(await fateOf(cells)).toBe('warned');
  });

  it.each<[string, Cells]>([
    ['not to be published', { 备注: '勿发' }],
    ['to be struck', { 备注: '此行删除' }],
    ['talked to and not punished', { 备注: '只约谈未处罚' }],
    ['told what is to be decided', { 备注: '处罚告知书已送达' }],
    ['spared, and closed', { 案件状态: '不予处罚结案' }],
    ['found not to be so', { 列入原因: '虚假宣传（经查不成立）' }],
    ['a form’s own line', { 备注: '填表说明' }],
  ])('refuses its row: %s', async (_, cells) => {
    expect(await fateOf(cells)).toBe('rejected');
  });

  it.each<[string, Cells]>([
    ['its own name', { 列入原因: '余姚市示例启明培训学校有限公司发布虚假广告' }],
    ['with whom it taught', { 列入原因: '与余姚市示例墨鲤培训有限公司合作举办学科培训' }],
    ['how hard it was punished', { 处理结果: '从轻处罚，罚款8000元' }],
    ['a total', { 处理结果: '罚款3万元，没收违法所得1.2万元，罚没合计4.2万元' }],
    ['an order of a talk', { 处理结果: '约谈', 决定书文号: '余教约谈〔2026〕5号' }],
    ['the day of a listing', { 处理结果: '列入经营异常名录', 处罚决定日期: '2026-08-28' }],
  ])('leaves it: %s', async (_, cells) => {
    expect(await fateOf(cells)).toBe('accepted');
  });

  it('refuses what only tells how hard somebody was punished', async () => {
    expect(await fateOf({ 处理结果: '减轻处罚' })).toBe('rejected');
  });

  it('says which column tells the day of the decision', async () => {
    const remarks = remarksOf(await buildOrgs([{ 处罚决定日期: '2026-08-28' }]));
    expect(remarks[0]).toContain('“处罚决定日期”写的是 2026-08-28');
  });
});

describe('a column 有效期', () => {
  it('ends an act by its days', async () => {
    expect(await fateOf({ 有效期: '2026-10-01' })).toBe('expired');
    expect(await fateOf({ 有效期: '2026-12-01' })).toBe('accepted');
  });

  it('is not read where it has no days', async () => {
    expect(await fateOf({ 有效期: '一年' })).toBe('accepted');
    expect(await fateOf({ 有效期: '已失效' })).toBe('warned');
  });
});
