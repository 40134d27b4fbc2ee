import { describe, expect, it } from 'vitest';
import { buildOrgs, fatesOf } from '../helpers';

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
  ])('leaves it: %s, %s', async (result, remark) => {
    expect(await fate(result, remark)).not.toContain('rejected');
  });
});
