import { groupedBy } from '../../domain/by-key';
import type { Entry } from '../../domain/entry';
import { anyOf, eachOf } from '../../text/expressions';
import { namesSubject, ownPart, saysTeaching } from '../../text/own-part';
import type { PageText } from '../../text/page-text';
import { isPlaceName, leadingRegion } from '../../text/region';
import { isMedium } from '../names/organisation';
import { titleParts } from '../names/title-parts';

/** Words of titles by which a page is not the subject's own: a third party's, a person's card, a parked host's. */

/**
 * Words of a title that speaks about an institution and is not its own. A page that is taken for a third party's by
 * mistake only loses a mark.
 */
const WORDS = (
  '新闻 快讯 资讯 报道 曝光 通报 处罚 约谈 吊销 撤销 查处 取缔 失信 被执行人 裁判文书 判决书 裁定书 行政许可 违法 违规 公示 ' +
  '公告 举报 维权 退费 退款 跑路 倒闭 骗局 骗子 骗人 套路 避坑 靠谱 怎么样 好不好 可信 真假 吗 ' +
  '被罚 被告 被骗 被查 罚款 民事 刑事 纠纷 仲裁 开庭 一审 二审 再审 破产 清算 失联 拖欠 停业 关停 爆雷 暴雷 起底 揭秘 内幕 ' +
  '爆料 质疑 突发 致歉 探访 专访 某家长 扒一扒 避雷 暗访 记者 采访 受害 自述 亲历 差评 好评 测评 评测 警惕 假冒 仿冒 冒用 冒充 不是 并非 非官方 辟谣 ' +
  '评价 点评 口碑 排名 排行 十大 推荐 对比 哪家 哪个 哪里 哪些 多少 是谁 可靠 正规么 真的 大全 名录 一览 汇总 盘点 ' +
  '招聘 诚聘 求职 面试 面经 薪酬 薪资 工资 待遇 校招 社招 宣讲 实习 离职 员工 ' +
  '工商 企业信用 信用报告 风险信息 司法案件 企业库 注册信息 股东 法人 法定代表人 创始人 融资 股票 证券 债券 招股 年报 年度报告 审计报告 ' +
  'whois 注册资本 经营范围 注销 存续 信用代码 商标 专利 软件著作权 招标 中标 采购 ' +
  '电话 地址 联系方式 公交 门牌 地图 黄页 分类信息 供应商 代理商 批发 加盟 转让 合作伙伴 ' +
  '名片 简历 总经理 会员单位 理事单位 常务理事 副会长 成员单位 联盟成员 投资项目 投资方 被投 领投 跟投 天使轮 ' +
  '友情链接 名单 实用新型 外观设计 软著 招租 出租 转租 求租 租金 写字楼 商铺 旺铺 ' +
  '成交 投标 标书 询价 比选 案由 民初 刑初 执行裁定 原告 讨薪 急聘 急招 招老师 招教师 五险一金 月薪 年薪 兼职 ' +
  '被坑 坑了 坑人 真相 黑幕 千万别 后悔 上当 劝退 割韭菜 培训贷 家长群 群里 聊聊 讨论 面议 双休 限制消费 限高 对外投资 持股 股权 的主页 教务主任 ' +
  '董事 监事 站长工具 seo综合 留言本 留言簿 访客 职场 个人主页 总监 社会组织 收购 股吧 拟被 减持 增持 涨停 董秘 案例 ' +
  '留言板 词条 整理 域名出售 代办 设计公司 百科 论坛 贴吧 博客 问答 知道 文库 微博 视频 直播 图片 合集 攻略 破解版 绿色版 下载站 历史版本 ' +
  '搜索结果 标签 转载 供稿 当事人 人去楼空 突然停 欠薪 超范围 血汗钱 黑心 涉嫌 被停 被抓'
).split(' ');

/** Names of platforms as titles and providers print them, of which no word stands above: 百度百科 and 高德地图 have one. */
const PLATFORMS = (
  '百度经验 百家号 搜狐 网易 新浪 腾讯网 凤凰网 人民网 新华网 央视 央广 澎湃 ' +
  '头条 知乎 豆瓣 小红书 哔哩哔哩 bilibili 抖音 快手 天涯 简书 csdn 微信公众平台 消费保 ' +
  '天眼查 企查 启信宝 悉知 牛客 水滴信用 信用中国 ' +
  '脉脉 领英 前程无忧 boss直聘 猎聘 拉勾 看准网 职友集 58同城 赶集 百姓网 顺企网 八方资源 阿里巴巴 慧聪 美团 ' +
  'mba智库 道客巴巴 豆丁 原创力文档 教育宝 中国教育在线 太平洋下载 华军软件园 多特软件站 七麦数据'
).split(' ');

const ALL = [...WORDS, ...PLATFORMS];

/** The words by their first unit, so that a title need not be searched for each word. */
let byFirst: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * A part of a title that is the name of somebody's site or a file's ending: `示例启明教育科技有限公司 - 某例商务网` is
 * a directory's page, whichever of the thousands it is. 官网 is the subject's own word.
 */
const SITE_NAME =
  /(?:(?<!^|官|官方)网|(?:商务|新闻|信息|资讯|门户|文档|下载)网?[站港]|周刊|频道|门户|数据库|图书馆|文档|直聘|linkedin|wikipedia|facebook)$|^(?:pdf|docx?|xlsx?|pptx?)$/u;

export const isSiteName = (part: string): boolean => SITE_NAME.test(part) || isMedium(part);

/**
 * Salaries (`8-12K` is 812k once normalised), fees of a lesson, law suits (X诉Y), lists of names (X等12家). The
 * listed name itself is a bar by then.
 */
const PATTERNS =
  /\d{1,5}k(?![a-z])|\d[千万](?!人|名|家|字|册)|\d{4,}元|\d薪|\d元[每一]?(?:月|天|[小课]?时|节|次)|[投起控上]诉|诉(?!求|说)|等\s*[\d一二两三四五六七八九十百多数几]+\s*[家所名个余]|[\d一二两三四五六七八九十百]+家(?:培训|机构|企业|单位|公司)|第[\d一二三四五六七八九十]+批|一种.{2,40}(?:方法|装置|系统|设备|结构|终端|介质)|corpdata|company(?:profile|number)|(?:备案|域名|网站|企业|信用|执照|公司|组织|综合|权重)(?:查询|信息)|就业(?:信息|指导|服务|创业|网)|(?:签约|服务|合作|我们的)客户/u;

/**
 * Words of a franchisee, which is a unit of its own: a penalty follows the legal person. 剑桥授权学校 and 授权考点 do not count,
 * since a unit boasts of them.
 */
const FRANCHISEE =
  '(?:授权|特许)(?:分?校(?!长)|(?:[教办]学)?点(?!播)|店|中心)|合作(?:校区|学校|办学点)';

/** 同名企业 speaks of a namesake; 同名公众号 is a unit's own. */
const NAMESAKE = '同名(?!的?(?:公众|视频|抖音|[账帐]号))';

/**
 * Boxes of engines and maps, namesakes and rivals, in their words right beside the name or its place: 相关搜索：X, X VS Y, X（旧址）.
 * 注重名师 and 原址扩建 are the unit's own, and 革命旧址研学, 3vs3 and PK 赛 are lessons.
 */
const BESIDE =
  `相关(?:搜索|阅读|企业|机构)|[还都在想热]搜|(?:同类|周边|附近)机构|猜你喜欢|${NAMESAKE}|重名(?![师校家著])|平替|竞争对手|吐槽(?!大会)|` +
  '已关闭|暂停营业|歇业|[旧原]址(?![研游参搬扩重])|(?<![a-z\\d])(?:vs|pk)(?![a-z]|大?赛|活动)';
const OF_OTHERS_CARD = new RegExp(
  `${FRANCHISEE}|\\|[^|]{0,3}(?:${BESIDE})|(?:${BESIDE})(?:[^|]{0,4}|[^|]{0,12}(?<![校园小])[省市县区])\\|`,
  'u',
);

/** 与…无关, 没有任何关系, 不是同一家. 无法联系 (could not be reached) denies no ties. */
const NO_TIES =
  '(?:无关|(?:不是|并非)同一|(?:没有?|无(?![法需须缝])|不存在)(?:任何|其他)?[^| ]{0,6}?(?:(?<!劳动)关系|关联|瓜葛)|(?:没有?|无)(?:任何|其他|业务)[^| ]{0,4}?联系)';

/** Accusing words, unless their neighbours make other words of them: 关门弟子, 调整改期, 教学研讨要点, 权益受保障. */
const ACCUSING = anyOf(
  '(?<![有相开机过通])关门(?!弟子|徒|店|票|槛|时间)',
  '(?<!调)整改(?!为)',
  '(?<![负尽职])责令',
  '(?<![探研检商])讨要',
  '(?<![检抽巡])查封(?!闭)',
  '(?<![试问考答])卷款',
  '(?<![成独设建确])立案',
  '(?<![辅交民特协刑武法])警方',
  '被封(?!为|面)',
  '(?<!不|[零无]|禁止|[拒杜]绝|反对)体罚',
  '无证(?=无|照|办|经营|营业|培训|补课|教|开|机构|托管|\\||$)',
  '权益受到?[损侵]',
  '(?<!包|可|就|全额|随时|无效|[不没]过|满意|不会|提分)退钱',
  '(?<!(?:防范?|反|识[别破]|远离)(?:电信|网络|校园|新型){0,3})诈骗',
  '[真太最都很]垃圾|垃圾(?=机构|公司|学校|培训|平台|软件|课程|老师)|(?:^|[|是])垃圾$',
  `[与和同跟][本我该此|][^|]{0,4}?${NO_TIES}`,
);

/** Online lessons are no broadcast about anybody, and 学校招生 is no 校招. */
const LESSONS =
  /(?:在线|网络|名师)?直播(?:课(?:程|堂|表)?|教学|间)|在线直播|视频(?:课程?|教程|讲解)|[校社]招生/gu;

/** Does a normalised title, the listed name itself taken out, speak as a third party, on a card or on a website? */
function speaksOfSomebody(source: string): boolean {
  const title = source.replace(LESSONS, '|');
  if (PATTERNS.test(title) || ACCUSING.test(source)) return true;
  byFirst ??= groupedBy(ALL, (word) => [word.charAt(0)]);
  for (let at = 0; at < title.length; at++)
    if (byFirst.get(title.charAt(at))?.some((word) => title.startsWith(word, at))) return true;
  return false;
}

/** Does a card's title or provider? A website's footer says itself whose it is: 合作校区 and 线上VS线下 are its columns and articles. */
export const speaksAsThirdParty = (source: string): boolean =>
  OF_OTHERS_CARD.test(source) || speaksOfSomebody(source);

/** Columns of an institution's own site: 新闻动态, 招聘, 联系方式. They tell no third party on a site by itself. */
const OWN_COLUMN =
  /新闻|[快资]讯|报道|公[告示]|采购|视频|直播|图片|问答|[招诚]聘|面试|实习|员工|点评|评价|推荐|电话|地址|联系方式|地图|加盟|合作伙伴|合作案例|客户案例|投诉建议|搜索结果|标签|哪[家个所]好/gu;

/**
 * Words of a register's or a directory's excerpt, whose page may be titled by the name alone. 民办非企业单位 counts only as
 * the value of a field, since a school may write that it is one.
 */
const REGISTER =
  /统一社会信用代码|法定代表人|法人代表|注册资本|经营范围|股东|年报|开业日期|登记机关|工商信息|企业信息|黄页|企业名录|(?:类[型别]|性质|形式)民办非企业单位|(?<![是为的])民办非企业单位(?:法人(?!资格)|个体|合伙)|合伙人信息|执行事务合伙人|company(?:number|profile)|incorporat/u;

export const speaksAsRegister = (snippet: string): boolean => REGISTER.test(snippet);

/**
 * A denial beside the name, which is a bar by then: 不是…, 与…无关, …与本店没有任何关系. 是不是…, 非…授权不得转载 and 谨防假冒… deny nothing: a
 * unit may write them of itself.
 */
const DENIAL = eachOf(
  '(?:(?<![是凡如若]|如果|要是)不是|(?<![凡如若])并非|不隶?属于|不同于|[区有]别于)\\|(?!学员|会员|员工)',
  '(?<![除凡如若莫是并]|任何)非\\|(?!学员|会员|员工|(?:书面|正式|官方|事先)?(?:授权|许可|同意|允许))',
  `[与和同跟]\\|[^| ]{0,4}?${NO_TIES}(?!的)`,
  `\\| ?[与和同跟][本我][^| ]{0,4}?${NO_TIES}`,
  // A namesake's: 本校与…仅为同名, 我们跟…不是一家, 请勿将本校与…混淆.
  `[本我][^| ]{0,6}[与和同跟]\\|(?:[^| ]{0,4}(?:${NAMESAKE}|重名|名[称字]相[似同近]|两家)|不是一家|没有合作|混淆)`,
);

/**
 * Subjects of a denial that are others' acts or words, in which a unit denies to have a part: 其行为, 该账号, 离职员工. 本账号 and
 * 本站内容 are the page's own, and a name or 该机构 may be.
 */
const OF_OTHERS =
  /^(?:其(?!实)|[该此他](?!(?:[门学]?[店校]|公司|机构)$)|以上|上述|任何|一切|所有|凡)|冒充|有人|不法|网传|自负|离职|(?:员工?|人员?|[老教]师|某+|行为|言论|后果|损失|责任)$|(?<![本我](?:[网本]?站|店|校|平台|文)?)(?:信息|内容|[账帐]号|视频|文章)$/u;

/** Does a denial speak of others' acts, by its clause's subject or, if it has none, by the clause before? */
function isOfOthers(before: string): boolean {
  const clauses = before.split(' ').map((clause) => clause.replace(/^.*\||[均皆都也并已]+$/gu, ''));
  const [last = '', previous = ''] = clauses.reverse();
  return OF_OTHERS.test(last || previous);
}

/** `text`: its clauses, parted by spaces. Only what a page denies of itself counts. */
export const deniesName = (text: string): boolean =>
  [...text.matchAll(DENIAL)].some(({ index }) => !isOfOthers(text.slice(0, index)));

/** Does a text deny to be of one of these? */
export function deniesAny(text: PageText, names: readonly string[]): boolean {
  const met = names.filter((name) => text.text.includes(name));
  if (met.length === 0) return false;
  const clauses = titleParts(text).join(' ');
  return deniesName(met.reduce((rest, name) => rest.replaceAll(name, '|'), clauses));
}

/**
 * Columns that an institution's own site has, as whole parts of a title: `新闻动态 - 示例启明培训学校`. A page
 * about somebody has a sentence there, or its own site's name.
 */
const COLUMN =
  /^(?:(?:公司|学校|校园|企业|集团|本校|最新|行业|媒体|招生|中心)?(?:新闻|动态|公告|资讯|通知|快讯|公示|报道)(?:动态|中心|资讯|公告|列表|详情|公示|栏)?|(?:人才|教师|诚聘|校园|社会)?(?:招[聘募]|英才)(?:信息|职位|英才|[老教]师)?|加入我们|(?:联系|关于)(?:我们|方式|[本学]校)|在线留言|意见反馈|投诉建议|(?:收费|考级|课程|招生|开班|师资|教师资格)?(?:收费|公[示告]|标准|信息公[示开]|通知|简章)|常见问题|(?:视频|图片)(?:中心|展示)|校园地图|交通(?:路线|地图)|直播课[表堂]|(?:招商)?加盟(?:合作|我们)?|(?:学员|家长)(?:评价|点评|口碑|反馈))$/u;

/** 招聘 alone is a job board's as well; 人才招聘 is a column's name. */
const COLUMN_UNITS = 4;

export const isOwnColumn = (part: string): boolean =>
  part.length >= COLUMN_UNITS && COLUMN.test(part);

/** Does a website's normalised title, the listed names taken out, speak of somebody else's subject? */
export const speaksOfOthers = (title: string): boolean =>
  speaksOfSomebody(title.replace(OWN_COLUMN, '|'));

/** Words of parking services for a domain that is for sale or has expired. */
const FOR_SALE =
  '域名[a-z0-9]*.{0,6}(?:[出在]售|售卖|转让|交易|拍卖|抢注|停[放靠]|[到过]期)|(?:[出转][售让]|售卖|购买|精品|闲置)(?:这个)?域名|[此该本]域名|' +
  '(?:网站|[本此该]站点?)(?:正在|已|整站)?[转出][让售]|网站(?:已|暂时)关(?:闭|停)|' +
  '(?:com|cn|net|org|top|xyz|domain(?:name)?|website|site)(?:(?:is|maybe)?(?:for|on)sale|(?:正在|可以?)?[出转][售让])|domainparking|buythisdomain|hugedomains|^buy[a-z0-9]+(?:com|cn|net|org)$|' +
  '(?:domain(?:name)?|website)(?:is|has|hasbeen)?expired|expireddomain|' +
  '(?:domain(?:name)?|site|page|is|been)parked(?!u)|(?<!s)parked(?:domain|page|free|by)|(?:^|\\|)parked$';

/**
 * Words of gambling and pornography, which take over most expired domains. Words that a school may use too (星空, 爱游戏,
 * 买球) count only beside unmistakable ones.
 */
const VICE =
  '棋牌(?![培课教班学院]|社(?!区))|博彩|投注(?![意重])|(?<![五多七炫])彩金(?!秋)|老虎机|娱乐城|在线娱乐|私服(?![务装饰])|' +
  '真人(?:视讯|娱乐|荷官|平台)|ag真人|六合彩|时时彩|(?:[网线]上|在线|真人)赌场|赌场(?:官网|平台)|竞彩|买球(?:官网|平台|app)|(?:足球|体育|电竞|赛事)竞猜|' +
  '开奖(?:结果|直播|记录)|捕鱼(?:平台|官网|app)|麻将胡了|(?:[pm]g|cq9)电子|电子游艺|葡京|威尼斯人|九游会|华体会|球盟会|凯发k8|k8凯发|' +
  'bet365|365bet|betway|188bet|1xbet|sbobet|manbetx|casino|カジノ|카지노|คาสิโน|slot(?:gacor|online|777|88)|judi(?:online|bola|slot)|togel|' +
  '(?:金沙|永利|云顶|银河|太阳城|百家乐)(?:娱乐|国际娱乐|官网)|(?:开云|乐鱼|爱游戏|博鱼|必威|天博|欧宝|亚博|云开|kok|hth)体育|' +
  '(?:米兰|星空|江南|半岛|完美|万博|雷火|皇冠)体育(?:全站|官[网方]|平台|登[录入]|入口|下载|app)|(?:开云|[乐博]鱼|必威|爱游戏)(?:中国|全站|官[网方]|电竞|app)|' +
  '成人(?:视频|影[院片]|电影|直播)(?![课教讲])|成人网站(?!设计|建设)|(?:免费|在线)看片|国产精品(?!课|教)|高清无码|无码(?:视频|高清)|约炮|情趣用品|代孕|同城(?:交友|约[炮会])';

/** The title of a host whose owner has gone. */
const PARKED = new RegExp(`${FOR_SALE}|${VICE}`, 'u');

/** Words of titles that are no other trade's, since they teach or give notice: 咖啡师培训, 校区搬家通知, 食堂餐饮公示. */
const TEACHES =
  /培训|教育|(?<!驾)校|学[院员生习]|少儿|孩子|课|班|英语|考试|辅导|[老教名]师|家长|毕业|招生|通知|公[告示]/u;

/** Does a normalised text speak of teaching, or of a subject: 学员作品, 钢琴陪练? */
export const tellsTeaching = (text: string): boolean => TEACHES.test(text) || namesSubject(text);

/** Trades that no training institution turns to. */
const OTHER_TRADE =
  /驾(?=[校驶])|家[政电]|租房|餐[厅饮]|水果|[维装]修|装饰(?:工程|公司|装修)|足浴(?=店|城|会所)|(?<![现时年古当一二替世])代(?:练(?![习字功琴])|购(?![物书买]))|算命|修理|开锁|搬家|疏通|空调|二手车|汽配|火锅|奶茶|咖啡|酒店|宾馆|民宿|婚[纱庆]|花店|鲜花|房产|楼盘|贷款|借钱|彩票|小说|影院|电影|[网手]游|医美|美[容发甲]|月子|整形|殡葬|律师|五金|建材|机械|物流|货运|农资|超市/u;

/** Does a normalised text, the entry's names taken out, tell a trade that stands in none of these: 余姚|驾校? */
export function tellsOtherTrade(text: string, { names }: Entry): boolean {
  const trade = OTHER_TRADE.exec(text)?.[0];
  return (
    trade !== undefined && !TEACHES.test(text) && !names.some((own) => own.text.includes(trade))
  );
}

/**
 * Does a normalised title, the entry's names taken out, say that its host is parked or in another trade's hands?
 * Then a listed host marks no card of it, and its own page less.
 */
export const isParked = (title: string, entry: Entry): boolean =>
  PARKED.test(title) || (!title.includes('|') && tellsOtherTrade(title, entry));

/**
 * Parts of a title that make a page a person's card or a vacancy: `张某某 - 示例有限公司 - 职业名片`,
 * `英语老师 - 示例有限公司`. Normalised text.
 */

/** Surnames that rarely begin another word. */
const SURNAMES =
  '王李张刘陈杨赵吴周徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫段雷侯龙史陶黎贺顾郝龚邵钱严覃戴莫孔汤尤施温俞';

const SURNAMED = new RegExp(`^[${SURNAMES}][一-鿿]{0,2}$`, 'u');
const ROLE = /^(.+)(?:[老教讲]师|教练|校长|主任|顾问|助教)(?:双休|急聘|面议)?$/u;

/** Is a part who is sought, by whom or what is taught: 全职英语老师, 课程顾问, 张示例老师? */
function isRole(part: string): boolean {
  const who = ROLE.exec(part)?.[1];
  return who !== undefined && (SURNAMED.test(who) || saysTeaching(who.replace(/^[全兼]职/u, '')));
}

/** Ends of places that no person's name has: 徐家汇, 陆家嘴, 马桥店. */
const NO_PERSON_END = /(?<=..)[家汇桥路]$|[嘴镇村店庄渡坡塘埭巷湾堡屯寨沟洼坊埠浦]$/u;

/** Is a part a person's name and nothing more? A place or a generic word does not count: 徐汇 is a place. */
const isPerson = (part: string): boolean =>
  part.length > 1 &&
  SURNAMED.test(part) &&
  ownPart(part).length === part.length &&
  leadingRegion(part).length === 0 &&
  !NO_PERSON_END.test(part) &&
  !isPlaceName(part);

/** Who has to do with a unit and is not the unit, with what is taught before it: X（代理）, X英语学员, X（图书专营店）. */
const OTHERS =
  /^(.*?)(?:[总省市区]?(?:代理|经销)商?|粉丝团?|校友会?|[老前原]?(?:学[员友生]|家长|[老教讲]师|员工|校长)|二手|.{0,4}(?:文具|专[营卖])店)$/u;

/** Is a whole part, without the listed name, a person, a vacancy, or somebody who is not the unit? */
export function isPersonalPart(part: string): boolean {
  const taught = OTHERS.exec(part)?.[1];
  return (taught !== undefined && saysTeaching(taught)) || isRole(part) || isPerson(part);
}
