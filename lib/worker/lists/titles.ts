import { parseUrl } from '../../domain/url';
import type { ListRow } from '../../store/database-tables';
import type { Followed } from '../../store/followed';
import { BUILTIN } from '../../store/own-names';
import { normaliseName } from '../../text/normalise';

/** The titles of lists and their order. No list may pass for another by its title. */

/** Letters and digits that look like Latin letters, and kana that look like Han characters, and these. */
const ALIKE = new Map(
  ['аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іl', 'јj', 'ѕs']
    .concat(['αa', 'βb', 'εe', 'ηh', 'ιl', 'κk', 'μm', 'νn', 'οo', 'ρp', 'τt', 'υy', 'χx'])
    .concat(['ԁd', 'һh', 'ӏl', 'ԛq', 'ѵv', 'ԝw', 'ɑa', 'ɡg', 'ıl', 'ɩl'])
    .concat(['0o', '〇o', '1l', 'il'])
    .concat(['エ工', 'ロ口', 'カ力', 'ニ二', 'ハ八', 'タ夕', 'ト卜', 'ー一'])
    .map(([other = '', known = '']) => [other, known] as const),
);

/** A key that is equal for titles that look alike: `示例 名单​Ａ` and `示例名單a`, `Café` and `cafe`. */
export function titleKey(title: string): string {
  const bare = normaliseName(title).normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(bare, (unit) => ALIKE.get(unit) ?? unit).join('');
}

/**
 * Signs that stand between titles where a sentence of ours tells several, before one or behind one (来自名单：甲、乙;
 * 名单“甲”载明), and what reads the same.
 */
const SIGN = '[、､﹑︑丶ヽ,，﹐︐،;；﹔؛：﹕∶꞉。｡·・･•‧∙⋅"＂“”„‟❝❞〝〞〟〃「」『』｢｣]';
const SIGNS = new RegExp(SIGN, 'gu');
/** Words stand between titles too, and inside names: 和平区. */
const BETWEEN = new RegExp(`\\s*(?:${SIGN}|[和與与及]|以及|\\band\\b)\\s*`, 'iu');

type Titled = Pick<ListRow, 'identity' | 'url' | 'live'>;

const hostOf = ({ url = '' }: Titled): string => parseUrl(url)?.host ?? url;
const startOf = ({ identity }: Titled): string => `${identity.slice(0, 4)} ${identity.slice(4, 8)}`;

/** `lists.example.org · 1a2b 3c4d`: where a list lies, and how its fingerprint begins. */
const originOf = (list: Titled): string => `${hostOf(list)} · ${startOf(list)}`;

/** The keys of where a list lies and how its fingerprint begins. The bundled list has none. */
function originKeys(list: Titled): string[] {
  if (list.identity === BUILTIN) return [];
  return [hostOf(list), startOf(list)].map(titleKey).filter((part) => part !== '');
}

/**
 * Does a title state where another list lies, or how its fingerprint begins? A list whose title looks like another's is
 * shown with these beside its title, so such a title would pass for that list.
 */
const statesOne = (key: string, origin: readonly string[]): boolean =>
  origin.some((part) => key.includes(part));

/** A title as a sentence reads it, as one list or several: `·乙·甲名单·`. */
const readAs = (title: string): string =>
  ['', ...title.split(BETWEEN).map(titleKey).filter(Boolean), ''].join('·');

/**
 * The title of each list as it is shown: the user's own name for it, else its own. If titles look alike, all but the
 * bundled list's get the list's origin added. So does a title that states another list's origin, or that reads as
 * several lists of which another is one (乙和甲名单): it is put as one. Every question needs the titles, so keys are made
 * once for each list and not for each pair.
 */
export function shownTitles(lists: readonly Titled[], followed: readonly Followed[]): string[] {
  const names = new Map(followed.map(({ identity, name }) => [identity, name]));
  const hasOthers = lists.length > 1;
  const titles = lists.map((list) => {
    const title = names.get(list.identity) ?? list.live?.title ?? '';
    const [key, read] = hasOthers ? [titleKey(title), readAs(title)] : ['', ''];
    return { list, title, key, read, origin: hasOthers ? originKeys(list) : [] };
  });
  return titles.map(({ list, title, key, read }) => {
    if (title === '' || list.identity === BUILTIN) return title;
    const others = titles.filter((each) => each.list !== list);
    const isSeveral = others.some(
      (other) =>
        (other.read.length > 1 && other.key !== key && read.includes(other.read)) ||
        statesOne(key, other.origin),
    );
    if (isSeveral) return `${title.split(BETWEEN).join('·')}（${originOf(list)}）`;
    const isAlone = key === '' || others.every((other) => other.key !== key);
    return isAlone ? title : `${title.replace(SIGNS, '·')}（${originOf(list)}）`;
  });
}

/**
 * The lists with their shown titles, in the order in which they were followed, the bundled one first: a hash decides
 * nothing. A followed list that lost its row has a bare one, so that no answer passes it over.
 */
export function titledLists(
  rows: readonly ListRow[],
  followed: readonly Followed[],
): [ListRow, title: string][] {
  const own = followed.map(
    ({ identity, url }) =>
      rows.find((row) => row.identity === identity) ?? { identity, url, dueAt: 0, failures: 0 },
  );
  const all = [...rows.filter((row) => !own.includes(row)), ...own];
  const titles = shownTitles(all, followed);
  return all.map((row, at) => [row, titles[at] ?? '']);
}
