import { describe, expect, it } from 'vitest';
import { fieldOfKeptList, readHeader } from '../../../lib/tables/read-heading';

it.each(['作出', '认定', '行政处罚', '决定书', '发布', '内容及', '处罚及'])(
  'a heading of %s many times over is read at once',
  (word) => {
    expect(readHeader(`${word.repeat(60)}x`)).toBe('unknown');
  },
);

describe('a heading that no list has is read by its parts', () => {
  it.each([
    [
      'authority',
      '作出单位 列入决定机关 处理部门 办案单位 查处机关 作出行政处罚决定的机关名称 行政处罚实施机关 执法机构 认定部门',
    ],
    [
      'institution',
      '违法主体 违法主体名称 违法企业名称或违法自然人姓名 当事人姓名或名称 被查处单位名称 受处罚机构 涉案企业 行政相对人 处罚对象 学科类培训机构名称 市场主体名称 社会组织名称 民办非企业单位名称 场所名称 被投诉机构 受罚单位 名称/统一社会信用代码 机构名称及信用代码 营业执照名称',
    ],
    ['date', '处罚决定书日期 作出处罚决定的日期 列入决定日期 处理决定时间 决定书落款日期 文书日期'],
    [
      'document',
      '处罚文书号 决定书编号 处罚文号 文书名称及文号 处理决定书文号 法律文书编号 案件编号',
    ],
    ['source', '公开网址 发布链接 处罚决定书链接 原文网址链接 信息公开网址 公告地址'],
    ['grounds', '问题描述 违规内容 处罚理由 违法违规事实及原因 检查发现的问题 基本案情 处理原因'],
    [
      'result',
      '处罚种类及幅度 行政处罚的种类和依据 查处结果 处理意见 处罚决定内容 处罚结果及依据 行政处罚种类和幅度',
    ],
    [
      'status',
      '整改情况 整改完成情况 复测结果 处罚履行情况 整改状态 修复情况 信用修复状态 移出情况 名单状态 处罚决定状态',
    ],
    [
      'status',
      '是否处罚 公开属性 操作类型 名单变动 移出原因 移出机关 撤销决定文号 是否撤销 是否已移出 是否移出名单 是否信用修复 是否有效 是否仍有效 是否在公示期内 撤销标志',
    ],
    ['lifted', '撤销日期 信用修复时间 移除日期 失效日期 停止公示日期 移出经营异常名录日期'],
    ['until', '公示结束日期 公示截止时间 公示期满日期'],
    [
      'until',
      '管理期限 列入时长 列入起止时间 黑名单起止日期 到期日期 届满日 列入期限 列入名单期限 黑名单有效期 惩戒期限 失信惩戒截止日期 名单管理期限 列入截止日期',
    ],
    ['uscc', '社会统一信用代码 统一社会信用代码证号 单位信用代码'],
    ['subjectClass', '行政相对人类型 相对人类别 处罚对象类型 当事人类型 主体类别 被处罚人类型'],
    ['fine', '罚款（万元） 罚款（元） 罚款金额'],
    ['confiscated', '没收违法所得（元）'],
    ['former', '原单位名称 变更前名称'],
    ['brand', '门头名称 招牌'],
    ['developer', 'APP运营者 应用运营者'],
    ['aside', '县（市、区） 所属区县 信用修复部门 退出办学原因 法律依据'],
    ['party-or-office', '处罚单位 处理单位 查处单位 处罚机构 列入单位'],
    ['act-or-grounds', '处罚事项 行政处罚事项'],
    ['paper-or-link', '决定书 处罚决定书 处罚文书'],
    ['term-or-day', '公示时间 公示日期 公示起止'],
    ['status', '是否列入黑名单 是否被列入严重违法失信名单 审核状态 发布状态'],
    ['link-or-teller', '信息来源 数据来源 来源'],
    ['personal', '法定代表人（负责人、经营者）姓名 姓名 联系人姓名 自然人姓名'],
    // A notice to be heard is no decision, an end is no beginning, and a licence's number is no paper's.
    [
      'unknown',
      '执行日期 告知书文号 拟处罚内容 听证告知日期 立案日期 送达日期 整改期限 期限 有效期 许可证到期日期 许可证有效期 起止时间 处罚金额 发证机关 主管部门 登记机关 责任单位 涉嫌违法主体 培训类别 检查机构数 行政处罚 案件名称 企业状态 经营状态 登记状态 修复截止日期 停止办学日期 是否听证 是否申请修复 违法所得 机构类型 人员类型 冒用名称 投诉单位',
    ],
  ])('%s', (kind, headings) => {
    const each = headings.split(' ');
    expect(each.map((heading) => [heading, readHeader(heading)])).toEqual(
      each.map((heading) => [heading, kind]),
    );
  });

  it('in a list that somebody keeps as well, where an open one is none', () => {
    expect(fieldOfKeptList('违法主体名称')).toBe('institution');
    expect(fieldOfKeptList('处罚单位')).toBeNull();
  });
});
