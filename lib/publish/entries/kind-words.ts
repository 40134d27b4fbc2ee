import type { SanctionKind } from '../../domain/sanction-kinds';

/** A kind of act in words of the law, by which `rules/acts.ts` or `rules/notice-cells.ts` reads the same kind again. */
export const KIND_WORDS: Record<SanctionKind, string> = {
  'app-notice': '通报',
  'not-rectified': '未按要求整改',
  'app-removed': '下架',
  summons: '约谈',
  warning: '警告或通报批评',
  'summary-penalty': '当场处以罚款或警告',
  penalty: '罚款或没收违法所得',
  'enrolment-stopped': '责令停止招收学员',
  'licence-suspended': '暂扣许可证件',
  'qualification-lowered': '降低资质等级',
  'operations-restricted': '限制开展经营活动',
  'business-suspended': '责令停产停业',
  judgment: '判决或裁定',
  shutdown: '责令停止办学',
  'licence-revoked': '吊销许可证件',
  blacklist: '列入黑名单',
  'serious-violation': '列入严重违法失信名单',
  'abnormal-operations': '列入经营异常名录',
};
