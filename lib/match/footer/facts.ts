import { distinctBy } from '../../domain/by-key';
import {
  findIcpNumbers,
  findLabelledCodes,
  findPsbNumbers,
  holdsIcp,
  parseUscc,
} from '../../domain/identifiers';
import { FACTS_CAP, TEXT_CAP } from '../../domain/page-limits';
import type { StatedNumber, WebsiteFacts } from '../../domain/website';
import type { Line, WebsiteText } from '../../domain/website-text';
import { readJsonLd, type Stated } from './json-ld';
import {
  bodiesIn,
  foldLine,
  joinLabels,
  ownLines,
  printedNames,
  saysFranchisee,
  tailOf,
  titlesFranchisee,
  toPlain,
} from './lines';
import { statementsIn, WITH } from './statements';

const JSON_LD = 'json-ld' as const;
const DESCRIBED = 'described' as const;
const FOOTER = 'footer' as const;

const capped = (text: string): string => foldLine(text.slice(0, TEXT_CAP * 2)).slice(0, TEXT_CAP);

const bare = (text: string): string => text.replace(/\s/g, '');

/** Each text once. The strongest come first and stay. */
function distinct<T extends { text: string }>(items: readonly T[]): T[] {
  const once = distinctBy(items, ({ text }) => bare(text));
  return once.slice(0, FACTS_CAP).map((item) => ({ ...item, text: item.text.slice(0, TEXT_CAP) }));
}

/** Each number once: one that was sure once is sure, and one that a footer has is not outside. */
function numbers(all: readonly StatedNumber[]): StatedNumber[] {
  const found = new Map<string, StatedNumber>();
  for (const each of all) {
    const known = found.get(each.value) ?? each;
    const stands = each.isOutside ? known : each;
    found.set(each.value, { ...stands, sure: each.sure || known.sure });
  }
  return [...found.values()].slice(0, FACTS_CAP);
}

const texts = (all: readonly string[]): string[] =>
  distinct(all.map((text) => ({ text }))).map(({ text }) => text);

const OUTSIDE = { isOutside: true } as const;

/** 原备案号, and not 太原备案号. */
const FORMER = '(?<![三九五固太开松汤红镇青平清阳])[原旧]';

/**
 * A number or code that its line disowns or calls another's, by its label up to the digits, or by what is right behind it:
 * 集团备案号, 小程序备案号, 合作机构统一社会信用代码, 冒用…的假冒网站, 备案号为…的网站与本站无关, a mini program's …号-1X. It tells nothing of the
 * site, not even against it. Behind a number, 原 and 旧 count only in brackets: 原创作品 may follow …号.
 */
const OTHERS_NUMBER = new RegExp(
  `(?:${FORMER}|曾用|历史|友情链接|技术(?:支持|服务)(?=网站|ICP|备案)|(?:小程序|app|应用)(?!网站)|总部|(?<![一-鿿])集团|(?:建站|上级|[母总])公司|(?:(?<!教育|培训)服务|集成|支持|建[站设]|开发|上级|第三|供应|销售|${WITH})(?:[方商]|单位|机构|网站))` +
    '(?:网站|ICP|备案|号|统一|社会|信用代码|:)+[\\s:]*(?:\\S\\s*ICP\\s*备)?|' +
    '(?:(?<=^|[\\s(,;|])[原旧][\\s:]*|(?:[冒盗套]用|[仿假]冒|冒充|山寨|诈骗|对方|他人)(?:[了的:号]|网?站|平台|公司|机构|备案)*)\\S?ICP\\s*备|' +
    'ICP\\s*备[案号第:()\\d\\s]+(?:-[\\s\\d]+)?(?:(?<=-\\s*\\d+)X(?![a-z])|(?=的[^|。;©\\s]{0,24}(?:无关|[假仿]冒)|\\s*\\((?:[原旧]|集团|小程序)[^()\\d]{0,6}\\)|\\s*\\(?已(?:注销|失效)|的?[冒盗]用))',
  'gi',
);

/** 地址：X, 校区地址：X. A registered office (注册地址), a head office (总部地址) and 收货地址 say nothing of where a school is. */
const ADDRESS =
  /(?<=^|[\s|,;。])(?:(?:联系|公司|学校|机构|校区|办公|办学|教学|详细)?地址|校址)(?: *:| ) *([一-鿿][^|;。©]+)/g;

const addressesIn = (text: string): string[] =>
  [...text.matchAll(ADDRESS)].map(([, address = '']) => address.trim());

type Said = Omit<WebsiteFacts, 'title' | 'headings' | 'others' | 'bodies' | 'isFranchise'>;

/** `sure`: are the lines of the site's own footer? Anybody may have written others, with a link to the register. */
function statementsOf(lines: readonly Line[], sure: boolean): Said {
  const linked = new Set(sure ? lines.flatMap((line) => findIcpNumbers(line.linked)) : []);
  const said = joinLabels(lines).map(({ text }) => statementsIn(text));
  const mark = sure ? {} : OUTSIDE;
  const stated = (find: (text: string) => string[]): StatedNumber[] =>
    lines
      .flatMap(({ text }) => find(text.replace(OTHERS_NUMBER, ' ')))
      .map((value) => ({ value, sure: linked.has(value), ...mark }));
  return {
    filings: stated(findIcpNumbers),
    security: stated(findPsbNumbers),
    codes: stated(findLabelledCodes),
    operators: said.flatMap(({ operators }) =>
      operators.map((name) => ({ text: name, place: FOOTER, ...mark })),
    ),
    vendors: said.flatMap(({ vendors }) => vendors),
    addresses: lines.flatMap(({ text }) => addressesIn(text)),
  };
}

/** The facts of the footers, and of the last lines if no footer holds a number. */
function readLines({ footers, last }: WebsiteText): Omit<WebsiteFacts, 'title' | 'headings'> {
  const own = ownLines(footers.map(toPlain), true);
  const hasNumber = own.some(({ text }) => holdsIcp(text));
  const tail = hasNumber ? [] : ownLines(tailOf(last.map(toPlain)), false);
  const [first, second] = [statementsOf(own, true), statementsOf(tail, false)];
  const lines = [...own, ...tail].map(({ text }) => text);
  const operators = [...first.operators, ...second.operators];
  const vendors = [...first.vendors, ...second.vendors];
  const { lone, isAbove, others } = printedNames(lines, vendors);
  const said = {
    filings: [...first.filings, ...second.filings],
    security: [...first.security, ...second.security],
    codes: [...first.codes, ...second.codes],
    operators,
    vendors,
    others,
    bodies: bodiesIn(lines),
    addresses: [...first.addresses, ...second.addresses],
    isFranchise: saysFranchisee(lines),
  };
  if (lone === null || operators.some(({ text }) => !lone.includes(text))) return said;
  const mark = own.some(({ text }) => text.includes(lone)) ? {} : OUTSIDE;
  const place = isAbove ? 'above' : 'lone';
  return { ...said, operators: [...operators, { text: lone, place, ...mark }] };
}

/**
 * The statements of organisations, with their names folded like footers. An organisation owns the site if its address
 * says so or the footer names it too.
 */
function statedBy(all: readonly Stated[], footer: WebsiteFacts['operators']): Stated[] {
  const named = new Set(footer.map(({ text }) => bare(text)));
  return all.map((each) => {
    const name = foldLine(each.name);
    return { ...each, name, isOwner: each.isOwner || (name !== '' && named.has(bare(name))) };
  });
}

/**
 * The facts of a page of `host` about its operator, from its footer, its last lines and its JSON-LD: at most sixteen of
 * a kind. The work is bounded for any text; never throws.
 */
export function readFacts(text: WebsiteText, host: string): WebsiteFacts {
  const { filings, security, codes, operators, vendors, others, bodies, addresses, isFranchise } =
    readLines(text);
  const stated = statedBy(
    text.structured.flatMap((source) => readJsonLd(source, host)),
    operators,
  );
  const headings = [...new Set(text.headings.map(capped))].filter(({ length }) => length > 1);
  const title = capped(text.title);
  const owners = stated.filter(({ isOwner }) => isOwner);
  const registered = owners.flatMap(({ identifiers }) => findIcpNumbers(foldLine(identifiers)));
  const structured = owners.flatMap(({ code }) => parseUscc(code) ?? []);
  const surely = (value: string): StatedNumber => ({ value, sure: true });
  const owned = [...operators.map(({ text }) => text), ...owners.map(({ name }) => name)];
  return {
    title,
    headings,
    filings: numbers([...registered.map(surely), ...filings]),
    security: numbers(security),
    codes: numbers([...structured.map(surely), ...codes]),
    operators: distinct([
      ...owners.flatMap(({ name }) => (name ? { text: name, place: JSON_LD } : [])),
      ...operators,
      ...stated.flatMap(({ name }) => (name ? { text: name, place: DESCRIBED } : [])),
    ]),
    vendors: texts(vendors),
    others: texts(
      others.filter((each) => !owned.some((name) => name.includes(each) || each.includes(name))),
    ),
    bodies: texts(bodies),
    addresses: texts(addresses),
    isFranchise: isFranchise || [title, ...headings].some(titlesFranchisee),
  };
}
