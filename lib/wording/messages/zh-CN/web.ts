/** The web edition, and what it says otherwise than the extension. */
export const web = {
  'web.title': '查询名单',
  'web.reading': '正在取名单，取完就能查……',
  'web.unreachable':
    '取不到名单：可能这台设备没有联网，也可能网站暂时停了。取到一次以后，不联网也能查。',
  'web.notSecure': '此页要以 https:// 打开，才能核对名单的签名。请改用 https 地址再试。',
  'web.tools': '其他功能',
  'web.csv': '下载整份表格（CSV）',
  'web.about': '关于这份名单',
  'web.count': '条数与日期',
  'web.contacts': '更正与联系',
  'web.trust': '请注意',
  'web.trustHost':
    '本页和名单来自同一个网站：能查出文件损坏，查不出网站本身作假。要紧的事，请点开官方原文核对；要由自己的浏览器验证签名，请用鉴训扩展订阅。',
  'web.kept':
    '查询在这台设备上完成，输入的内容不会发送。名单存在这台设备上，断网也能查；清除本站的网站数据，就会删去。',
  'web.notOfficial': '鉴训是公开的工具，不是任何机关的产品；名单由上面写明的发布者负责。',
  'web.follow': '用鉴训扩展订阅',
  'web.followHow':
    '装了鉴训浏览器扩展的，在扩展的设置里“订阅名单”处粘贴订阅地址，核对指纹后订阅：以后搜索结果、网站和应用商店上会自动标注。',
  'web.qr': '本页的二维码',
  'web.qrHint': '用另一部手机扫一扫，就能打开此页。',
  'web.otherRoot':
    '您打开的地址里写着另一个指纹，与放在这里的名单不符：可能抄错了，也可能名单被换过。请先向发布者核对，不要据此判断。',
  'web.startAnew': '改用现在放在这里的名单',
  'web.languageAuto': '跟随设备',
  'web.coverage.nothing': '还没有取到名单，无法查询。请联网后重新打开此页。',
  'web.error.internal': '没有完成。请联网后重新打开此页；仍不行，请换一个浏览器。',
  'web.fault.unknown-format':
    '名单用了较新的格式，本页读不懂。请联网后重新打开此页；仍不行，请告诉发布者。',
  'web.fault.wrong-root':
    '放在这里的名单换成了另一份，与您上次打开的不同。请先向发布者核对，再决定是否改用。',
  'web.list.newer': '此名单有 {n} 条用到较新的格式，看不懂的部分没有显示。',
} as const satisfies Record<string, string>;
