export const toolbar = {
  'toolbar.state': '鑑訓：{state}',
  'page.marks': '此頁標註 {n} 處',
  'toolbar.paused': '已在本網站暫停',
  'toolbar.related': '此頁有 {n} 筆相關紀錄，未作標註',
  'toolbar.noAccess': '沒有讀取網頁的權限，無法標註',
  'toolbar.noList': '沒有可用的名單',
  'toolbar.listFault': '名單更新出錯，詳見彈出視窗',
  'toolbar.watched': '關注的名稱有變化',
  'omnibox.hint':
    '輸入單位或應用程式的名稱、拼音、信用代碼、網址、備案號或電話，只在這台裝置上的名單中查詢',
};
