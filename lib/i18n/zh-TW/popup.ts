import type { popup as keys } from '../zh-CN/popup';

export const popup: Record<keyof typeof keys, string> = {
  'health.line': '{site}：辨識到 {n} 筆結果',
  'health.none': '此頁版面可能已變更，因此沒有標註；這不代表其中沒有名單所列主體。',

  'how.exact': '名稱相同',
  'how.phone': '電話號碼相同（號碼可能遭冒用）',
  'how.prefix': '名稱開頭相同',
  'how.infix': '名稱中包含',
  'how.initials': '拼音首字母相符',
  'how.typo': '名稱相近，請核對',

  'search.label': '以名稱查詢機構、學校、網站或應用程式',
  'search.placeholder': '單位全名、應用程式名稱或拼音首字母',
  'search.clear': '清除',
  'search.hint': '只在本機名單中查詢，輸入的內容不會傳送到任何地方。',
  'search.results': '查詢結果',
  'search.count': '找到 {n} 筆紀錄',
  'search.countShown': '找到 {n} 筆紀錄，顯示前 {shown} 筆',
  'search.none': '沒有找到紀錄',
  'search.matchedName': '{how}：{name}',
  'search.more': '另有 {n} 筆，請見完整紀錄',
  'lookups.title': '官方查詢',
  'lookups.xwpx': '全國校外教育培訓監管與服務綜合平台',
  'lookups.gsxt': '國家企業信用資訊公示系統',
  'lookups.creditchina': '信用中國',
  'lookups.beian': 'ICP 備案查詢',

  'page.title': '目前頁面',
  'page.unsupported': '此頁不在支援的網站之列，未作標註。',
  'page.website': '已核對本網站：{host}',
  'page.footer': '頁尾所載：{facts}',
  'page.noFooter': '頁尾未讀到備案號或營運單位',
  'page.noMarks': '沒有標註。',
  'page.related': '相關紀錄（不在結果上標註）',
  'page.marks': '此頁標註 {n} 處',
};
