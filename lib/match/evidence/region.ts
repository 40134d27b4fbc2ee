import type { Entry } from '../../domain/entry';
import type { PageText } from '../../text/page-text';
import {
  areNear,
  beginsTradeName,
  cityOf,
  districtsIn,
  hasPlace,
  isInFull,
  isUrban,
  leadingPlace,
  leadingRegionUnits,
  regionsIn,
  shortRegion,
  supportsAny,
  supportsRegion,
} from '../../text/region';
import { knownRegions, type NameForm } from '../names/entry-names';
import { isSoleForm, parentOf, tradeOf } from '../names/forms';
import { titleParts } from '../names/title-parts';
import type { Page } from '../page';
import type { Finding, PageCase } from '../subject';

const ownTexts = ({ title, provider, app }: Page): (PageText | null | undefined)[] => [
  title,
  provider,
  app?.name,
  app?.developer,
  app?.operator,
];

/** The trade name in a listed name, empty if it is a place. It may hold the name of a town: 灯塔湾 of 鼓楼区灯塔湾培训学校, 文昌阁. */
function ownTradeName({ text }: NameForm, known: readonly string[]): string {
  const { codes, units } = leadingPlace(text);
  const own = tradeOf(areNear(codes, known) ? text.slice(units) : text);
  return leadingRegionUnits(own) < own.length ? own : '';
}

/**
 * Every region that texts name outside a listed name and its trade name, each as the codes that it may mean; of
 * districts of the entry's city also their short forms. The 云南 in the app name 云南招考 does not say where the page's owner
 * is registered.
 */
function codesOutside(
  texts: readonly (PageText | null | undefined)[],
  name: NameForm,
  known: readonly string[],
): string[][] {
  const own = ownTradeName(name, known);
  const plain = texts.map((text) => {
    const rest = text?.text.replaceAll(name.text, '|') ?? '';
    return own === '' ? rest : rest.replaceAll(own, '|');
  });
  const districts = known.flatMap((region) => districtsIn(plain.join('|'), region));
  return [...plain.flatMap(regionsIn), ...districts.map((code) => [code])];
}

/**
 * Does a short place stand right beside the name? 安吉 alone may be a word; it is the place in 安吉示例启明 and 示例启明（安吉店）, and
 * 和平 is a word in 示例启明 - 和平教育, and a street in 示例启明（和平路店）.
 */
const standsBeside = (page: Page, short: string, { text }: NameForm): boolean =>
  short !== '' &&
  ownTexts(page)
    .flatMap((each) => (each ? titleParts(each) : []))
    .some((part) => part.includes(short + text) || hasPlace(part, text + short));

/**
 * The snippet, if the first place in it is in this region's city or around it: 位于杭州…，学员从余姚赶来 says that the page's owner
 * is in 杭州.
 */
function localSnippet({ snippet }: Page, name: NameForm, region: string): PageText | null {
  const [first = []] = codesOutside([snippet], name, [region]);
  return areNear(first, [cityOf(region)]) ? snippet : null;
}

/** Does the page name the registered region, as finely as it is known? Snippets may support, so they count here. */
export function namesRegion(page: Page, entry: Entry, name: NameForm): boolean {
  const { region } = entry;
  if (!region) return false;
  if (standsBeside(page, shortRegion(region), name)) return true;
  const texts = [...ownTexts(page), localSnippet(page, name, region)];
  // 吉林 may be the province, and does not tell the city.
  const mayBeAround = (code: string) => code !== region && supportsRegion(region, code);
  return codesOutside(texts, name, [region]).some(
    (codes) => supportsAny(codes, [region]) && !codes.some(mayBeAround),
  );
}

/**
 * Does a text that writes a listed name otherwise mean the entry's place? If the list has the name without a place, the
 * text must name the entry's beside it: 余姚市示例启明培训学校. If it has a place that several cities have (鼓楼区), a place in the
 * text decides. A company whose listed name has no place is never meant: another may be called so.
 */
export function writesInPlace({ text }: PageText, entry: Entry, name: NameForm): boolean {
  const own = ownPlace(name, entry);
  const known = knownRegions(entry);
  const [front = '', behind = ''] = text.split(name.text);
  const before = regionsIn(front).at(-1) ?? regionsIn(behind)[0] ?? [];
  if (own.length > 0) return areNear(own.length > 1 && before[0] ? before : own, known);
  // People say 厦门 of a school in its 思明区, and not 宁波 of one in 余姚.
  const isInCity = known.some((code) => isUrban(code) && before.includes(cityOf(code)));
  return isShareable(name, entry) && (isInCity || supportsAny(before, known));
}

/**
 * Do texts name another region and nowhere the known one? 示例启明培训_杭州 is not the 示例启明 of 余姚, and
 * neither is 示例启明培训_宁波海曙; 浙江 and 宁波 would be no contradiction, since 余姚 lies in them.
 */
export function placesContradict(
  texts: readonly (PageText | null | undefined)[],
  entry: Entry,
  name: NameForm,
): boolean {
  const known = knownRegions(entry);
  if (known.length === 0) return false;
  const named = codesOutside(texts, name, known);
  if (named.some((codes) => supportsAny(codes, known))) return false;
  return named.some((codes) => !areNear(codes, known));
}

/** Does the page's own text place it elsewhere? Snippets do not count against a place. */
export const regionContradicts = (page: Page, entry: Entry, name: NameForm): boolean =>
  placesContradict(ownTexts(page), entry, name);

/**
 * The place that a name says its unit is in. A place in short may begin a trade name (文昌阁培训学校), so it counts only
 * where the entry is registered there, or, of an entry without a region, where it does not look like one. A company's
 * branch (北京…有限公司深圳分公司) is in another place than its name begins with.
 */
function ownPlace({ text }: NameForm, { region }: Entry): string[] {
  const { codes, units } = leadingPlace(text);
  const isThere =
    region === undefined
      ? !beginsTradeName(text.slice(units))
      : codes.some((code) => supportsRegion(region, code));
  const isSure = isInFull(text.slice(0, units)) || parentOf(text) !== text;
  return isThere || isSure ? codes : [];
}

/**
 * May two units bear a name? 示例培训学校 may exist in two districts, and 鼓楼区示例培训学校 too, since several cities have a 鼓楼区; a
 * company's name is unique in its register. A name that two may bear proves no more than a brand does until the page
 * names the registered region too.
 */
export const isShareable = (name: NameForm, entry: Entry): boolean =>
  !isSoleForm(name.text) && ownPlace(name, entry).length !== 1;

const asNamesake = (found: Finding): Finding =>
  found.tier === 'named' ? { ...found, tier: 'possible' } : found;

const isBranch = ({ evidence }: Finding): boolean => evidence.branch === true;

/** A branch in another place is another unit, of which no notice speaks. */
export const asElsewhere = (found: Finding): Finding =>
  isBranch(found) ? { ...found, tier: 'related' } : found;

/** A former name may be another's by now: in a title it only relates, in a footer it is at most `possible`. */
const asFormer = (found: Finding): Finding =>
  found.evidence.field === 'title' ? { ...found, tier: 'related' } : asNamesake(found);

/**
 * The findings of a name, lowered by the page's place: none in another region; `possible` if the page names no place
 * and two may bear the name.
 */
export function inItsPlace(asked: PageCase, name: NameForm, found: readonly Finding[]): Finding[] {
  const placed = found.length === 0 ? [] : whereThePageIs(asked, name, found);
  return name.isFormer ? placed.map(asFormer) : placed;
}

function whereThePageIs(
  { page, entry }: PageCase,
  name: NameForm,
  found: readonly Finding[],
): Finding[] {
  if (!isShareable(name, entry)) {
    const isElsewhere = found.some(isBranch) && regionContradicts(page, entry, name);
    return isElsewhere ? found.map(asElsewhere) : [...found];
  }
  if (regionContradicts(page, entry, name)) return [];
  return namesRegion(page, entry, name) ? [...found] : found.map(asNamesake);
}
