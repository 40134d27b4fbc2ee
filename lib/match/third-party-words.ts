/**
 * Words that make a title a third party's: it speaks about an institution and is not its own. Closed
 * lists; a page taken for a third party's by mistake loses a mark, never the other way round.
 */
const WORDS = (
  '新闻 快讯 资讯 报道 曝光 通报 处罚 约谈 吊销 撤销 查处 取缔 黑名单 失信 被执行人 裁判文书 判决书 裁定书 行政许可 违法 违规 公示 ' +
  '公告 投诉 举报 维权 退费 退款 跑路 倒闭 骗局 骗子 骗人 套路 避坑 靠谱 怎么样 好不好 可信 真假 吗 ' +
  '评价 点评 口碑 排名 排行 十大 推荐 对比 哪家 哪个 大全 名录 一览 汇总 盘点 ' +
  '招聘 求职 面试 薪资 工资 待遇 校招 社招 实习 离职 员工 ' +
  '工商 企业信息 企业信用 信用信息 注册信息 公司信息 股东 法人 法定代表人 注册资本 统一社会信用代码 商标 专利 软件著作权 招标 中标 采购 ' +
  '电话 地址 地图 黄页 企业名录 分类信息 供应商 批发 加盟 转让 ' +
  '百科 论坛 贴吧 博客 问答 知道 文库 微博 视频 直播 图片 合集 攻略 破解版 绿色版 下载站 历史版本'
).split(' ');

/** Names of platforms as titles and providers print them. */
const PLATFORMS = (
  '百度百科 百度知道 百度贴吧 百度文库 百度经验 百度地图 百家号 搜狐 网易 新浪 腾讯网 腾讯新闻 凤凰网 人民网 新华网 央视 央广 澎湃 界面新闻 ' +
  '今日头条 头条 知乎 豆瓣 小红书 哔哩哔哩 bilibili 抖音 快手 天涯 简书 csdn 博客园 微信公众平台 黑猫投诉 消费保 ' +
  '天眼查 企查查 爱企查 启信宝 水滴信用 企查猫 信用中国 企业信用信息公示 国家企业信用 中国裁判文书网 ' +
  '智联招聘 前程无忧 boss直聘 猎聘 拉勾 看准网 职友集 应届生求职 58同城 赶集 百姓网 顺企网 八方资源 阿里巴巴 慧聪 大众点评 美团 高德地图 ' +
  '维基百科 互动百科 搜狗百科 360百科 mba智库 道客巴巴 豆丁 原创力文档 教育宝 中国教育在线 太平洋下载 华军软件园 多特软件站 七麦数据'
).split(' ');

const ALL = [...WORDS, ...PLATFORMS];

/** Does a normalised title, the listed name itself taken out, speak as a third party? */
export const speaksAsThirdParty = (title: string): boolean =>
  ALL.some((word) => title.includes(word));

/** Is a normalised provider text a platform's name? */
export const isPlatform = (provider: string): boolean =>
  PLATFORMS.some((name) => provider.includes(name));
