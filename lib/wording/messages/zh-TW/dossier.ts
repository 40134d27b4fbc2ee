import type { dossier as keys } from '../zh-CN/dossier';

export const dossier: Record<keyof typeof keys, string> = {
  'dossier.title': '儲存證據包',
  'dossier.hint':
    '把名單紀錄、您寫的說明、網頁的網址、文字和截圖、您附的圖片放進一個壓縮檔，存到這台裝置上。點「製作並儲存」時才讀取網頁，不上傳，擴充功能裡也不留。',
  'dossier.note': '您的說明（可不填）：誰、什麼時候、說了或收了什麼',
  'dossier.withPage': '附上網頁的網址、文字和截圖',
  'dossier.pictures': '圖片（截圖、聊天紀錄、收據；可不附）',
  'dossier.paste': '聊天紀錄、收據等可以貼上（Ctrl+V）或選檔案，圖片原樣放進壓縮檔。',
  'dossier.attached': '已附 {n} 張圖片',
  'dossier.detach': '去掉圖片',
  'dossier.tooMuch': '最多 {n} 張、共 {size} MB；多出的沒有附上。',
  'dossier.noPictures':
    '沒有附上{files}：只能附 PNG、JPEG、WebP、GIF、BMP、HEIC 圖片。可截圖後貼上。',
  'file.unreadable': '「{file}」讀不出來，可能已移走或正被占用。請再選一次。',
  'dossier.ownPictures': '您附的圖片',
  'dossier.ownPicturesNote': '{n} 張，由您自己選入；本擴充功能沒有核對它們從哪裡來。',
  'dossier.make': '製作並儲存',
  'dossier.making': '正在製作……',
  'dossier.saved': '已儲存：{name}',
  'dossier.hash': '壓縮檔的 SHA-256（記下它，日後可核對壓縮檔沒有改過）',
  'dossier.copyHash': '複製雜湊值',
  'dossier.moved': '網頁換了或已關閉，沒有儲存。請再試一次，或不附網頁。',
  'dossier.name': '鑑訓證據-{time}.zip',
  'dossier.file.cover': '說明.html',
  'dossier.file.records': '名單紀錄.txt',
  'dossier.file.data': '名單紀錄.json',
  'dossier.file.note': '我的說明.txt',
  'dossier.file.text': '網頁文字.txt',
  'dossier.file.shot': '網頁截圖.png',
  'dossier.file.picture': '圖片-{n}.{type}',
  'dossier.file.sums': 'SHA256.txt',
  'dossier.cover': '證據包說明',
  'dossier.by':
    '由瀏覽器擴充功能鑑訓 {version} 在這台裝置上製作，沒有上傳到任何地方。鑑訓不是任何機關的產品。',
  'dossier.time': '製作時間',
  'dossier.utc': '世界協調時間（UTC）',
  'dossier.clock': '時間取自這台裝置的時鐘。',
  'dossier.page': '網頁網址',
  'dossier.pageTitle': '網頁標題',
  'dossier.noPage': '沒有附網頁',
  'dossier.recordCount': '名單紀錄',
  'dossier.someRecords': '{n} 筆，見「{file}」',
  'dossier.noRecords':
    '沒有與此頁對上的名單紀錄：可能沒有標註，可能沒有核對，也可能您已選擇不再提示；這不代表已獲核准或沒有問題。',
  'dossier.notOne':
    '紀錄與網頁放在一起，不等於網頁屬於紀錄中的單位；每筆紀錄與網頁如何對上，寫在紀錄裡。',
  'dossier.how': '與網頁如何對上：{text}',
  'dossier.noShot': '沒有截圖：瀏覽器沒有給出這個網頁的畫面。',
  'dossier.noText': '沒有網頁文字：這個頁面讀不到。',
  'dossier.cutText': '網頁很長，只有開頭的 10 萬字。',
  'dossier.files': '裡面的檔案',
  'dossier.proves': '它能說明什麼，不能說明什麼',
  'dossier.integrity':
    '每個檔案都有一個 SHA-256 雜湊值。檔案改動一個字，雜湊值就完全不同。所以用雜湊值可以核對：檔案和製作時一樣，沒有改過。',
  'dossier.notTime':
    '它不證明時間：時鐘可以調，雜湊值誰都可以重新算。它也不證明網頁上的話是真的、是誰寫的。',
  'dossier.todo': '要用於投訴或訴訟，可以這樣做',
  'dossier.keep': '壓縮檔原封不動保存，另存一份；不要解壓縮修改後再壓縮。',
  'dossier.notary': '趁網頁還在，可以請公證機構做網頁的保全證據公證。',
  'dossier.stamp':
    '要固定時間，可以把壓縮檔或它的雜湊值交給可信時間戳記服務機構或電子資料存證機構。',
  'dossier.originals': '合約、收據、轉帳紀錄、聊天紀錄的原件一併保留。',
  'dossier.check': '怎樣核對',
  'dossier.checkHow':
    'Windows 的命令提示字元：certutil -hashfile 檔名 SHA256；macOS 或 Linux 的終端機：shasum -a 256 -c {file}',
};
