/** The web edition, and what it says otherwise than the extension. */
export const web = {
  'web.title': '查詢名單',
  'web.reading': '正在取得名單，取得後就能查……',
  'web.unreachable':
    '無法取得名單：可能這台裝置沒有連上網路，也可能網站暫時停了。取得一次以後，離線也能查。',
  'web.notSecure': '此頁要以 https:// 開啟，才能核對名單的簽章。請改用 https 網址再試。',
  'web.tools': '其他功能',
  'web.csv': '下載整份表格（CSV）',
  'web.about': '關於這份名單',
  'web.count': '筆數與日期',
  'web.contacts': '更正與聯絡',
  'web.trust': '請注意',
  'web.trustHost':
    '本頁和名單來自同一個網站：能查出檔案損壞，查不出網站本身造假。要緊的事，請點開官方原文核對；要由自己的瀏覽器驗證簽章，請用鑑訓擴充功能訂閱。',
  'web.kept':
    '查詢在這台裝置上完成，輸入的內容不會傳送。名單存在這台裝置上，離線也能查；清除本站的網站資料，就會刪去。',
  'web.notOfficial': '鑑訓是公開的工具，不是任何機關的產品；名單由上面寫明的發布者負責。',
  'web.follow': '用鑑訓擴充功能訂閱',
  'web.followHow':
    '裝了鑑訓瀏覽器擴充功能的，在擴充功能的設定裡「訂閱名單」處貼上訂閱網址，核對指紋後訂閱：以後搜尋結果、網站和應用程式商店上會自動標註。',
  'web.qr': '本頁的 QR Code',
  'web.qrHint': '用另一支手機掃描，就能開啟此頁。',
  'web.otherRoot':
    '您開啟的網址裡寫著另一個指紋，與放在這裡的名單不符：可能抄錯了，也可能名單被換過。請先向發布者核對，不要據此判斷。',
  'web.startAnew': '改用現在放在這裡的名單',
  'web.languageAuto': '跟隨裝置',
  'web.coverage.nothing': '還沒有取得名單，無法查詢。請連網後重新開啟此頁。',
  'web.error.internal': '沒有完成。請連網後重新開啟此頁；仍不行，請換一個瀏覽器。',
  'web.fault.unknown-format':
    '名單用了較新的格式，本頁讀不懂。請連網後重新開啟此頁；仍不行，請告訴發布者。',
  'web.fault.wrong-root':
    '放在這裡的名單換成了另一份，與您上次開啟的不同。請先向發布者核對，再決定是否改用。',
  'web.list.newer': '此名單有 {n} 筆用到較新的格式，看不懂的部分沒有顯示。',
};
