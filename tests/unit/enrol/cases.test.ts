import '../../all-messages';
import { describe, expect, it } from 'vitest';
import { feeFindings } from '../../../lib/enrol/fees';
import { type Finding, isGrave } from '../../../lib/enrol/finding';
import { EMPTY_ENROL, type EnrolForm } from '../../../lib/enrol/form';
import { lessonFindings } from '../../../lib/enrol/lessons';
import { licenceFindings } from '../../../lib/enrol/licence';
import { refundFindings } from '../../../lib/enrol/refund';
import { findingText } from '../../../lib/enrol/words';
import { createTranslator } from '../../../lib/wording/messages/translate';
import type { Expected } from '../../fixtures/enrol/case';
import { ENROL_CASES } from '../../fixtures/enrol/cases';
import { MORE_ENROL_CASES } from '../../fixtures/enrol/more-cases';

const CASES = [...ENROL_CASES, ...MORE_ENROL_CASES];

const all = (form: EnrolForm, today: string): Finding[] => [
  ...licenceFindings(form),
  ...feeFindings(form, today),
  ...lessonFindings(form),
  ...refundFindings(form, today),
];

const isExpected = ({ state, rule, about, amount }: Expected, finding: Finding): boolean =>
  finding.state === state &&
  (rule === null ? finding.rules.length === 0 : finding.rules.includes(rule)) &&
  (about === undefined || finding.key === about || finding.key.endsWith(`.${about}`)) &&
  (amount === undefined || finding.values?.amount === amount);

/** Findings as a failing test shows them. */
const shown = (findings: readonly Finding[]): string[] =>
  findings.map(({ key, state, rules }) => `${key} ${state} ${rules.join(' ')}`);

describe('cases written from the texts of the rules', () => {
  it('are many, each with an answer of its own', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(190);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    expect(CASES.filter(({ expected, never }) => !expected.length || !never.length)).toEqual([]);
  });

  it.each(CASES)('$id: $what', ({ form, today, expected, never, neverBy = [] }) => {
    const findings = all({ ...EMPTY_ENROL, ...form }, today);
    const missing = expected.filter((each) => !findings.some((one) => isExpected(each, one)));
    expect({ missing, of: missing.length > 0 ? shown(findings) : [] }).toEqual({
      missing: [],
      of: [],
    });
    const isWrong = (finding: Finding): boolean =>
      never.includes(finding.state) ||
      neverBy.some((rule) => finding.rules.includes(rule)) ||
      (isGrave(finding) && !expected.some((each) => isExpected(each, finding)));
    expect(shown(findings.filter(isWrong))).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('are all answered in words in %s', (language) => {
    const t = createTranslator(language);
    const texts = CASES.flatMap(({ form, today }) =>
      all({ ...EMPTY_ENROL, ...form }, today).map((finding) => findingText(t, finding)),
    );
    expect(texts.filter((text) => /[{}]|enrol\.|undefined|NaN/.test(text))).toEqual([]);
  });

  it.each([
    ['mind', '1', 'If the contract is ended: 1 lesson taken'],
    ['mind', '2', 'If the contract is ended: 2 lessons taken'],
    ['broken', '1', '1 of 48 lessons taken'],
  ] as const)('say in English how many lessons were had: %s, %s', (reason, taken, said) => {
    const form = { ...EMPTY_ENROL, reason, taken, yuan: '4800', lessons: '48', listPrice: '120' };
    const texts = refundFindings(form, '2026-11-28').map((each) =>
      findingText(createTranslator('en'), each),
    );
    expect(texts.join('\n')).toContain(said);
  });

  it.each(['4800', ''])('count no lessons of a course by time, beside a price of “%s”', (yuan) => {
    const byTime = { ...EMPTY_ENROL, yuan, months: '6', reason: 'mind' } as const;
    const told = (form: EnrolForm) => refundFindings(form, '2026-11-28');
    const keys = told(byTime).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['refund.mindByTime', 'amount.byTime']));
    expect(told(byTime).flatMap(({ rules }) => rules)).not.toContain('F4-19');
    const others = [{ lessons: '48' }, { lessons: '48节' }, { months: '' }, { taken: '12节' }];
    for (const other of others) {
      const found = told({ ...byTime, ...other }).map(({ key }) => key);
      expect(found).toContain('refund.mind');
      expect(found).not.toContain('amount.byTime');
    }
  });

  const AMOUNT = { yuan: '很多', months: '3' } as const;
  it.each([
    [{ ...AMOUNT, course: 'arts' }, ['fees.unread.yuan']],
    [{ ...AMOUNT, course: 'arts', lessons: '60节' }, ['fees.unread.lessons', 'fees.unread.yuan']],
    // Where no ceiling is held against it.
    [{ ...AMOUNT, course: 'subject' }, ['fees.number']],
    [{ ...AMOUNT, learner: 'adult' }, ['fees.number']],
    [{ yuan: '很多', course: 'arts' }, ['fees.number']],
  ] as const)('say once that something is no number: %o', (form, keys) => {
    const found = feeFindings({ ...EMPTY_ENROL, ...form }, '2026-11-28').map(({ key }) => key);
    expect(found.filter((key) => /^fees\.(?:unread|number)/.test(key))).toEqual(keys);
  });
});
