/** What the lists hold, said where nothing was found. */
export const coverage = {
  'coverage.line': '{said}{caution}。',
  'coverage.noInstitutions': '现有名单只含{notices}，不含培训机构，因此查不到机构。',
  'coverage.apps': '教育类应用通报（{n} 条）',
  'coverage.websites': '教育类网站通报（{n} 条）',
  'coverage.appsAndWebsites': '教育类应用和网站的通报（{n} 条）',
  'coverage.institutions': '名单含{places} {n} 家机构（截至{date}），其中没有“{text}”。',
  'coverage.institutionsAlone': '名单含{places} {n} 家机构（截至{date}），其中没有找到。',
  'coverage.places': ' {n} 个省级地区',
  'coverage.and': '、',
  'coverage.nothing': '没有可用的名单，无法查询。可在设置中更新或添加名单。',
} as const satisfies Record<string, string>;
