export const lists = {
  'fault.offline':
    '連不上名單所在的網站，或下載太慢沒有完成：可能是這台裝置沒有連上網路，也可能是那個網站暫時停了。請稍後再試。',
  'fault.blocked':
    '名單所在的網站拒絕存取，或把請求轉往別處：可能是所在網路攔截，也可能須先登入網路。請先登入，或換一個網路再試；一直這樣，請向發布者核對網址。',
  'fault.http': '名單所在的網站沒有給出檔案，或回應錯誤。請稍後再試；一直這樣，請告訴發布者。',
  'fault.not-a-list':
    '這個網址上取得的不是名單，可能是登入頁或錯誤頁。請先登入所在網路，或核對網址，再試。',
  'fault.too-large':
    '名單的檔案超過允許的大小、一天內要下載的太多，或瀏覽器幾次都沒能處理完，因此沒有採用。一直這樣，請告訴發布者。',
  'fault.wrong-root':
    '網址中的指紋與網站上的名單不符：可能抄錯，也可能名單被換。請向發布者重新核對。',
  'fault.wrong-hash':
    '名單的檔案與發布者簽章時的不同：可能沒有傳完，也可能被改過，因此沒有採用。一直這樣，請告訴發布者。',
  'fault.wrong-signature':
    '名單的簽章不對，不能確定是這位發布者發布的，因此沒有採用。請向發布者核實。',
  'fault.unknown-format': '名單用了較新的格式，這個版本讀不懂。請更新擴充功能。',
  'fault.rolled-back': '網站給出的名單比以前見過的舊，因此沒有採用。一直這樣，請告訴發布者。',
  'fault.equivocation':
    '同一序號出現兩份不同的名單，不能確定哪一份是真的，因此沒有採用。請告訴發布者。',
  'fault.lagging':
    '名單已過有效期限，各個網址上都沒有較新的一份：其後的變化不在其中。請向發布者詢問。',
  'fault.expired': '名單已過有效期限，發布者尚未更新：其後的變化不在其中。請向發布者詢問。',
  'fault.clock': '這台裝置的日期和時間與名單不符。請核對裝置的日期和時間。',
  'fault.bad-record': '名單中有格式不符的紀錄，因此整份沒有採用。請告訴發布者。',
  'fault.state-mismatch': '取得的紀錄與發布者寫明的不符，因此沒有採用。一直這樣，請告訴發布者。',
  'fault.shrunk':
    '近一週顯示過的紀錄少了或改名了一半以上，可能是清理，也可能是誤發布，因此暫不採用。請先向發布者詢問。',
  'fault.storage': '名單寫不進這台裝置，可能是儲存空間已滿。請騰出空間後再試。',
  'fault.damaged': '這台裝置上的名單有缺損，正在重新取得；在此之前，有些網頁可能漏標。',
  'fault.kept': '{fault}現有名單照常使用。',
  'fault.at': '{fault}（{time}）',

  'error.no-answer': '鑑訓沒有回應。請關閉此頁，再重新開啟。',
  'error.internal': '鑑訓發生錯誤，沒有完成。請再試一次；仍不行，請重新啟動瀏覽器。',
  'error.bad-request': '填寫的內容讀不出來，沒有完成。請核對後再試。',
  'error.not-allowed': '此頁不能做這件事，可能由管理員設定。如有需要，請向管理員詢問。',
  'error.bad-subscription': '不能從這個網址訂閱：{why}',
  'error.detail': '技術細節',
  'error.name-taken': '已經有叫「{detail}」的名單，或這個名稱沒有可辨認的文字。請換一個名稱。',
  'error.retry': '重試',

  'list.title': '名單',
  'list.live': '{n} 筆紀錄',
  'list.checked': '上次檢查 {time}',
  'list.neverChecked': '尚未檢查過更新',
  'list.bundledUpdates': '隨擴充功能一併更新',
  'list.expires': '有效期限至{date}',
  'list.syncing': '正在更新……',
  'list.syncNow': '立即更新',
  'list.loading': '正在載入……',
  'list.none': '還沒有名單。',
  'list.publisher': '發布者：{publisher}',
  'list.sequence': '序號 {n}',
  'list.root': '指紋',
  'list.remove': '移除',
  'list.removeConfirm': '移除「{title}」？其紀錄將不再用於標註與查詢。',
  'view.closed': '已收起',
  'view.cancel': '取消',
  'list.paused': '已暫停：不更新，也不用於標註與查詢',
  'list.pause': '暫停',
  'list.resume': '恢復',
  'list.pauseName': '暫停「{title}」',
  'list.resumeName': '恢復「{title}」',
  'list.removeName': '移除「{title}」',
  'list.acceptShrunk': '採用新的名單',
  'list.acceptConfirm':
    '近一週顯示過的「{title}」的紀錄，新內容裡少了或改名了一半以上。可能是發布者清理了名單，也可能是誤發布；可先向發布者詢問。確定採用？',
  'list.mirrors': '另有 {n} 個鏡像網址',

  'list.ownTitle': '它自稱「{title}」',
  'list.newer': '此名單有 {n} 筆用到較新的格式，看不懂的部分沒有顯示；更新擴充功能後可見。',
  'list.barred':
    '此名單有 {n} 筆把公用尾碼、平台、政府網站或公共服務號碼當作單位自己的，這些沒有採用。',
  'list.crowded':
    '此名單有 {n} 個名稱、網址或編號沒有用於標註：同名同號的紀錄太多，或名單太大。網頁上可能漏標。',
  'list.unchecked': '名單「{title}」另有至少 {n} 筆同名或同號的紀錄，超出上限，未核對。',
  'preview.publisher': '發布者',
  'preview.number': '序號與有效期限',
  'preview.numberText': '序號 {n}，有效期限至{date}',
  'options.language': '語言',
  'typed.tooLong': '最多 {cap} 字，現有 {n} 字；請縮短後再複製。',
  'typed.control': '含有看不見的控制字元；請刪去後重新輸入。',
  'publish.numberNew': '序號從 {n} 重新算，有效期限至{date}',
};
