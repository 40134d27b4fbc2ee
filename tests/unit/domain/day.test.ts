import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, isDay, isInstant } from '../../../lib/domain/day';
import { z } from '../../../lib/domain/zod';

describe('days', () => {
  it.each([
    ['2026-09-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-13-40', false],
    ['2023-00-10', false],
    ['2023-1-1', false],
    ['2026-04-31', false],
    ['', false],
  ])('isDay(%j) is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('takes the instants that Zod takes and every browser reads', () => {
    const schema = z.iso.datetime();
    const isRead = (text: string) =>
      schema.safeParse(text).success && !Number.isNaN(Date.parse(text));
    const two = fc.integer({ min: 0, max: 61 }).map((n) => String(n).padStart(2, '0'));
    const instant = fc
      .tuple(fc.constantFrom('2024', '2026', '0000', '26'), two, two, two, two, two)
      .chain(([year, month, day, hour, minute, second]) =>
        fc.constantFrom(
          `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
          `${year}-0${month.at(-1)}-${day}T0${hour.at(-1)}:${minute}Z`,
          `${year}-02-${day}T10:00:${second}.${minute}Z`,
          `${year}-02-1${day.at(-1)}T10:00:00+08:00`,
          `${year}-02-1${day.at(-1)} 10:00:00Z`,
        ),
      );
    fc.assert(
      fc.property(instant, (text) => isInstant(text) === isRead(text)),
      { numRuns: 2000 },
    );
    expect(isInstant('2026-09-01T10:00:00.123Z')).toBe(true);
  });

  it('counts days in Beijing time', () => {
    expect(dayOf(Date.parse('2026-08-31T15:59:59Z'))).toBe('2026-08-31');
    expect(dayOf(Date.parse('2026-08-31T16:00:00Z'))).toBe('2026-09-01');
  });

  it('adds months and keeps to the end of short ones', () => {
    expect(addMonths('2025-09-01', 12)).toBe('2026-09-01');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-12-31', 0)).toBe('2026-12-31');
    expect(addMonths('2026-11-30', 1)).toBe('2026-12-30');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});
