import { expect, it } from 'vitest';
import type { PageReport } from '../browser/inspect';
import { hasSavedPages, savedPages, type TabledPage } from '../tools/saved-pages';
import { expectedTally, tallyOf } from '../tools/tallies';

/**
 * Each saved page gives what its table says. A test file that opens these pages for another end checks that too, so that
 * no page is opened twice.
 */
export function holdsTheirTables(
  kinds: readonly TabledPage['kind'][],
  reportOf: (file: string) => PageReport | undefined,
  isOpened: (file: string) => boolean,
): void {
  const pages = hasSavedPages('none is held to its table') ? savedPages() : [];
  const wanted = pages.filter(({ kind, file }) => kinds.includes(kind) && isOpened(file));
  it.each(wanted)('$file gives what its table says', (saved) => {
    const report = reportOf(saved.file);
    if (!report) throw new Error(`${saved.file} was not opened`);
    expect(tallyOf(saved, report)).toEqual(expectedTally(saved));
  });
}
