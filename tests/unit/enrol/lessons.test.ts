import { describe, expect, it } from 'vitest';
import { EMPTY_ENROL, type EnrolForm } from '../../../lib/enrol/form';
import { lessonFindings } from '../../../lib/enrol/lessons';

const keysOf = (form: Partial<EnrolForm>): string[] =>
  lessonFindings({ ...EMPTY_ENROL, ...form }).map(({ key }) => key);

describe('the length of a lesson', () => {
  it.each([
    ['nothing is chosen', {}, 'minutes.mode'],
    ['only the learner is chosen', { learner: 'compulsory' }, 'minutes.mode'],
    ['only the mode is chosen', { mode: 'online' }, 'minutes.learner'],
    ['a pupil learns in person', { learner: 'compulsory', mode: 'offline' }, 'minutes.unknown'],
    ['senior high school, whatever the mode', { learner: 'high' }, 'minutes.unknown'],
    ['both are chosen', { learner: 'compulsory', mode: 'online' }, 'minutes.long'],
    ['preschool children, whatever the mode', { learner: 'preschool' }, 'minutes.unknown'],
  ] as const)('asks for what is not chosen and says no more than is known: %s', (_, form, key) => {
    expect(keysOf({ minutes: '40', ...form })).toEqual([key]);
  });
});

describe('when the last lesson ends', () => {
  const OTHER = { course: 'arts', learner: 'compulsory', mode: 'offline' } as const;
  const PRESCHOOL = { ...OTHER, learner: 'preschool' } as const;
  it.each([
    ['other than a school subject, in person', OTHER, '20:30', 'ends.offlineWithin'],
    ['a minute later', OTHER, '20:31', 'ends.offlineLate'],
    [
      'of preschool children, whom the same document names',
      PRESCHOOL,
      '20:30',
      'ends.offlineWithin',
    ],
    ['a minute later', PRESCHOOL, '20:31', 'ends.offlineLate'],
    ['no mode chosen', { ...PRESCHOOL, mode: '' }, '20:31', 'ends.mode'],
    ['no course chosen', { ...PRESCHOOL, course: '' }, '20:31', 'ends.course'],
    ['no course chosen', { ...OTHER, course: '' }, '20:31', 'ends.course'],
    ['online', { ...OTHER, learner: 'high', mode: 'online', course: '' }, '21:01', 'ends.course'],
    ['compulsory education online', { ...OTHER, mode: 'online', course: '' }, '21:01', 'ends.late'],
    ['a school subject in person', { ...OTHER, course: 'subject' }, '20:31', 'ends.offline'],
  ] as const)('%s', (_, form, ends, key) => {
    expect(keysOf({ ...form, ends })).toEqual([key]);
  });

  it.each([{ mode: 'online' }, { course: 'subject' }] as const)(
    'is not compared where the lessons themselves are not allowed: %o',
    (change) => {
      expect(keysOf({ ...PRESCHOOL, ...change, ends: '20:00', minutes: '40' })).toEqual([]);
    },
  );

  it('of preschool children rests on the rule and on whom its document names', () => {
    const [late] = lessonFindings({ ...EMPTY_ENROL, ...PRESCHOOL, ends: '20:31' });
    expect(late?.rules).toEqual(['NS-TIME', 'NS-SCOPE']);
  });
});
