import { describe, expect, it } from 'vitest';
import { listAge, listDate } from '../../../lib/wording/list-date';
import { createTranslator } from '../../../lib/wording/messages/translate';

const t = createTranslator('zh-CN');
const TODAY = '2026-09-30';
const list = (issued?: string) => ({ asOf: '2026-09-01', ...(issued ? { issued } : {}) });

describe('the date of a list', () => {
  it.each([
    ['signed two weeks ago', '2026-09-16T04:00:00Z', '名单日期 2026年9月1日 · 14 天前签发'],
    ['signed later', '2026-09-16T17:00:00Z', '名单日期 2026年9月1日'],
    ['bundled, and signed by nobody', undefined, '名单日期 2026年9月1日'],
  ])('%s', (_, issued, text) => expect(listDate(t, list(issued), TODAY)).toBe(text));

  it('says no age of a list that is dated ahead', () =>
    expect(listAge(t, list('2027-01-01T00:00:00Z'), TODAY)).toBeNull());
});
