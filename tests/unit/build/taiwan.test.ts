import { describe, expect, it } from 'vitest';
import { inTaiwan, partsOf, zhTW } from '../../../lib/build/taiwan';
import { TAIWAN_WORDS } from '../../../lib/build/taiwan-words';
import type { MessageKey } from '../../../lib/wording/messages/zh-CN';
import { all } from '../../../lib/wording/messages/zh-CN/all';
import { letters } from '../../../lib/wording/messages/zh-CN/letters';
import { otherwise } from '../../../lib/wording/messages/zh-TW';

describe('a text in the words of Taiwan', () => {
  it.each([
    ['characters, quotation marks and words', '下载“名单”文件', '下載「名單」檔案'],
    ['the longest word first', '读到的文件和文件夹', '讀到的文件和資料夾'],
    ['a word that goes on behind a placeholder', '共 {n} 条', '共 {n} 筆'],
    ['placeholders as they are', '{when}通报{what}', '{when}通報{what}'],
    ['official titles in their own words', '《服务合同》是合同', '《服務合同》是合約'],
    ['no word across the edge of a title', '见《记录》', '見《記錄》'],
    ['what it has no word for', 'App 12345', 'App 12345'],
  ])('has %s', (_, text, made) => {
    expect(inTaiwan(text)).toBe(made);
  });
});

describe('the messages for Taiwan', () => {
  const made = (Object.keys(all) as MessageKey[]).filter((key) => !(key in otherwise));

  it('are made with every word of ours', () => {
    const used = new Set(made.flatMap((key) => partsOf(all[key])));
    expect([...TAIWAN_WORDS.keys()].filter((word) => !used.has(word))).toEqual([]);
  });

  it('have no sentence of their own that the words make too', () => {
    const own = Object.entries(otherwise) as [MessageKey, string][];
    expect(own.filter(([key, text]) => inTaiwan(all[key]) === text)).toEqual([]);
  });

  it('leave letters, and what a page in China prints, in simplified characters', () => {
    expect(zhTW).toMatchObject(letters);
    expect(zhTW['welcome.demoSchool']).toBe(all['welcome.demoSchool']);
  });
});
