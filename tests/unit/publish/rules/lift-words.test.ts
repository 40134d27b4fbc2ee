import { describe, expect, it } from 'vitest';
import { changesAct, liftIn, undoesAct } from '../../../../lib/publish/rules/lift-words';

describe('words of a lift', () => {
  it.each([
    ['关于移出校外培训机构黑名单的公告', true, ['blacklist']],
    ['移出经营异常名录决定书', true, ['abnormal-operations']],
    ['已移出', true, []],
    ['同意其退出黑名单的申请', true, ['blacklist']],
    ['经本人申请，已移出黑名单', true, ['blacklist']],
    ['撤销列入黑名单决定书', true, ['blacklist']],
    ['解除校外培训机构黑名单', true, ['blacklist']],
    ['撤消列入黑名单的决定', true, ['blacklist']],
    ['剔出校外培训机构黑名单', true, ['blacklist']],
    ['经复议撤销的行政处罚决定名单', false, []],
    ['终止公示行政处罚信息名单', false, []],
    ['处罚决定已撤销', false, []],
    ['信用修复公示', false, []],
    ['已撤销（信用修复）', false, []],
    ['已撤销、信用修复', false, []],
    ['已撤销/修复', false, []],
    ['本机关决定：撤销被申请人作出的行政处罚决定', false, []],
  ])('%s', (words, isRemoval, lists) => {
    expect(liftIn(words)).toEqual({ isRemoval, lists: new Set(lists) });
  });

  it.each([
    '不予移出黑名单决定书',
    '拟移出黑名单名单公示',
    '申请移出中',
    '正在办理移出',
    '移出审核中',
    '未达到移出条件',
    '可申请移出',
    '不予撤销处罚决定',
    '移出校外培训机构白名单',
    '你单位提出的移出经营异常名录申请',
    '信用修复受理通知书',
    '撤销信用修复决定书',
  ])('%s lifts nothing', (words) => expect(liftIn(words)).toBeNull());
});

describe('words that do away with an act', () => {
  it.each([
    '撤销',
    '移出',
    '撤销（经复议）',
    '取消停止招生的决定',
    '解除限制招生',
    '恢复招生',
    '余教罚〔2026〕5号作废',
    '废止余教罚〔2026〕5号',
    '解除暂扣办学证照',
    '撤销没收',
    '确认余教罚〔2026〕5号违法',
    '剔除失信名单',
    '黑名单核减',
    '剔出黑名单',
    '摘帽',
  ])('are %s', (words) => {
    expect([undoesAct(words), changesAct(words)]).toEqual([true, true]);
  });

  it.each([
    '取消优秀单位称号',
    '撤销校区',
    '撤销登记',
    '移出校园',
    '原办学许可证作废',
    '撤回起诉',
    '责令退出',
    '核减学位',
    '责令撤回违法广告',
    '责令停止招生，整改合格后方可恢复招生',
    '未经批准不得恢复办学',
    '停业整顿期间擅自恢复办学',
    '复议期间不停止执行',
    '不予撤销处罚决定',
    '维持余教罚〔2026〕5号',
    '拟移出黑名单',
    '罚款5万元',
  ])('are not %s', (words) => {
    expect([undoesAct(words), changesAct(words)]).toEqual([false, false]);
  });

  it.each(['余教罚〔2026〕5号变更为罚款2万元', '终结执行', '中止行政处罚决定的执行'])(
    'are not, and change it: %s',
    (words) => {
      expect([undoesAct(words), changesAct(words)]).toEqual([false, true]);
    },
  );
});
