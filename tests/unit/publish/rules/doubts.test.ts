import { describe, expect, it } from 'vitest';
import {
  isDoubted,
  isFactsDoubted,
  isWithoutLeave,
  tellsNoAct,
} from '../../../../lib/publish/rules/doubts';

describe('a remark that doubts its row', () => {
  it.each([
    '重复',
    '与上行同',
    '与第3行重复',
    '待领导审核',
    '未盖章',
    '已申请听证',
    '证据不足',
    '家长投诉尚未查实',
    '有争议',
    '公司称系冒名',
    '系其分公司',
    '二审中',
    '我局败诉',
    '上级纠正',
    '移交教育局',
    '不属我局管辖',
    '拟于10月作出',
    '决定书未出',
    '请核实',
    '是否同一家？',
    '写错了，是墨鲤培训',
    '请忽略',
    '校长个人行为',
    '免于履行',
    '信用修复后移除',
  ])('is asked about: %s', (remark) => {
    expect(isDoubted(remark)).toBe(true);
  });

  it.each([
    '重复违法',
    '审核通过',
    '已听证',
    '未申请听证',
    '证据充分',
    '无争议',
    '其他问题未查实',
    '总部在杭州',
    '移送法院强制执行',
    '已移送公安机关',
    '已结案',
    '当事人败诉',
    '不再办学',
    '删除违法广告',
    '错峰检查',
    '公告送达',
    '',
  ])('is no doubt: %s', (remark) => {
    expect(isDoubted(remark)).toBe(false);
  });
});

describe('grounds that deny the deed', () => {
  it.each([
    '经调查，未发现违法行为',
    '情节轻微并及时改正，依据行政处罚法第三十三条不予处罚',
    '本局拟对当事人作出处罚，当事人有权要求听证',
    '被举报虚假宣传，经查不属实',
    '疑似无证办学',
    '其加盟商虚假宣传',
  ])('are asked about: %s', (facts) => {
    expect(isFactsDoubted(facts)).toBe(true);
  });

  it.each([
    '经查，当事人无证办学。本局告知拟作出的处罚决定，当事人未提出申辩',
    '对教师资质作虚假宣传，所称“清北名师”经查不实',
    '当事人请求不予处罚，本局不予采纳',
    '其加盟合同格式条款违法',
    '接群众举报，当事人虚假宣传，经查属实',
    '拟变更举办者未报批',
  ])('are none where they tell of it: %s', (facts) => {
    expect(isFactsDoubted(facts)).toBe(false);
  });
});

describe('a column beside the act', () => {
  it('of who gives leave says that none was given', () => {
    expect(isWithoutLeave('领导意见', '不同意')).toBe(true);
    expect(isWithoutLeave('审核', '未通过')).toBe(true);
    expect(isWithoutLeave('审核', '通过')).toBe(false);
    expect(isWithoutLeave('消防验收', '未通过')).toBe(false);
  });

  it('says that there is no act', () => {
    expect(['未查处', '建议不予处罚', '建议罚款5万元', '已查处'].map(tellsNoAct)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
