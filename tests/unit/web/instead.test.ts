import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesFile, PINYIN_FILE, SUFFIXES_FILE } from '../../../lib/browser/own-files';
import { zhTW } from '../../../lib/build/taiwan';
import { PINYIN } from '../../../lib/generated/pinyin';
import { SUFFIXES } from '../../../lib/generated/suffixes';
import { en } from '../../../lib/wording/messages/en';
import { zhCN } from '../../../lib/wording/messages/zh-CN';
import { ownText } from '../../../web/instead/own-files';
import { ASKED, askedOfView } from '../../../web/instead/surface';
import { zhCNOfViews } from '../../../web/instead/views-zh-CN';
import { inWebEdition } from '../../../web/instead/words';

describe('the texts of the web edition', () => {
  it('has every file that the extension’s package has', async () => {
    expect(await ownText(SUFFIXES_FILE)).toBe(SUFFIXES);
    expect(await ownText(PINYIN_FILE)).toBe(PINYIN);
    expect(JSON.parse(await ownText(messagesFile('zh-TW')))).toEqual(inWebEdition(zhTW));
    await expect(ownText('other.txt')).rejects.toThrow('other.txt');
  });

  it('says nothing of extension or settings where there is none, in any language', () => {
    const ofPages = Object.assign({}, ...zhCN, zhCNOfViews);
    for (const messages of [ofPages, inWebEdition(en), inWebEdition(zhTW)]) {
      for (const key of [
        'coverage.nothing',
        'fault.unknown-format',
        'fault.wrong-root',
        'list.newer',
      ])
        expect(messages[key]).toBe(messages[`web.${key}`]);
    }
    const told = (key: string): string => ofPages[key];
    for (const key of ['error.no-answer', 'error.internal', 'until.window', 'record.printed'])
      expect(told(key)).not.toMatch(/扩展|设置/);
  });
});

describe('what a view is asked by its address', () => {
  afterEach(() => vi.unstubAllGlobals());

  const asked = (search: string, hash: string): Record<string, string> => {
    vi.stubGlobal('location', { search, hash });
    vi.stubGlobal('addEventListener', vi.fn());
    return Object.fromEntries(askedOfView());
  };

  it.each([
    ['', '#list=a&id=b'],
    ['?list=a&id=b', ''],
    // What chats add.
    ['?list=a&id=b', '#wechat_redirect'],
    ['?from=singlemessage', '#list=a&id=b'],
    ['?from=singlemessage', '#list=a&id=b#wechat_redirect'],
  ])('%s%s', (search, hash) => {
    expect(asked(search, hash)).toEqual({ list: 'a', id: 'b' });
  });

  it('is nothing where nothing stands there', () => {
    expect(asked('', '')).toEqual({});
    expect(asked('', '#wechat_redirect')).toEqual({});
  });

  it.each(['100%示例', '甲&乙', '#1 示例?', '示例+1=2', '%23'])('is the name %s', (name) => {
    expect(asked('', ASKED + new URLSearchParams({ name }))).toEqual({ name });
  });
});
