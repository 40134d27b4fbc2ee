export const enrol = {
  'enrol.intro':
    '繳費前一項一項看，知道什麼填什麼。所填內容只在這個頁面裡，不儲存，也不傳送；關閉頁面即消失。',
  'enrol.notAdvice':
    '這裡只與收錄的文件對照，不是官方結論，也不代表這家機構有沒有問題。規則會變，各地也有自己的規定。',
  'enrol.unsaid': '請選擇',
  'enrol.name': '1　叫什麼名字',
  'enrol.nameHint': '請填合約、收據或收款帳戶上的全名，不要填招牌上的簡稱。',
  'enrol.licence': '2　有沒有證照',
  'enrol.fees': '3　怎麼收費、怎麼簽合約',
  'enrol.lessons': '4　誰來教，在哪裡、什麼時候上',
  'enrol.refund': '5　退費和關門',
  'enrol.refundHint': '要退費時填這一項，下面會寫好給機構的信和投訴文字。',
  'enrol.field.name': '機構名稱',
  'enrol.field.address': '上課地址',
  'enrol.field.yuan': '一次要繳多少元（人民幣）',
  'enrol.field.months': '可上幾個月',
  'enrol.field.lessons': '一共多少課時',
  'enrol.field.minutes': '每課時多少分鐘',
  'enrol.field.ends': '最晚幾點下課',
  'enrol.field.paidOn': '付款日期',
  'enrol.field.taken': '已經上了多少課時',
  'enrol.field.listPrice': '打折前每課時多少元',
  'enrol.example.yuan': '如 4800',
  'enrol.example.months': '如 3',
  'enrol.example.lessons': '如 48',
  'enrol.notNumber': '請只寫一個數，例如 3；「一學期」「約五千」算不出來。',
  'enrol.paidHint': '金額和課時數沿用第 3 項所填。',
  'enrol.choose.learner': '誰來學',
  'enrol.choose.course': '學什麼',
  'enrol.choose.mode': '怎麼上',
  'enrol.choose.region': '所在地區',
  'enrol.choose.payee': '錢付給誰',
  'enrol.choose.time': '哪些日子上課',
  'enrol.choose.reason': '為什麼退費',
  'enrol.learner.preschool': '3 歲到上小學前',
  'enrol.learner.compulsory': '小學生、初中（國中）生',
  'enrol.learner.high': '高中生',
  'enrol.learner.adult': '成人',
  'enrol.course.subject': '學科類（語文、數學、外語、物理等）',
  'enrol.course.science': '科技（程式設計、機器人等）',
  'enrol.course.arts': '文化藝術',
  'enrol.course.sports': '體育',
  'enrol.course.other': '其他非學科類',
  'enrol.mode.offline': '線下，到場上課',
  'enrol.mode.online': '線上，上網路課程',
  'enrol.payee.dedicated': '機構的收費專用帳戶（監管帳戶）',
  'enrol.payee.own': '機構的其他帳戶',
  'enrol.payee.person': '個人或別的公司的帳戶、收款 QR Code',
  'enrol.payee.cash': '現金',
  'enrol.payee.loan': '培訓貸：向銀行或貸款平台借錢繳學費',
  'enrol.time.schoolday': '上學日',
  'enrol.time.weekend': '週末',
  'enrol.time.holiday': '節假日、寒暑假',
  'enrol.reason.regret': '剛付款，想反悔',
  'enrol.reason.mind': '不想上了、沒有時間',
  'enrol.reason.health': '孩子生病等，無法再上',
  'enrol.reason.broken': '沒按約定上課：停課、減課、換老師、降品質',
  'enrol.reason.moved': '搬了地址',
  'enrol.reason.closed': '關門、停業、聯絡不上',
  'enrol.hadBefore': '簽約時已經在這家或別家上過同樣的課',
  'enrol.place.341524': '金寨縣',
  'enrol.place.420200': '黃石市',
  'enrol.place.430600': '岳陽市南湖新區',
  'enrol.place.440800': '湛江市',
  'enrol.place.441300': '惠州市',
  'enrol.placeIn': '{province}：{place}',
  'enrol.here': '您所在地',
  'enrol.signs': '有沒有下面的情況（可複選）',
  'enrol.sign.noPermit': '看不到辦學許可證，或者說「正在辦」',
  'enrol.sign.businessOnly': '只有營業執照',
  'enrol.sign.otherName': '合約、收據或收款方的名稱與證上不一致',
  'enrol.sign.otherPlace': '上課地址不是證上的地址',
  'enrol.sign.expired': '證已過期，或看不到期限',
  'enrol.sign.beyond': '證上寫的與這門課不符（線上或線下、學科或非學科）',
  'enrol.sign.noContract': '沒有書面合約',
  'enrol.sign.otherContract': '合約不是《中小學生校外培訓服務合同（示範文本）》',
  'enrol.sign.noRefund': '寫著「概不退費」「過期作廢」等',
  'enrol.sign.oneSided': '寫著機構可以單方改價、改課，或「最終解釋權歸本機構」',
  'enrol.sign.noReceipt': '不給發票或收據',
  'enrol.sign.noPrices': '沒有公示收費項目和標準',
  'enrol.sign.renewal': '自動續費，事先沒有明顯提醒',
  'enrol.sign.schoolTeacher': '老師是在職的中小學、幼兒園教師',
  'enrol.sign.noCertificate': '看不到老師的教師資格或專業能力證明',
  'enrol.sign.home': '在住宅大樓、飯店、咖啡廳等處上課',
  'enrol.sign.chat': '用聊天群組、網路會議或直播收費上課，沒有線上辦學許可',
  'enrol.sign.disguise': '名義是託管、研學、冬夏令營、思維訓練、住家教師等，實際上學科課',
  'enrol.sign.ahead': '教得比學校超前、超標，或教境外課程',
  'enrol.sign.school': '學校或幼兒園與機構合作，收費輔導',
  'enrol.sign.halfDay': '半日班、全日班，或教小學課程',
  'enrol.findings': '對照規則',
  'enrol.state.over': '超過',
  'enrol.state.forbidden': '不允許',
  'enrol.state.unclear': '看不出',
  'enrol.state.local': '看當地',
  'enrol.state.ask': '請核對',
  'enrol.state.right': '可要求',
  'enrol.state.within': '未見不符',
  'enrol.summary': '對照規則，有 {n} 條結果。{texts}',
  'enrol.noRule': '這一條沒有附規定原文。',
  'enrol.rules': '依據 {first} 等 {n} 條，看原文',
  'enrol.rule': '依據 {first}，看原文',
  'enrol.rule.cite': '《{title}》（{number}）{article}',
  'enrol.rule.facts': '{office} · 自{since}施行 · {checked}核對',
  'enrol.rule.factsUntil': '{office} · 自{since}施行，至{until} · {checked}核對',
  'enrol.rule.official': '官方網址',
  'enrol.rule.read': '核對時讀的文本 {n}',
  'enrol.copyWho': '複製名稱和地址',
  'enrol.finding.assumed': '這裡按孩子報班來對照；成人培訓不在這些規定之內。請選「誰來學」。',
  'enrol.finding.fees.number': '有一欄不是一個單獨的數，沒有拿來對照。',
  'enrol.finding.price.guided':
    '義務教育學科類收費實行政府指導價；{region}的標準這裡沒有收錄。請向當地教育或價格部門核對每課時的價格。',
  'enrol.finding.price.high':
    '普通高中學科類收費參照政府指導價；{region}的標準這裡沒有收錄。請向當地教育或價格部門核對。',
  'enrol.finding.account.dedicated':
    '付到機構的收費專用帳戶，與規定一致。付款前核對戶名是不是合約上的機構。',
  'enrol.finding.account.own': '預收費須全部進入機構的收費專用帳戶，不得用它的其他帳戶收。',
  'enrol.finding.account.cash':
    '讀到的原文沒有提到現金。要收據，並問清這筆錢哪一天存入收費專用帳戶。',
  'enrol.finding.account.loan':
    '面向中小學生的培訓不得使用培訓貸繳培訓費；示範合約也寫著不得用培訓貸收費。',
  'enrol.finding.papers.unsaid':
    '先分清學科類還是非學科類：兩類要出示的證照不同。語文、數學、外語、物理、化學、生物、歷史、地理、道德與法治是學科類。',
  'enrol.finding.papers.subject':
    '簽合約前應當出示辦學許可證和民辦非企業單位登記證書。核對名稱、地址、期限和許可的類別。',
  'enrol.finding.papers.other':
    '簽合約前應當出示辦學許可證和營業執照（或者事業單位法人證書、民辦非企業單位登記證書）。體育、文化藝術、科技各有主管部門，請問清歸哪個部門管。',
  'enrol.finding.papers.online': '線上課程要有線上的辦學許可；只有線下許可的不能開線上課程。',
  'enrol.finding.papers.place': '{region}的教育部門{year}年告訴家長要看哪些證，見原文。',
  'enrol.finding.papers.local':
    '非學科類發的是辦學許可證還是別的文件，各地不同；{region}的規定這裡沒有收錄，請到全國平台或向主管部門查。',
  'enrol.finding.new.preschool':
    '國家不再審批新的面向學前兒童的機構；線下非學科類本身沒有被禁止。請看許可是哪一年首次核准的。',
  'enrol.finding.new.subject':
    '{since}起不再審批新的這類學科機構。請看許可是哪一年首次核准的；換發的證日期可能更晚。',
  'enrol.finding.preschool.online': '不得面向學前兒童開展線上培訓。',
  'enrol.finding.preschool.subject':
    '不得以學前班、幼小銜接班、思維訓練班等名義面向學前兒童開展線下學科類（含外語）培訓，也不得教小學課程。',
  'enrol.finding.noPermit.subject':
    '學科類機構在簽合約前應當出示辦學許可證和民辦非企業單位登記證書。看到之前，先不要繳費。',
  'enrol.finding.noPermit.other':
    '示範合約要求出示辦學許可證；非學科類由各主管部門分類審批。請到全國平台或向主管部門查這家有沒有獲准。',
  'enrol.finding.businessOnly.subject':
    '學科類應當有辦學許可證和民辦非企業單位登記證書，義務教育的學科機構統一登記為非營利性；只有營業執照對不上。',
  'enrol.finding.businessOnly.other':
    '營業執照只說明登記過。示範合約還要求出示辦學許可證；非學科類由各主管部門分類審批，請它出示核准的文件。',
  'enrol.finding.otherName.minors':
    '民辦學校只能使用一個名稱。先問清誰簽合約、誰收錢；出借名義或執照的一方也可能要承擔責任。',
  'enrol.finding.otherPlace':
    '增設校區要申請地址變更，另設分校要單獨取得許可。請它出示這個地址的核准。',
  'enrol.finding.expired': '辦學許可有期限。請它出示還在期限內的證，並到全國平台核對。',
  'enrol.finding.beyond':
    '只有線上許可的不得開線下課，只有線下許可的不得開線上課（用資訊科技輔助教學的除外）；學科類和非學科類也不得超出許可互開。',
  'enrol.finding.noContract': '收預付款應當訂立書面合約，寫明課程內容、價款、怎麼退款和違約責任。',
  'enrol.finding.noRefund':
    '定型化條款排除您依法解除合約、要求退還預付款的權利的，可以主張這一條無效。',
  'enrol.finding.oneSided':
    '定型化條款讓機構單方變更價款、課程等實質內容，或者單方享有解釋權的，可以主張這一條無效。',
  'enrol.finding.noReceipt': '您索要發票等憑證或者服務單據的，經營者必須出具。',
  'enrol.finding.noPrices': '收費項目和標準應當公示，並在上課前告訴您。',
  'enrol.finding.renewal': '自動續費應當在開始服務前和續費日之前，以顯著方式提請您注意。',
  'enrol.finding.schoolTeacher': '校外培訓機構的從業人員不能是中小學、幼兒園的在職教師。',
  'enrol.finding.noCertificate.subject':
    '教學科類的人必須有相應的教師資格，並在場所和網站的顯著位置公布。',
  'enrol.finding.noCertificate.other': '教非學科類的人應當有相應的職業（專業）能力證明。請它出示。',
  'enrol.finding.home.subject':
    '未經審批，在住宅大樓、飯店、咖啡廳等處收費上學科課，屬於列明的變相培訓。',
  'enrol.finding.home.other':
    '讀到的規定在這裡只說學科類；非學科類能不能在這些地方上課，看當地的場所標準。',
  'enrol.finding.chat.subject':
    '未經審批，用即時通訊、網路會議、直播等收費上學科課，屬於列明的變相培訓；線上辦學要有許可。',
  'enrol.finding.chat.other': '線上辦學要有相應的許可。請它出示，或到全國平台查。',
  'enrol.finding.disguise': '未經審批，用這些名義收費上學科課，屬於列明的變相培訓。',
  'enrol.finding.ahead': '不得超標超前培訓，不得提供境外教育課程。',
  'enrol.finding.school': '學校、幼兒園不得與校外培訓機構合作，給未成年人提供有償課程輔導。',
  'enrol.finding.school.other':
    '學校、幼兒園不得與校外培訓機構合作，給未成年人提供有償課程輔導。按規定進學校的非學科課算不算，條文沒有寫；請向學校或教育部門核實。',
  'enrol.finding.fees.either':
    '原文寫的是 3 個月或者 60 課時，沒有寫只按課時收、或者只按週期收的怎麼算；各地算法不一，請問{region}的教育部門。',
  'enrol.finding.fees.parts':
    '分期付的，填的是總數還是一次收的，看不出，沒有算作超過。請填一次收的金額、月數和課時。',
  'enrol.finding.halfDay': '不得對學前兒童開展半日制或者全日制培訓，不得教授小學階段的課程。',
  'enrol.finding.time.unsaid':
    '義務教育的學科類不得占用週末、節假日和寒暑假。選好「誰來學」和「學什麼」，才能對照。',
  'enrol.finding.time.high':
    '讀到的這句話出自義務教育的文件；高中學科類能不能在這些日子上，看{region}的規定。',
  'enrol.finding.time.holiday': '不得占用國家法定節假日、休息日及寒暑假期組織學科類培訓。',
  'enrol.finding.ends.number': '「最晚幾點下課」沒有寫成時刻（如 20:30），沒有對照。',
  'enrol.finding.ends.mode': '線上和線下的規定不同。選好「怎麼上」，才能對照下課時間。',
  'enrol.finding.ends.offline':
    '線下最晚幾點下課，規定的原文沒有讀到，這裡不作判斷。請向當地教育部門核實。',
  'enrol.finding.ends.high':
    '讀到的這句話出自義務教育的文件；高中生的網路課程幾點結束，看當地規定。',
  'enrol.finding.ends.late': '線上 {time} 下課，晚於 21:00。',
  'enrol.finding.ends.within': '線上 {time} 下課，沒有晚於 21:00。',
  'enrol.finding.minutes.number': '每課時多少分鐘不是一個單獨的數，沒有拿來對照。',
  'enrol.finding.minutes.unknown':
    '讀到的時長只管義務教育的線上培訓；這門課每課時多長，沒有讀到規定。',
  'enrol.finding.minutes.long': '線上每課時 {n} 分鐘，超過 {limit} 分鐘。',
  'enrol.finding.minutes.within': '線上每課時 {n} 分鐘，沒有超過 {limit} 分鐘。',
  'enrol.finding.regret.date': '填好付款日期，才能算出是不是還在七日之內。',
  'enrol.finding.regret.before':
    '七日內返還的規定自{since}起施行；更早的付款怎麼算，沒有讀到。請看合約約定。',
  'enrol.finding.regret.late':
    '付款已經過了 {n} 天，七日內無理由返還這一條用不上。請看合約約定，或者選別的原因。',
  'enrol.finding.regret.had':
    '簽約時已經在這家或別家上過「相同」的課的，不適用七日內無理由返還；算不算相同，要看具體情況。合約有更好的約定，按合約。',
  'enrol.finding.regret.right':
    '付款至今 {n} 天，在七日之內：請求返還預付款本金的，法院應予支持。請儘早書面提出並留底。',
  'enrol.finding.regret.taken': '已經上過的課要不要扣錢，這一條沒有寫。',
  'enrol.finding.refund.mind':
    '因您自己的原因不上了：先看合約怎麼約定。讀到的規定沒有寫可以單方面解除；與機構協商解除的，上過的課按打折前的價格扣，合約對您更有利的按合約。',
  'enrol.finding.refund.mindByTime':
    '因您自己的原因不上了：先看合約怎麼約定。讀到的規定沒有寫可以單方面解除，可以與機構協商解除。',
  'enrol.finding.refund.health':
    '出現簽約時無法預見的重大變化（如健康），繼續上課對您明顯不公平的：先與機構協商，協商不成可以請求變更或者解除合約。',
  'enrol.finding.refund.broken':
    '沒有按約定上課的，您可以要求它按約定上，或者退還預付款，並承擔利息和必須支付的合理費用。',
  'enrol.finding.refund.moved':
    '搬遷應當提前告知，並提前 30 日公告。依照規定或者合約約定，您有權要求繼續上課，或者退還沒有上的部分。',
  'enrol.finding.refund.closed':
    '停業應當提前告知，並提前 30 日公告。依照規定或者合約約定，您有權要求退還沒有上的部分。',
  'enrol.finding.refund.delay':
    '合理的退款要求，約定的期限過後（沒有約定的，從您提出起）超過十五日還沒有退的，視為故意拖延或者無理拒絕。',
  'enrol.finding.refund.back':
    '退款一般會退回原付款帳戶。凡是要先買東西或者先付錢才退的，不要付，先向主管部門核實。',
  'enrol.finding.refund.records':
    '合約和上課（消課）紀錄在機構手裡、它無正當理由不拿出來的，法院可以按您的主張認定。自己也留一份。',
  'enrol.finding.amount.paid':
    '共 {lessons} 課時，上了 {n} 課時，按實付的單價折算，可要求退還約 {amount} 元，利息另計。',
  'enrol.finding.amount.list':
    '合約解除的，上過的 {n} 課時按打折前每課時 {yuan} 元扣，可要求退還約 {amount} 元，利息另計；合約對您更有利的，按合約。',
  'enrol.finding.amount.listPrice':
    '因您自己的原因退費，上過的課按打折前的價格扣。填好打折前每課時多少元（不低於實付的單價），這裡估算。',
  'enrol.finding.amount.lessons': '填好一共多少課時（不少於已上的），這裡估算可以要求退還多少。',
  'enrol.finding.amount.health':
    '這種情況按打折前還是打折後的價格扣除，條文沒有寫明。請與機構協商。',
  'enrol.letter': '給機構的退費信',
  'enrol.letterText': '退費信',
  'enrol.letterMissing': '選好「為什麼退費」，這裡會出現可以複製的信。',
  'enrol.letterHint':
    '〔〕裡的由您填寫或刪去；其餘只寫您填寫的內容和有原文的規定，文字用簡體中文。寄出前自己再看一遍，並留下寄送的憑證。',
  'enrol.complaint': '給受理部門的投訴',
  'enrol.where': '向誰投訴',
  'enrol.print': '列印核對表',
  'enrol.paper.title': '報名前核對表',
  'enrol.paper.made': '列印於{date}。只對照讀到的文件，不是官方結論。規則核對於{checked}。',
  'enrol.paper.filled': '已填',
  'enrol.paper.pair': '{name}：{value}',
  'enrol.paper.lookups':
    '官方查詢：全國校外教育培訓監管與服務綜合平台 xwpx.eduyun.cn；國家企業信用信息公示系統 www.gsxt.gov.cn',
  'enrol.paper.before': '付款前：核對戶名與合約一致；留好合約、付款憑證、聊天和上課（消課）紀錄。',
  'enrol.paper.limits':
    '一次不要付超過 {months} 個月或 {lessons} 課時；非學科類一次不超過 {yuan} 元；付到機構的收費專用帳戶。',
  'enrol.paper.more': '另有 {n} 條，見頁面。',
  'enrol.paper.refund':
    '想反悔：付款後七日內可以請求返還預付款本金（以前在這家或別家上過同樣的課除外）。投訴：12315、12345。',
  'enrol.finding.fees.over.months': '一次收 {n} 個月，超過 {limit} 個月。',
  'enrol.finding.fees.over.lessons': '一次收 {n} 課時，超過 {limit} 課時。',
  'enrol.finding.fees.over.yuan': '一次收 {n} 元，超過 {limit} 元。',
  'enrol.finding.fees.within.months': '{n} 個月，沒有超過 {limit} 個月。',
  'enrol.finding.fees.within.lessons': '{n} 課時，沒有超過 {limit} 課時。',
  'enrol.finding.fees.within.yuan': '{n} 元，沒有超過 {limit} 元。',
  'enrol.finding.fees.no.months': '沒有填可上幾個月：上限是 {limit} 個月。',
  'enrol.finding.fees.no.lessons': '沒有填多少課時：上限是 {limit} 課時。',
  'enrol.finding.fees.no.yuan': '沒有填金額：上限是 {limit} 元。',
  'enrol.finding.fees.unread.months': '看不出填的是幾個月，沒有對照：上限是 {limit} 個月。',
  'enrol.finding.fees.unread.lessons': '看不出填的是多少課時，沒有對照：上限是 {limit} 課時。',
  'enrol.finding.fees.unread.yuan': '看不出填的是多少錢，沒有對照：上限是 {limit} 元。',
  'enrol.finding.fees.longLessons':
    '上限是 {limit} 課時，原文沒有寫一課時多長。這門課一課時 {minutes} 分鐘，按學科類指導價的標準課時折算，結論會相反；請問清合約怎樣算課時。',
  'enrol.finding.fees.course':
    '{limit} 元的上限只管非學科類；學科類看當地的指導價。先選「學什麼」，才能對照金額。',
  'enrol.finding.fees.courseOver':
    '如果是非學科類，{n} 元已經超過 {limit} 元；如果是學科類，看當地的指導價。先選「學什麼」。',
  'enrol.finding.fees.localNot':
    '{region}讀到的那份規定只管線下的義務教育學科類，到{until}為止，這裡用不上；請問當地現行的規定。',
  'enrol.finding.fees.outside':
    '校外培訓的收費上限不管成人和 3 歲以下的班；合約和退費仍受消費者保護的規定約束。',
  'enrol.finding.fees.hintOver': '{region}的教育部門{year}年也這樣提示家長。填寫的超過了。',
  'enrol.finding.fees.hintWithin': '{region}的教育部門{year}年也這樣提示家長。填寫的沒有超過。',
  'enrol.finding.account.outside':
    '收費專用帳戶的規定管的是中小學生和學前兒童的培訓；別的培訓付給誰，看合約。',
  'enrol.finding.account.app': '透過「校外培訓家長端」App 購課，是教育部門提示的官方管道。',
  'enrol.finding.account.person':
    '預收費不得用不是機構的帳戶收，包括個人的帳戶、收款 QR Code 和別的公司的帳戶。',
  'enrol.finding.papers.outside':
    '校外培訓的許可規定管的是 3 歲以上學前兒童和中小學生；這樣的班要不要許可，請向主管部門核實。',
  'enrol.finding.otherName.outside':
    '先問清誰簽合約、誰收錢；出借名義或執照的一方也可能要承擔責任。',
  'enrol.finding.otherContract':
    '面向中小學生和學前兒童的培訓要使用示範合約。機構自己的合約，請逐條對照有沒有少了您的權利。',
  'enrol.finding.combined':
    '讀到的原文沒有寫課時和金額按每門課還是按一次收取算；給家長的提示說的是一次支付的金額。其中一門課單獨就超過的，請取消這一項，只填那一門。',
  'enrol.finding.early':
    '上一期沒有上完的課時和新繳的要不要合起來算，讀到的原文沒有寫。可以等快上完再續。',
  'enrol.finding.extras':
    '教材費、定金和贈送的課時算不算進上限，讀到的原文沒有寫。請在合約裡逐項寫清。',
  'enrol.finding.unlicensed':
    '算不算擅自舉辦，要看場所、人員和組織，由主管部門認定；請向當地教育部門核實或反映。',
  'enrol.finding.time.schoolday': '上學日上課，不受這條週末、節假日的限制。',
  'enrol.finding.time.clash': '上學日上課，不得和當地中小學校的教學時間相衝突。',
  'enrol.finding.payFirst':
    '先買東西或者先付費才能退的，不是通常的退費。不要付，向主管部門求證，或撥打 110。',
  'enrol.sign.combined': '幾門課或幾份合約一起付',
  'enrol.sign.early': '上一期還沒有上完，就要續費',
  'enrol.sign.extras': '另收教材費、定金，或者有贈送的課時',
  'enrol.sign.payFirst': '要我先買東西或先付費，才給退',
  'enrol.learner.infant': '3 歲以下',
  'enrol.payee.app': '「校外培訓家長端」App',
  'enrol.notLessons': '請按合約上的「課時」只寫一個數；一節可能算一個課時，也可能算兩個。',
  'enrol.feesHint': '一起付的幾門課、幾份合約，合起來填。也可以寫 80×60。',
  'enrol.finding.amount.byTime':
    '按期限不限次數的課，合約解除後可以請求按剩餘期限與全部期限的比例返還；因自身原因沒有在期限內要求上課的，不能請求返還。',
  'enrol.finding.refund.ways':
    '可以先協商，也可以請消費者協會調解、向市場監管等部門投訴、起訴。投訴要有真實身分、明確的對象、請求和事實；部門應當在七個工作日內處理並告知。',
  'enrol.rule.reported': '報導所引的這句話 {n}',
  'enrol.payee.instalments': '分期付給機構，或信用卡分期',
  'enrol.reason.handed': '未經同意，轉給別家上課',
  'enrol.sign.inconvenient': '去新地址上課明顯不方便',
  'enrol.sign.evading': '關門後不退費，躲著不見',
  'enrol.finding.fees.combinedLessons':
    '幾門課一共 {n} 課時；{limit} 課時的上限按每門課還是合起來算，讀到的原文沒有寫。',
  'enrol.finding.fees.advice':
    '學科類的月數和課時，讀到的全國文件是 {year} 年給家長的提示，不是對機構的規定；對機構的規定，請向{region}的教育部門核實。',
  'enrol.finding.fees.localUnsaid':
    '{region}讀到的那份規定只管線下的義務教育學科類，到{until}為止。選好「誰來學」和「怎麼上」，才能對照。',
  'enrol.finding.fees.hintEdge':
    '{region}的教育部門{year}年提示家長「不得累計60課時」；正好 60 課時算不算超過，看不出。',
  'enrol.finding.account.loanPreschool':
    '示範合約寫著不得用培訓貸收費；它也管 3 至 6 歲學前兒童的線下非學科類培訓。',
  'enrol.finding.account.instalments':
    '示範合約說的是不得用培訓貸；分期付給機構或信用卡分期算不算培訓貸，讀到的原文沒有寫。簽字前看清有沒有借款合約。',
  'enrol.finding.papers.approval':
    '{region}的教育部門{year}年請家長看非學科類機構的核准書和營業執照；示範合約寫的是辦學許可證。兩處寫法不同，請向主管部門核實這家應當有哪一種。',
  'enrol.finding.noPermit.approval':
    '{region}的教育部門{year}年請家長看的是核准書和營業執照；有核准書的，沒有辦學許可證不等於沒有獲准。請它出示核准書。',
  'enrol.finding.noPermit.place':
    '{region}的教育部門{year}年請家長選有辦學許可證的機構。請它出示；看到之前，先不要繳費。',
  'enrol.finding.businessOnly.approval':
    '{region}的教育部門{year}年請家長看核准書和營業執照；只有營業執照還不夠，請它出示核准書。',
  'enrol.finding.businessOnly.place':
    '{region}的教育部門{year}年請家長選辦學許可證和營業執照都有的機構；只有營業執照對不上這句話，請它出示辦學許可證。',
  'enrol.finding.combined.any':
    '讀到的原文沒有寫課時按每門課還是合起來算。其中一門課單獨就超過的，請取消這一項，只填那一門。',
  'enrol.finding.noPrices.outside': '提供服務應當明碼標價。',
  'enrol.finding.disguise.preschool': '不得以思維訓練班等名義面向學前兒童開展線下學科類培訓。',
  'enrol.finding.ahead.other':
    '「超標超前」的處罰條文說的是學科類；這門課算不算，看不出。境外教育課程不得提供。',
  'enrol.finding.ends.learner': '最晚幾點下課，要看誰上課。選好「誰來學」，才能對照。',
  'enrol.finding.ends.course': '讀到的這條下課時間只管非學科類。選好「學什麼」，才能對照。',
  'enrol.finding.ends.night': '{time} 是後半夜，沒有拿來對照。下午和晚上請寫成 13:00 到 23:59。',
  'enrol.finding.ends.offlineLate': '線下 {time} 下課，晚於 20:30。',
  'enrol.finding.ends.offlineWithin': '線下 {time} 下課，沒有晚於 20:30。',
  'enrol.finding.minutes.learner': '讀到的時長只管義務教育的線上培訓。選好「誰來學」，才能對照。',
  'enrol.finding.minutes.mode': '讀到的時長只管義務教育的線上培訓。選好「怎麼上」，才能對照。',
  'enrol.finding.regret.moved':
    '付款後第 {n} 天：第七天{day}是假日，期限順延到假期結束的次日，仍在期限之內：請求返還預付款本金的，法院應予支持。請今天就書面提出並留底。',
  'enrol.finding.regret.rest':
    '付款後第 {n} 天，七日已經過了。第七天{day}如果是法定休假日，期限順延到休假結束的次日；它算不算，看不出。請馬上書面提出並留底。',
  'enrol.finding.refund.before':
    '下面有的條文出自{since}起施行的司法解釋；更早的付款能不能用，沒有讀到。',
  'enrol.finding.refund.handed': '未經您同意把課轉給別家的，您可以請求解除合約。',
  'enrol.finding.refund.inconvenient': '搬遷給上課造成明顯不便的，您可以請求解除合約。',
  'enrol.finding.refund.evading':
    '終止營業，既不按約定上課、又惡意逃避退款的，可以請求懲罰性賠償；是不是惡意逃避，由法院認定。',
  'enrol.finding.amount.nothing':
    '按所填的金額和課時，沒有剩餘可退，也不用補交；合約對您更有利的，按合約。',
  'enrol.finding.amount.none': '一課時也沒有上：合約解除的，可要求退還 {amount} 元，利息另計。',
  'enrol.finding.amount.extras':
    '有贈送的課時、另收了教材費或定金、幾門課一起付，或者分期付的，怎麼折算要看合約，這裡不估算。',
};
