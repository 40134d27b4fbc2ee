import { describe, expect, it } from 'vitest';
import { messagesFile, PINYIN_FILE, SUFFIXES_FILE } from '../../../lib/browser/own-files';
import { PINYIN } from '../../../lib/generated/pinyin';
import { SUFFIXES } from '../../../lib/generated/suffixes';
import { en } from '../../../lib/wording/messages/en';
import { zhCN } from '../../../lib/wording/messages/zh-CN';
import { zhTW } from '../../../lib/wording/messages/zh-TW';
import { ownText } from '../../../web/instead/own-files';
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
    const ofPages = Object.assign({}, ...zhCN, ...[...zhCNOfViews].reverse());
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
