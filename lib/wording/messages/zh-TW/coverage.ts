import type { coverage as keys } from '../zh-CN/coverage';

export const coverage: Record<keyof typeof keys, string> = {
  'list.bundled': '內建名單',
  'list.asOf': '名單日期 {date}',
  'list.age': '{n} 天前簽發',

  'coverage.line': '{said}這不代表已獲核准或沒有問題。',
  'coverage.noInstitutions':
    '現有名單截至{date}，只含{notices}{without}；不含培訓機構，因此查不到機構。',
  'coverage.listOnly': '只含{notices}，不含培訓機構。',
  'coverage.apps': '教育類應用程式通報（{n} 筆）',
  'coverage.websites': '教育類網站通報（{n} 筆）',
  'coverage.appsAndWebsites': '教育類應用程式和網站的通報（{n} 筆）',
  'coverage.institutions': '名單含{places} {n} 家機構{notices}（截至{date}）{without}。',
  'coverage.andNotices': '和 {n} 筆應用程式或網站通報',
  'coverage.without': '，其中沒有「{text}」',
  'coverage.nothingFound': '，其中沒有找到',
  'coverage.in': '{places}',
  'coverage.also': '{said}{trouble}',
  'trouble.paused': '名單「{title}」已暫停，沒有查。',
  'trouble.missing': '名單「{title}」還沒有備好，沒有查。',
  'trouble.damaged': '名單「{title}」有缺損，正在重新取得，可能漏查。',
  'trouble.expired': '名單「{title}」已過有效期限，{date}以後的變化不在其中。',
  'trouble.clock': '名單「{title}」的日期晚於這台裝置的日期，可能漏查。請核對裝置的日期和時間。',
  'trouble.outdated': '名單「{title}」上次沒能更新，查的是{date}的內容。',
  'coverage.places': ' {n} 個省級地區',
  'coverage.and': '、',
  'coverage.nothing': '沒有可用的名單，無法查詢。可在設定中更新或新增名單。',
};
