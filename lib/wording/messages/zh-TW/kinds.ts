import type { kinds as keys } from '../zh-CN/kinds';

export const kinds: Record<keyof typeof keys, string> = {
  'kind.institution': '機構',
  'kind.school': '學校',
  'kind.website': '網站',
  'kind.app': '應用程式',
  'window.stated': '依原文載明的公示期',
  'window.maximum': '最長顯示 {n} 個月',
  'window.minimum': '此類至少公示 {n} 個月，此後核對過原文才繼續顯示',
  'window.looked': '核對原文後顯示 {n} 天',
  'class.minor': '顯示期限比照信用修復規則的「輕微」類',
  'class.ordinary': '顯示期限比照信用修復規則的「一般」類',
  'class.severe': '顯示期限比照信用修復規則的「嚴重」類',
  'class.notice': '應用程式通報不是信用紀錄，最長與「一般」類相同',
  'class.state': '行政管理狀態',
};
