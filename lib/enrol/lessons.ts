import { type Finding, finding, ofChildren } from './finding';
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
    return time === 'schoolday' ? [finding('time.clash', 'ask', ['NS-TIME'])] : [];
  if (fieldOf(form) === 'unsaid' || learner === '')
    return [finding('time.unsaid', 'unclear', ['TIME-HOLIDAY'])];
  if (learner === 'high')
    return [finding('time.high', 'local', ['TIME-HOLIDAY'], { region: form.region })];
  if (time === 'schoolday') return [finding('time.schoolday', 'within', ['TIME-HOLIDAY'])];
  return [finding('time.holiday', 'forbidden', ['TIME-HOLIDAY', 'P53-TIME'])];
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
  if (mode === '') return finding('ends.mode', 'unclear', []);
  if (learner === '') return finding('ends.learner', 'unclear', []);
  if (endRules(form).length === 0 && fieldOf(form) === 'unsaid')
    return finding('ends.course', 'unclear', ['NS-TIME']);
  if (endRules(form).length === 0)
    return mode === 'online'
      ? finding('ends.high', 'unclear', ['TIME-ONLINE'])
      : finding('ends.offline', 'unclear', []);
  return at < minutesOf(MORNING) ? finding('ends.night', 'unclear', []) : null;
}

function end(form: EnrolForm): Finding[] {
  const { ends, mode } = form;
  const at = minutesAt(ends);
  if (at === null) return ends.trim() === '' ? [] : [finding('ends.number', 'unclear', [])];
  const time = ends.trim().replace('：', ':');
  const unclear = unclearEnd(form, at);
  if (unclear !== null) return [{ ...unclear, values: { time } }];
  const isOnline = mode === 'online';
  const isLate = at > minutesOf(LATEST[isOnline ? 'online' : 'offline']);
  const [late, within] = isOnline
    ? (['ends.late', 'ends.within'] as const)
    : (['ends.offlineLate', 'ends.offlineWithin'] as const);
  return isLate
    ? [finding(late, 'over', endRules(form), { time })]
    : [finding(within, 'within', endRules(form), { time })];
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
    return form.minutes.trim() === '' ? [] : [finding('minutes.number', 'unclear', [])];
  const unclear = unclearLength(form);
  if (unclear !== null) return [finding(unclear, 'unclear', ['TIME-ONLINE'])];
  const values = { n, limit: LONGEST };
  return n > LONGEST
    ? [finding('minutes.long', 'over', ['TIME-ONLINE'], values)]
    : [finding('minutes.within', 'within', ['TIME-ONLINE'], values)];
}

/** Preschool children may have no online lesson and none of a school subject: the licence's findings say so. */
function timed(form: EnrolForm): Finding[] {
  if (form.learner !== 'preschool') return [...days(form), ...end(form), ...length(form)];
  const isRefused = form.mode === 'online' || fieldOf(form) === 'subject';
  return isRefused ? [] : [...end(form), ...length(form)];
}

/** The findings on who teaches, where, when and how long. */
export const lessonFindings = (form: EnrolForm): Finding[] =>
  isOutside(form) ? [] : ofChildren(form, [...timed(form), ...signFindings(form, 'lessons')]);
