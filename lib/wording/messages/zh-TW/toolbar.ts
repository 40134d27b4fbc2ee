import type { toolbar as keys } from '../zh-CN/toolbar';

export const toolbar: Record<keyof typeof keys, string> = {
  'toolbar.state': '鑑訓：{state}',
  'page.marks': '此頁標註 {n} 處',
  'toolbar.paused': '已在本網站暫停',
  'toolbar.related': '此頁有 {n} 筆相關紀錄，未作標註',
  'toolbar.noAccess': '沒有讀取網頁的權限，無法標註',
  'toolbar.noList': '沒有可用的名單',
  'toolbar.listFault': '名單更新出錯，詳見彈出視窗',
  'omnibox.hint': '輸入單位全名、應用程式名稱或拼音首字母，只在本機名單中查詢',
  'omnibox.found': '查詢「{text}」：找到 {n} 筆紀錄',
  'omnibox.none': '名單中沒有「{text}」，按 Enter 查看官方查詢',
};
