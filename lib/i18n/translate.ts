import type { Language } from '../schema/settings';
import { en } from './en';
import { type MessageKey, type Messages, zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

const MESSAGES: Record<Language, Messages> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** `{name}`, or `{n|one|other}`: the first word when the number `n` is 1, else the second. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** Exactly the placeholders of the default language's text; none: no second argument. */
type Params<Key extends MessageKey> = [PlaceholdersOf<(typeof zhCN)[Key]>] extends [never]
  ? []
  : [params: Record<PlaceholdersOf<(typeof zhCN)[Key]>, string | number>];

export interface Translate {
  <Key extends MessageKey>(key: Key, ...params: Params<Key>): string;
  readonly language: Language;
}

/**
 * The messages of one language as a function from key and placeholders to text. Numbers are grouped as
 * the language does it. Values are inserted as they are and never looked into for placeholders, so a
 * name that contains `{n}` stays what it is.
 *
 * `createTranslator('en')('search.count', { n: 1 })` is `1 record found`.
 */
export function createTranslator(language: Language): Translate {
  const messages = MESSAGES[language];
  const numbers = new Intl.NumberFormat(language);
  const fill = (text: string, params: Record<string, string | number>) =>
    text.replace(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
      const value = params[name] ?? '';
      if (one !== undefined && other !== undefined) return value === 1 ? one : other;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  const translate = (key: MessageKey, params?: Record<string, string | number>) =>
    fill(messages[key], params ?? {});
  return Object.assign(translate as Omit<Translate, 'language'> & typeof translate, { language });
}
