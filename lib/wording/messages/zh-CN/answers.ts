import type { Entry } from '../../../domain/entry';

/** A new kind of entry has no word yet: the compiler asks for it here. */
type WordsOfKinds = Record<`kind.${Entry['kind']}`, string>;

/** What an answer says first: how many records, what each is, and how the text was read. Worker and views say it. */
export const answers = {
  'search.count': '找到 {n} 条记录',
  'search.countAnd': '找到 {n} 条记录，另有名称相近的 {others} 条：',
  'search.part': '共 {n} 条，已列 {shown} 条。',
  'search.more': '另有 {n} 条，见完整记录',
  'search.nearOnly': '没有叫“{text}”的记录；名称相近的 {n} 条：',
  'search.least': '与“{text}”对得上的至少有 {n} 条，请把名称写完整些：',
  'search.partLeast': '已列 {shown} 条。',
  'search.spelt': '拼音“{text}”对上 {n} 条，请按全称核对：',
  'search.worded': '没有叫“{text}”的记录；含有其中各部分的 {n} 条，请核对：',
  'search.unread': '没有查询：{why}。',
  'search.short': '请至少输入两个字。',
  'kind.institution': '机构',
  'kind.school': '学校',
  'kind.website': '网站',
  'kind.app': '应用',
  'reading.app': '按应用名称查询：{value}',
  'reading.site': '按网址查询：{value}',
  'reading.app-link': '按应用编号查询：{value}',
  'reading.uscc': '按统一社会信用代码查询：{value}',
  'reading.icp': '按 ICP 备案号查询：{value}',
  'reading.psb': '按公安备案号查询：{value}',
  'reading.licence': '按许可证号查询：{value}',
  'reading.phone': '按电话号码查询：{value}',
  'mentions.count': '文中有名单里 {n} 条记录的名称或号码。提到不等于是它发的，也不说明与它有关。',
} as const satisfies Record<string, string> & WordsOfKinds;
