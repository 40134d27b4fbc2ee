import { describe, expect, it } from 'vitest';
import { EMPTY_ENROL, type EnrolForm } from '../../../lib/enrol/form';
import { lessonFindings } from '../../../lib/enrol/lessons';

const keysOf = (form: Partial<EnrolForm>): string[] =>
  lessonFindings({ ...EMPTY_ENROL, minutes: '40', ...form }).map(({ key }) => key);

describe('the length of a lesson', () => {
  it.each([
    ['nothing is chosen', {}, 'minutes.mode'],
    ['only the learner is chosen', { learner: 'compulsory' }, 'minutes.mode'],
    ['only the mode is chosen', { mode: 'online' }, 'minutes.learner'],
    ['a pupil learns in person', { learner: 'compulsory', mode: 'offline' }, 'minutes.unknown'],
    ['senior high school, whatever the mode', { learner: 'high' }, 'minutes.unknown'],
    ['both are chosen', { learner: 'compulsory', mode: 'online' }, 'minutes.long'],
  ] as const)('asks for what is not chosen and says no more than is known: %s', (_, form, key) => {
    expect(keysOf(form)).toEqual([key]);
  });
});
