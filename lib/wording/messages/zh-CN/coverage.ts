/** What the lists hold, and which of them did not answer. Worker and views say it. */
export const coverage = {
  'list.bundled': '自带名单',

  'coverage.line': '{said}这不代表已获批准或没有问题。',
  'coverage.noInstitutions':
    '现有名单截至{date}，只含{notices}{without}；不含培训机构，因此查不到机构。',
  'coverage.listOnly': '只含{notices}，不含培训机构。',
  'coverage.apps': '教育类应用通报（{n} 条）',
  'coverage.websites': '教育类网站通报（{n} 条）',
  'coverage.appsAndWebsites': '教育类应用和网站的通报（{n} 条）',
  'coverage.institutions': '名单含{places} {n} 家机构{notices}（截至{date}）{without}。',
  'coverage.andNotices': '和 {n} 条应用或网站通报',
  'coverage.without': '，其中没有“{text}”',
  'coverage.nothingFound': '，其中没有找到',
  'coverage.in': '{places}',
  'trouble.paused': '名单“{title}”已暂停，没有查。',
  'trouble.missing': '名单“{title}”还没有备好，没有查。',
  'trouble.damaged': '名单“{title}”有缺损，正在重新取得，可能漏查。',
  'trouble.expired': '名单“{title}”已过有效期，{date}以后的变化不在其中。',
  'trouble.clock': '名单“{title}”的日期晚于这台设备的日期，可能漏查。请核对设备的日期和时间。',
  'trouble.outdated': '名单“{title}”上次没能更新，查的是{date}的内容。',
  'coverage.places': ' {n} 个省级地区',
  'coverage.and': '、',
  'coverage.nothing': '没有可用的名单，无法查询。可在设置中更新或添加名单。',
} as const satisfies Record<string, string>;
