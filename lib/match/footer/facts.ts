import { findCodes, findFilings, findSecurity } from '../../domain/icp';
import { FACTS_CAP, TEXT_CAP } from '../../domain/limits';
import type { Line, WebsiteFacts, WebsiteText } from '../../domain/website';
import { hasNotice } from './holders';
import { readJsonLd, type Stated } from './json-ld';
import { loneName } from './lone-name';
import { awaitsName, statementsIn } from './statements';

/** 主办 stands above the copyright notice; what is further up belongs to the page's content. */
const LINES_ABOVE = 2;

const JSON_LD = 'json-ld' as const;

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const capped = (text: string): string => fold(text.slice(0, TEXT_CAP * 2)).slice(0, TEXT_CAP);

const toPlain = ({ text, linked }: Line): Line => ({ text: fold(text), linked: fold(linked) });

/** Each once, by what it says; of several with one text the strongest mark counts. */
function distinct<T extends { text: string }>(items: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = item.text.replace(/\s/g, '');
    if (!found.has(key)) found.set(key, { ...item, text: item.text.slice(0, TEXT_CAP) });
  }
  return [...found.values()].slice(0, FACTS_CAP);
}

const texts = (all: readonly string[]): string[] =>
  distinct(all.map((text) => ({ text }))).map(({ text }) => text);

/** Labels that stand in no article's last lines. */
const OWN_LABEL =
  /(?:办学单位|运营单位|运营主体|经营主体|经营单位|主体名称|办学许可证(?:编?号)?)\s*:|(?:单位|公司)名称\s*:.*(?:地址|电话|邮编)/;

const isFooterLike = (text: string): boolean =>
  hasNotice(text) ||
  OWN_LABEL.test(text) ||
  findFilings(text).length + findSecurity(text).length > 0;

/** Sentences are no footer: an article that ends the page may speak of anybody's number. */
const isProse = (text: string): boolean => /[,。].*[,。]|。\s*\S/.test(text) && !hasNotice(text);

/** The end of a page without a footer element, from two lines above its first notice or number on. */
function tailOf(lines: readonly Line[]): Line[] {
  const plain = lines.filter(({ text }) => !isProse(text));
  const at = plain.findIndex(({ text }) => isFooterLike(text));
  return at < 0 ? [] : plain.slice(Math.max(0, at - LINES_ABOVE));
}

/** A label whose value stands on the next line is one line with it. */
function joinLabels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && awaitsName(before.text)) {
      joined[joined.length - 1] = {
        text: `${before.text} ${line.text}`,
        linked: `${before.linked} ${line.linked}`,
      };
    } else joined.push(line);
  }
  return joined;
}

/** A franchisee's or a partner's page says so of itself. The franchisor's own column 招商加盟 does not. */
const FRANCHISEE =
  /加盟(?:校|店|商|中心|学校|校区|单位|合作)|授权(?:校|店|商|中心|校区|单位|使用|加盟|经营|合作)|特许(?:经营|加盟|校|授权)|品牌授权|合作(?:校区|学校|办学点)|由.{2,40}授权/;
/** In a title and a heading these words speak of the page itself. */
const FRANCHISE_TITLE = /授权|特许|加盟(?:校|店|商|中心|学校)/;

type Said = Omit<WebsiteFacts, 'title' | 'headings' | 'isFranchise'>;

/** What a visitor writes, wherever it stands; 举报电话 and 投诉热线 are a footer's. */
const VISITOR =
  /留言|评论|回复|楼主|网友|避雷|避坑|骗子|骗局|曝光|千万别|(?:举报|投诉)(?!电话|热线|邮箱|中心|专区|平台|受理|方式|渠道|建议|入口|网站|:)/;

/** `sure`: are the lines of the site's own footer? Elsewhere anybody may have set a link to the register. */
function statementsOf(all: readonly Line[], sure: boolean): Said {
  const lines = all.filter(({ text }) => !VISITOR.test(text));
  const linked = new Set(sure ? lines.flatMap((line) => findFilings(line.linked)) : []);
  const said = joinLabels(lines).map(({ text }) => statementsIn(text));
  return {
    filings: lines.flatMap(({ text }) =>
      findFilings(text).map((number) => ({ text: number, linked: linked.has(number) })),
    ),
    security: lines.flatMap(({ text }) => findSecurity(text)),
    codes: lines.flatMap(({ text }) =>
      findCodes(text).map((code) => ({ text: code, structured: false })),
    ),
    operators: said.flatMap(({ operators }) => operators),
    vendors: said.flatMap(({ vendors }) => vendors),
  };
}

/** What the footers say, and the last lines where no footer holds a number. */
function readLines({ footers, last }: WebsiteText): Said & { isFranchise: boolean } {
  const own = footers.map(toPlain);
  const hasNumber = own.some(({ text }) => findFilings(text).length > 0);
  const tail = hasNumber ? [] : tailOf(last.map(toPlain));
  const [first, second] = [statementsOf(own, true), statementsOf(tail, false)];
  const lines = [...own, ...tail].map(({ text }) => text);
  const said = {
    filings: [
      ...first.filings,
      ...second.filings.map((each) => ({ ...each, isOutside: true as const })),
    ],
    security: [...first.security, ...second.security],
    codes: [...first.codes, ...second.codes],
    operators: [
      ...first.operators,
      ...second.operators.map((each) => ({ ...each, isOutside: true as const })),
    ],
    vendors: [...first.vendors, ...second.vendors],
    isFranchise: lines.some((line) => FRANCHISEE.test(line)),
  };
  if (said.operators.length > 0 || said.vendors.length > 0) return said;
  const name = loneName(lines);
  return { ...said, operators: name === null ? [] : [{ text: name, place: 'lone' }] };
}

/** Is an organisation the site's own, by its address or because the footer names it too? */
const ownedBy =
  (footer: WebsiteFacts['operators']) =>
  ({ isOwner, name }: Stated): boolean =>
    isOwner || (name !== '' && footer.some(({ text }) => text === fold(name)));

/**
 * What a page of `host` says of who runs its site, by its footer, its last lines and its JSON-LD: at most
 * sixteen of a kind. Bounded work whatever the text holds; never throws.
 */
export function readFacts(text: WebsiteText, host: string): WebsiteFacts {
  const stated = text.structured.flatMap((source) => readJsonLd(source, host));
  const { filings, security, codes, operators, vendors, isFranchise } = readLines(text);
  const headings = [...new Set(text.headings.map(capped))].filter(({ length }) => length > 1);
  const title = capped(text.title);
  const isOwner = ownedBy(operators);
  const owners = stated.filter(isOwner);
  const registered = owners.flatMap(({ identifiers }) => findFilings(fold(identifiers)));
  return {
    title,
    headings,
    filings: distinct([...registered.map((text) => ({ text, linked: true })), ...filings]),
    security: texts(security),
    codes: distinct([
      ...owners.flatMap(({ code }) => (code ? { text: code, structured: true } : [])),
      ...codes,
    ]),
    operators: distinct([
      ...stated.flatMap((each) =>
        each.name
          ? { text: fold(each.name), place: isOwner(each) ? JSON_LD : ('described' as const) }
          : [],
      ),
      ...operators,
    ]),
    vendors: texts(vendors),
    isFranchise: isFranchise || [title, ...headings].some((text) => FRANCHISE_TITLE.test(text)),
  };
}
