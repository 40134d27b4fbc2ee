import { describe, expect, it } from 'vitest';
import { decisionKey, namesDecision } from '../../../../lib/publish/rules/decision-numbers';

const FIFTH = '余教罚〔2026〕5号';

describe('a decision named by its number', () => {
  it.each([
    '撤销余教罚〔2026〕5号行政处罚决定',
    '撤销余姚市教育局余教罚[2026]5号',
    '余教罚（2026）第5号',
    '余教罚字〔2026〕05号',
    '余教罚【2026】5 号',
    '余教罚2026年5号',
    '余教罚〔2026〕3号、5号',
    '余教罚〔2026〕3号和第5号',
    '余教罚〔2026〕3号至7号',
  ])('is found in %s', (text) => {
    expect(namesDecision(text)(FIFTH)).toBe(true);
  });

  it.each([
    '余教罚〔2026〕15号',
    '余教罚〔2026〕50号',
    '余教罚〔2025〕5号',
    '余市监罚〔2026〕5号',
    '余教罚〔2026〕3号、6号',
    '余教罚〔2026〕3号至4号',
    '余教罚〔2026〕1号至500号',
    '2026年9月5号',
    '余教罚〔2026〕5号之二',
    '余教罚〔2026〕5号-2',
    '5号',
  ])('is not found in %s', (text) => {
    expect(namesDecision(text)(FIFTH)).toBe(false);
  });

  it.each(['5号', '5', '〔2026〕5号', '罚〔2026〕5号', '余教罚〔2026〕5号、6号'])(
    'is not known where it is typed as %s',
    (document) => {
      expect(namesDecision('撤销余市监罚〔2026〕5号')(document)).toBe(false);
    },
  );

  it('is one in whatever brackets, and versions of apps stay apart', () => {
    const forms = ['余教罚[2026]5号', '余教罚字（2026）第05号', '余教罚 〔2026〕5号'];
    expect(new Set([FIFTH, ...forms].map(decisionKey)).size).toBe(1);
    expect(decisionKey('1.1.0')).not.toBe(decisionKey('11.0'));
  });

  it('is another one with each part or letter', () => {
    const forms = ['', '-1', '-2', '之一', '之二'].map((part) => `${FIFTH}${part}`);
    const all = [...forms, '余教罚〔2026〕5-1号', '余教罚〔2026〕A5号'];
    expect(new Set(all.map(decisionKey)).size).toBe(all.length);
  });

  it.each(['余教罚〔2026〕5-1号', '余教罚〔2026〕A5号', '余教罚〔2026〕5号之二'])(
    'is found in whatever brackets where it has a part or a letter: %s',
    (document) => {
      const other = document.replace('〔2026〕', '[2026]');
      expect(decisionKey(other)).toBe(decisionKey(document));
      expect(namesDecision(`撤销${other}行政处罚决定`)(document)).toBe(true);
      expect(namesDecision(`撤销${FIFTH}行政处罚决定`)(document)).toBe(false);
    },
  );

  it('is looked for in a text of any length', () => {
    expect(namesDecision('余教罚'.repeat(50_000))(FIFTH)).toBe(false);
  });
});
