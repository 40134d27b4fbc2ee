import type { Field } from '../../tables/known-headings';
import { anyOf, pattern } from '../../text/expressions';
import { unquoted } from './name-cell';
import { hasWholeEnding, nameParts } from './name-parts';
import { HEAD, HOLDER } from './roles';

/** A name, and what its brackets tell besides. */
interface Bracketed {
  /** The cell without those brackets. */
  bare: string;
  /** Further names, each with the column where it belongs. */
  further: { field: Field; text: string; bracket: string }[];
  /** Brackets that were left away: they name others (its parent, its landlord) or a seal. */
  aside: string[];
  /** How many brackets were left away for naming a person. Whom they named is not told. */
  persons: number;
  /** One of those persons runs the business as their own (个体工商户). */
  isTrader: boolean;
}

const BRACKET = /[（(【]([^（）()【】]*)[）)】]/gu;

const FORMS: readonly (readonly [form: RegExp, field: Field])[] = [
  [
    /^(?:品牌|商标|招牌|门头|店招|字号|对外(?:宣传)?)(?:名称|名)?\s*(?:[:：为是]|(?=[“"「『《]))\s*(.+)$/u,
    'brand',
  ],
  [/^(?:又名|别名|又称|俗称|对外(?:自)?称)\s*[:：为是]?\s*(.+)$/u, 'brand'],
  [/^(?:原名称?|原机构名称?|曾用名|更名前|变更前名称?|前身)\s*[:：为是]?\s*(.+)$/u, 'former'],
  [/^原\s*[:：]?\s*(.+)$/u, 'former'],
  [/^(?:(?:以下)?(?:统称|简称)|以?下称)\s*[:：为是]?\s*(.+)$/u, 'short'],
  [/^(?:(?:统一)?(?:社会)?信用代码\s*[:：为是]?\s*)?([0-9A-HJ-NPQRTUWXY]{18})$/u, 'uscc'],
];

const PERSON = pattern`^(?:${HEAD}|${HOLDER}|联系人)`;

/** Brackets to leave away: （房东：…）, （系…全资子公司）, （法人变更前）, （盖章）. 分公司 is another unit than its company. */
const ASIDE =
  /^法人|^(?:母公司|总公司|上级单位|投资方|房东|出租[方人]|委托代理人|代理人|运营方|主管(?:单位|部门)|举办(?:方|单位)|开办单位)\s*[:：为是]|^(?:系|为|属于?|隶属于?).{2,}(?:子公司|控股公司|旗下(?:公司|机构)?|举办(?:[者方]|单位))$|^(?:盖?公?章|签章|注\d{1,2}|无证|无照|无证无照|有证|证照齐全|已?注销|已?停[业办]|整改中|已(?:完成)?整改(?:到位)?|筹|[总本]部|[民公]办|非?学科类|民办非企业(?:单位)?|民非(?:企业|单位)?|非?营利性(?:机构|学校)?|存续|在[业营]|开业|(?:尚|暂)?未(?:移出|撤销|解除|修复)|仍?有效|在列|第[一二三四五六七八九十\d]+次|(?:简易|一般|普通)(?:程序)?)$/u;

const TRADER = /^(?:经营者|业主|店主)/u;

/** A former address, which is no former name: （原示例路3号）, （原址）. */
const IS_PLACE = /^址|[路街道巷弄村镇].*\d|\d+[号楼层室幢栋]/u;

/** A bare 原, behind which a former name must have a trade or a form. （原野校区） tells no former name 野校区. */
const BARE_FORMER = /^原(?!\s*[:：]|名称?|机构名称?)/u;
function isPartOfWord(inside: string, name: string): boolean {
  const { brand, trade, form } = nameParts(name);
  return BARE_FORMER.test(inside) && (brand.length < 2 || trade + form === '');
}

/** A former name with the present one behind it: 示例启明培训学校（已更名为示例启航培训学校）, 示例启明培训学校→示例启航培训学校. */
const RENAMED = anyOf(
  '^([^（）()【】]{4,})[（(【](?:20\\d\\d年)?(?:\\d{1,2}月)?(?:(?:现|已|后)*(?:更名|改名|变更)(?:为|成)|现名)\\s*[:：]?\\s*([^（）()【】]{4,})[）)】]$',
  '^([^（）()【】→>]{4,}?)\\s*(?:→|[-—=]+>|[,，]?(?:现|已|后)*(?:更名|改名|变更)(?:为|成))\\s*([^（）()【】]{4,})$',
);

/**
 * Takes apart the brackets of a name: `示例培训学校（品牌：示例启明）` has a brand, `（原示例培训中心）` a former name,
 * `（91330281MAE1033B07）` a code, `（法定代表人：……）` a person. All others stay: they are part of the name, or `parseNames`
 * judges them.
 */
export function takeBrackets(cell: string): Bracketed {
  const [before = '', now = ''] = RENAMED.exec(cell.trim())?.slice(1).filter(Boolean) ?? [];
  if (now !== '' && hasWholeEnding(unquoted(now)))
    return takeBrackets(`${unquoted(now)}（曾用名：${before}）`);
  const found: Bracketed = { bare: cell, further: [], aside: [], persons: 0, isTrader: false };
  found.bare = cell
    .replace(BRACKET, (bracket: string, inside: string) => {
      const text = inside.trim();
      if (PERSON.test(text)) {
        found.persons++;
        found.isTrader ||= TRADER.test(text);
        return '';
      }
      if (ASIDE.test(text)) {
        found.aside.push(bracket);
        return '';
      }
      for (const [form, field] of FORMS) {
        const name = unquoted(form.exec(text)?.[1] ?? '');
        if (
          name.length < 2 ||
          (field === 'former' && (IS_PLACE.test(name) || isPartOfWord(text, name)))
        )
          continue;
        found.further.push({ field, text: name, bracket });
        return '';
      }
      return bracket;
    })
    .trim();
  return found;
}
