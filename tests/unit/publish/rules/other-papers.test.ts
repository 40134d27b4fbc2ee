import { describe, expect, it } from 'vitest';
import { namesDecisions, namesOtherPaper } from '../../../../lib/publish/rules/other-papers';

describe('the number of a paper', () => {
  it.each([
    '余市监责改〔2026〕5号',
    '余市监罚传〔2026〕5号',
    '余市监催缴〔2026〕5号',
    '余市监免处〔2026〕5号',
    '余市监不处〔2026〕5号',
    '余市监立〔2026〕5号',
    '余市监撤〔2026〕5号',
    '余市监约谈〔2026〕5号',
    '余政复〔2026〕5号',
    '（2026）浙0281行初5号',
  ])('that is no decision: %s', (number) => {
    expect(namesOtherPaper(number)).toBe(true);
  });

  it.each([
    '余市监罚〔2026〕5号',
    '余教罚字（2026）第5号',
    '余市监案处字〔2026〕05号',
    '余发改处〔2026〕5号',
    '余发改〔2026〕5号',
    '沪开封〔2026〕5号',
    '余市监罚〔2026〕5号（余市监责改〔2026〕3号）',
    '330281-2026-5',
    '',
  ])('that may be one: %s', (number) => {
    expect(namesOtherPaper(number)).toBe(false);
  });

  it('may be one of several decisions', () => {
    expect(namesDecisions('余市监罚〔2025〕5号、余市监罚〔2026〕7号')).toBe(true);
    expect(namesDecisions('余市监罚〔2026〕5号、6号')).toBe(true);
    expect(namesDecisions('余市监罚〔2026〕5号（余市监责改〔2026〕3号）')).toBe(false);
    expect(namesDecisions('余市监罚〔2026〕5号（余市监罚字[2026]第05号）')).toBe(false);
  });
});
