import type { Entry, IdentifierKind } from '../../domain/entry';
import type { SanctionKind } from '../../domain/sanction-rules';

/** What the kinds of the format are called in a report. */

export const ENTRY_WORDS: Record<Entry['kind'], string> = {
  institution: '机构',
  school: '学校',
  website: '网站',
  app: '应用',
};

/** Each is read as its own kind again where a table has it: by `rules/acts.ts`, of an app by `rules/notice-cells.ts`. */
export const SANCTION_WORDS: Record<SanctionKind, string> = {
  'app-notice': '应用通报',
  'not-rectified': '未完成整改',
  'app-removed': '应用下架',
  summons: '约谈',
  warning: '警告、通报批评',
  'summary-penalty': '当场罚款、警告',
  penalty: '罚款、没收',
  'enrolment-stopped': '责令停止招收学员',
  'licence-suspended': '暂扣许可证件',
  'qualification-lowered': '降低资质等级',
  'operations-restricted': '限制开展生产经营活动',
  'business-suspended': '责令停产停业',
  judgment: '判决、裁定',
  shutdown: '责令停止举办、关闭',
  'licence-revoked': '吊销许可证件',
  blacklist: '黑名单',
  'serious-violation': '严重违法失信名单',
  'abnormal-operations': '经营异常名录',
};

export const IDENTIFIER_WORDS: Record<IdentifierKind, string> = {
  host: '网址',
  icp: 'ICP 备案号',
  psb: '公安备案号',
  uscc: '统一社会信用代码',
  app: '应用编号',
  phone: '电话',
  licence: '许可证号',
};
