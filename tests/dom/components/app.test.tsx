import { expect, it } from 'vitest';
import { Popup } from '../../../entrypoints/popup/popup';
import { RecordSheet } from '../../../entrypoints/record/record';
import { entryOf, found, hit } from '../entrypoints/samples';
import { settle, show, type } from '../entrypoints/stage';

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
    lookup: () => found(),
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

const NONE = '没有在公示期内的记录';

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
