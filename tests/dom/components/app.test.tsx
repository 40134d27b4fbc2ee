import { act } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Enrol } from '../../../entrypoints/enrol/enrol';
import { Popup } from '../../../entrypoints/popup/popup';
import { RecordSheet } from '../../../entrypoints/record/record';
import { entryOf, found, hit } from '../entrypoints/samples';
import { choose, settle, show, type } from '../entrypoints/stage';

/** A view's own clock stands at 2026-10-01 (`stage.tsx`): the computer's was set back, or its battery is dead. */

const NAME = '余姚市示例启明培训学校有限公司';
const ref = { list: 'builtin', id: 'a' };

/** An entry with one act of that day. */
function decidedOn(day: string) {
  const entry = entryOf('a', NAME);
  const sanctions = entry.sanctions.map((act) => ({
    ...act,
    decidedOn: { day, precision: 'day' as const },
    verifiedOn: day,
  }));
  return { ...entry, sanctions };
}

const record = async (day: string, today?: string) => {
  const { text } = await show(<RecordSheet entry={ref} />, {
    record: () => ({ ref, entry: decidedOn(day), listTitle: '示例名单' }),
    coverage: () => found().coverage,
    ...(today !== undefined && { today: () => today }),
  });
  return text();
};

const results = async (day: string, today: string) => {
  const stage = await show(<Popup tab={null} />, {
    lookup: () => found({ ...hit('a', NAME), entry: decidedOn(day) }),
    today: () => today,
  });
  await type(stage.find('textarea'), NAME);
  await settle();
  return stage.findAll('.result').length;
};

const NONE = '没有在显示期限内的记录';

it('a view counts no day earlier than its worker does: what the worker found is shown', async () => {
  expect(await record('2026-10-20', '2026-11-01')).not.toContain(NONE);
  expect(await results('2026-10-20', '2026-11-01')).toBe(1);
  // Ended by the worker's day, and not by the view's.
  expect(await record('2026-09-20', '2027-11-01')).toContain(NONE);
});

it('a view counts by its own day where its worker is behind it or says nothing', async () => {
  expect(await record('2026-10-20', '2026-09-01')).toContain(NONE);
  expect(await record('2026-09-20', '2026-09-01')).not.toContain(NONE);
  expect(await record('2026-09-20')).not.toContain(NONE);
  expect(await record('2026-10-20')).toContain(NONE);
});

/** The first day, until it is left; a view is open meanwhile. */
function clockFrom(day: string) {
  let now = day;
  return {
    today: () => now,
    /** The page is seen again on another day. */
    seenOn: (next: string) =>
      act(async () => {
        now = next;
        document.dispatchEvent(new Event('visibilitychange'));
      }),
    /** A minute passes while it stays in sight. */
    minuteTo: (next: string) =>
      act(async () => {
        now = next;
        vi.advanceTimersByTime(60_000);
      }),
  };
}

it('a record that is left open ends with its last act, and is printed and cited by the day of now', async () => {
  const clock = clockFrom('2026-10-01');
  const answers = {
    record: () => ({ ref, entry: decidedOn('2026-09-20'), listTitle: '示例名单' }),
    coverage: () => found().coverage,
  };
  const stage = await show(<RecordSheet entry={ref} />, answers, clock.today);
  expect(stage.find('.print-foot').textContent).toContain('2026年10月1日');
  await clock.seenOn('2026-10-02');
  expect(stage.find('.print-foot').textContent).toContain('2026年10月2日');
  await clock.seenOn('2027-11-01');
  expect(stage.text()).toContain(NONE);
});

it('a page before paying that is left open over midnight claims no seven days after them', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const clock = clockFrom('2026-10-20');
  const stage = await show(<Enrol name="" />, { lookup: () => found() }, clock.today);
  await choose(stage, 'reason', 'regret');
  await type(stage.find<HTMLInputElement>('[name=paidOn]'), '2026-10-13');
  expect(stage.text()).toContain('付款至今 7 天，在七日之内');
  await clock.minuteTo('2026-10-21');
  expect(stage.text()).not.toContain('在七日之内');
  expect(stage.text()).toContain('付款已经过了 8 天');
  expect(stage.find('.enrol-paper').textContent).toContain('打印于2026年10月21日');
});
