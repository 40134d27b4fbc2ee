import type { answers as keys } from '../zh-CN/answers';

export const answers: Record<keyof typeof keys, string> = {
  'search.count': '找到 {n} 筆紀錄',
  'search.countAnd': '找到 {n} 筆紀錄，另有名稱相近的 {others} 筆：',
  'search.part': '共 {n} 筆，已列 {shown} 筆。',
  'search.more': '另有 {n} 筆，請見完整紀錄',
  'search.nearOnly': '沒有名為「{text}」的紀錄；名稱相近的 {n} 筆：',
  'search.least': '與「{text}」對得上的至少有 {n} 筆，請把名稱寫完整些：',
  'search.partLeast': '已列 {shown} 筆。',
  'search.spelt': '拼音「{text}」對上 {n} 筆，請按全名核對：',
  'search.worded': '沒有名為「{text}」的紀錄；含有其中各部分的 {n} 筆，請核對：',
  'search.unread': '沒有查詢：{why}。',
  'search.remark': '{why}。{line}',
  'search.short': '請至少輸入兩個字。',
  'reading.app': '按應用程式名稱查詢：{value}',
  'reading.site': '按網址查詢：{value}',
  'reading.app-link': '按應用程式編號查詢：{value}',
  'reading.uscc': '按統一社會信用代碼查詢：{value}',
  'reading.icp': '按 ICP 備案號查詢：{value}',
  'reading.psb': '按公安備案號查詢：{value}',
  'reading.phone': '按電話號碼查詢：{value}',
  'mentions.count': '文中有名單裡 {n} 筆紀錄的名稱或號碼。提到不等於是它發的，也不說明與它有關。',
};
