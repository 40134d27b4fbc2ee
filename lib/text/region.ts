import { isSameOrNested, significant } from '../domain/identifiers';
import { REGIONS } from '../generated/regions';
import { type RegionRows, readRegions } from './region-packed';

/** Regions by GB/T 2260 code: `330000` a province, `330200` a city, `330281` a county. */

/** The generated rows, read when first asked. */
interface Regions extends RegionRows {
  /** `beginOf` its name → the first row that begins so, and a row → the next; counted from 1, and 0 is none. */
  first: Uint16Array;
  next: Uint16Array;
  /** Characters of the longest name. */
  longest: number;
}

/** Short forms that are ordinary words or other names' parts (东方明珠, 大同小异) name no region alone. */
const ORDINARY = new Set(['东方', '新民', '安达', '大同', '高平', '平度', '北海', '白银', '和平']);
/** 海淀区, 桐庐县: in full only, since 和平, 公安, 资源 and 同心 are counties too. */
const COUNTIES = '区县旗';

const isProvince = (code: number): boolean => code % 10_000 === 0;

const BEGINS = 4096;

/**
 * A number for the first two characters of a name: no name and no short form that counts is shorter. Some share one, so
 * rows that are found by it are compared.
 */
const beginOf = (text: string, at = 0): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % BEGINS;

/** Rows in chains by how they begin: a map of them, or of all words, would cost each cold worker several times as much. */
function readRows(): Regions {
  const rows = readRegions(REGIONS);
  const { names } = rows;
  const first = new Uint16Array(BEGINS);
  const next = new Uint16Array(names.length + 1);
  let longest = 0;
  for (let row = names.length; row > 0; row--) {
    const name = names[row - 1] ?? '';
    const begin = beginOf(name);
    next[row] = first[begin] ?? 0;
    first[begin] = row;
    if (name.length > longest) longest = name.length;
  }
  return { ...rows, first, next, longest };
}

let read: Regions | undefined;

function regions(): Regions {
  read ??= readRows();
  return read;
}

/** Rows whose name may begin as a text does at `at`. */
function rowsAt(text: string, at = 0): number[] {
  const { first, next } = regions();
  const rows: number[] = [];
  for (let row = first[beginOf(text, at)] ?? 0; row > 0; row = next[row] ?? 0) rows.push(row - 1);
  return rows;
}

/** The words that name the region of a row by themselves: 余姚市 and 余姚, but of a district its full name alone. */
function wordsOf(row: number): string[] {
  const { codes, names, shortName } = regions();
  const [full = '', code = 0] = [names[row], codes[row]];
  if (!isProvince(code) && COUNTIES.includes(full.charAt(full.length - 1))) return [full];
  const short = shortName(row);
  const isWord = short.length > 1 && (isProvince(code) || !ORDINARY.has(short));
  return isWord ? [full, short] : [full];
}

const codeOf = (row: number): string => String(regions().codes[row]);

/** Codes of the regions that a word names. */
const codesOf = (word: string): string[] =>
  rowsAt(word).flatMap((row) => (wordsOf(row).includes(word) ? codeOf(row) : []));

/**
 * Codes of the districts whose short form is a word, only those in the place `around` if one is given: 110108 of 海淀.
 * Such a word names no place by itself: 和平.
 */
export function districtsCalled(word: string, around: readonly string[] = []): string[] {
  const { shortName } = regions();
  const codes = rowsAt(word)
    .filter((row) => shortName(row) === word)
    .map(codeOf)
    .filter(isDistrict);
  return around.length > 0 ? codesInside(codes, around) : codes;
}

/** A region's name and its short form; empty if nobody has the code. */
function namesOf(code: string): { full: string; short: string } {
  const { codes, names, shortName } = regions();
  const row = codes.indexOf(Number(code));
  return row < 0 ? { full: '', short: '' } : { full: names[row] ?? '', short: shortName(row) };
}

/** 南京东路 and 北京大学 say nothing about where a school is registered. */
const NOT_A_PLACE = /^(?:[东南西北中一二三四支]?(?:路|大?街|大道)|大学|师范|理工|时间|话)/u;

/** Does a place in short go on as another name? 余姚市南大街 is an address; 杭州湾 is not in 杭州, and 深圳湾 is in 深圳. */
const goesOn = (text: string, word: string, end: number): boolean =>
  !/[市区县]$/u.test(word) &&
  (NOT_A_PLACE.test(text.slice(end, end + 3)) || text.startsWith('杭州湾', end - 2));

/** The longest word that names a region and begins at `at`; empty if none does. */
function longestAt(text: string, at: number): string {
  let longest = '';
  for (const row of rowsAt(text, at))
    for (const word of wordsOf(row))
      if (word.length > longest.length && text.startsWith(word, at)) longest = word;
  return longest;
}

/**
 * The regions that a normalised text names, each as the codes its word may mean (朝阳: a city in
 * Liaoning). Longest word first and no overlap: 上海口语 names 上海, not 海口. A place right behind the one
 * around it is told once: 宁波市海曙区 names 海曙区 and not all of 宁波, and 北京朝阳 the 朝阳区 of Beijing.
 */
export function regionsIn(text: string): string[][] {
  const found: { codes: string[]; end: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const word = longestAt(text, at);
    const end = at + word.length;
    if (word !== '' && !goesOn(text, word, end)) {
      const around = found.at(-1);
      const inside = around?.end === at ? codesBehind(word, around.codes) : [];
      if (inside.length > 0) found.pop();
      found.push({ codes: inside.length > 0 ? inside : codesOf(word), end });
    }
    at += word.length || 1;
  }
  return found.map(({ codes }) => codes);
}

const codesInside = (codes: readonly string[], around: readonly string[]): string[] =>
  codes.filter((code) =>
    around.some((each) => code !== each && code.startsWith(significant(each))),
  );

/** Regions in the place around it that a word right behind it means: 朝阳 is 朝阳市 behind 辽宁, 朝阳区 behind 北京. */
function codesBehind(word: string, around: readonly string[]): string[] {
  const inside = codesInside(codesOf(word), around);
  return word === '' || inside.length > 0 ? inside : districtsCalled(word, around);
}

/** Is a whole normalised text the name of a region, or the short form of one: 徐汇, 余杭, 余姚市? */
export function isPlaceName(text: string): boolean {
  const { names, shortName } = regions();
  return rowsAt(text).some((row) => [names[row], shortName(row)].includes(text));
}

/** A place that a name begins with. */
export interface Place {
  codes: string[];
  /** Its units at the beginning of the name. */
  units: number;
}

/** Codes of the region that a registered name begins with, or none: 330281 for 余姚市示例… and 余姚示例… alike. */
export const leadingRegion = (name: string): string[] => codesOf(longestAt(name, 0));

/**
 * The place that a name begins with. A further word counts if its region lies in the one before, or around it: 余姚长春藤
 * begins with 余姚, and 长春 is part of its trade name. Its innermost codes, and its units: 330281 and 6 of 浙江省余姚市示例启明.
 */
export function leadingPlace(name: string): Place {
  let codes: string[] = [];
  let units = 0;
  for (let word = longestAt(name, 0); word !== ''; ) {
    const own = codesOf(word);
    const inside = units > 0 ? codesBehind(word, codes) : own;
    if (inside.length > 0) codes = inside;
    else if (!areNear(own, codes)) break;
    units += word.length;
    word = longestAt(name, units);
  }
  return { codes, units };
}

/**
 * The places that a name may begin with: its leading place, and a district in short behind that or alone (北京海淀白鹭教育,
 * 海淀白鹭教育). Before another place the short form is a word: 新华成都市锦江区….
 */
export function leadingPlaces(name: string): Place[] {
  const place = leadingPlace(name);
  const { codes: around, units } = place;
  const districts = [2, 3].map((more): Place => {
    const codes = districtsCalled(name.slice(units, units + more), around);
    return { codes, units: units + more };
  });
  const stands = ({ codes, units }: Place): boolean =>
    codes.length > 0 && (around.length > 0 || leadingPlace(name.slice(units)).units === 0);
  return [place, ...districts.filter(stands)];
}

/** Units of the places that a branch's words may begin with: 2 of 余姚城东校区, none of 余姚路店. */
export const placesOfBranch = (branch: string): number[] =>
  leadingPlaces(branch).flatMap(({ units }) =>
    units > 0 && hasPlace(branch, branch.slice(0, units)) ? units : [],
  );

/** A company's name without a place right before its form: 示例教育咨询有限公司 of 示例教育咨询（苏州）有限公司. */
export function withoutPlaceOfForm(name: string): string {
  const at = name.search(/有限(?:责任)?公司$/u);
  for (let start = Math.max(1, at - regions().longest); start <= at - 2; start++)
    if (isPlaceName(name.slice(start, at))) return name.slice(0, start) + name.slice(at);
  return name;
}

/** Does a place stand in full, as 余姚市 does and 余姚 does not? */
export const isInFull = (place: string): boolean => /[省市县区旗州盟]$/u.test(place);

/** Does what stands behind a place in short make a trade name of it: 永康桥, 文昌阁, 三明治? */
export const beginsTradeName = (behind: string): boolean =>
  /^[桥阁堂里湾港治塔楼坊轩亭花]/u.test(behind);

/** Is any of some regions equal to one of the others, in it or around it? */
export const areNear = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.some((other) => isSameOrNested(each, other)));

/** Units of the region that a registered name begins with: 3 of 余姚市示例…, 6 of 浙江省余姚市示例…. */
export const leadingRegionUnits = (name: string): number => leadingPlace(name).units;

/** Codes of the innermost place that a name begins with: 余姚 of 浙江省余姚市示例启明. */
export const innermostRegion = (name: string): string[] => leadingPlace(name).codes;

/** Does a word that names a region end at `at`? */
export function endsWithRegion(text: string, at: number): boolean {
  const first = Math.max(0, at - regions().longest);
  for (let start = at - 2; start >= first; start--)
    if (rowsAt(text, start).some((row) => wordsOf(row).includes(text.slice(start, at))))
      return true;
  return false;
}

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

const isDistrict = (code: string): boolean => !code.endsWith('00');

/** Is it a district of a city itself (市辖区), and no county or town of its own? By GB/T 2260: 01 to 20 at the end. */
export const isUrban = (code: string): boolean => isDistrict(code) && Number(code.slice(4)) <= 20;

/** `330000` of `330281`: parents are prefixes. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** The city around a district: a municipality's is the municipality. */
export const cityOf = (code: string): string =>
  MUNICIPALITIES.has(code.slice(0, 2)) ? provinceOf(code) : `${code.slice(0, 4)}00`;

/** Does a text hold a place in short, or a name with one at its end? 余姚北路 is a street. */
export function hasPlace(text: string, short: string): boolean {
  const at = text.indexOf(short);
  return short !== '' && at >= 0 && !goesOn(text, short, at + short.length);
}

/**
 * Districts that a text names by the short form behind their city: 武汉洪山 is 420111. `around`: a district of the city
 * that is looked for. The short form alone does not count, since 和平 and 朝阳 are words; nor does 长沙 for 长沙县 in it.
 */
export function districtsIn(text: string, around: string): string[] {
  if (!isDistrict(around)) return [];
  const city = cityOf(around);
  const { short } = namesOf(city);
  if (short === '' || !text.includes(short)) return [];
  const first = Number(city);
  const behind = first + 10 ** (city.length - significant(city).length);
  return regions()
    .codes.filter((code) => code > first && code < behind)
    .map(String)
    .filter((code) => {
      const own = shortRegion(code);
      return own !== short && isDistrict(code) && hasPlace(text, own);
    });
}

/** The short name of a region: 洪山 of 420111; empty when the code is unknown or the name has one unit. */
export function shortRegion(code: string): string {
  const { short } = namesOf(code);
  return short.length > 1 ? short : '';
}

/**
 * Does a region that the page names support a registered one? The same or one inside it: a unit registered in a
 * district needs that district, since its city has others.
 */
export const supportsRegion = (named: string, registered: string): boolean =>
  significant(named).startsWith(significant(registered));

/** Does one of the regions that a page may mean support one of some registered ones? */
export const supportsAny = (named: readonly string[], registered: readonly string[]): boolean =>
  named.some((code) => registered.some((region) => supportsRegion(code, region)));

/** 余姚市 and 余姚 of 330281: the words that name a region by themselves. */
function regionNamesOf(code: string): string[] {
  const { full, short } = namesOf(code);
  return [full, short].filter((word) => codesOf(word).includes(code));
}

/** How registered names write a place, alone or behind one around it: 余姚市, 余姚, 宁波余姚市, 浙江省余姚市. */
export function writingsOfPlace(code: string): string[] {
  const own = regionNamesOf(code);
  const [full = ''] = own;
  const [province = ''] = code.endsWith('0000') ? [] : regionNamesOf(provinceOf(code));
  const city = isDistrict(code) ? regionNamesOf(cityOf(code)) : [];
  const around = new Set([province, ...city].filter((each) => each !== ''));
  return [...own, ...[...around].map((before) => before + full)];
}
