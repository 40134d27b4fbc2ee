import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../../../lib/text/normalise';
import { hash12 } from '../../../tools/hash12';
import { hasSavedPages, SAVED_PAGES, savedIn } from '../../../tools/saved-pages';
import { factsOf, loadSite } from './load-site';
import { REAL_SITES } from './real-sites';

const isPresent = hasSavedPages('the websites are not read');

describe.runIf(isPresent)('the footer of a saved website', () => {
  it.each(REAL_SITES)('$file', ({ file, url, filings, linked, security, operators }) => {
    const facts = factsOf(
      loadSite(readFileSync(`${SAVED_PAGES}/${file}`), url),
      new URL(url).hostname,
    );
    expect({
      filings: facts.filings.map(({ value }) => value),
      linked: facts.filings.some(({ sure }) => sure),
      security: facts.security.map(({ value }) => value),
      operators: facts.operators.map(({ text }) => hash12(normaliseName(text))).sort(),
      codes: facts.codes,
    }).toEqual({ filings, linked, security, operators: [...operators].sort(), codes: [] });
  });

  it('stands in the table for every saved one', () => {
    expect(REAL_SITES.map(({ file }) => file).sort()).toEqual(savedIn(['edu', 'icp']).sort());
  });
});
