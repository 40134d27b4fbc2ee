import { expect, it } from 'vitest';
import { openIndex } from '../../../../lib/index/open';
import { blobSource } from '../../../../lib/index/stored-part';
import { normaliseName } from '../../../../lib/text/normalise';
import { build, type IndexParts, open, SEED, seeded, sourcesOf } from '../support';
import { entriesOf, LISTS, naiveScan, type Scenario, scenario, TEXTS } from './scenario';

/** What is stored comes back with other buffers, as a database gives it. */
const reloaded = (parts: IndexParts) =>
  openIndex(sourcesOf(parts, (bytes) => blobSource(new Blob([bytes]))));

/** Names as the index stores them, since half a surrogate is no name of a list. */
const normalised = ({ names }: Scenario): string[][] =>
  names.map((each) => each.map(normaliseName).filter((name) => name.length >= 4));

it('the packed index nominates what a naive scan finds, before and after it is stored', async () => {
  const random = seeded(SEED);
  let cases = 0;
  let hits = 0;
  for (let list = 0; list < LISTS; list++) {
    const each = scenario(random);
    const parts = build(entriesOf(each));
    const [fresh, loaded] = [open(parts), reloaded(parts)];
    const names = normalised(each);
    for (const source of each.texts) {
      const text = normaliseName(source);
      const truth = naiveScan(names, text);
      expect(await fresh.nominate({ keys: [], texts: [text] })).toEqual(truth);
      if (cases % 10 === 0)
        expect(await loaded.nominate({ keys: [], texts: [text] })).toEqual(truth);
      cases++;
      if (truth.length > 0) hits++;
    }
    const host = `s${list % 40}.example.com`;
    const truth = each.hosts.flatMap((one, at) => (one === host ? [at] : []));
    expect(await loaded.nominate({ keys: [`host:${host}`], texts: [] })).toEqual(truth);
  }
  expect(cases).toBe(LISTS * TEXTS);
  expect(hits).toBeGreaterThan(cases / 4);
});
