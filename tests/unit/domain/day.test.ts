import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, isDay } from '../../../lib/domain/day';

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
