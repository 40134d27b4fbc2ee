/** The page of help, and the report about a page at hand. */
export const help = {
  'help.title': '帮助',
  'help.version': '鉴训 {version}',
  'help.marks.q': '标注是什么意思？',
  'help.marks.a':
    '名单上有一条记录，与这里的名称、网址或编号相符。颜色和图形表示处理的轻重；边框表示有多大把握：粗框是网址或编号一致，细框是单位名称一致、请核对，虚线框是可能同名。点开可看谁、何时、因何公布，以及原文。',
  'help.none.q': '没有标注，是不是就没问题？',
  'help.none.a':
    '不是。只有名单里写到的才会标注；名单没有收录、单位换了名称、页面没有写明是谁，都不会有标注。办学许可和登记情况，请向官方查询。',
  'help.lists.q': '为什么查不到我要找的单位？',
  'help.lists.a':
    '先看弹窗里写的名单内容：自带名单只含应用通报，要查机构须另外添加名单。再用合同、发票或公章上的全称，或统一社会信用代码查一次。',
  'help.add.q': '怎样添加名单？',
  'help.add.a':
    '向当地部门、学校或志愿者索取名单地址（以 #root= 和一串指纹结尾），在设置的“名单”里填入，先预览，与发布者核对指纹后再订阅。',
  'help.wrong.q': '标错了，或漏标了，怎么办？',
  'help.wrong.a':
    '先对照原文中的全称、代码和日期。标错的，在它的完整记录里点“报告错标”；漏标的，在那一页打开弹窗，点“报告此页的错标或漏标”。本扩展只准备文字，由您发给名单的发布者。',
  'help.quiet.q': '怎样让它少提示一些？',
  'help.quiet.a':
    '在弹窗里可以暂停一个网站，或不再提示一条记录；在设置里可以选择标注哪些结果、在哪些网页上标注。',
  'help.private.q': '我看的网页、查的名字会传出去吗？',
  'help.private.a': '不会。名单存在这台设备上，核对也在这台设备上完成；联网只用来取名单本身。',
  'pageReport.title': '报告此页的错标或漏标',
  'pageReport.hint': '下面只是为您准备的文字，本扩展不会发送任何内容。请发给名单的发布者。',
  'pageReport.reason.missing': '漏标：此页的单位在名单上，却没有标注',
  'pageReport.reason.wrong': '错标：标注的不是此页的单位',
  'pageReport.reason.broken': '页面显示不正常',
  'pageReport.address': '附上此页网址：{url}',
  'pageReport.subject': '鉴训页面报告',
  'pageReport.mark': '标注：{heading}，{label}',
  'pageReport.related': '相关：{name}，{reason}',
  'pageReport.relatedAlone': '相关：{name}',
  'pageReport.list': '名单：{list}（名单日期 {date}，{n} 条）',
} as const satisfies Record<string, string>;
