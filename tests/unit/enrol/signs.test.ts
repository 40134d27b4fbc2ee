import { expect, it } from 'vitest';
import { EMPTY_ENROL, type EnrolForm } from '../../../lib/enrol/form';
import { signFindings } from '../../../lib/enrol/signs';

it('tells once what two signs mean alike', () => {
  const form: EnrolForm = { ...EMPTY_ENROL, learner: 'adult', signs: ['combined', 'extras'] };
  expect(signFindings(form, 'fees').map(({ key }) => key)).toEqual(['amount.extras']);
  const pupil: EnrolForm = { ...form, learner: 'compulsory', course: 'arts' };
  expect(signFindings(pupil, 'fees').map(({ key }) => key)).toEqual(['combined', 'extras']);
});
