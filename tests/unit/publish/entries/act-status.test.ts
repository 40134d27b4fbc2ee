import { describe, expect, it } from 'vitest';
import { buildOrgs, fatesOf, remarksOf } from '../helpers';

/** Remarks by which a row is none of an act that was done, or not of this unit. */
const fate = async (处理结果: string, 备注: string) =>
  fatesOf(await buildOrgs([{ 处理结果, 备注 }]));

describe('a remark', () => {
  it.each([
    ['罚款3万元', '拟处罚款3万元'],
    ['罚款3万元', '拟罚款3万元'],
    ['列入黑名单', '拟列入黑名单'],
    ['吊销办学许可证', '拟吊销办学许可证'],
    ['罚款3万元', '是否处罚以决定书为准'],
    ['罚款3万元', '处罚程序终止'],
    ['罚款3万元', '终止行政处罚程序'],
    ['罚款3万元', '出租方'],
    ['罚款3万元', '房东'],
    ['罚款3万元', '原告'],
    ['罚款3万元', '系监管单位'],
    ['罚款3万元', '處罰已撤銷'],
    ['罚款3万元', '聽證階段'],
    ['罚款3万元', '不予處罰'],
    ['罚款3万元', '舉報人'],
    ['吊销办学许可证', '仅警告，不吊销'],
    ['吊销办学许可证', '暂不吊销'],
    ['吊销办学许可证', '该校未被吊销'],
    ['吊销办学许可证', '最终给予警告'],
    ['吊销办学许可证', '仅处罚款2万元'],
    ['责令停止举办', '仅约谈'],
    ['责令停止举办', '（仅限期整改）'],
    ['责令停止招生', '未责令停止招生'],
    ['列入黑名单', '不予列入'],
    ['列入黑名单', '暂不列入黑名单'],
    ['罚款3万元', '经复核不罚款'],
    ['罚款3万元', '只责令改正'],
    ['约谈', '未约谈'],
  ])('refuses its row: %s, %s', async (result, remark) => {
    expect(await fate(result, remark)).toEqual(['rejected']);
  });

  it.each([
    ['罚款3万元', '拟列入黑名单'],
    ['罚款3万元', '拟申请复议'],
    ['罚款3万元', '拟罚款5万元，实际罚款3万元'],
    ['罚款3万元', '拟罚款3万元（已执行）'],
    ['罚款3万元', '拟罚款3万元，公示期满无异议'],
    ['列入黑名单', '拟列入黑名单，已列入'],
    ['罚款3万元', '余姚市教育局（主管单位）'],
    ['罚款3万元', '投诉（家长）'],
    ['罚款3万元', '配合调查，从轻'],
    ['罚款3万元', '处罚金额以决定书为准'],
    ['罚款3万元', '具体以决定书为准'],
    ['罚款3万元', '执行程序终止'],
    ['罚款3万元', '出租方余姚市示例物业管理有限公司已约谈'],
    ['罚款3万元', '家长举报'],
    ['罚款3万元', '罚款未到位'],
    ['罚款3万元', '未缴罚款'],
    ['罚款3万元', '不服罚款决定'],
    ['罚款3万元', '不停止执行'],
    ['罚款3万元', '仅罚款，未吊销'],
    ['罚款3万元', '未列入黑名单'],
    ['罚款3万元', '实际停办'],
    ['罚款3万元', '最终缴纳罚款3万元'],
    ['列入黑名单', '未列入经营异常名录'],
    ['责令停止招生', '未停止招生'],
    ['责令停业整顿', '未停业'],
    ['吊销办学许可证', '不得重新申请'],
    ['吊销办学许可证', '无办学许可证'],
    ['吊销办学许可证', '约谈'],
  ])('leaves it: %s, %s', async (result, remark) => {
    expect(await fate(result, remark)).not.toContain('rejected');
  });

  it.each([
    ['罚款3万元', '实际罚款2000元'],
    ['罚款3万元', '2026年10月已改为2000元'],
    ['罚款3万元', '变更为警告'],
  ])('that tells another act or sum asks for a look: %s, %s', async (result, remark) => {
    const [told] = remarksOf(await buildOrgs([{ 处理结果: result, 备注: remark }]));
    expect(told).toContain('备注·warning·写有更正、变更或恢复');
  });

  it.each([['费用由5000元改为3000元'], ['实际罚款3万元']])(
    'that tells neither does not: %s',
    async (remark) => {
      const told = remarksOf(await buildOrgs([{ 处理结果: '罚款3万元', 备注: remark }]));
      expect(told.join()).not.toContain('写有更正');
    },
  );

  it('asks for a look in a column of no known heading', async () => {
    const told = remarksOf(await buildOrgs([{ 处理结果: '吊销办学许可证', 特别情况: '仅警告' }]));
    expect(told.join()).toContain('未读取的一列（特别情况）写着“仅警告”');
  });

  it.each([
    ['公示至2026年11月10日', 'expired'],
    ['公示期：2026.9.1—2026.9.30', 'expired'],
    ['公示期至2026年12月1日止', 'accepted'],
    ['许可证有效期至2026年10月31日', 'accepted'],
  ])('ends an act that it says was published until then: %s', async (remark, is) => {
    expect(await fate('罚款3万元', remark)).toEqual([is]);
  });
});
