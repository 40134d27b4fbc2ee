import { GENERIC_PAIRS } from './generic-words';

/** The own part of a brand: `示例启明` of `示例启明教育`. `未来教育` and `国际学校` share their words with hundreds and have none. */

/** Subjects, and whom and how they are taught: words that begin a kind of training and hardly a trade name. */
const SUBJECTS = (
  '教学 培训 学校 学院 学堂 学园 学苑 学社 学府 课堂 课程 网校 网课 国学 幼儿园 幼儿 托管 托育 早教 启蒙 培优 辅导 补习 家教 家长 少儿 儿童 幼教 青少年 成人 小学 初中 高中 中学 大学 语文 数学 英语 外语 日语 ' +
  '韩语 德语 法语 物理 化学 生物 历史 地理 政治 作文 阅读 口语 单词 词汇 书画 国画 素描 陶艺 考级 中国舞 拉丁舞 街舞 芭蕾 民族舞 古典舞 古筝 吉他 架子鼓 播音 轮滑 羽毛球 乒乓球 击剑 武术 体能 感统 跳绳 ' +
  '珠心算 奥数 数独 乐高 实验 课程表 课表 寒假 暑假 周末 春季 夏季 秋季 寒暑假 绘本 婴幼儿 照护 自习室 晚托 午托 课后 夏令营 冬令营 复读 集训 冲刺 提优 体能馆 面授 面授班 集训营 体验课 试听课 一对多 会计 ' +
  '月嫂 月子 育婴 家政 美容 美发 化妆 美甲 电工 焊工 厨师 烹饪 烘焙 驾驶 消防 建造师 护理 幼师 导游 心理 营养师 普通话 雅思 托福 公务员 事业单位 教师资格 专升本 成考 自学考试 学历 学习 刷题 搜题 答题 答案 听力 伴学 ' +
  '点读 自考 填报 书法 美术 绘画 画室 舞蹈 钢琴 声乐 围棋 象棋 体育 体适能 篮球 足球 游泳 跆拳道 马术 田径 马拉松 龙舟 陶笛 陶器 胡琴 苏绣 魏碑 唐诗 宋词 韩文 程序 程序员 编程 机器人 思维 口才 主持 表演 ' +
  '艺考 中考 高考 考研 考公 公考 考试 题库 作业 同步 口算 识字 拼音 留学 游学 研学 升学 志愿 职业 技能 技工 驾校 双语 外国语 全日制 一对一 老师 教师 学生 学员 名师'
).split(' ');

/** What schools of every kind are called: 育才中学, 余姚市阳光幼儿园. */
export const VIRTUES =
  '希望 明天 明日 育才 育英 树人 英才 精英 阳光 蓝天 星空 快乐 博学 勤学 清华 北大'.split(' ');

/** Words of teaching that are too rare in the table of company names, and words of forms. */
export const TEACHING = SUBJECTS.concat(
  VIRTUES,
  (
    '教育 网络 国际 亲子 空间 电商 音乐 科学 艺术 文化 在线 线上 云端 智慧 智能 互联 平台 中心 机构 基地 总校 分校 校区 总部 旗舰店 连锁 加盟 品牌 名校 金牌 状元 未来 成长 ' +
    '卓越 优学 乐学 智学 爱学 好学 天才 english education school online kids baby study learning academy training ' +
    'international center centre club art'
  ).split(' '),
);

/** Praise, and words for whom it is and how they live there. No school is called so, not even one of the state's. */
const FIRST =
  /^(?:[著寄封叛戒厌矫靠]|[全半]封|军事|[男女]孩|[包保]过|[中高]复|优[秀质]|一[流站对]|高[端品]|正规|[知有]名|热门|特[色训]|精品|口碑|强化|速成|网瘾|青春期|自闭|问题|沉迷|行为|零基|资深|校外)/u;

/** Does a normalised text name a subject, or whom or how one is taught: 素描色彩, 免费试听钢琴? */
export const namesSubject = (text: string): boolean => SUBJECTS.some((word) => text.includes(word));

/** Further subjects and trades. State schools are called so, too: 余姚市卫生学校. */
const TRADES =
  /^(?:[专综短注硬模退针线散唱暑课室改奶插蛋挖焊剪催摄税医]|军队|保[育安洁]|单招|中[职小式等药]|[一二]建|一级|高[级三压等]|初[三级升]|口[译腔]|速[读算]|小[班提升吃主]|学[前科]|孩子|少年|艺术生|素质|拓展|外教|影视|家[庭电]|新[概媒]|剑桥|语[言感]|造[价型]|护[士工]|管理|推拿|幼[升小]|电[脑气焊子商]|汽[车修]|手[机工]|计算|软件|平面|服装|财[务经]|法[考律]|健身|[茶花园]艺|[西面]点|咖啡|产后|母婴|养老|按摩|安全|施工|物业|人[力工]|工商|卫生|师范|技术|数控|叉车|无人机|心算|[全右]脑|直播|瑜伽|(?:ui|cad|plc)(?![a-z]))/u;

/** Does a normalised text begin with praise or with whom it is for? */
export const beginsWithPraise = (text: string): boolean => FIRST.test(text);

/** Does it begin as a kind of training does, and not with a name's own word? */
export const beginsAsKind = (text: string): boolean =>
  FIRST.test(text) || TRADES.test(text) || SUBJECTS.some((word) => text.startsWith(word));

/** Words of one unit at the end of a name. */
const SINGLE = new Set([...'班店馆校网部社园学课宝通吧家']);

const LONGEST = Math.max(...TEACHING.map(({ length }) => length));

/** 天下 and 天使 of 天下使. */
const pairsOf = ([first = '', ...seconds]: string): string[] =>
  seconds.map((second) => first + second);

let generic: ReadonlySet<string> | undefined;

function genericWords(): ReadonlySet<string> {
  if (generic) return generic;
  const [byFirst = [], byLast = []] = GENERIC_PAIRS.split('|').map((groups) =>
    groups.split(' ').flatMap(pairsOf),
  );
  generic = new Set([...TEACHING, ...byFirst, ...byLast.map(([last, first]) => `${first}${last}`)]);
  return generic;
}

/** Words that make a name of their own behind a brand: 示例启明中心 is not 示例启明. */
const OF_NAMES = new Set('中心 机构 平台 品牌'.split(' '));

let teaching: ReadonlySet<string> | undefined;
let furniture: ReadonlySet<string> | undefined;
let plain: ReadonlySet<string> | undefined;

/** Is a normalised text made of words of teaching alone: 少儿英语培训? The empty text is. */
export function saysTeaching(text: string): boolean {
  teaching ??= new Set(TEACHING.filter((word) => !OF_NAMES.has(word)));
  return isMadeOf(text, teaching, /[班校\d]/);
}

/**
 * 示例启明中心, 国际中心, 体育中心 and 月子中心 are other houses. The end is tested first, since every beginning of a long title is
 * tested and few end so.
 */
const HOUSE =
  /(?:中心|机构|工作室|部)$(?<=(?:培训|教育|教学|辅导|补习|托[管育]|早教|学习|艺术|书[法画]|美术|绘画|舞蹈|音乐|钢琴|编程|机器人|围棋|口才|[英外]语|少儿|启蒙|培优|感统|语文|数学|作文|阅读)(?:中心|机构|工作室|部))/u;

/** Is a normalised text words of teaching alone, or the name of a house for it: 少儿艺术中心, 舞蹈工作室? */
export const saysHouse = (text: string): boolean => saysTeaching(text.replace(HOUSE, ''));

/** Words that every page uses and no name consists of. */
const FURNITURE = (
  '首页 主页 官网 官方网 官方 网站 网页 站点 欢迎 登录 登陆 注册 版权所有 版权 技术支持 网站建设 联系我们 关于我们 联系 关于 报名 招生 免费 下载 安装 ' +
  '在线咨询 咨询 试听 立即 预约 点击 查看 无标题 文档 标签页 新 域名 出售 建设中 copyright all rights reserved ' +
  'powered by wordpress untitled document page not found forbidden index of welcome to nginx ' +
  '客户端 公众号 小程序 搜索 更多 全部 新闻 公告 通知 动态 详情 简介 介绍 校外 有限公司 app www com net org cn html http https'
).split(' ');

/** Is a normalised text made of what every page says: 首页, 2026, 官网登录? */
export function isFurniture(text: string): boolean {
  furniture ??= new Set(FURNITURE);
  return isMadeOf(text, furniture, /\d/);
}

/** Is a normalised text made of such words and words of teaching: 校外培训机构, 小学英语? No full name is. */
export function isPlainWords(text: string): boolean {
  plain ??= new Set([...FURNITURE, ...TEACHING]);
  return isMadeOf(text, plain, /[班校网部\d]/);
}

/** Is a text made of these words and single characters alone? */
function isMadeOf(text: string, words: ReadonlySet<string>, single: RegExp): boolean {
  const reached = [true];
  const source = text.slice(0, UNITS_CAP);
  for (let at = 0; at < source.length; at++) {
    if (!reached[at]) continue;
    for (let length = 1; length <= LONGEST && at + length <= source.length; length++) {
      const word = source.slice(at, at + length);
      if (length === 1 ? single.test(word) : words.has(word)) reached[at + length] = true;
    }
  }
  return text.length <= UNITS_CAP && reached[source.length] === true;
}

/** An office of the state by its last word: 余姚市教育局. 示例书局 sells books, 示例音乐厅 is a hall. */
const OFFICE =
  /(?:(?<![书药邮饭])局|(?:教育|公安|民政|司法|财政|商务|旅游|保障|健康)厅|人民政府|委员会|法院|检察院|党委|^国务院|^(?:中华人民共和国|中国|国家)?(?:教育|公安|民政|司法|财政|商务|文化和旅游|工业和信息化|人力资源和社会保障|科学技术)部)$/u;

/** Is a name an office's? An office publishes lists and is on none. */
export const isOffice = (name: string): boolean => OFFICE.test(name);

/** Words between a trade and a company's form that tell nothing about the company. */
const TRADE_AND_FORM =
  /(?:(?:科技|技术|信息|网络|咨询|服务|管理|发展|投资|传播|传媒|股份|集团|责任|有限)*(?:公司|合伙企业|工作室|(?:服务|培训)部)|学校|学院|幼儿园|中心|机构)$/u;

/** Is a normalised name a trade and a form alone: 有限公司, 教育科技有限公司, 培训学校? Everybody in it is called so. */
export const isTradeAlone = (name: string): boolean =>
  TRADE_AND_FORM.test(name) && saysTeaching(name.replace(TRADE_AND_FORM, ''));

/** Names are short. Only so many units of a text are looked at. */
const UNITS_CAP = 60;

/**
 * The rest of a normalised name once generic words are taken out in the way that leaves the least: `示例未来之星` leaves
 * `示例`. A single generic unit counts only as the end of three units or more: `示例班`. In and out: normalised text.
 */
export function ownPart(name: string): string {
  const words = genericWords();
  const text = name.slice(0, UNITS_CAP);
  const hasTail = text.length > 2 && SINGLE.has(text.at(-1) ?? '');
  // rest[at]: the rest of the text from `at` on.
  const rest: string[] = Array.from({ length: text.length + 1 }, () => '');
  for (let at = text.length - 1; at >= 0; at--) {
    const isTail = hasTail && at === text.length - 1;
    let least = isTail ? '' : text.charAt(at) + (rest[at + 1] ?? '');
    for (let length = 2; length <= Math.min(LONGEST, text.length - at); length++) {
      const after = rest[at + length] ?? '';
      if (after.length < least.length && words.has(text.slice(at, at + length))) least = after;
    }
    rest[at] = least;
  }
  return rest[0] ?? '';
}
