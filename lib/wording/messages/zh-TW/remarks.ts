import type { remarks as keys } from '../zh-CN/remarks';

export const remarks: Record<keyof typeof keys, string> = {
  'vet.between': '、',
  'vet.remark.masked': '含遮蓋符號，無法核對',
  'vet.remark.unreadable': '沒有可核對的文字',
  'vet.remark.bad-code': '不是 18 位統一社會信用代碼，或被試算表改寫',
  'vet.remark.checksum': '信用代碼的校驗碼不符，可能有誤',
  'vet.remark.bad-site': '不是網址',
  'vet.remark.bad-icp': '不是 ICP 備案號',
  'vet.remark.bad-phone': '不是電話號碼',
  'vet.remark.no-area-code': '電話沒有區號，只與名單中同樣沒有區號的號碼核對過；請補上區號',
  'vet.remark.shared-site': '平台或公共網址，不能說明是哪家單位',
  'vet.remark.shared-icp': '平台自己的備案號，不能說明是哪家單位',
  'vet.remark.no-app': '應用程式商店連結中沒有可辨識的編號',
  'vet.remark.document': '文號不能查，請寫單位名稱或信用代碼',
  'vet.remark.more-sites': '一格裡的網址太多，只核對了前 4 個',
  'vet.remark.other-code': '名單中有同名紀錄，但信用代碼不同，未計入',
  'vet.remark.other-place': '名單中有同名紀錄，但登記地區不同，未計入',
  'vet.remark.other-developer': '名單中有同名應用程式，但開發者不同，未計入',
};
