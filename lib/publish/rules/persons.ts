import { pattern } from '../../text/expressions';
import { LAST_WORD, SMALL } from './forms';
import { hasBrandAndForm } from './name-parts';
import { isFullPlace, isShortPlace, leadingRegion } from './regions';
import { HEAD, MEMBER, PARTY, ROLE, STAFF } from './roles';

/**
 * Surnames, each in one line: how surely a word that begins with one is somebody's name. The common ones, which nearly
 * everybody has, come first.
 */
const SURNAME = {
  /** Hardly ever the first character of a word. */
  plain:
    '王李张刘陈杨赵吴周徐孙朱胡郭何郑梁谢宋许邓冯曹彭曾肖董潘袁蔡蒋余于杜魏吕丁任卢姚沈姜崔谭范汪廖韦贾付邹孟邱侯尹薛闫黎贺郝顾龚邵覃戴',
  /** Words, places or a trader's favourite as well: 金榜, 高途, 方舟, 白云, 江南. */
  wordlike: '黄马林高罗唐韩田叶程苏钟陆石金夏方熊白秦江雷龙史陶毛万武钱严莫孔向常汤温',
  rarePlain: '阎傅段乔葛倪殷俞章柳裴翁詹骆祝柯阮巫冉翟鄢聂焦岳耿闵解',
  /** Hardly begin a word of three characters, unlike 童 (童话镇). */
  rare: '施祁佟柴匡戚芦尤卫鲍费岑滕毕邬臧庞纪屈娄颜裘缪邢荀甄靳栾晏冼涂褚喻柏窦伍卜穆萧茅刁樊霍昝嵇',
  /** Words, but beside a role. */
  rareWordlike:
    '舒项席季管房应宗宣郁单洪左吉钮曲封储厉符游苗凤花虞酆安齐康元米贝明计伏成谈麻强路危童凌支经干贲包诸',
  /** Words first, beside a role too: 华图, 文都, 云翰. */
  word: '华文云尚欧盛古车年时水易牛辛甘鲁关申宁宫卓庄谷牟丛隋查',
} as const;

/** Nearly everybody has one of these surnames. */
export const SURNAMES = SURNAME.plain + SURNAME.wordlike;

/** Surnames that are hardly ever the first character of a word. */
const PLAIN_SURNAMES = SURNAME.plain + SURNAME.rarePlain;

/** Beside a role, a word that begins with one of these is a name. */
const RARER_SURNAMES = SURNAME.rarePlain + SURNAME.rare + SURNAME.rareWordlike;
/** Surnames of two characters. 东方, 独孤 and 濮阳 are left out: words and places. */
const DOUBLE =
  '(?:欧阳|上官|司马|司徒|司空|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|宇文|端木|赫连|澹台|淳于|太史|申屠|鲜于|闾丘|拓跋|长孙|呼延)';
export const ANY_SURNAME = `(?:${DOUBLE}|[${SURNAMES}${RARER_SURNAMES}])`;

/** No given name holds these: 欧阳学堂, 柯学馆. */
const OF_SCHOOLS = '学教校课馆园堂班语书画音体艺科托幼培训文数星智慧';
/** Everybody may call a school after them: 欧阳修书院. */
const FAMOUS = '欧阳修|欧阳询|诸葛亮|司马光|司马迁|司马懿|上官婉儿';
const DOUBLE_NAME = `${DOUBLE}[^\\P{Script=Han}${OF_SCHOOLS}集团第府]{1,2}$`;
const DOUBLE_PERSON = pattern`^(?!(?:${FAMOUS})$)${DOUBLE_NAME}`;

/** A person's name as most are, for a longer form. */
export const FULL_NAME = `[${SURNAMES}]\\p{Script=Han}{1,2}`;
/** A person's name with a mask: 王某, 王某某, 王某丽. */
export const MASKED_NAME = '(?:\\p{Script=Han}某(?:某|\\p{Script=Han})?)';
const MASKED = pattern`^${MASKED_NAME}$`;
/** Is a text a person's name with a mask and no more? */
export const isMaskedName = (text: string): boolean => MASKED.test(text);
const PERSON = pattern`^${FULL_NAME}$`;
/** A rarer surname with two characters behind it of which none is a school's: 尤小明, but not 柯学馆. */
const RARER_PERSON = pattern`^[${SURNAME.rarePlain}${SURNAME.rare}][^\P{Script=Han}${OF_SCHOOLS}]{2}$`;
/** Is a text a person's name and no more, as an app's developer may be printed: `张三`? */
export const isPersonName = (text: string): boolean => {
  const bare = text.replace(/[（(【][^（）()【】]*[）)】]/gu, '').trim();
  return (PERSON.test(bare) && !isFullPlace(bare)) || isRarePerson(bare);
};

const isRarePerson = (text: string): boolean =>
  (RARER_PERSON.test(text) || DOUBLE_PERSON.test(text)) && !NO_GIVEN_NAME.test(text);

/**
 * Trade names (字号) that may be a natural person's: 张三英语培训部, 李小明艺术培训中心. The list names no natural person, so
 * such a name waits for somebody who looked it up. Chinese surnames are common words as well, so the
 * surname alone tells little: of 267,000 short names of ordinary companies 5.2 % begin with one and have
 * two or three characters; by the tables below 0.8 % are held up.
 */

/** Characters that parents give and few words have there. They count behind a word-like surname alone. */
const GIVEN =
  '伟芳娜敏静丽强磊军勇艳杰娟涛明超秀霞刚桂英玉萍红娥玲芬燕菊兰洁琳素莲雪荣爱妹莺媛凡琼珍贞莉佩珊黛倩婷姣婉娴颖瑶怡蓓仪蓉琴薇菁婕馨毅俊峰辉健志义良仁波彬斌栋浩亮哲翰晓小建国文宇轩梓涵子雨欣诗琪思宏民';

/** More of them, which count only where both given characters are of these tables: 黄志远, 马小云. */
const GIVEN_IN_PAIRS =
  '春梅平海东华永生林云鹏飞鑫远凯嫣妍妮敬蕾璐璇钰铭锋雯霖颜昊昕晨晴曦朗栩桐楠榕沁沛泽洲淑渊湘溪滢炜炎焕熙然煜燃牧玥珂珺琦琰瑜璟甜睿礼祎祺秋竹筠紫绮绍翔翠耀聪舒芝芷若茜莹菲菡萱蓝蕴薪虹裕诚诺谦贤轶逸遥邦钧锐锦阳雅雁露青靖韬韵顺颀飒馥骏鸣满';

const PAIR = `[${GIVEN}${GIVEN_IN_PAIRS}]{2}`;
const NAME = pattern`^(?:[${PLAIN_SURNAMES}]\p{Script=Han}{1,2}|[${SURNAME.wordlike}][${GIVEN}]|[${SURNAME.wordlike}${SURNAME.rare}${SURNAME.rareWordlike}${SURNAME.word}]${PAIR})$`;

/** What follows a surname in a shop's name and is no given name: 陈记, 周大夫, 张师傅, 王家庄. */
const NO_GIVEN_NAME =
  /^.(?:[家府族店铺院堂坊阁斋行老大]|.*(?:记|氏|师傅|先生|医生|大夫|阿姨|妈妈|爸爸|大哥|大姐|掌柜|老板|大侠|公馆|大嫂|大爷|奶奶|爷爷|老太|小二|楼|庄|村|寨|沟|湖|山|门|湾|镇|家))/u;

/** Trades and titles that end a person's name in a trade name, beside those of `nameParts`. */
const BEHIND =
  /老师|夫妇|个人|擅自|私自|违规|非法|无证|在家|自行|开办|举办|开设|创办|所办|经营|家教|家庭|作业|补课|补习|辅导|培优|托管|午托|晚托|托育|学习|学科|书画|画室|绘画|钢琴|琴行|声乐|古筝|吉他|跆拳道|武术|篮球|游泳|围棋|象棋|奥数|数学|语文|作文|阅读|口才|学堂|课堂|工坊|工作室|服务部|商行|培训|班$|部$|店$/u;

const ownerOf = (brand: string): string => {
  const at = brand.slice(2).search(BEHIND);
  return at === -1 ? brand : brand.slice(0, at + 2);
};

/** What a clerk writes before a person's name: 教师王小明, 个体工商户：王小明. Pupils are left out: 儿童王国 is a brand. */
const BEFORE_NAME = pattern`^(?:(?:在职|退休|离职|公办|民办)?${ROLE}|老板|联系人|(?:执法|经办|承办|工作|办案|审核|填报|填表)人员?|(?:直接)?责任人|家长|居民|村民|市民|公民|自然人|公民个人|个人|个体(?:工商)?户(?:经营者)?)(?:姓名)?(?:为|系|是)?\s*[:：]?\s*`;

/** Those of them that stand before a person's name in a trade name. 老板 and 家长 begin brands. */
const OWNER_ROLE =
  /^(?:教师|老师(?!傅)|经营者|业主|负责人|个人|个体(?:工商)?户|举办者)\s*[:：]?\s*/u;

/** What follows a person's name: 王小明夫妇, 王小明等3人, 王小明（女）. */
const BESIDE =
  /(?:夫妇|夫妻|父子|父女|母子|母女|兄弟|兄妹|姐妹|姐弟|一家)?(?:等|及|和|与)?(?:其?(?:妻子?|丈夫|家人|他人))?(?:[\d一二两三四五六七八九十多数]*余?[人名位个](?:教师|老师|教练|自然人)?)?(?:本人|个人|自然人|(?<!^.{2})(?:先生|女士)|同志|个体(?:工商)?户|等)?$/u;

/** Words for a person that name nobody. */
const ANY_PERSON =
  /^(?:(?:公民)?个人|(?:公民)?自然人|个体(?:工商)?户|(?:[一某]名?)?(?:在职|退休)?(?:教师|老师|教练|家长|居民|村民|市民|公民))$/u;

/** A name stands behind these for certain. */
const IS_SURE = pattern`^(?:${PARTY}|个体)`;

/** One person in a cell of names, under a role or with others: 举办者：王小明, 王小明夫妇. 教师之家 is none. */
function isOnePerson(text: string): boolean {
  const role = BEFORE_NAME.exec(text)?.[0] ?? '';
  const rest = text.slice(role.length);
  const name = rest.replace(BESIDE, '');
  if (role === '' && (name === rest || isPersonName(rest))) return isPersonName(rest);
  // Beside a bare role or 兄弟 may stand a common word: 家长高手, 黄金兄弟.
  const isSure = /[:：\s]$/u.test(role) || IS_SURE.test(role);
  return isSure ? isPersonName(name) : readsLikePerson(name) || isRarePerson(name);
}

/** Somebody of a unit, and not the unit: 示例小学在职教师, 示例小学张老师, 示例公司员工王小明. */
const OF_UNIT = pattern`${LAST_WORD}的?(?:${ANY_SURNAME}\p{Script=Han}{0,2}|(?:在职|退休|公办|任课|授课)*)(?:${STAFF}|${MEMBER}|${HEAD}|家长|学生)(.{2,4})?$`;
/** A place, a shop or a district may read like a person. */
const IS_PLACE_OR_SHOP =
  /(?:[省市区县旗镇乡村路街道店校园部楼城桥港站滩头巷里湾河江湖口坊塘坝渡浦洲岛岭弄埠渚墩屿坪圩堰苑府寓座厦邸阁馆院]|中心|公司|学校|机构)$/u;
const isPlaceOrShop = (text: string): boolean => IS_PLACE_OR_SHOP.test(text) || isShortPlace(text);
/** Parts of a town and its malls that begin with a surname. */
const PARTS_OF_TOWNS = /^(?:高新|万[达象科]|金[鹰地茂色]|白云|方圆|.[东南西北中])$/u;

/** Beside a unit 司马光 is somebody, too. */
const ANY_DOUBLE = pattern`^${DOUBLE_NAME}`;
/** Parts of Uygur, Kazakh, Tibetan and Mongolian names, which begin with no surname: 阿依古丽, 尼玛次仁. */
const OF_LONGER_NAMES =
  /^(?=\p{Script=Han}{2,8}$).*(?:古丽|买提|阿依|阿卜|阿布都|吐尔|吾尔|努尔|艾尼|艾合|热合|玛依|帕提|迪丽|次仁|扎西|卓玛|尼玛|丹增|多吉|央金|拉姆|旺姆|顿珠|洛桑|平措|白玛|格桑(?!花)|其其格|巴特尔|巴图|图雅|那仁|乌日|斯琴|萨仁|高娃)/u;

/** 王丽老师, 由王丽开办. */
const AROUND_PERSON =
  /^由|(?<=.{2})(?:老师|教师|教练|同志|(?:开办|举办|开设|创办|所办|经营)的?)$/gu;

/** Is a part of a cell, which marks or spaces set off, a person: 王丽, 教师王丽, 王丽老师, 阿依古丽? */
function isPersonPart(part: string): boolean {
  if (isPlaceOrShop(part)) return false;
  const name = part.replace(AROUND_PERSON, '');
  if ([name, part.replace(BEFORE_NAME, '')].some((each) => readsLikePerson(each) || isNamed(each)))
    return true;
  return name === part && !isPersonName(part) && isOnePerson(part);
}
const isNamed = (text: string): boolean =>
  isRarePerson(text) || ANY_DOUBLE.test(text) || OF_LONGER_NAMES.test(text);

/** A text that begins with any surname: 温雅. Behind a rarer one stand two characters that are no school's: 和小明. */
const BEGINS_LIKE_PERSON = pattern`^(?:[${SURNAMES}]\p{Script=Han}{1,2}|[${RARER_SURNAMES}][^\P{Script=Han}${OF_SCHOOLS}]{2})$`;
/** Behind a whole name stands no word of its brand: there a short part that begins with a surname may be a person. */
const isPersonBehind = (part: string): boolean =>
  isPersonPart(part) ||
  (BEGINS_LIKE_PERSON.test(part) &&
    !NO_GIVEN_NAME.test(part) &&
    !isPlaceOrShop(part) &&
    !PARTS_OF_TOWNS.test(part));

/** What parts a person from a unit, any mark: 示例启明托管中心-王丽, （王丽、李强）. */
const MARKS = /[^\p{L}\p{N}]+|(?<=\p{Script=Han}{2})[和与及](?=\p{Script=Han}{2})/u;
/** 王 丽: two characters with a space between them. */
const APART = /(?<![^\s(（【、，,/])(\p{Script=Han})\s+(\p{Script=Han})(?![^\s)）】、，,/])/gu;
/** No person takes a longer part of a cell: 举办者王小明, 王小明等2人. */
const LONGEST_PART = 8;
/** What ends a unit's name, with somebody right behind it. */
const GLUED_BEHIND = pattern`(?:${LAST_WORD}|[法语术]班)(\p{Script=Han}{2,6})$`;
/** The person whom no mark parts from the unit. */
function gluedPerson(name: string): [string] | null {
  const behind = GLUED_BEHIND.exec(name)?.[1];
  if (behind !== undefined && isPersonPart(behind)) return [behind];
  if (leadingRegion(name)) return null;
  const before = [2, 3, 4]
    .map((length) => name.slice(0, length))
    .find((owner) => {
      const rest = name.slice(owner.length);
      const isPlaced = /[省市县区旗]$/u.test(leadingRegion(rest)?.text ?? '');
      return isPlaced && isPersonPart(owner) && hasBrandAndForm(rest);
    });
  return before === undefined ? null : [before];
}

/**
 * The persons that a cell names beside its unit, in front or behind, in brackets, behind a mark or a space or right beside
 * it: 王丽 余姚市示例托管中心, 示例启明托管班（王丽、李强）.
 */
function personsBeside(cell: string): string[] {
  const parts = cell
    .trim()
    .slice(0, LONGEST_PERSONS)
    .replace(APART, '$1$2')
    .split(MARKS)
    .filter((part) => part !== '');
  const found = parts.filter((part, at) => {
    if (parts.length === 1 || part.length > LONGEST_PART) return false;
    return hasBrandAndForm(parts.slice(0, at).join('')) ? isPersonBehind(part) : isPersonPart(part);
  });
  return found.length > 0 ? found : (gluedPerson(parts.join('')) ?? []);
}

/** Does a cell name several persons beside its unit, or one by a role: no register has such a name. */
function hasPersonsBeside(cell: string): boolean {
  const persons = personsBeside(cell);
  return persons.length > 1 || persons.some((person) => BEFORE_NAME.test(person));
}

/** Does a name say a person of a unit? */
function isSomebodyOf(name: string): boolean {
  const [found, person] = OF_UNIT.exec(name.normalize('NFKC').slice(0, LONGEST_PERSONS)) ?? [];
  return found !== undefined && (person === undefined || isPersonName(person));
}

/** A longer cell is a text. */
const LONGEST_PERSONS = 200;

/** Is a cell of names nothing but natural persons, or a word for one? */
export function isNaturalPerson(cell: string): boolean {
  if (cell.length > LONGEST_PERSONS) return false;
  const text = cell
    .normalize('NFKC')
    .replace(/[(【][^()【】]*[)】]/gu, '')
    .trim();
  if (
    ANY_PERSON.test(text) ||
    isOnePerson(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''))
  )
    return true;
  const several = text
    .replace(BEFORE_NAME, '')
    .split(/[、,，;；/\s]+|(?<=.{2})[和与及](?=.{2})/u)
    .filter((part) => part !== '');
  return several.length > 1 && several.every((part) => part.length > 2 && isOnePerson(part));
}

/** Does a cell name natural persons, and no unit of a register? `printed` is the cell before its name was mended. */
export const namesPersons = (name: string, printed: string): boolean =>
  isNaturalPerson(name) ||
  isNaturalPerson(printed) ||
  isSomebodyOf(name) ||
  hasPersonsBeside(printed);

/** A place that no register has by itself stands before a trade name: a new zone, a town, a village. */
const withoutPlace = (brand: string): string =>
  brand.replace(
    /^(?:\p{Script=Han}{1,6}?(?:新区|示范区|开发区|街道|[省市县区旗镇乡村])){1,3}(?=.{2})/u,
    '',
  );

/** Does a trade name read like surname and given name? 余姚市 does not. */
export const readsLikePerson = (text: string): boolean =>
  (NAME.test(text) || DOUBLE_PERSON.test(text)) && !NO_GIVEN_NAME.test(text) && !isFullPlace(text);

/** A name without a place that begins as a person's does: 李某某培训班, 陈奶奶托管班. 徐州 is nobody. */
const OWNED = pattern`^([${PLAIN_SURNAMES}][^省市县区]{1,3})${SMALL}$`;
function ownerOfSmall(name: string): string | undefined {
  const owner = OWNED.exec(name)?.[1];
  return owner !== undefined && isShortPlace(owner) ? undefined : owner;
}

/** John Smith, but not Example Education Limited. */
const FOREIGNER =
  /^(?!.*\b(?:Kids?|Schools?|English|Education|Academy|Cent(?:er|re)|Club|Learning|Studio|Group|Training|Institute|International|Technology|Company|Limited|Ltd|Inc|Co|College|House|Online)\b)[A-Z][a-z]+(?:[\s.·]+[A-Z][a-z]*\.?){1,2}$/;

/** How a name is tied to a natural person: `trader` says that it is, `maybe` only reads like it. */
interface PersonTie {
  kind: 'trader' | 'maybe';
  /** The part that may be the person's name. */
  owner: string;
}

/**
 * The person that a registered name may name, or null. `brand` is the trade name of `nameParts`; a sole
 * trader (个体工商户) says so in brackets, or its table does (`isTrader`). `printed` is the name before its spaces were
 * taken out, which tell best who stands beside it.
 */
export function personTie(
  name: string,
  brand: string,
  isTrader = false,
  printed = name,
): PersonTie | null {
  // A shop is called by its owner; a company's name has its place in a register.
  const bare = brand.replace(/[“”"「」‘’]/gu, '');
  const brands = /公司$/u.test(name) ? [bare] : [bare, withoutPlace(bare)];
  const owner =
    brands
      .map((each) => ownerOf(each.replace(OWNER_ROLE, '')))
      .find((each) => readsLikePerson(each)) ??
    personsBeside(printed)[0] ??
    ownerOfSmall(name) ??
    FOREIGNER.exec(name)?.[0];
  if (owner === undefined) return null;
  return { kind: isTrader || /个体工商户/.test(name) ? 'trader' : 'maybe', owner };
}
