import type { coverage as keys } from '../zh-CN/coverage';

export const coverage: Record<keyof typeof keys, string> = {
  'coverage.line': '{said}{caution}。',
  'coverage.noInstitutions': '現有名單只含{notices}，不含培訓機構，因此查不到機構。',
  'coverage.apps': '教育類應用程式通報（{n} 筆）',
  'coverage.websites': '教育類網站通報（{n} 筆）',
  'coverage.appsAndWebsites': '教育類應用程式和網站的通報（{n} 筆）',
  'coverage.institutions': '名單含{places} {n} 家機構（截至{date}），其中沒有「{text}」。',
  'coverage.institutionsAlone': '名單含{places} {n} 家機構（截至{date}），其中沒有找到。',
  'coverage.places': ' {n} 個省級地區',
  'coverage.and': '、',
  'coverage.nothing': '沒有可用的名單，無法查詢。可在設定中更新或新增名單。',
};
