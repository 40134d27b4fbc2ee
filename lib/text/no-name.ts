import { tight } from '../domain/plain-text';
import { simplified } from './normalise-units';

/** Cells of a table with something else in the place of a name, a number or an address. */

/** Marks for "as above". The row above may be another one since a filter or a new order. */
const DITTO =
  /^["“”′]*(?:同(?:[上前左]行?)?|上同|同(?:第|序号)?\d{1,5}[行号]?|见上行?|以?下均?同|[〃々]|ditto)["“”′]*$|^(?:′′|"|'{2}|””|“”)$/iu;

/**
 * Words for "unknown" or "see elsewhere", for a row of sums and for a printed page's number. No list has an institution
 * or app of such a name.
 */
const UNTOLD =
  /^(?:如上|待(?:定|填|补充?|核实|确[定认]|签约?|招标)|保密|略|正?在?洽谈中?|其[他它]|(?:合|小|总|共)计(?:\(\S{1,2}\)?)?(?::?\d+[家所个户条])?|共\d+[家所个户条]|平均|计数(?::?\d+)?|第\d+页(?:[,/]?共\d+页)?|(?:详细?|参)?见(?:附[件表页后]|合同|协议|备注|后附|下表|清单|名册).{0,6})$/u;

/** "I do not know what it is called", as people answer a form: 不太清楚, 忘了叫什么, 机构名称不详, 回头再补. */
const UNSAID =
  /^(?:具体|机构|单位|名[称字]|全称|家长|孩子|暂时?|目前|还|尚|也)*(?:不太?(?:[详明]|清楚?|知道?|晓得|记得|确定|好说|(?:方?便|[愿想])(?:[说填答]|透露|提供|告知|回答|填写)?)|未(?:告?知|回[复答]|反馈|说明|提供|统计|填写?|交)|忘记?|没(?:记住|问过?|填写?)|[记说想]不[清住得起上][楚来]?|无法确[认定]|拒绝回答|(?:[稍以之]后|回头|问过?)再?[补填报问]充?)了?(?:具体|机构|单位|名[称字]|全称|叫(?:什么|啥)|是?哪[家个里]|的)*$/u;

/** Answers that name nobody: 已参加, 两家, 同意, 请假. */
const ANSWERED =
  /^(?:(?:已经?|都|孩子)*(?:有?(?:参加|报名?|[上去]课|报班)|有)[了过]?(?:班|的)?|(?:\d+|好?[一二两三四五多几数]|若干)[家个所](?:机构|班)?|若干|同意|知[晓道]|收到|已阅|请假)[了的]?$/u;

/** Texts that a spreadsheet shows for a failed formula. Pasted or saved as text, nothing else tells that. */
const FAILED = /^(?:#(?:n\/a|getting_data|div\/0!|[a-z]+[!?])|(?:err|错误):\d{3})$/iu;

/** Words for "none": 暂无, 没有合作机构, and as parents answer a form: 未参加, 没报, 目前没有上任何培训班. */
const NONE =
  /^(?:(?:暂时?|目前|孩子|还)*[无没未不]有?(?:开展|涉及|引进|签约|[使适]用|参[加与]|报名?|上|学|去|补|选)*[过了]?(?:任何|什么|[此该]类|第三方|校外|课外|线[上下])*(?:合作|机构|单位|公司|应用|人员|培训|补习|辅导|托管|活动|班|课|的)*|无\(.*|空白?|(?:在家)?(?:自学|(?:自己|家[人长]|[爸妈爷奶父母]{1,2})(?:教|辅导|带))|在家|跳过|以下(?:空白|无正文)|本页无正文|自[聘办]|n\/?a|none?|null|undefined|nan|[-‐-―－−/]+)$/iu;
/** A form's question without an answer: `审核意见：`, `单位（盖章）：`. A name may end in a colon too. */
const UNANSWERED =
  /^[^:：]{0,12}(?:意见|盖章|签[字名章]|日期|时间|电话|单位|[填制审经]\S?人|备注|说明|附件|注)[)）]?[:：]$/u;

/** Signs in the place of a name's own: 余姚市XX培训学校, 余姚市__培训学校. */
const BLANKED = /(?<=^|\p{sc=Han})[○□△XxＸｘ_＿]{2,}(?=\p{sc=Han})/u;
/** Text in a wrong encoding, and what programs write for no text. */
const GARBLED = /\uFFFD|锟斤拷|[\u00a1-\u00ff]{5}|\[object \w+\]/u;

/** A longer text says more than that. */
const LONGEST = 100;

/** Without white space, and without brackets and stops around: `（同　上）`, `小计：`. */
const plainOf = (text: string): string =>
  text.length > LONGEST
    ? ''
    : tight(simplified(text)).replace(/^[([【〔]|[)\]】〕。.,、;:]+$/gu, '');

/** Does a cell stand for the one above it? */
export const isDitto = (text: string): boolean => DITTO.test(plainOf(text));

/** Does a cell leave open what belongs into it: 同上, 不详, #N/A? */
export const leavesOpen = (text: string): boolean =>
  isDitto(text) || [UNTOLD, UNSAID, FAILED].some((open) => open.test(plainOf(text)));

/** Does a cell answer a form, and not with a name? A unit or an app may be called so all the same: 三家. */
export const onlyAnswers = (text: string): boolean => ANSWERED.test(plainOf(text));

/** Does a cell say that there is none: 无, —, or only what a form asks? */
export const tellsNone = (text: string): boolean =>
  NONE.test(plainOf(text)) || UNANSWERED.test(text.trim());

/** Does a name stand there with its own part left out? */
export const isBlanked = (text: string): boolean => BLANKED.test(text);

/** Was a text spoilt on its way, in part at least? */
export const isGarbled = (text: string): boolean => GARBLED.test(text);
