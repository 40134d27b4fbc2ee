import { describe, expect, it } from 'vitest';
import { gravityOf } from '../../../lib/domain/lifecycle';
import { demoTable } from '../../tools/demo-table';
import { buildCsv } from '../publish/helpers';

describe('the demonstration', () => {
  it.each(['2026-11-24', '2031-03-01'])('is whole on %s', async (today) => {
    const { entries, results } = await buildCsv(demoTable(today), today);
    expect(
      results.flatMap(({ remarks }) => remarks.filter(({ level }) => level !== 'note')),
    ).toEqual([]);
    const gravities = new Set(entries.map(({ sanctions }) => gravityOf(sanctions)));
    expect(gravities).toEqual(new Set(['notice', 'penalty', 'severe']));
    expect(entries.some(({ identifiers }) => identifiers.some(({ kind }) => kind === 'host'))).toBe(
      true,
    );
  });
});
