import type { preview as keys } from '../zh-CN/preview';

export const preview: Record<keyof typeof keys, string> = {
  'preview.nameAsk':
    '已經有一份叫「{title}」的名單。請先給這份名單取一個自己認得的名稱，以免混淆；只有您看得到。',
  'preview.nameLabel': '這份名單的名稱',
  'preview.contacts': '聯絡方式',
  'preview.publisher': '發布者',
  'preview.licence': '授權',
  'preview.date': '名單日期',
  'preview.number': '序號與有效期限',
  'preview.numberText': '序號 {n}，有效期限至{date}',
  'preview.count': '紀錄',
  'preview.countText': '共 {n} 筆',
  'preview.countPart': '共 {n} 筆；以下按最新的 {counted} 筆統計',
  'preview.kind': '{kind} {n}',
  'preview.none': '（未填寫）',
  'preview.samples': '其中最新的紀錄',
  'preview.noSamples': '這份名單裡沒有今天還會顯示的紀錄。',
  'preview.pages': '已開啟的網頁',
  'preview.noPages': '沒有開啟的網頁可以用來試著標註。',
  'preview.unmarked': '在已開啟的 {n} 個網頁上不會增加標註。',
  'preview.marked': '在已開啟的 {n} 個網頁中，會標註其中 {marked} 個：',
  'preview.page': '{page}：{names}',
  'preview.more': '{names} 等 {n} 處',
};
