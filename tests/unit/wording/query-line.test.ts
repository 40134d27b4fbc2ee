import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { shownOrNull } from '../../../lib/wording/label';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { namesAsked, queryLine } from '../../../lib/wording/query-line';
import { app, sanction, school, TODAY, verdict } from './entries';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');
const LEGAL = '余姚市示例启明培训学校有限公司';

function asked(entry: Entry, value: string) {
  const shown = shownOrNull(entry, TODAY);
  if (!shown) throw new Error('nothing is shown of it');
  return { ...verdict(entry, 'related', [{ kind: 'query', value }]), shown };
}

describe('queryLine', () => {
  it('says what was done where the whole query is a registered name', () => {
    expect(queryLine(zh, ` ${LEGAL} `, [asked(school(), LEGAL)])).toBe(
      `您搜索的“${LEGAL}”在名单中：行政处罚·2026-09`,
    );
  });

  it('says it by the gravest of several that bear the name', () => {
    const graver = school({ id: 'b', sanctions: [sanction({ kind: 'blacklist' })] });
    expect(queryLine(zh, LEGAL, [asked(school(), LEGAL), asked(graver, LEGAL)])).toContain(
      '黑名单',
    );
  });

  it('names no act where another list contests one', () => {
    const one = [asked(school(), LEGAL)] as const;
    expect(queryLine(zh, LEGAL, one, true)).toBe(`您搜索的“${LEGAL}”与名单中 1 条记录同名`);
  });

  it.each([
    ['more than the name', `${LEGAL}怎么样`, school(), LEGAL],
    ['an app’s name', '示例在线', app(), '示例在线'],
  ])('counts alone for %s', (_, query, entry, name) => {
    expect(queryLine(zh, query, [asked(entry, name)])).toBe(
      `您搜索的“${name}”与名单中 1 条记录同名`,
    );
  });

  it('tells a brand that only stands in a registered name as a part of it', () => {
    expect(queryLine(zh, '示例启明', [asked(school(), '示例启明')])).toBe(
      '您搜索的“示例启明”是名单中 1 条记录名称的一部分，请核对',
    );
  });

  it('tells what is no name by itself as a part of one', () => {
    expect(queryLine(zh, '余姚示例启明培训学校', [asked(school(), '示例启明培训学校')])).toBe(
      '您搜索的“示例启明培训学校”是名单中 1 条记录名称的一部分，请核对',
    );
  });

  it('counts two that bear one name, and of two names those of the first', () => {
    const other = school({ id: 'b', names: [{ text: '宁波市示例橙托管中心', kind: 'legal' }] });
    const twice = [asked(school(), LEGAL), asked(school({ id: 'c' }), LEGAL)] as const;
    const query = `${LEGAL} 宁波市示例橙托管中心`;
    const of = (n: number) => `您搜索的“${LEGAL}”与名单中 ${n} 条记录同名`;
    expect(queryLine(zh, query, twice)).toBe(of(2));
    const both = [...twice, asked(other, '宁波市示例橙托管中心')] as const;
    expect(queryLine(zh, query, both)).toBe(of(2));
    expect(namesAsked(both)).toEqual([LEGAL, '宁波市示例橙托管中心']);
  });

  it('counts no part of a name among those that print it', () => {
    const part = asked(school(), '示例启明');
    const printed = asked(
      school({ id: 'b', names: [{ text: '示例启明', kind: 'short' }] }),
      '示例启明',
    );
    const same = '您搜索的“示例启明”与名单中 1 条记录同名';
    expect(queryLine(zh, '示例启明', [part, printed])).toBe(same);
    expect(queryLine(zh, '示例启明', [printed, part])).toBe(same);
    expect(queryLine(zh, '示例启明', [part, part])).toBe(
      '您搜索的“示例启明”是名单中 2 条记录名称的一部分，请核对',
    );
  });

  it('cuts a name between characters, never inside one', () => {
    const name = ` ${'𠮷'.repeat(80)} `;
    expect(queryLine(zh, name, [asked(app(), name)])).toBe(
      `您搜索的“${'𠮷'.repeat(60)}…”与名单中 1 条记录同名`,
    );
  });

  it('lets no direction mark or line break out of the quotation', () => {
    expect(queryLine(en, '示例在线', [asked(app(), '示例\u202e\n在线\u2069')])).toBe(
      '1 listed record has the name you searched for: “示例 在线”',
    );
  });
});
