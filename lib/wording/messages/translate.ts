import type { Language } from '../../domain/settings';
import type { MessageKey, zhCN } from './zh-CN';

/** `{name}`, or `{n|one|other}`: the first word when the number `n` is 1, else the second. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** Exactly the placeholders of the default language's text; none: no second argument. */
type Params<Key extends MessageKey> = [PlaceholdersOf<(typeof zhCN)[Key]>] extends [never]
  ? []
  : [params: Record<PlaceholdersOf<(typeof zhCN)[Key]>, string | number>];

/** Some of the messages of one language, as a function from key and placeholders to text. */
export interface TranslateOf<Keys extends MessageKey> {
  <Key extends Keys>(key: Key, ...params: Params<Key>): string;
  readonly language: Language;
}

/** Made when a number is first said: that takes longer than all else of a translator. */
const numbers = new Map<Language, Intl.NumberFormat>();

function grouped(language: Language, value: number): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, format);
  return format.format(value);
}

/**
 * Messages of one language as a function from key and placeholders to text. Numbers are grouped as the
 * language does it. Values are inserted as they are and never looked into for placeholders, so a name that
 * contains `{n}` stays what it is.
 */
export function translatorOf<Keys extends MessageKey>(
  language: Language,
  messages: Readonly<Record<Keys, string>>,
): TranslateOf<Keys> {
  const fill = (text: string, params: Record<string, string | number>) =>
    text.replace(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
      const value = params[name] ?? '';
      if (one !== undefined && other !== undefined) return value === 1 ? one : other;
      return typeof value === 'number' ? grouped(language, value) : value;
    });
  const translate = (key: Keys, params?: Record<string, string | number>) =>
    fill(messages[key], params ?? {});
  return Object.assign(translate as Omit<TranslateOf<Keys>, 'language'> & typeof translate, {
    language,
  });
}
