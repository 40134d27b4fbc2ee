import type { help as keys } from '../zh-CN/help';

export const help: Record<keyof typeof keys, string> = {
  'help.title': '說明',
  'help.version': '鑑訓 {version}',
  'help.marks.q': '標註是什麼意思？',
  'help.marks.a':
    '名單上有一筆紀錄，與這裡的名稱、網址或編號相符。顏色和圖形表示處理的輕重；邊框表示有多大把握：粗框是網址或編號一致，細框是單位名稱一致、請核對，虛線框是可能同名。點開可看誰、何時、因何公布，以及原文。',
  'help.none.q': '沒有標註，是不是就沒問題？',
  'help.none.a':
    '不是。只有名單裡寫到的才會標註；名單沒有收錄、單位換了名稱、頁面沒有寫明是誰，都不會有標註。辦學許可和登記情形，請向官方查詢。',
  'help.lists.q': '為什麼查不到我要找的單位？',
  'help.lists.a':
    '先看彈出視窗裡寫的名單內容：內建名單只含應用程式通報，要查機構須另外新增名單。再用合約、發票或公章上的全名，或統一社會信用代碼查一次。',
  'help.add.q': '怎樣新增名單？',
  'help.add.a':
    '向當地部門、學校或志工索取名單網址（以 #root= 和一串指紋結尾），在設定的「名單」裡填入，先預覽，與發布者核對指紋後再訂閱。',
  'help.wrong.q': '標錯了，或漏標了，怎麼辦？',
  'help.wrong.a':
    '先對照原文中的全名、代碼和日期。標錯的，在它的完整紀錄裡點「回報錯標」；漏標的，在那一頁開啟彈出視窗，點「回報此頁的錯標或漏標」。本擴充功能只準備文字，由您傳給名單的發布者。',
  'help.quiet.q': '怎樣讓它少提示一些？',
  'help.quiet.a':
    '在彈出視窗裡可以暫停一個網站，或不再提示一筆紀錄；在設定裡可以選擇標註哪些結果、在哪些網頁上標註。',
  'help.private.q': '我看的網頁、查的名字會傳出去嗎？',
  'help.private.a': '不會。名單存在這台裝置上，核對也在這台裝置上完成；連網只用來取名單本身。',
  'pageReport.title': '回報此頁的錯標或漏標',
  'pageReport.hint': '下面只是為您準備的文字，本擴充功能不會傳送任何內容。請傳給名單的發布者。',
  'pageReport.reason.missing': '漏標：此頁的單位在名單上，卻沒有標註',
  'pageReport.reason.wrong': '錯標：標註的不是此頁的單位',
  'pageReport.reason.broken': '頁面顯示不正常',
  'pageReport.address': '附上此頁網址：{url}',
  'pageReport.subject': '鑑訓頁面回報',
  'pageReport.mark': '標註：{heading}，{label}',
  'pageReport.related': '相關：{name}，{reason}',
  'pageReport.relatedAlone': '相關：{name}',
  'pageReport.list': '名單：{list}（名單日期 {date}，{n} 筆）',
};
