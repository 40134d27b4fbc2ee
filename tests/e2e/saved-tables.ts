import { expect, it } from 'vitest';
import type { PageReport } from '../browser/inspect';
import { hasSavedPages, savedPages, type TabledPage } from '../tools/saved-pages';
import { expectedTally, tallyOf } from '../tools/tallies';

/**
 * Saved pages as they are with the bundled list alone: each gives what its table says and bears nothing. Who opens them
 * so for other ends too holds them to that, so that no page is opened again for it.
 */
export function holdsTheirTables(
  kinds: readonly TabledPage['kind'][],
  reportOf: (file: string) => PageReport | undefined,
  isOpened: (file: string) => boolean = () => true,
): void {
  const pages = hasSavedPages('none is held to its table') ? savedPages() : [];
  const wanted = pages.filter(({ kind, file }) => kinds.includes(kind) && isOpened(file));
  it.each(wanted)('$file gives what its table says, and bears nothing', (saved) => {
    const report = reportOf(saved.file);
    if (!report) throw new Error(`${saved.file} was not opened`);
    expect(tallyOf(saved, report)).toEqual(expectedTally(saved));
    expect(report.marks).toEqual([]);
    expect(report.badge).toBe('');
  });
}
