import { describe, expect, it, vi } from 'vitest';
import { en } from '../../../../lib/wording/messages/en';
import { createTranslator, pickLanguage } from '../../../../lib/wording/messages/translate';

describe('createTranslator', () => {
  it('fills placeholders in each language', () => {
    const said = (['zh-CN', 'zh-TW', 'en'] as const).map((language) =>
      createTranslator(language)('query.line', { query: '示例在线', n: 2 }),
    );
    expect(said).toEqual([
      '您搜索的“示例在线”与名单中 2 条记录同名',
      '您搜尋的「示例在线」與名單中 2 筆紀錄同名',
      '2 listed records have the name you searched for: “示例在线”',
    ]);
  });

  it.each([
    [1, '1 record found'],
    [0, '0 records found'],
    [12345, '12,345 records found'],
  ])('English counts %d', (n, text) => {
    expect(createTranslator('en')('search.count', { n })).toBe(text);
  });

  it('leaves a value alone that looks like a placeholder or a replacement pattern', () => {
    const t = createTranslator('zh-CN');
    expect(t('query.line', { query: '{n}$&$1', n: 3 })).toBe(
      '您搜索的“{n}$&$1”与名单中 3 条记录同名',
    );
  });

  it('tells quotation marks within others apart', () => {
    const said = (['zh-CN', 'zh-TW', 'en'] as const).map((language) =>
      createTranslator(language)('mark.alsoOfList', { list: '余姚市“双减”名单', text: '“示例”' }),
    );
    expect(said).toEqual([
      '名单“余姚市‘双减’名单”：“示例”',
      '名單「余姚市“双减”名单」：“示例”',
      'The list “余姚市‘双减’名单”: “示例”',
    ]);
  });

  it('tells its language', () => {
    expect(createTranslator('zh-TW').language).toBe('zh-TW');
  });
});

describe('loadTranslator', () => {
  it('reads the words of another language from the package, once', async () => {
    vi.resetModules();
    const fetched = vi.fn(async (_: string) => Response.json(en));
    vi.stubGlobal('fetch', fetched);
    const { createTranslator, loadTranslator } = await import(
      '../../../../lib/wording/messages/translate'
    );
    expect((await loadTranslator('zh-CN'))('app.name')).toBe('鉴训');
    expect(fetched).not.toHaveBeenCalled();
    expect(() => createTranslator('en')).toThrow('not in memory');
    expect((await loadTranslator('en'))('app.name')).toBe('Jianxun');
    expect((await loadTranslator('en')).language).toBe('en');
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/messages/en.json');
    vi.unstubAllGlobals();
  });

  it('reads them once for all who ask at once, and again where that failed', async () => {
    vi.resetModules();
    const fetched = vi.fn(async (_: string) => Response.json(en));
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    vi.stubGlobal('fetch', fetched);
    const { loadTranslator } = await import('../../../../lib/wording/messages/translate');
    const askThrice = () => Promise.allSettled([1, 2, 3].map(() => loadTranslator('en')));
    expect((await askThrice()).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    expect(fetched).toHaveBeenCalledTimes(1);
    expect((await askThrice()).map(({ status }) => status)).toEqual(Array(3).fill('fulfilled'));
    expect(fetched).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});

describe('pickLanguage', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-TW'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-MO'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-Hant-CN'], 'zh-TW'],
    [['ZH-tw'], 'zh-TW'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr', 'zh-CN'], 'zh-CN'],
    [['fr', 'de'], 'en'],
    [['zha'], 'en'],
    [[], 'zh-CN'],
  ] as const)('%j speaks %s', (languages, expected) => {
    expect(pickLanguage('auto', languages)).toBe(expected);
  });

  it('the setting wins over the browser', () => {
    expect(pickLanguage('en', ['zh-CN'])).toBe('en');
  });
});

it('sets a name that is written from right to left apart, so that it turns nothing round', () => {
  const t = createTranslator('zh-CN');
  expect(t('mark.provenance', { lists: 'שלום' })).toBe('来自名单：\u2068שלום\u2069');
  expect(t('mark.provenance', { lists: '示例名单' })).toBe('来自名单：示例名单');
});
