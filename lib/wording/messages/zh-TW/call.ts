import type { call as keys } from '../zh-CN/call';

export const call: Record<keyof typeof keys, string> = {
  'call.intro': '所填內容只在這個頁面裡，不儲存，也不傳送；關閉頁面即消失。',
  'call.what': '1　發生了什麼',
  'call.whatHint': '知道什麼寫什麼，其他留空。',
  'call.found': '2　名單裡有沒有',
  'call.where': '3　向誰反映',
  'call.write': '4　可以複製的文字',
  'call.rights': '法律怎麼說',
  'call.field.name': '對方自稱是誰',
  'call.field.phone': '來電號碼',
  'call.field.when': '什麼時候',
  'call.field.offer': '推銷什麼',
  'call.field.knew': '對方知道孩子的哪些資料',
  'call.field.school': '涉及的學校、幼兒園或單位',
  'call.knewHint': '寫種類即可，如姓名、班級；不必寫出具體內容。',
  'call.topics': '屬於哪種情況（可複選）',
  'call.topic.calls': '推銷來電或簡訊',
  'call.topic.fees': '收費、合約或廣告',
  'call.topic.leak': '學校、幼兒園等掌握的孩子資料外洩',
  'call.topic.many': '涉及許多孩子',
  'call.topic.app': '應用程式或網站',
  'call.notNumber': '不像電話號碼，因此沒有按號碼查詢；投訴文字裡仍會寫上。',
  'call.searchHint': '填寫名稱或號碼後，在這台裝置上的名單中查詢。',
  'call.confirm': '就是這家',
  'call.confirmHint': '號碼可能遭冒用，同名不等於同一單位。核對後再勾選；勾選的紀錄會寫進文字。',
  'call.more': '另有 {n} 筆；名稱寫得更完整，結果會更少。',
  'call.blank': '填寫上面任一欄後，這裡會出現可以複製的文字。',
  'rights.guardian': '處理未滿十四歲未成年人的個人資料，應當取得父母或者其他監護人的同意。',
  'rights.guardian.source': '《個人信息保護法》第三十一條',
  'rights.basis': '處理個人資料，應當取得個人的同意，或者符合法律規定的其他情形。',
  'rights.basis.source': '《個人信息保護法》第十三條',
  'rights.advertising':
    '未經消費者同意或者請求，或者消費者明確表示拒絕的，經營者不得向其發送商業性訊息。',
  'rights.advertising.source': '《消費者權益保護法》第二十九條',
  'rights.quiet':
    '除法律另有規定或者權利人明確同意外，不得以電話、簡訊等方式侵擾他人的私人生活安寧。',
  'rights.quiet.source': '《民法典》第一千零三十三條',
  'rights.access':
    '個人有權查閱、複製其個人資料；資料有誤的可以請求更正，在法律規定的情形下可以請求刪除；處理者拒絕的，應當說明理由。',
  'rights.access.source': '《個人信息保護法》第四十四條至第四十七條、第五十條',
  'rights.erase':
    '未成年人、父母或者其他監護人要求網路上的資料處理者更正、刪除未成年人個人資料的，處理者應當及時更正、刪除；法律、行政法規另有規定的除外。',
  'rights.erase.source': '《未成年人保護法》第七十二條',
  'rights.leak':
    '發生或者可能發生個人資料外洩的，處理者應當立即採取補救措施，並通知主管部門和個人；所採取措施能夠有效避免造成危害的，可以不通知個人。',
  'rights.leak.source': '《個人信息保護法》第五十七條',
  'rights.leakOnline':
    '發生或者可能發生未成年人個人資料外洩的，處理者應當採取補救措施，及時向網信等部門報告，並按照國家有關規定告知受影響的未成年人及其監護人。',
  'rights.leakOnline.source': '《未成年人網絡保護條例》第三十五條',
  'rights.complain':
    '任何組織、個人有權向主管部門投訴、舉報違法的個人資料處理活動；收到的部門應當依法及時處理，並告知處理結果。',
  'rights.complain.source': '《個人信息保護法》第六十五條',
  'rights.penalty':
    '經營者侵害消費者個人資料依法得到保護的權利的，由主管部門責令改正，可以根據情節處以警告、沒收違法所得、罰款等。',
  'rights.penalty.source': '《消費者權益保護法》第五十六條',
  'rights.dispute':
    '消費者和經營者發生消費者權益爭議的，可以與經營者協商和解，請求消費者協會等調解，向有關行政部門投訴，根據仲裁協議提請仲裁，或者向人民法院提起訴訟。',
  'rights.dispute.source': '《消費者權益保護法》第三十九條',
  'rights.answer':
    '消費者向有關行政部門投訴的，該部門應當自收到投訴之日起七個工作日內，予以處理並告知消費者。',
  'rights.answer.source': '《消費者權益保護法》第四十六條',
  'rights.public':
    '違法處理個人資料，侵害眾多個人的權益的，人民檢察院等可以依法向人民法院提起訴訟。',
  'rights.public.source': '《個人信息保護法》第七十條',
  'call.moreRights': '其他條文',
};
