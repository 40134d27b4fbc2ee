import { describe, expect, it } from 'vitest';
import { feeFindings, moneyFindings } from '../../../lib/enrol/fees';
import { isGrave } from '../../../lib/enrol/finding';
import {
  COURSES,
  EMPTY_ENROL,
  type EnrolForm,
  LEARNERS,
  MODES,
  PAYEES,
  SIGNS,
  TIMES,
} from '../../../lib/enrol/form';
import { lessonFindings } from '../../../lib/enrol/lessons';
import { licenceFindings } from '../../../lib/enrol/licence';

/** What the page never holds against an institution that may keep every rule. All choices are gone through. */

const TODAY = '2026-11-30';
const PARTS = {
  licence: licenceFindings,
  money: (form: EnrolForm) => moneyFindings(form, TODAY),
  lessons: lessonFindings,
};

const courses: Partial<EnrolForm>[] = ['' as const, ...LEARNERS].flatMap((learner) =>
  ['' as const, ...COURSES].flatMap((course) =>
    ['' as const, ...MODES].map((mode) => ({ learner, course, mode })),
  ),
);
const filledIn: Partial<EnrolForm>[] = [
  { yuan: '5001' },
  { months: '4' },
  { lessons: '61' },
  { ends: '21:30', minutes: '50' },
  ...PAYEES.map((payee) => ({ payee })),
  ...TIMES.map((time) => ({ time })),
  ...Object.values(SIGNS)
    .flat()
    .map((sign) => ({ signs: [sign] })),
];
const FORMS = courses.flatMap((course) =>
  filledIn.map((filled): EnrolForm => ({ ...EMPTY_ENROL, ...course, ...filled })),
);

describe('whatever is chosen', () => {
  it.each(Object.entries(PARTS))(
    '%s says beside what it forbids that it assumes a child',
    (_, of) => {
      const grave = FORMS.filter((form) => of(form).some(isGrave));
      const unsaid = grave.filter(({ learner }) => learner === '');
      expect(unsaid.length).toBeGreaterThan(5);
      const isSaid = (form: EnrolForm) => of(form).some(({ key }) => key === 'assumed');
      expect(unsaid.filter((form) => !isSaid(form))).toEqual([]);
      expect(grave.filter((form) => form.learner !== '' && isSaid(form))).toEqual([]);
    },
  );

  it('names no ceiling without saying that it assumes a child', () => {
    const named = FORMS.filter(
      (form) =>
        form.learner === '' &&
        moneyFindings(form, TODAY).some(({ values }) => values?.limit !== undefined),
    );
    expect(named.some(({ course, yuan }) => course === '' && yuan !== '')).toBe(true);
    for (const form of named) expect(moneyFindings(form, TODAY)[0]?.key).toBe('assumed');
  });

  it('of adults and children under three nothing is forbidden but by the law on consumers', () => {
    const told = FORMS.filter(({ learner }) => learner === 'adult' || learner === 'infant').flatMap(
      (form) => [...licenceFindings(form), ...feeFindings(form, TODAY), ...lessonFindings(form)],
    );
    const rules = new Set(told.filter(isGrave).map(({ rules: [first] }) => first));
    expect([...rules].sort()).toEqual(
      ['C-BINVOICE', 'C-PRICE', 'C-UNFAIR', 'F4-9', 'T-10', 'T-22-CONTRACT'].sort(),
    );
  });

  it('what is paid by instalments is not called too much, and that is said once', () => {
    for (const course of courses) {
      const form = { ...EMPTY_ENROL, ...course, yuan: '9600', months: '12', lessons: '96' };
      const states = moneyFindings({ ...form, payee: 'instalments' }, TODAY);
      expect(states.filter(isGrave)).toEqual([]);
      expect(states.filter(({ key }) => key === 'fees.parts').length).toBeLessThan(2);
      expect(states.map(({ key }) => key)).not.toContain('fees.courseOver');
    }
  });

  it.each([
    ['12', '48', true],
    ['3.5', '60', true],
    ['3', '61', true],
    ['3', '60', false],
    ['4', '61', false],
    ['12', '', false],
    ['', '61', false],
    ['12', '48节', false],
  ])(
    'of %s months and “%s” lessons it says that places count in two ways: %s',
    (months, lessons, isSaid) => {
      for (const course of courses) {
        const form = { ...EMPTY_ENROL, ...course, months, lessons };
        const keys = moneyFindings(form, TODAY).map(({ key }) => key);
        const isOutside = form.learner === 'adult' || form.learner === 'infant';
        expect(keys.includes('fees.either')).toBe(isSaid && !isOutside);
      }
    },
  );

  it('a school that takes in classes is not called unlawful but for school subjects', () => {
    const told = FORMS.filter(({ signs }) => signs.includes('school'));
    const forbidden = told.filter((form) =>
      lessonFindings(form).some(({ key, state }) => key === 'school' && state === 'forbidden'),
    );
    expect(new Set(forbidden.map(({ course }) => course))).toEqual(new Set(['subject']));
  });
});
