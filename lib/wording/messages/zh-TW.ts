import type { Messages } from './zh-CN';

/**
 * The sentences that are said otherwise in Taiwan and Hong Kong. All others are made of zh-CN's, with the words of
 * `lib/build/taiwan-words.ts`: a message stands here only where no word of those makes it read well.
 */
export const otherwise = {
  'line.app-removed': '{authority}{when}通報：將{what}下架',
  'line.abnormal-operations':
    '{authority}{when}將{what}列入經營異常名錄（屬行政管理狀態，並非行政處罰）',

  'search.more': '另有 {n} 筆，請見完整紀錄',

  'rights.guardian': '處理未滿十四歲未成年人的個人資料，應當取得父母或者其他監護人的同意。',
  'rights.advertising':
    '未經消費者同意或者請求，或者消費者明確表示拒絕的，經營者不得向其發送商業性訊息。',
  'letter.faulty': '請先改正上面標出的欄位。',
  'letter.hint':
    '〔〕裡的由您填寫或刪去；其餘只寫您填寫和勾選的內容、常見訴求和所引的條文。文字用簡體中文，供受理方閱讀；複製後可以修改。',
  'channel.12321': '12321 網絡不良與垃圾信息舉報受理中心',
  'channel.12377': '12377 違法和不良信息舉報中心',
  'channel.when.12321': '推銷電話、垃圾簡訊，應用程式違規蒐集資料。',
  'channel.when.12309': '許多孩子的資料外洩或遭買賣，可作為公益訴訟線索反映。',

  'enrol.field.yuan': '一次要繳多少元（人民幣）',
  'enrol.learner.compulsory': '小學生、初中（國中）生',
  'enrol.course.science': '科技（程式設計、機器人等）',
  'enrol.sign.chat': '用聊天群組、網路會議或直播收費上課，沒有線上辦學許可',
  'enrol.finding.papers.online': '線上課程要有線上的辦學許可；只有線下許可的不能開線上課程。',
  'enrol.finding.refund.back':
    '退款一般會退回原付款帳戶。凡是要先買東西或者先付錢才退的，不要付，先向主管部門核實。',
  'enrol.letterHint':
    '〔〕裡的由您填寫或刪去；其餘只寫您填寫的內容和有原文的規定，文字用簡體中文。寄出前自己再看一遍，並留下寄送的憑證。',
  'enrol.paper.more': '另有 {n} 條，見頁面。',
  'enrol.finding.account.person':
    '預收費不得用不是機構的帳戶收，包括個人的帳戶、收款 QR Code 和別的公司的帳戶。',

  'dossier.name': '鑑訓證據-{time}.zip',
  'dossier.utc': '世界協調時間（UTC）',
  'dossier.keep': '壓縮檔原封不動保存，另存一份；不要解壓縮修改後再壓縮。',
  'dossier.checkHow':
    'Windows 的命令提示字元：certutil -hashfile 檔名 SHA256；macOS 或 Linux 的終端機：shasum -a 256 -c {file}',
  'watch.private': '在無痕視窗裡不記名稱，請在一般視窗裡關注。',
  'watch.hint':
    '請寫下孩子正在上或打算報名的機構的名稱、信用代碼或網址。名單更新後有了它的紀錄，或者紀錄變化、撤下，工具列按鈕會顯示 ★，彈出視窗最上面會說明。名稱只存在這台裝置上，不上傳，不同步，也不寫進備份檔；無痕視窗裡不記。',
  'options.pageIsList': '這個網頁是一份可以訂閱的名單。',
  'permission.none':
    '瀏覽器沒有允許鑑訓讀取網頁，因此搜尋結果、網站和應用程式商店上不會有標註，訂閱的名單也可能無法更新；名稱查詢和批次核對仍可使用。',

  'fault.blocked':
    '名單所在的網站拒絕存取，或把請求轉往別處：可能是所在網路攔截，也可能須先登入網路。請先登入，或換一個網路再試；一直這樣，請向發布者核對網址。',
  'fault.http': '名單所在的網站沒有給出檔案，或回應錯誤。請稍後再試；一直這樣，請告訴發布者。',
  'fault.not-a-list':
    '這個網址上取得的不是名單，可能是登入頁或錯誤頁。請先登入所在網路，或核對網址，再試。',
  'fault.kept': '{fault}現有名單照常使用。',
  'list.bundledUpdates': '隨擴充功能一併更新',

  'evidence.app-and-store': '應用程式名稱「{value}」與通報相同，且為通報所載的應用程式商店',
  'mark.notThisHint':
    '同名不等於同一單位。請對照原文中的全名、開發者或統一社會信用代碼；如不一致，請以官方原文為準。',
  'act.undo': '復原',

  'help.title': '說明',

  'options.previewing': '正在讀取並驗證名單，尚未訂閱……',
  'backup.hint':
    '一個檔案裝下設定、訂閱、暫停的網站和不再提示的紀錄，用於更換瀏覽器或備份。不含您看過的網頁、記住的網站和名單內容。',
  'options.preset': '由管理員事先設定，不能暫停或移除。',
  'options.policyFaults': '管理員的原則中有 {n} 處沒有採用，其餘照用。請轉告管理員：',
  'stored.state.what': '運作狀態',
  'preview.nameAsk':
    '已經有一份叫「{title}」的名單。請先給這份名單取一個自己認得的名稱，以免混淆；只有您看得到。',
  'preview.licence': '授權',

  'health.none': '此頁版面可能已變更，因此沒有標註；這不代表此頁沒有名單中的單位。',

  'publish.hint':
    '把單位的表格做成一份有簽章的名單，放到自己的網站上，家長的瀏覽器就能核對。表格、金鑰都只在這台電腦上處理，不會上傳；關閉此頁後，金鑰即從此頁消失。',
  'publish.tablesHint':
    '把表格拖到這裡，或選擇檔案：.xlsx、.ods、.csv，可以一次選幾個。圖片、PDF、文字文件裡的內容請先填入空白表格。',
  'publish.notices': '整張表的說明（{n} 則）',
  'publish.keepKey.root': 'root.key.json：移到隨身碟鎖起來，另存一份；遺失就不能再更換金鑰。',
  'publish.about.licence': '授權',
  'publish.aboutHint.contacts': '一行一個：網址（https://…）或信箱（mailto:…）',
  'publish.editionHint':
    '可以帶上網頁版：家長不裝任何東西，用手機開啟名單的網址就能查。選發布工具裡的 jianxun-web.zip；用 jianxun-publish.html 發布的，內含網頁版。',

  'topic.prepaid': '預收費用',

  'vet.remark.no-app': '應用程式商店連結中沒有可辨識的編號',

  'report.hint': '以下只是為您準備的文字，鑑訓不會傳送任何內容。傳給名單的發布者即可。',
  'report.mail': '寫信給 {address}',
  'report.noContact': '此名單沒有公布聯絡方式。可對照原文，向作出決定的機關查證。',

  'toolbar.listFault': '名單更新出錯，詳見彈出視窗',

  'vet.placeholder':
    '範例：\n余姚市示例启明培训学校有限公司\nhttps://www.example.com/\n91330281MA2EXAMP1X',
  'vet.fault.no-reader': '讀取 .xlsx 的程式沒有取得，可能沒有連上網路；請連網後重新開啟此頁',
  'vet.fault.quote': '第 {n} 列的引號沒有成對；請補上後重試',
  'vet.turned': '原表是橫排的，已轉成直排；這裡的列是原表的欄',
  'vet.headerAt': '標題在第 {n} 列，不作為資料',
  'vet.badCell.rounded': '第 {column} 欄是數字格式，末幾位已遺失，未使用；請改為文字格式後重填。',
  'vet.col.number': '列',

  'web.reading': '正在取得名單，取得後就能查……',
  'web.unreachable':
    '無法取得名單：可能這台裝置沒有連上網路，也可能網站暫時停了。取得一次以後，離線也能查。',
  'web.count': '筆數與日期',
  'web.trustHost':
    '本頁和名單來自同一個網站：能查出檔案損壞，查不出網站本身造假。要緊的事，請點開官方原文核對；要由自己的瀏覽器驗證簽章，請用鑑訓擴充功能訂閱。',
  'web.qr': '本頁的 QR Code',
  'web.qrHint': '用另一支手機掃描，就能開啟此頁。',
  'web.coverage.nothing': '還沒有取得名單，無法查詢。請連網後重新開啟此頁。',

  'welcome.lead':
    '在您平時搜尋培訓機構、教育網站和應用程式的地方，標出主管部門公布過的處罰、通報等紀錄，並附原文。只有名單裡寫到的才會提示；沒有提示，不等於沒有問題。',
  'welcome.button':
    '瀏覽器工具列上的鑑訓圖示：點開可查名字，也能看到目前頁面上有沒有紀錄。沒看到圖示，就點拼圖形狀的「擴充功能」，把鑑訓釘選在工具列上（手機上在瀏覽器選單的「擴充功能」裡）。',
  'welcome.demoList': '示範名單（虛構）',
  'welcome.remembers':
    '您開過、頁尾寫明是名單所列單位的網站，鑑訓會記住，好在搜尋結果、應用程式商店與課程平台上認出它。只記在這台裝置上，90 天後忘記；可在設定裡刪除或關閉。',
  'welcome.preview': '前往預覽',
} as const satisfies Partial<Messages>;
