/** Around the pages: the toolbar button and the address bar. */
export const toolbar = {
  'toolbar.state': '鉴训：{state}',
  'page.marks': '此页标注 {n} 处',
  'toolbar.paused': '已在本网站暂停',
  'toolbar.related': '此页有 {n} 条相关记录，未作标注',
  'toolbar.noAccess': '没有读取网页的权限，无法标注',
  'toolbar.noList': '没有可用的名单',
  'toolbar.listFault': '名单更新出错，详情见弹窗',
  'toolbar.watched': '关注的名称有变化',
  'omnibox.hint':
    '输入单位或应用的名称、拼音、信用代码、网址、备案号或电话，只在这台设备上的名单中查询',
} as const satisfies Record<string, string>;
