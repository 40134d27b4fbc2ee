import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/domain/settings';
import type { Evidence } from '../../../lib/domain/verdict';
import { relatedReason } from '../../../lib/wording/evidence';
import { toMarkView } from '../../../lib/wording/mark';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { candidate, school, subject } from '../match/fixtures';

const SEEN: Evidence = {
  kind: 'learned-site',
  value: '浙ICP备20260001号',
  field: 'url',
  seenOn: '2026-09-03',
};
const verdict = {
  ref: 0,
  candidate: candidate(school),
  tier: 'named' as const,
  relation: 'is' as const,
  evidence: [SEEN],
};

const WORDS: Record<Language, string> = {
  'zh-CN': '该网站页脚载明：浙ICP备20260001号（您于2026年9月3日访问）',
  'zh-TW': '該網站頁尾載明：浙ICP备20260001号（您於2026年9月3日造訪）',
  en: 'The footer of that website states: 浙ICP备20260001号 (you visited it on 3 September 2026)',
};

describe('a learned host in words', () => {
  it.each(LANGUAGES)('%s tells what the footer stated and when it was seen', (language) => {
    const t = createTranslator(language);
    const view = toMarkView({ verdicts: [verdict], subject: subject({}), today: '2026-09-15' }, t);
    expect(view?.evidence).toEqual([WORDS[language]]);
    expect(view?.basis).toBe(t('mark.basis', { certainty: t('certainty.learned-site') }));
    expect(relatedReason(t, verdict)).toBe(WORDS[language]);
  });
});
