export const welcome = {
  'welcome.title': '歡迎使用鑑訓',
  'welcome.lead':
    '在您平時搜尋培訓機構、教育網站和應用程式的地方，標出主管部門公布過的處罰、通報等紀錄，並附原文。只有名單裡寫到的才會提示；沒有提示，不等於沒有問題。',
  'welcome.try': '先試查一個名字',
  'welcome.tryHint':
    '內建名單裡有真實的通報，點一下就能看到結果的樣子；也可以直接輸入您想查的名字。只在這台裝置上查。',
  'welcome.tryLabel': '要查的名字',
  'welcome.tryButton': '試查「{text}」',
  'welcome.where': '標註出現在哪裡',
  'welcome.button':
    '瀏覽器工具列上的鑑訓圖示：點開可查名字，也能看到目前頁面上有沒有紀錄。沒看到圖示，就點拼圖形狀的「擴充功能」，把鑑訓釘選在工具列上（手機上在瀏覽器選單的「擴充功能」裡）。',
  'welcome.lists': '名單裡有什麼，怎樣新增',
  'welcome.holds': '{title}（截至{date}）：{parts}',
  'welcome.part': '{kind} {n} 筆',
  'welcome.partIn': '{kind} {n} 筆（{places}）',
  'welcome.noInstitutions': '現有名單不含培訓機構，因此查不到機構；機構名單需要另外新增。',
  'welcome.loading': '名單還在載入，請稍候。',
  'welcome.listsHint':
    '機構名單由當地部門或志工發布，由發布者簽章，逐筆附官方來源；解除、修復或期滿的紀錄不再顯示。',
  'welcome.marksHint':
    '搜尋結果、應用程式商店、課程頁面和機構自己的網站上，與名單相符的會有一個小標註；點開可看誰、何時、因何公布和原文連結。下面是一個例子，機構均為虛構。',
  'welcome.identified': '粗框：網址或編號一致',
  'welcome.named': '細框：出現了名單中的單位名稱，不表示此頁屬於它',
  'welcome.possible': '虛線框：可能同名，請核對',
  'welcome.demoUrl': 'www.qiming.example.com',
  'welcome.demoUrlOther': 'www.chenguang.example',
  'welcome.demoUrlBrand': 'www.qiming-class.example',
  'welcome.demoTitle': '示例启明课堂 - 余姚小学初中课外辅导',
  'welcome.demoTitleOther': '宁波示例晨光教育培训有限公司 - 首页',
  'welcome.demoTitleBrand': '示例启明课堂 | 官网',
  'welcome.demoSchool': '余姚市示例启明培训学校有限公司',
  'welcome.demoCompany': '宁波示例晨光教育培训有限公司',
  'welcome.demoBrand': '示例启明课堂',
  'welcome.demoAuthority': '余姚市示例市场监督管理局',
  'welcome.demoGrounds': '违规收集未成年人个人信息',
  'welcome.demoList': '示範名單（虛構）',
  'welcome.never': '鑑訓不做什麼',
  'welcome.never.private':
    '不上傳您看的網頁和輸入的內容；核對全部在這台裝置上完成，沒有帳號、統計和廣告。',
  'welcome.never.verdict': '不評價任何單位。沒有標註，不代表已獲核准或沒有問題。',
  'welcome.never.same': '不替您認定是哪一家：同名不等於同一單位，請對照原文中的全名和代碼。',
  'welcome.never.hide': '不隱藏、不攔截任何網頁。',
  'welcome.remembers':
    '您開過、頁尾寫明是名單所列單位的網站，鑑訓會記住，好在搜尋結果、應用程式商店與課程平台上認出它。只記在這台裝置上，90 天後忘記；可在設定裡刪除或關閉。',
  'welcome.subscribe': '有名單的訂閱網址？貼到這裡，先預覽，再決定是否訂閱。',
  'welcome.preview': '前往預覽',
  'welcome.settings': '開啟設定',
  'welcome.vet': '批次核對一份表格，如合作單位名冊',

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
};
