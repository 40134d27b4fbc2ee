import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zhTW } from '../../../../lib/build/taiwan';
import { en } from '../../../../lib/wording/messages/en';
import { all as zhCN } from '../../../../lib/wording/messages/zh-CN/all';
import { nav } from '../../../../lib/wording/messages/zh-CN/nav';

const ROOT = join(import.meta.dirname, '../../../..');

/** Source files below the folders that exist, without the message files themselves. */
function sources(...folders: string[]): { path: string; code: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|html)$/.test(path) && !/zh-CN|zh-TW|messages\/en/.test(path))
      .map((path) => join(folder, path))
      .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') })),
  );
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();

const OTHERS = [
  ['zh-TW', zhTW],
  ['en', en],
] as const;

describe('the three languages', () => {
  it.each(OTHERS)('%s has the keys and the placeholders of zh-CN', (_, messages) => {
    const of = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).map(([key, text]) => [key, placeholders(text)]));
    expect(of(messages)).toEqual(of(zhCN));
  });

  it.each([['zh-CN', zhCN] as const, ...OTHERS])(
    '%s has no empty text and no stray brace',
    (_, messages) => {
      const bad = Object.entries(messages).filter(
        ([, text]) =>
          text.trim() === '' || /[{}]/.test(text.replace(/\{\w+(?:\|[^|}]*\|[^|}]*)?\}/g, '')),
      );
      expect(bad).toEqual([]);
    },
  );

  it('says each thing once: no key stands in two parts', () => {
    const parts = import.meta.glob<Record<string, object>>(
      ['../../../../lib/wording/messages/zh-CN/*.ts', '!**/{all,index,views}.ts'],
      { eager: true },
    );
    const keys = Object.values(parts).flatMap((file) => Object.values(file).flatMap(Object.keys));
    expect(new Set(keys)).toEqual(new Set(Object.keys(zhCN)));
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('English is written without Chinese, Chinese without English quotation marks', () => {
    expect(Object.values(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(Object.values(zhTW).filter((text) => /[“”"]/.test(text))).toEqual([]);
    expect(Object.values(zhCN).filter((text) => /[「」"]/.test(text))).toEqual([]);
  });
});

/**
 * Never a verdict on anybody: no "safe", no "fraud", no praise. 安全 appears as a subject matter only
 * (网络安全), never as a judgement.
 */
it('judges nobody', () => {
  const judging =
    /骗|诈|欺|黑心|放心|可靠|正规|无良|(?<!网络|網路)安全|\b(?:safe|scam|fraud|trusted|fake)\b/i;
  const said = [zhCN, zhTW, en].flatMap((all) => Object.values(all));
  expect(said.filter((text) => judging.test(text))).toEqual([]);
});

/** Code that names whole keys: this file says `web.<key>` for those that it lists alone, and others may lie unused. */
const withWholeKeys = ({ path, code }: { path: string; code: string }): string =>
  path === 'web/instead/words.ts'
    ? code.replace(/'(?=[\w-]+\.[\w-]+')/g, "'web.").replaceAll('`web.${', '`')
    : code;

describe('the code', () => {
  const code = sources('components', 'entrypoints', 'lib', 'web');

  it('uses every key', () => {
    // The popup says all of `nav`, by the table itself.
    const literal = new Set(Object.keys(nav));
    const prefixes = new Set<string>();
    for (const text of code.map(withWholeKeys)) {
      for (const [, key] of text.matchAll(/'([\w-]+\.[\w.-]+)'/g)) literal.add(key ?? '');
      for (const [, prefix] of text.matchAll(/`([\w-]+\.(?:[\w-]+\.)*)\$\{/g))
        prefixes.add(prefix ?? '');
    }
    const unused = Object.keys(zhCN).filter(
      (key) => !literal.has(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('says nothing in Chinese by itself: every text is in the message files', () => {
    const withoutComments = (text: string) =>
      text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/(^|\s)\/\/.*$/gm, '');
    const chinese = code
      .filter(({ path }) => /^(?:components|entrypoints)\//.test(path))
      .flatMap(({ path, code: text }) =>
        withoutComments(text)
          .split('\n')
          .filter((line) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(chinese).toEqual([]);
  });
});
