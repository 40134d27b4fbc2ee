import type { Finding } from './finding';
import { type EnrolForm, fieldOf, isOutside, minutesAt, numberOf } from './form';
import type { RuleId } from './rules';
import { signFindings } from './signs';

/** When lessons of pupils have to be over, and how long one may be online. */
const LATEST = { online: '21:00', offline: '20:30' };
const LONGEST = 30;

/** An earlier end may mean the evening before, or noon. The user is asked, and it is not compared. */
const MORNING = '06:00';

const minutesOf = (time: string): number => minutesAt(time) ?? 0;

/**
 * Weekends, holidays and vacations are free of school subjects in compulsory education; other courses may not be held
 * while schools teach.
 */
function days(form: EnrolForm): Finding[] {
  const { time, learner } = form;
  if (time === '') return [];
  if (fieldOf(form) === 'other')
    return time === 'schoolday' ? [{ key: 'time.clash', state: 'ask', rules: ['NS-TIME'] }] : [];
  if (fieldOf(form) === 'unsaid' || learner === '')
    return [{ key: 'time.unsaid', state: 'unclear', rules: ['TIME-HOLIDAY'] }];
  if (learner === 'high')
    return [
      {
        key: 'time.high',
        state: 'local',
        rules: ['TIME-HOLIDAY'],
        values: { region: form.region },
      },
    ];
  if (time === 'schoolday')
    return [{ key: 'time.schoolday', state: 'within', rules: ['TIME-HOLIDAY'] }];
  return [{ key: 'time.holiday', state: 'forbidden', rules: ['TIME-HOLIDAY', 'P53-TIME'] }];
}

/**
 * The rules on when a lesson ends: of compulsory education online, and of courses other than school subjects. The
 * document of the latter names children from 3 to 6 too.
 */
function endRules({ mode, learner, course }: EnrolForm): RuleId[] {
  const isOther = fieldOf({ course }) === 'other';
  return [
    ...(mode === 'online' && learner === 'compulsory' ? (['TIME-ONLINE'] as const) : []),
    ...(isOther ? (['NS-TIME'] as const) : []),
    ...(isOther && learner === 'preschool' ? (['NS-SCOPE'] as const) : []),
  ];
}

/** Why the end cannot be compared, or null. */
function unclearEnd(form: EnrolForm, at: number): Finding | null {
  const { mode, learner } = form;
  if (mode === '') return { key: 'ends.mode', state: 'unclear', rules: [] };
  if (learner === '') return { key: 'ends.learner', state: 'unclear', rules: [] };
  if (endRules(form).length === 0 && fieldOf(form) === 'unsaid')
    return { key: 'ends.course', state: 'unclear', rules: ['NS-TIME'] };
  if (endRules(form).length === 0)
    return mode === 'online'
      ? { key: 'ends.high', state: 'unclear', rules: ['TIME-ONLINE'] }
      : { key: 'ends.offline', state: 'unclear', rules: [] };
  return at < minutesOf(MORNING) ? { key: 'ends.night', state: 'unclear', rules: [] } : null;
}

function end(form: EnrolForm): Finding[] {
  const { ends, mode } = form;
  const at = minutesAt(ends);
  if (at === null)
    return ends.trim() === '' ? [] : [{ key: 'ends.number', state: 'unclear', rules: [] }];
  const time = ends.trim().replace('：', ':');
  const unclear = unclearEnd(form, at);
  if (unclear !== null) return [{ ...unclear, values: { time } }];
  const isOnline = mode === 'online';
  const isLate = at > minutesOf(LATEST[isOnline ? 'online' : 'offline']);
  const of = isOnline
    ? ({ late: 'ends.late', within: 'ends.within' } as const)
    : ({ late: 'ends.offlineLate', within: 'ends.offlineWithin' } as const);
  return [
    {
      key: isLate ? of.late : of.within,
      state: isLate ? 'over' : 'within',
      rules: endRules(form),
      values: { time },
    },
  ];
}

/** Why the only length that was read, for online lessons of compulsory education, may not hold for this course. */
function unclearLength({ mode, learner }: EnrolForm) {
  if (mode === 'offline' || learner === 'high' || learner === 'preschool') return 'minutes.unknown';
  if (mode === '') return 'minutes.mode';
  return learner === '' ? 'minutes.learner' : null;
}

function length(form: EnrolForm): Finding[] {
  const n = numberOf(form, 'minutes');
  if (n === null)
    return form.minutes.trim() === ''
      ? []
      : [{ key: 'minutes.number', state: 'unclear', rules: [] }];
  const unclear = unclearLength(form);
  if (unclear !== null) return [{ key: unclear, state: 'unclear', rules: ['TIME-ONLINE'] }];
  const isLong = n > LONGEST;
  return [
    {
      key: isLong ? 'minutes.long' : 'minutes.within',
      state: isLong ? 'over' : 'within',
      rules: ['TIME-ONLINE'],
      values: { n, limit: LONGEST },
    },
  ];
}

/** Preschool children may have no online lesson and none of a school subject: the licence's findings say so. */
function timed(form: EnrolForm): Finding[] {
  if (form.learner !== 'preschool') return [...days(form), ...end(form), ...length(form)];
  const isRefused = form.mode === 'online' || fieldOf(form) === 'subject';
  return isRefused ? [] : [...end(form), ...length(form)];
}

/** The findings on who teaches, where, when and how long. */
export const lessonFindings = (form: EnrolForm): Finding[] =>
  isOutside(form) ? [] : [...timed(form), ...signFindings(form, 'lessons')];
