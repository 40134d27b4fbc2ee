import { describe, expect, it } from 'vitest';
import type { PageSubject } from '../../../lib/domain/page-subject';
import { nominateAmong } from '../../../lib/match/candidates';
import { cardSubject } from '../../../lib/match/card';
import { judge } from '../../../lib/match/judge';
import { normaliseName } from '../../../lib/text/normalise';
import { inventedEntries } from '../../bench/data/list';
import { pick, seeded } from '../../bench/random';
import { outcome, SCHOOL, school } from './fixtures';

const ENTRIES = [...inventedEntries(60)];
const CANDIDATES = ENTRIES.map((entry) => ({
  ref: { list: 'a', id: entry.id },
  entry,
  stale: null,
  listTitle: '示例名单',
}));

/** Titles of names, parts of names and words between them. */
function subjects(count: number): PageSubject[] {
  const random = seeded(11);
  const nameOf = () => {
    const { names } = ENTRIES[pick(random, ENTRIES.length)] ?? { names: [] };
    return names[pick(random, names.length)]?.text ?? '';
  };
  return Array.from({ length: count }, (_, ref) => {
    const name = nameOf();
    const said = random() < 0.5 ? name : name.slice(pick(random, 4));
    const host = ENTRIES[pick(random, ENTRIES.length)]?.identifiers[0]?.value;
    const url = random() < 0.3 ? `https://www.${host}/` : `https://other-${ref}.example.net/`;
    return { ref, url, title: random() < 0.5 ? said : `关于${said} - 示例网` };
  });
}

const NO_HOSTS = { engineHosts: [], listingHosts: [] };
/** The day on which somebody looked at all of them. */
const CONTEXT = { today: '2026-10-15' as const };

describe('the candidates that a card is judged against', () => {
  it('are those with one of its keys or with a name inside one of its texts', () => {
    const questions = subjects(400).map((each) => cardSubject(each, NO_HOSTS).question);
    const nominated = nominateAmong(CANDIDATES, questions);
    let some = 0;
    for (const [at, { keys, texts }] of questions.entries()) {
      const expected = CANDIDATES.filter(({ entry }) => {
        const names = entry.names.map(({ text }) => normaliseName(text));
        const isKeyed = entry.identifiers.some(({ kind, value }) =>
          keys.includes(`${kind}:${value}`),
        );
        return isKeyed || names.some((name) => texts.some((text) => text.includes(name)));
      });
      some += expected.length;
      expect(nominated[at], String(texts)).toEqual(expected);
    }
    expect(some).toBeGreaterThan(100);
  });

  it('are the only ones that have a say: alone, each gives the verdict that it gives among all', () => {
    const cards = subjects(200).map((each) => cardSubject(each, NO_HOSTS));
    const among = judge(cards, CANDIDATES, CONTEXT);
    let verdicts = 0;
    for (const [at, card] of cards.entries()) {
      const alone = CANDIDATES.flatMap((each) => judge([card], [each], CONTEXT).flat());
      verdicts += alone.length;
      expect(new Set(among[at])).toEqual(new Set(alone));
    }
    expect(verdicts).toBeGreaterThan(20);
  });
});

describe('time', () => {
  const atItsHost = { url: 'https://qiming.example.com/' };

  it.each([
    ['a host outlives the list', atItsHost, 'identified host'],
    ['a full name does not', { provider: SCHOOL }, 'nothing'],
    ['nor does a brand', { title: '示例启明_余姚' }, 'nothing'],
    ['what relates stays', { url: null, title: SCHOOL }, 'related third-party-title'],
  ] as const)('past the end of the list: %s', (_why, page, expected) => {
    expect(outcome(page, school, { stale: true })).toBe(expected);
  });

  it('gives nothing on the day after the last window', () => {
    const page = { ...atItsHost, provider: SCHOOL };
    const fresh = { ...school, identifiers: [] };
    expect(outcome(page, fresh, { today: '2026-12-31' })).toBe('named provider-name');
    expect(outcome(page, fresh, { today: '2027-01-01' })).toBe('nothing');
  });
});
