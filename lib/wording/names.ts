import type { Entry } from '../domain/entry';
import { ownCodes } from '../domain/identifiers';
import type { ToldName } from '../domain/list-changes';
import type { ListState } from '../domain/list-state';
import { oneLine, withoutHidden } from '../domain/plain-text';
import { storeName } from '../domain/stores';
import type { Translate } from './messages/translate';
import type { MessageKey } from './messages/zh-CN';
import { places } from './messages/zh-CN/places';

/** The name an entry goes by: an app's own name, else the registered one, else the first. */
export function displayName(entry: Entry): string {
  const legal = entry.names.find((name) => name.kind === 'legal');
  return entry.app?.name ?? (legal ?? entry.names[0])?.text ?? '';
}

/** The kind of an entry's name; undefined for a name that it does not have, as a developer's. */
export const kindOfName = (
  { names }: Entry,
  text: string,
): Entry['names'][number]['kind'] | undefined => names.find((name) => name.text === text)?.kind;

/** An entry's name, with the developer that tells an app from its namesakes. */
export function toldName(entry: Entry): ToldName {
  const developer = entry.app?.developer;
  return { name: displayName(entry), ...(developer && { developer }) };
}

/** A key that is equal for names that read alike. */
export const keyOfName = ({ name, developer }: ToldName): string =>
  JSON.stringify([name, developer]);

/** The keys of all names that a unit is known by: an app's own, else registered and former ones. */
export const nameKeys = (entry: Entry): string[] => [
  keyOfName(toldName(entry)),
  ...entry.names.flatMap(({ kind, text }) =>
    !entry.app && (kind === 'legal' || kind === 'former') ? keyOfName({ name: text }) : [],
  ),
];

/** Who, told apart from namesakes: `示例在线（开发者：上海示例在线信息技术有限公司）`. */
export const nameText = (t: Translate, { name, developer }: ToldName): string =>
  developer ? t('heading.developer', { name, developer }) : name;

export const headingText = (t: Translate, entry: Entry): string => nameText(t, toldName(entry));

/**
 * The registered or former name that a brand, or what is no name by itself, is a part of, or null. Such a brand is
 * mostly derived by the publisher, so it must not be told as a name that the source prints.
 */
export function nameAround({ names, app }: Entry, text: string): string | null {
  const own = names.filter((name) => name.text === text);
  if (app?.name === text || own.some(({ kind }) => kind !== 'brand')) return null;
  const around = names.find(
    (name) => (name.kind === 'legal' || name.kind === 'former') && name.text.includes(text),
  );
  return around?.text ?? null;
}

/** The credit code of the subject itself. */
export const usccOf = (entry: Entry): string | undefined => ownCodes(entry)[0];

/** `App Store 363590051` for the app id `apple:363590051`; other identifiers as they stand. */
export function identifierText({ kind, value }: Entry['identifiers'][number]): string {
  return kind === 'app' ? appIdText(value) : value;
}

export function appIdText(value: string): string {
  const at = value.indexOf(':');
  return at < 0 ? value : `${storeName(value.slice(0, at))} ${value.slice(at + 1)}`;
}

type ProvinceKey = Extract<MessageKey, `province.${string}`>;
const isProvinceKey = (key: string): key is ProvinceKey => Object.hasOwn(places, key);

/** The province of a GB/T 2260 code in the user's language, or null for a code we do not know. */
export function regionText(t: Translate, code: string): string | null {
  const key = `province.${code.slice(0, 2)}`;
  return isProvinceKey(key) ? t(key) : null;
}

/**
 * A text, cut where it has more characters than `most`. A character of two UTF-16 units is never cut in two, nor a number:
 * 罚款30 is less than 罚款30万元.
 *
 * `clipped('示例学校', 2)` is `示例…`.
 */
export function clipped(text: string, most: number): string {
  // Text has no more characters than units.
  if (text.length <= most) return text;
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most).join('');
  return `${kept.replace(/(?<=\D)[\d.,]+$/, '')}…`;
}

/**
 * A text that somebody typed or a list prints, inside a sentence of ours: in one line, cut, and without what would turn
 * round the words behind it.
 */
export const quoted = (text: string, most: number): string =>
  clipped(oneLine(withoutHidden(text)), most);

/** `甲、乙和丙`. The browser's formatter takes a cold worker half a millisecond to make. */
export function andText(
  t: Translate,
  texts: readonly string[],
  and: string = t('text.and'),
): string {
  const before = texts.slice(0, -1).join(t('text.between'));
  return [...(before ? [before] : []), ...texts.slice(-1)].join(and);
}

/** The end of a text that has a stop of its own, or a colon before what follows: 宣称“包过”！ */
const STOPPED = /[。.！？!?…：:]\p{P}*$/u;

/** Texts one after the other, each with one stop, ours or its own; empty ones are left out. `last` gets none. */
export function sentences(t: Translate, texts: readonly string[], last = ''): string {
  const stop = t('text.stop');
  const stopped = texts
    .filter(Boolean)
    .map((text) => text + (STOPPED.test(text) ? stop.slice(1) : stop));
  return (stopped.join('') + last).trim();
}

/** A list's name, or what stands for it as long as it has never been read. */
export const listName = (t: Translate, { title, url }: Pick<ListState, 'title' | 'url'>): string =>
  title || url || t('list.bundled');
