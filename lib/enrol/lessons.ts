import type { Finding } from './finding';
import { type EnrolForm, fieldOf, isOutside, minutesAt } from './form';
import { signFindings } from './signs';
import { numberIn } from './typed-number';

/** Online lessons of pupils. */
const LATEST = minutesAt('21:00') ?? 0;
const LONGEST = 30;

/** Weekends, holidays and vacations are free of school subjects in compulsory education. */
function days(form: EnrolForm): Finding[] {
  const { time, learner } = form;
  if (time === '' || fieldOf(form) === 'other') return [];
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

function end({ ends, mode, learner }: EnrolForm): Finding[] {
  const at = minutesAt(ends);
  if (at === null)
    return ends.trim() === '' ? [] : [{ key: 'ends.number', state: 'unclear', rules: [] }];
  if (mode !== 'online')
    return [{ key: mode === '' ? 'ends.mode' : 'ends.offline', state: 'unclear', rules: [] }];
  if (learner === 'high') return [{ key: 'ends.high', state: 'unclear', rules: ['TIME-ONLINE'] }];
  const isLate = at > LATEST;
  return [
    {
      key: isLate ? 'ends.late' : 'ends.within',
      state: isLate ? 'over' : 'within',
      rules: ['TIME-ONLINE'],
      values: { time: ends.trim().replace('：', ':') },
    },
  ];
}

function length({ minutes, mode, learner }: EnrolForm): Finding[] {
  const n = numberIn(minutes, 'minutes');
  if (n === null)
    return minutes.trim() === '' ? [] : [{ key: 'minutes.number', state: 'unclear', rules: [] }];
  if (mode !== 'online' || learner === 'high')
    return [{ key: 'minutes.unknown', state: 'unclear', rules: ['TIME-ONLINE'] }];
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

/** What the rules say of who teaches, where, when and how long. */
export function lessonFindings(form: EnrolForm): Finding[] {
  // No online lesson is right for preschool children, whenever it ends; the licence's findings say so.
  if (isOutside(form)) return [];
  const timed = form.learner === 'preschool' ? [] : [...days(form), ...end(form), ...length(form)];
  return [...timed, ...signFindings(form, 'lessons')];
}
