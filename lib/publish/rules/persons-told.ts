import { pattern, patterns } from '../../text/expressions';
import { ANY_SURNAME, readsLikePerson, SURNAMES } from './persons';
import { HEAD, HOLDER, MEMBER, ROLE, STAFF } from './roles';

/** Persons in what is published of an act: its facts need nobody's name, number, day of birth or home. */

/** `手机` numbers are personal whoever answers them (13x–19x, 11 digits). */
export const isMobile = (text: string): boolean =>
  /^(?:\+?86)?1[3-9]\d{9}$/.test(text.normalize('NFKC').replace(/[\s-]/g, ''));

const DIGIT = '[0-9０-９]';
const MOBILE = `(?:(?:[+＋]|[0０]{2})[8８][6６][\\s-]?)?[1１][3-9３-９]${DIGIT}[\\s-]?${DIGIT}{4}[\\s-]?${DIGIT}{4}`;
const BIRTH = `(?:[1１][9９]|[2２][0０])${DIGIT}{2}(?:[0０][1-9１-９]|[1１][0-2０-２])(?:[0０][1-9１-９]|[12１２]${DIGIT}|[3３][01０１])`;
const IDENTITY = `${DIGIT}{6}[\\s-]?${BIRTH}[\\s-]?(?:${DIGIT}[\\s-]?){3}[0-9０-９XxＸｘ]`;
/** Cards of before 1999 have 15 digits, as numbers of registers have; the word before them tells. */
const OLD_IDENTITY = `(?<=身份证[^，。；\\d]{0,12})${DIGIT}{15}`;
/** Cards of China's banks begin with 62. */
const BANK_CARD = `62${DIGIT}{14,17}`;
/** Only the word before it tells a passport's number, and an account of a chat. */
const ACCOUNT =
  '(?<=护照(?:号码?)?[:：为是]?\\s?)[A-Za-z]{1,2}\\d{7,8}|(?<=(?:微信|QQ)(?:号码?)?[:：为是]?\\s?)(?=[-\\w]*\\d)[A-Za-z\\d][-\\w]{4,19}';
const PERSONAL_NUMBERS = new RegExp(
  `(?<!${DIGIT})(?:${MOBILE}|${IDENTITY}|${OLD_IDENTITY}|${BANK_CARD}|${ACCOUNT})(?![0-9０-９XxＸｘ])`,
  'g',
);

/** A text without mobile and identity card numbers (GB 11643), bank cards, passports and accounts of chats. */
export const withoutPersonalNumbers = (text: string): string =>
  text.replace(PERSONAL_NUMBERS, '（号码略）');

/** Whoever has a part in an act, or suffers from one. */
const CALLED = `(?:${ROLE}|(?:主管|责任|管理|经办|授课|任课|从业)人员|责任人(?!员)|联系人|行为人|代理人|原告|被告|第三人|户名|开户人|职工|学生|学员|幼儿|儿童|孩子|未成年人|女童|男童|家长|父亲|母亲|监护人|消费者|投诉人|举报人|受害人|被害人|居民|村民)`;
const BETWEEN = '(?:姓名)?[:：为系是]?\\s?';
/** What may follow a name, and is no part of one. */
const BEHIND =
  '(?=[^\\p{Script=Han}]|$|[在说诉系称等无未没为于对被罚处的之和与及向以将从由有因到至把给让后时男女]|表示|承认|签字|身份|证件|电话|手机|联系|出生|家住|住址|户籍|负有|作为|作出|进行|参与|从事|违规|违法|擅自|组织|利用|使用|私自|上课|授课|补课|任教|受伤|摔伤|投诉|举报|反映|缴纳|交纳|报名|本人|夫妇|名下|个人|涉嫌|拒不|提供|收取|持有|不具|具有|教师|家长|警告|通报|约谈|列入|虚[假构]|隐瞒|非法|冒[用充]|发布|开[设办展]|举办|经营|管理|采用|伪造|殴打|体罚|猥亵|侵害|辱骂|故意|多次|长期|抽逃|转让|出资|收费|招[收生]|租[用赁]|借用|挪用|卷款|失联)';
/**
 * A role and somebody’s name, of two to four characters; the shortest that something may follow. Offices print a space
 * in one of two.
 */
const BY_ROLE = patterns`(${CALLED}${BETWEEN})(\p{Script=Han}{2,4}?|\p{Script=Han}\s\p{Script=Han})((?:、(?:\p{Script=Han}{2,4}?|\p{Script=Han}\s\p{Script=Han}))*)${BEHIND}`;
const LEFT_OUT = '（姓名略）';

/** Words that begin with a surname: 教师任教, 学员余额, 学生曾被收费. */
const IS_WORD =
  /^(?:张[贴挂榜罗扬开]|陈[述列旧设]|周[末边围期年岁一二三四五六日]|胡[乱编]|何|郑重|谢[绝师]|许[可诺多]|曾|余[额款名人元下姚]|于|任|范[围例文]|付|王[牌国朝者座]|郭外|梁柱|孟|董事|应|管|罚|解[聘除雇释题]|[郑徐柳贺]州)/u;
const isSomebody = (printed: string): boolean => {
  const name = printed.replace(/\s/u, '');
  return readsLikePerson(name) && !IS_WORD.test(name);
};

/** A name before its role, its home or an act: 李强老师有偿补课, 王丽（校长）, 由李强授课, 在王丽住宅内, 对王丽警告. */
const BEFORE_ROLE = patterns`(?<=^|[^\p{Script=Han}]|[由与和及对在向])(?![由与和及对在向])(\p{Script=Han}{2,3})(?=(?:老师|教师|教练|校长|园长|店长)|[（(](?:${CALLED}[）)]|身份证|[男女])|(?:授课|上课|任教|住宅|家中|家里|警告|罚款|签[订收约]|[二两三]人)|等\d+[名人位]|之[父母子女]|系[该其本]|代表[该其本学])`;

/** Does a text seem to name somebody before what they are? */
export const namesBeforeRole = (text: string): boolean =>
  Array.from(text.matchAll(BEFORE_ROLE)).some(([, name = '']) => isSomebody(name));

/** 2015年1月1日出生, 2015年1月生. 2024年6月生物课, 3月生均收费 and 3月生效 are no births. */
const BORN =
  /(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}[-.]\d{1,2}[-.]\d{1,2})(?:出生|生(?=$|[^\p{Script=Han}]|[的男女]))/gu;
/** 家住某小区3幢201室. 自家住宅, 发现住宿生 and the present address (现址) of a unit are nobody's home. */
const HOME =
  /((?:家住(?![宅宿房户院])|(?:家庭住|居住|(?<!发)现住)址[:：为是]?|(?<!发)现住(?![宅宿房户院校址])|户籍(?:所在)?地(?:址?[:：为是]|(?=\p{Script=Han}{2,6}[省市区县])))\s?)[^，。；,;（）()]{2,60}/gu;

/**
 * A text without the names of persons whom it calls by a role, before or behind, without days of birth and homes:
 * 教师王丽无教师资格 is 教师（姓名略）无教师资格.
 */
export const withoutToldPersons = (text: string): string =>
  text
    .replace(BY_ROLE, (words, role: string, name: string, others: string) => {
      const all = [name, ...others.split('、').slice(1)];
      return all.every(isSomebody) ? role + LEFT_OUT : words;
    })
    .replace(BEFORE_ROLE, (name) => (isSomebody(name) ? LEFT_OUT : name))
    .replace(BORN, '出生日期略')
    .replace(HOME, '$1（住址略）');

const ROLE_AND_NAME = pattern`(?:${HEAD}|${HOLDER}|联系人|当事人(?![于向任常](?!某)))[:：为系是]?(?!于\d)[${SURNAMES}]`;

/** Whom a role names in full, as in 员工方某明在场 or 副局长邱某说: the name ends with its verb or mark. */
const HELPER_AND_NAME = pattern`(?:${STAFF}|${MEMBER}|园长|学员|[局科队]长|主任|人员|家长|消费者|投诉人|举报人|代理人|律师)(?!任[教课职]|支教|应聘|安排)${ANY_SURNAME}(?!某)\p{Script=Han}{1,2}(?=[，。、；（）()]|在场|说|系|表示|称|等\d?|承认|签字|$)`;

/** 钱某某, 刘女士, 张同学: nobody is known by it, and no fact needs it. */
const VEILED = patterns`${ANY_SURNAME}(?:某{1,2}|女士|先生|同学|老师)(?:、(?=${ANY_SURNAME}(?:某|女士|先生|同学|老师)))?`;

/** A text without masked and half-told names of persons: 在职教师钱某某授课 is 在职教师授课. */
export const withoutVeiledPersons = (text: string): string => text.replace(VEILED, '');

/** Does a text seem to name a natural person by role, as in 法定代表人王某? 当事人于2025年… names none. */
export const mentionsPerson = (text: string): boolean =>
  ROLE_AND_NAME.test(text) || HELPER_AND_NAME.test(text);
