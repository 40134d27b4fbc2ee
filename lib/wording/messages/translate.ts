import { messagesFile, ownText } from '../../browser/own-files';
import type { Language, Settings } from '../../domain/settings';
import { type DefaultMessages, type MessageKey, type Messages, zhCN } from './zh-CN';

/** `{name}`, or `{n|one|other}`: the first word when the number `n` is 1, else the second. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** Exactly the placeholders of the default language's text; none: no second argument. */
type Params<Key extends MessageKey> = [PlaceholdersOf<DefaultMessages[Key]>] extends [never]
  ? []
  : [params: Record<PlaceholdersOf<DefaultMessages[Key]>, string | number>];

/** The messages of one language, as a function from key and placeholders to text. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...params: Params<Key>): string;
  readonly language: Language;
}

/**
 * Messages in memory. Those of zh-CN are part of every script that words anything; those of another language
 * lie in the package as JSON and are fetched when a user speaks it. So nobody's worker carries three.
 */
const inMemory = new Map<Language, readonly Partial<Messages>[]>([['zh-CN', zhCN]]);

/** Have these messages at hand from now on. Translators that were made before do not know them. */
export function keepMessages(language: Language, ...parts: readonly Partial<Messages>[]): void {
  inMemory.set(language, parts);
}

export const isInMemory = (language: Language): boolean => inMemory.has(language);

/** Messages that are on their way: a worker that was just started is asked for them from several sides at once. */
const loading = new Map<Language, Promise<void>>();

async function fetchMessages(language: Language): Promise<void> {
  keepMessages(language, JSON.parse(await ownText(messagesFile(language))));
}

/** The translator of a language, its messages fetched where they are not in memory. */
export async function loadTranslator(language: Language): Promise<Translate> {
  if (!isInMemory(language)) {
    const forget = () => void loading.delete(language);
    const fetched = loading.get(language) ?? fetchMessages(language).finally(forget);
    loading.set(language, fetched);
    await fetched;
  }
  return createTranslator(language);
}

/** The first part that has the key decides: what a view says otherwise than the worker stands first. */
function textOf(parts: readonly Partial<Messages>[], key: MessageKey): string {
  for (const part of parts) {
    const text = part[key];
    if (text !== undefined) return text;
  }
  return key;
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text that would turn the words and dates beside it round stands by itself in the sentence. */
const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;

/** Quotation marks within others: 名单“示例‘双减’名单”. */
const nested = (text: string): string =>
  text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));

/** Made when a number is first said that has groups: a cold worker takes longer for it than for all else of an annotation. */
const numbers = new Map<Language, Intl.NumberFormat>();

function grouped(language: Language, value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const format = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, format);
  return format.format(value);
}

/**
 * The translator of a language whose messages are in memory. Throws where they are not. Numbers are grouped as
 * the language does it. Values are inserted as they are and never looked into for placeholders, so a name
 * that contains `{n}` stays what it is.
 *
 * `createTranslator('en')('search.count', { n: 1 })` is `1 record found`.
 */
export function createTranslator(language: Language): Translate {
  const parts = inMemory.get(language);
  if (!parts) throw new Error(`the messages of ${language} are not in memory`);
  const fill = (text: string, params: Record<string, string | number>) =>
    text.replace(
      PLACEHOLDER,
      (_, name: string, one = '', other: string | undefined, at: number) => {
        const value = params[name] ?? '';
        if (other !== undefined) return value === 1 ? one : other;
        if (typeof value === 'number') return grouped(language, value);
        return isolated(text[at - 1] === '“' ? nested(value) : value);
      },
    );
  const translate = (key: MessageKey, params?: Record<string, string | number>) =>
    fill(textOf(parts, key), params ?? {});
  return Object.assign(translate as Omit<Translate, 'language'> & typeof translate, { language });
}

const TRADITIONAL = /^zh-(?:hant\b|(?:tw|hk|mo)\b)/i;

function parseLanguage(tag: string): Language | null {
  if (TRADITIONAL.test(tag)) return 'zh-TW';
  if (/^zh\b/i.test(tag)) return 'zh-CN';
  return /^en\b/i.test(tag) ? 'en' : null;
}

/**
 * The language to speak: the setting, else the first of the browser's languages (BCP 47 tags, most
 * wanted first) that we have, else English; zh-CN when the browser tells none.
 * `zh-Hant-CN` and `zh-HK` read traditional characters, `zh-Hans-HK` simplified ones.
 */
export function pickLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const language = parseLanguage(tag);
    if (language) return language;
  }
  return browserLanguages.length === 0 ? 'zh-CN' : 'en';
}
