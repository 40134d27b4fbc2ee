/** The pages of the first run and of help. */
export const welcome = {
  'welcome.title': '欢迎使用鉴训',
  'welcome.lead':
    '在您平时查找培训机构、教育网站和应用的地方，标出主管部门公布过的处罚、通报等记录，并附原文。只有名单里写到的才会提示；没有提示，不等于没有问题。',
  'welcome.try': '先试查一个名字',
  'welcome.tryHint':
    '自带名单里有真实的通报，点一下就能看到结果的样子；也可以直接输入您想查的名字。只在这台设备上查。',
  'welcome.tryLabel': '要查的名字',
  'welcome.tryButton': '试查“{text}”',
  'welcome.where': '标注出现在哪里',
  'welcome.button':
    '浏览器工具栏上的鉴训图标：点开可查名字，也能看到当前页面上有没有记录。没看到图标，就点拼图形状的“扩展程序”，把鉴训固定在工具栏上（手机上在浏览器菜单的“扩展”里）。',
  'welcome.lists': '名单里有什么，怎样添加',
  'welcome.holds': '{title}（截至{date}）：{parts}',
  'welcome.part': '{kind} {n} 条',
  'welcome.partIn': '{kind} {n} 条（{places}）',
  'welcome.noInstitutions': '现有名单不含培训机构，因此查不到机构；机构名单需要另外添加。',
  'welcome.loading': '名单还在载入，请稍候。',
  'welcome.listsHint':
    '机构名单由当地部门或志愿者发布，由发布者签名，逐条附官方来源；解除、修复或期满的记录不再显示。',
  'welcome.marksHint':
    '搜索结果、应用商店、课程页面和机构自己的网站上，与名单相符的会有一个小标注；点开可看谁、何时、因何公布和原文链接。下面是一个例子，机构均为虚构。',
  'welcome.identified': '粗框：网址或编号一致',
  'welcome.named': '细框：出现了名单中的单位名称，不表示此页属于它',
  'welcome.possible': '虚线框：可能同名，请核对',
  'welcome.demoUrl': 'www.qiming.example.com',
  'welcome.demoUrlOther': 'www.chenguang.example',
  'welcome.demoUrlBrand': 'www.qiming-class.example',
  'welcome.demoTitle': '示例启明课堂 - 余姚小学初中课外辅导',
  'welcome.demoTitleOther': '宁波示例晨光教育培训有限公司 - 首页',
  'welcome.demoTitleBrand': '示例启明课堂 | 官网',
  'welcome.demoSchool': '余姚市示例启明培训学校有限公司',
  'welcome.demoCompany': '宁波示例晨光教育培训有限公司',
  'welcome.demoBrand': '示例启明课堂',
  'welcome.demoAuthority': '余姚市示例市场监督管理局',
  'welcome.demoGrounds': '违规收集未成年人个人信息',
  'welcome.demoList': '演示名单（虚构）',
  'welcome.never': '鉴训不做什么',
  'welcome.never.private':
    '不上传您看的网页和输入的内容；核对全部在这台设备上完成，没有账号、统计和广告。',
  'welcome.never.verdict': '不评价任何单位。没有标注，不代表已获批准或没有问题。',
  'welcome.never.same': '不替您认定是哪一家：同名不等于同一单位，请对照原文中的全称和代码。',
  'welcome.never.hide': '不隐藏、不拦截任何网页。',
  'welcome.remembers':
    '您打开过、页脚写明是名单所列单位的网站，鉴训会记住，好在搜索结果、应用商店和课程平台上认出它。只记在这台设备上，90 天后忘记；可在设置里删除或关闭。',
  'welcome.subscribe': '有名单的订阅地址？粘贴到这里，先预览，再决定是否订阅。',
  'welcome.preview': '去预览',
  'welcome.settings': '打开设置',
  'welcome.vet': '批量核对一份表格，如合作单位名册',

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
} as const satisfies Record<string, string>;
