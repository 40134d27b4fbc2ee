import type { Entry } from '../../../domain/entry';

/** A new kind has no word yet: the compiler asks for it here. */
type WordsOfKinds = Record<`kind.${Entry['kind']}`, string>;

/** What an entry is, and how long its acts are shown. Worker and views say it. */
export const kinds = {
  'kind.institution': '机构',
  'kind.school': '学校',
  'kind.website': '网站',
  'kind.app': '应用',
  'window.stated': '依原文载明的公示期',
  'window.maximum': '最长显示 {n} 个月',
  'window.minimum': '此类至少公示 {n} 个月，此后核对过原文才继续显示',
  'window.looked': '核对原文后显示 {n} 天',
  'class.minor': '显示期限比照信用修复规则的“轻微”类',
  'class.ordinary': '显示期限比照信用修复规则的“一般”类',
  'class.severe': '显示期限比照信用修复规则的“严重”类',
  'class.notice': '应用通报不是信用记录，最长与“一般”类相同',
  'class.state': '行政管理状态',
} as const satisfies Record<string, string> & WordsOfKinds;
