import { beforeAll, describe, expect, it } from 'vitest';
import { inspectAt } from '../browser/inspect';
import { listsSettled } from '../browser/lists';
import { openSaved } from '../tools/saved-excerpts';
import { hasSavedPages, savedPages, untabledFiles } from '../tools/saved-pages';
import { expectedTally, tallyOf } from '../tools/tallies';
import { inEachBrowser, shareOf } from './each-browser';

const isPresent = hasSavedPages('none is opened in a browser');
const pages = isPresent ? savedPages() : [];

/** All of them in Chromium, every third in Firefox; `npm run try -- --all` opens all in either. */
const SHARES = { chromium: 1, firefox: 3 };

describe.runIf(isPresent)('the tables of saved pages', () => {
  it('leave out no file of the folder', () => expect(untabledFiles()).toEqual([]));
});

if (isPresent)
  inEachBrowser(
    'saved pages with the bundled list',
    { viewport: { width: 1280, height: 900 } },
    ({ name, session }) => {
      beforeAll(async () => {
        await listsSettled(session);
      });

      it.each(shareOf(pages, name, SHARES))('$file', async (saved) => {
        const report = await inspectAt(session, saved.url, openSaved(saved));
        expect(tallyOf(saved, report)).toEqual(expectedTally(saved));
        expect(report.marks).toEqual([]);
        expect(report.badge).toBe('');
      });
    },
  );
