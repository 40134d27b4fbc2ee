import '../../all-messages';
import { describe, expect, it } from 'vitest';
import { feeFindings } from '../../../lib/enrol/fees';
import type { Finding } from '../../../lib/enrol/finding';
import { EMPTY_ENROL, type EnrolForm } from '../../../lib/enrol/form';
import { lessonFindings } from '../../../lib/enrol/lessons';
import { licenceFindings } from '../../../lib/enrol/licence';
import { refundFindings } from '../../../lib/enrol/refund';
import { findingText } from '../../../lib/enrol/words';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { ENROL_CASES, type Expected } from '../../fixtures/enrol/cases';

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
    expect(ENROL_CASES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ENROL_CASES.map(({ id }) => id)).size).toBe(ENROL_CASES.length);
    expect(ENROL_CASES.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });

  it.each(ENROL_CASES)('$id: $what', ({ form, today, expected, never }) => {
    const findings = all({ ...EMPTY_ENROL, ...form }, today);
    const missing = expected.filter((each) => !findings.some((one) => isExpected(each, one)));
    expect({ missing, of: missing.length > 0 ? shown(findings) : [] }).toEqual({
      missing: [],
      of: [],
    });
    expect(shown(findings.filter(({ state }) => never.includes(state)))).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('are all answered in words in %s', (language) => {
    const t = createTranslator(language);
    const texts = ENROL_CASES.flatMap(({ form, today }) =>
      all({ ...EMPTY_ENROL, ...form }, today).map((finding) => findingText(t, finding)),
    );
    expect(texts.filter((text) => /[{}]|enrol\.|undefined|NaN/.test(text))).toEqual([]);
  });
});
