import type { AfterOptions } from '../folder/against-published';
import { PublishError } from '../folder/publish-error';
import { ABOVE, AS_OF, FILES, MAPPING, type Values as ValuesOf } from './arguments';
import { CONFIG } from './command';

/** The options of `build`, and what they ask for. */

export const OPTIONS = {
  out: {
    short: 'o',
    value: 'DIR',
    zh: '写出到这个文件夹；没有，list.json 也没有记着，就只检查',
    en: 'folder of the list; without it, and without list.json, rows are only checked',
  },
  'dry-run': {
    zh: '只检查，什么都不写出；说明会改动哪些条目',
    en: 'only check, write nothing, and say what would change',
  },
  report: {
    value: 'FILE',
    zh: '把每一行的结果和原因写成 .html、.csv、.json 或 .txt',
    en: 'write what became of each row, and why, as .html, .csv, .json or .txt',
  },
  'keep-going': {
    zh: '跳过有错误的行',
    en: 'publish without the rows that have errors',
  },
  key: { ...FILES, zh: '发布密钥', en: 'release key' },
  'root-key': {
    ...FILES,
    zh: '根密钥，只在首次发布时给出',
    en: 'root key, only for the first publication',
  },
  title: { value: '名称', zh: '名单的名称', en: 'title of the list' },
  publisher: { value: '单位', zh: '谁发布', en: 'who publishes it' },
  url: {
    value: 'URL',
    zh: '名单将来的网址，用来写出订阅地址',
    en: 'where the list will be, for the address that people follow',
  },
  licence: { value: '许可', zh: '别人可以怎样再用', en: 'how others may use it' },
  contact: {
    multiple: true,
    value: '联系方式',
    zh: '更正请求寄到哪里：网址或邮箱',
    en: 'where requests for correction go: an address or e-mail',
  },
  mapping: MAPPING,
  'as-of': AS_OF,
  'allow-shrink': {
    zh: '允许一次撤下超过一半的条目',
    en: 'more than half of the entries may be taken off',
  },
  'allow-empty': {
    zh: '允许一条也没有的新名单',
    en: 'a new list may hold nothing',
  },
  above: ABOVE,
  'no-web': {
    zh: '不写网页版（别人用手机就能查的网页）',
    en: 'without the web edition, the pages that anybody can search',
  },
  bundled: {
    zh: '不签名，写成扩展自带名单的格式（不能被订阅）',
    en: 'unsigned, in the form of the bundled list, which nobody can follow',
  },
  config: CONFIG,
} as const;

export type Values = ValuesOf<typeof OPTIONS>;

/** A list is signed unless `--bundled` says that it is meant for the extension's own folder. */
export function refuseUnclear({ key = [], 'root-key': root = [], bundled = false }: Values): void {
  if (bundled && key.length + root.length > 0)
    throw new PublishError('--bundled 不签名，不能与 --key、--root-key 同用');
  if (bundled || key.length > 0) return;
  if (root.length > 0)
    throw new PublishError(
      '给出了 --root-key，但缺少发布密钥 --key，例如：--key 密钥/release.key.json',
    );
  throw new PublishError(
    '缺少发布密钥 --key，未写出。请加上，例如：--key 密钥/release.key.json（还没有的，用 keygen 生成）；不签名的名单（扩展自带的格式，不能被订阅）须写明 --bundled',
  );
}

/** What the options say of a list. */
export const afterOptions = (values: Values): AfterOptions => ({
  title: values.title,
  publisher: values.publisher,
  licence: values.licence,
  contact: values.contact,
  mayShrink: values['allow-shrink'],
  mayBeEmpty: values['allow-empty'],
});
