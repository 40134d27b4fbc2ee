import type { Sanction } from '../../domain/entry';
import { NO_ISSUES } from '../../domain/sanction-rules';

type Topic = Sanction['topics'][number];

const TOPICS: readonly [RegExp, Topic][] = [
  [
    /(?:学生|未成年|儿童|家长).{0,12}(?:信息|数据)|(?:信息|数据).{0,12}(?:学生|未成年|儿童)/,
    'minors-data',
  ],
  [/个人信息|隐私/, 'personal-information'],
  [/漏洞|网络安全|数据安全/, 'security'],
  [/广告|虚假宣传|误解的(?:商业)?宣传|虚构/, 'advertising'],
  [/价格|收费|原价/, 'pricing'],
  [/无证|未取得|无(?:办学)?许可|超(?:出)?许可|擅自(?:办学|举办)/, 'unlicensed'],
  [/预付|退费|资金监管|卷款/, 'prepaid'],
  [/消防|安全隐患|食品|卫生/, 'safety'],
];

/** Topics of free text about what an institution did; `other` when no word tells. */
export function topicsOf(text: string): Topic[] {
  const topics = TOPICS.filter(([pattern]) => pattern.test(text)).map(([, topic]) => topic);
  return topics.length > 0 ? topics : ['other'];
}

/** The kinds of issue that notices name, each with our neutral wording and its topic; the first that fits counts. */
const ISSUES: readonly [pattern: RegExp, wording: string, topic: Topic][] = [
  [/未成年人/, '未成年人个人信息处理问题', 'minors-data'],
  [/SDK/, 'SDK（第三方组件）违规收集个人信息', 'personal-information'],
  [/第三方(?:共享|转让)|向第三方提供/, '向第三方提供个人信息未按规定告知', 'personal-information'],
  [/超范围收集|违规收集|违反必要原则/, '违规或超范围收集个人信息', 'personal-information'],
  [
    /私自收集|未经(?:用户)?同意|同意前就开始收集/,
    '未经同意收集、使用个人信息',
    'personal-information',
  ],
  [/违规(?:使用|处理)/, '违规使用个人信息', 'personal-information'],
  [
    /未公开收集使用规则|无隐私政策|个人信息处理规则/,
    '未公开个人信息收集使用规则',
    'personal-information',
  ],
  [
    /申请打开|同步告知|未完整准确告知/,
    '申请权限或收集信息时未完整告知目的',
    'personal-information',
  ],
  [
    /未明示|未列明|未向用户明示/,
    '未明示收集使用个人信息的目的、方式和范围',
    'personal-information',
  ],
  [/权限/, '强制、频繁、过度或不合理索取权限', 'personal-information'],
  [/自启动|关联启动/, '频繁自启动或关联启动', 'personal-information'],
  [/定向推送|个性化/, '定向推送或个性化推荐未按规定告知或提供关闭选项', 'personal-information'],
  [/注销/, '账号注销难', 'personal-information'],
  [/更正|删除个人信息/, '未提供有效的更正、删除个人信息功能', 'personal-information'],
  [/投诉|举报|权利请求/, '个人信息投诉举报或权利请求渠道不完善', 'personal-information'],
  [/弹窗|信息窗口|广告/, '信息窗口或广告问题', 'advertising'],
  [/分发平台|信息明示不到位/, '应用分发平台上的应用信息明示不到位', 'other'],
  [/漏洞|风险|攻击|加固|反编译|安全隐患|组件导出/, '存在安全漏洞或安全隐患', 'security'],
];

/** Left hanging where the table's cell was cut: `…种类、目的、方式以及`, `…等个`, `…个人信息安全投诉`. */
const CUT =
  /(?:以及|和|与|或|及|等|等个|的|、|，|将|向|对)$|^未(?:建立|公布|提供)[^；]*(?:投诉|有效的更正)$/u;
const NUMBERING = /[。./]\s*\d{1,2}$|^(?:[（(]?\d{1,2}[、.．)）]|[①-⑳])\s*|。$/u;
/** Between two issues: a semicolon, or the next one's number (1.… 2.…, （1）…（2）…, ①…②…); 2.1 and 3.0 are a version's. */
const BETWEEN =
  /[；;]|(?<=[\p{Script=Han}。）)\s])(?<!第)(?=(?:[（(]\d{1,2}[）)]|\d{1,2}[、.．)）]|[①-⑳])\s*\p{L})/u;

export interface Issues {
  /** Our wordings, each once, joined; empty when the cell is. */
  grounds: string;
  topics: Topic[];
  /** Labels that were cut and are shown by their category alone. */
  cut: string[];
  /** List numbers or full stops were left inside labels. */
  hadNumbering: boolean;
  /** Labels that no kind of issue fits; they are kept as printed. */
  unknown: string[];
}

const UNREADABLE = '个人信息处理问题（原表文字不完整）';

/** One label in our wording. */
function wordLabel(label: string, isCut: boolean): { wording: string; topic: Topic } | null {
  if (label === UNREADABLE) return { wording: label, topic: 'personal-information' };
  // An export of a list has our own wording, and is read as it was.
  const issue =
    ISSUES.find(([, wording]) => wording === label) ??
    ISSUES.find(([pattern]) => pattern.test(label));
  if (issue) return { wording: issue[1], topic: issue[2] };
  return isCut ? { wording: UNREADABLE, topic: 'personal-information' } : null;
}

/** A cell cut by length stops in the middle of a sentence: only its last label can have been. */
const isCutLabel = (label: string, isLast: boolean): boolean =>
  CUT.test(label) && (isLast || !/投诉$|更正$/.test(label));

/**
 * The issues of an app notice. Notices say the same thing in many ways; grounds are worded by kind of
 * issue, neutral and short, and a label that no kind fits is kept as printed.
 */
export function parseIssues(cell: string): Issues {
  const parts = cell.split(BETWEEN).map((part) => part.trim());
  const labels = parts.filter((part) => part !== '').map((part) => part.replace(NUMBERING, ''));
  const wordings = new Set<string>();
  const topics = new Set<Topic>();
  const issues: Issues = { grounds: '', topics: [], cut: [], unknown: [], hadNumbering: false };
  issues.hadNumbering = parts.some((part) => NUMBERING.test(part));
  for (const [at, label] of labels.entries()) {
    const isCut = isCutLabel(label, at === labels.length - 1);
    if (isCut) issues.cut.push(label);
    const worded = wordLabel(label, isCut);
    if (!worded) issues.unknown.push(label);
    wordings.add(worded?.wording ?? label);
    topics.add(worded?.topic ?? 'other');
  }
  return { ...issues, grounds: [...wordings].join('；'), topics: [...topics] };
}

/** The place of a label in the registry, and behind it those that are kept as printed. */
function rankOf(label: string): number {
  const at = ISSUES.findIndex(([, wording]) => wording === label);
  return at < 0 ? ISSUES.length : at;
}

/** What a record tells of the issues. */
export type ToldIssues = Pick<Sanction, 'grounds' | 'topics'>;

/**
 * What several rows tell of one notice: the issues of all of them, each once. A row without issues, or with a cut one,
 * takes nothing from the others.
 */
export function joinIssues(rows: readonly [ToldIssues, ...ToldIssues[]]): ToldIssues {
  const [first] = rows;
  if (rows.every(({ grounds }) => grounds === first.grounds)) return first;
  const telling = rows.filter(({ grounds }) => grounds !== NO_ISSUES);
  const labels = new Set(telling.flatMap(({ grounds }) => grounds.split('；')));
  if (labels.size > 1) labels.delete(UNREADABLE);
  const sorted = [...labels].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const topics = new Set(telling.flatMap((row) => row.topics));
  return { grounds: sorted.join('；').slice(0, 1000), topics: [...topics].sort() };
}
