/**
 * Words that make a title a third party's: it speaks about an institution and is not its own. Closed
 * lists; a page taken for a third party's by mistake loses a mark, never the other way round.
 */
const WORDS = (
  '新闻 快讯 资讯 报道 曝光 通报 处罚 约谈 吊销 撤销 查处 取缔 黑名单 失信 被执行人 裁判文书 判决书 裁定书 行政许可 违法 违规 公示 ' +
  '公告 投诉 举报 维权 退费 退款 跑路 倒闭 骗局 骗子 骗人 套路 避坑 靠谱 怎么样 好不好 可信 真假 吗 ' +
  '被罚 被告 被骗 被查 罚款 民事 刑事 诉讼 起诉 纠纷 仲裁 开庭 一审 二审 再审 破产 清算 失联 拖欠 停业 关停 爆雷 暴雷 起底 揭秘 内幕 ' +
  '爆料 扒一扒 避雷 暗访 记者 采访 受害 自述 亲历 控诉 差评 好评 测评 评测 警惕 假冒 仿冒 冒用 冒充 不是 并非 非官方 辟谣 ' +
  '评价 点评 口碑 排名 排行 十大 推荐 对比 哪家 哪个 哪里 哪些 多少 是谁 可靠 正规么 真的 大全 名录 一览 汇总 盘点 ' +
  '招聘 诚聘 求职 就业信息 就业指导 就业服务 就业创业 就业网 面试 薪资 工资 待遇 校招 社招 宣讲 实习 离职 员工 ' +
  '工商 企业信息 企业信用 企业库 信用信息 注册信息 公司信息 股东 法人 法定代表人 创始人 融资 股票 证券 债券 招股 年报 年度报告 审计报告 ' +
  '备案查询 备案信息 域名查询 域名信息 网站查询 企业查询 信用查询 执照查询 whois ' +
  '注册资本 经营范围 注销 存续 统一社会信用代码 商标 专利 软件著作权 招标 中标 采购 ' +
  '电话 地址 联系方式 公交 门牌 地图 黄页 企业名录 分类信息 供应商 代理商 批发 加盟 转让 客户案例 合作案例 合作伙伴 ' +
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

let byFirst: Map<string, string[]> | undefined;

/** The words by their first unit: a title holds few of these, so it need not be searched for each word. */
function wordsByFirst(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of ALL) map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word]);
  return map;
}

/**
 * A title segment that is the name of somebody's site or a file's ending: `示例启明教育科技有限公司 - 某例商务网` is
 * a directory's page, whichever of the thousands it is. 官网 is the subject's own word.
 */
const SITE_NAME =
  /(?:(?<!^|官|官方)网|(?:商务|新闻|信息|资讯|门户|文档|下载)(?:网站|站|港)|日报|晚报|晨报|时报|周刊|电视台|频道|门户|数据库|图书馆|文档|linkedin|wikipedia|facebook)$|^(?:pdf|docx?|xlsx?|pptx?)$/u;

export const isSiteName = (segment: string): boolean => SITE_NAME.test(segment);

/** Does a normalised title, the listed name itself taken out, speak as a third party? */
export function speaksAsThirdParty(title: string): boolean {
  byFirst ??= wordsByFirst();
  for (let at = 0; at < title.length; at++)
    if (byFirst.get(title.charAt(at))?.some((word) => title.startsWith(word, at))) return true;
  return false;
}

/** Columns of an institution's own site: 新闻动态, 招聘, 联系方式. They tell no third party on a site by itself. */
const OWN_COLUMN =
  /新闻|快讯|资讯|报道|公告|公示|采购|视频|直播|图片|问答|招聘|诚聘|面试|实习|员工|点评|评价|推荐|电话|地址|联系方式|地图|加盟|合作伙伴|合作案例|客户案例|投诉建议/gu;

/** Does a website's normalised title, the listed names taken out, speak of somebody else's subject? */
export const speaksOfOthers = (title: string): boolean =>
  speaksAsThirdParty(title.replace(OWN_COLUMN, '|'));

/** Is a normalised provider text a platform's name? */
export const isPlatform = (provider: string): boolean =>
  PLATFORMS.some((name) => provider.includes(name));
