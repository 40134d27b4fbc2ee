import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../lib/domain/day';
import type { Sanction } from '../../../lib/domain/entry';
import {
  capOf,
  endOf,
  gravityOf,
  isEntryShown,
  isFreshIdentifier,
  isShown,
  maximumOf,
  shownOfApp,
  shownSanctions,
  windowOf,
} from '../../../lib/domain/lifecycle';
import {
  ruleOf,
  SANCTION_KINDS,
  type SanctionClass,
  type SanctionKind,
} from '../../../lib/domain/sanction-rules';
import { runs } from '../runs';
import { app, school } from '../wording/entries';

const DECIDED = '2025-09-01';

/** An act of 2025-09-01 whose source nobody noted to have looked at again. */
const sanction = (change: Partial<Sanction> = {}): Sanction => ({
  kind: 'app-notice',
  authority: '示例省通信管理局',
  decidedOn: { day: DECIDED, precision: 'day' },
  grounds: '超范围收集个人信息',
  topics: ['personal-information'],
  source: 'https://notice.example.com/1',
  status: 'active',
  ...change,
});

function expectEnd(act: Sanction, end: string): void {
  expect(endOf(act)).toBe(end);
  expect(isShown(act, addDays(end, -1))).toBe(true);
  expect(isShown(act, end)).toBe(false);
}

type Ends = readonly [least: string, most: string];

/** The end of an act of each class without a look at its source, and with a look on every day. */
const ENDS: Record<SanctionClass, Ends> = {
  minor: ['2025-12-01', '2025-12-01'],
  ordinary: ['2025-12-01', '2026-09-01'],
  severe: ['2026-09-01', '2028-09-01'],
  // No credit record: looked at or not.
  notice: ['2026-09-01', '2026-09-01'],
  // 90 days after the day of the act itself, or after the last look.
  state: ['2025-11-30', '2029-12-30'],
};

/** Kinds that end before their class does. */
const SHORTER: Partial<Record<SanctionKind, Ends>> = { summons: ['2025-12-01', '2025-12-01'] };

/** DESIGN section 3 says which kinds a class has: see `sanction-rules.test.ts`. */
const ENDS_OF_KINDS = SANCTION_KINDS.map(
  (kind) => [kind, ...(SHORTER[kind] ?? ENDS[ruleOf(kind).class])] as const,
);

describe('the window of a class', () => {
  it('is shorter for the kinds that are named, and for no other', () => {
    const shorter = SANCTION_KINDS.filter((kind) => ruleOf(kind).maximum !== undefined);
    expect(shorter).toEqual(Object.keys(SHORTER));
  });

  it.each(ENDS_OF_KINDS)(
    '%s of 2025-09-01 that nobody looked at again ends on %s',
    (kind, least) => {
      expectEnd(sanction({ kind }), least);
    },
  );

  it.each(ENDS_OF_KINDS)(
    '%s (not %s) ends on %s, however late somebody looked',
    (kind, _, most) => {
      expectEnd(sanction({ kind, verifiedOn: addDays(most, -90) }), most);
    },
  );

  it.each([
    ['before the minimum', 'penalty', '2025-09-01', 'minimum', '2025-12-01'],
    ['one day short of it', 'penalty', '2025-09-02', 'minimum', '2025-12-01'],
    ['one day beyond it', 'penalty', '2025-09-03', 'looked', '2025-12-02'],
    ['in between', 'penalty', '2026-03-01', 'looked', '2026-05-30'],
    ['one day short of the maximum', 'penalty', '2026-06-02', 'looked', '2026-08-31'],
    ['up to the maximum', 'penalty', '2026-06-03', 'maximum', '2026-09-01'],
    ['shortly after a notice', 'app-notice', '2025-09-02', 'maximum', '2026-09-01'],
    ['in the first year of a grave act', 'blacklist', '2026-06-03', 'minimum', '2026-09-01'],
    ['after it', 'blacklist', '2026-06-04', 'looked', '2026-09-02'],
  ] as const)('with a look %s', (_, kind, verifiedOn, rule, end) => {
    const act = sanction({ kind, verifiedOn });
    expect(windowOf(act).rule).toBe(rule);
    expectEnd(act, end);
  });

  it.each([
    ['penalty', '2026-04-01'],
    ['app-notice', '2027-01-01'],
  ] as const)(
    'of %s whose year alone is known begins with the year and ends on %s',
    (kind, end) => {
      const decidedOn = { day: '2026-01-01', precision: 'year' } as const;
      expectEnd(sanction({ kind, decidedOn }), end);
    },
  );
});

describe('a stated end', () => {
  it.each([
    ['penalty', 'ordinary'],
    ['app-notice', 'notice'],
  ] as const)('of %s counts where it is earlier', (kind, of) => {
    const act = sanction({ kind, publishedUntil: '2025-10-15', verifiedOn: '2025-10-01' });
    expect(windowOf(act)).toEqual({ class: of, rule: 'stated', n: 0, end: '2025-10-15' });
    expectEnd(act, '2025-10-15');
  });

  it.each([
    ['penalty', '2026-09-01'],
    ['app-notice', '2026-09-01'],
    ['blacklist', '2028-09-01'],
    ['warning', '2025-12-01'],
  ] as const)('beyond the class of %s is cut at %s', (kind, end) => {
    expectEnd(sanction({ kind, publishedUntil: '2035-01-01', verifiedOn: addDays(end, -90) }), end);
  });

  it('beyond the last look waits for the next one', () => {
    const act = sanction({ kind: 'penalty', publishedUntil: '2026-08-01' });
    expectEnd(act, '2025-12-01');
    expectEnd({ ...act, verifiedOn: '2026-07-15' }, '2026-08-01');
  });

  it('keeps no abnormal operations that nobody looked at for 90 days', () => {
    const act = sanction({
      kind: 'abnormal-operations',
      publishedUntil: '2030-01-01',
      verifiedOn: '2026-01-01',
    });
    expectEnd(act, '2026-04-01');
  });
});

/** Months for which an act of a class is shown without a look. */
const UNSEEN_MONTHS = { minor: 3, ordinary: 3, severe: 12, notice: 12, state: 0 } as const;

const dayIn = (from: number, to: number) =>
  fc.integer({ min: 0, max: to - from }).map((days) => addDays('2020-01-01', from + days));

const anySanction = fc.record({
  kind: fc.constantFrom(...SANCTION_KINDS),
  day: dayIn(0, 3000),
  publishedUntil: fc.option(dayIn(0, 5000), { nil: undefined }),
  verifiedOn: fc.option(dayIn(0, 5000), { nil: undefined }),
});

describe('whatever a list says', () => {
  it('no act is shown beyond its class, beyond its stated end, or long after the last look', () => {
    fc.assert(
      fc.property(anySanction, ({ kind, day, publishedUntil, verifiedOn }) => {
        const act = sanction({
          kind,
          decidedOn: { day, precision: 'day' },
          ...(publishedUntil && { publishedUntil }),
          ...(verifiedOn && { verifiedOn }),
        });
        const end = endOf(act);
        expect(end <= capOf(act)).toBe(true);
        if (ruleOf(kind).class !== 'state')
          expect(end <= addMonths(day, maximumOf(kind))).toBe(true);
        if (publishedUntil) expect(end <= publishedUntil).toBe(true);
        const least = UNSEEN_MONTHS[ruleOf(kind).class];
        const look = addDays(verifiedOn ?? day, 90);
        expect(end <= addMonths(day, least) || end <= look).toBe(true);
      }),
      { seed: 36, numRuns: runs(300) },
    );
  });
});

describe('what is shown', () => {
  it.each(['lifted', 'revoked', 'disputed'] as const)('is no %s sanction', (status) => {
    expect(isShown(sanction({ status }), '2025-10-01')).toBe(false);
  });

  it('is no sanction of unknown date', () => {
    const decidedOn = { day: DECIDED, precision: 'unknown' } as const;
    expect(isShown(sanction({ decidedOn }), '2025-10-01')).toBe(false);
  });

  it.each([
    ['warning', 'https://jyj.example.gov.cn/1', true],
    ['warning', 'https://news.invalid/1', false],
    ['summary-penalty', 'https://news.invalid/1', false],
    ['penalty', 'https://news.invalid/1', true],
  ] as const)(
    'of %s on %s: %s, since the authority itself has to publish it',
    (kind, source, is) => {
      expect(isShown(sanction({ kind, source }), '2025-10-01')).toBe(is);
    },
  );

  it('is nothing that has ended, of a live entry either', () => {
    const old = sanction({ decidedOn: { day: '2020-01-01', precision: 'year' } });
    const last = sanction({ kind: 'penalty' });
    const subject = school({ sanctions: [old, last] });
    expect(shownSanctions(subject, '2025-11-01')).toEqual([last]);
    expect(isEntryShown(subject, '2025-11-01')).toBe(true);
    expect(isEntryShown(subject, '2025-12-01')).toBe(false);
  });

  it('is nothing of an app that an ended act alone says', () => {
    const acts = [
      sanction({ version: '3.0', store: 'huawei' }),
      sanction({ version: '2.0', store: 'xiaomi', status: 'revoked' }),
      sanction({
        version: '1.0',
        store: 'oppo',
        decidedOn: { day: '2020-01-01', precision: 'day' },
      }),
    ];
    const stores = ['huawei', 'xiaomi', 'oppo'];
    const listed = { name: '示例在线', stores, versions: ['3.0', '2.0', '1.0'] };
    const of = (sanctions: Sanction[]) => shownOfApp(app({ app: listed, sanctions }), '2025-11-01');
    expect(of(acts)).toEqual({ stores: ['huawei'], versions: ['3.0'] });
    expect(of(acts.slice(1))).toEqual({ stores: [], versions: [] });
  });

  it('has the gravity of the gravest act', () => {
    const of = (...kinds: Sanction['kind'][]) => gravityOf(kinds.map((kind) => sanction({ kind })));
    expect(of('app-notice', 'abnormal-operations', 'warning')).toBe('notice');
    expect(of('app-notice', 'penalty')).toBe('penalty');
    expect(of('penalty', 'blacklist')).toBe('severe');
  });
});

describe('a day that lies ahead', () => {
  const TODAY = '2025-09-10';
  const decided = (day: string) => sanction({ decidedOn: { day, precision: 'day' } });

  it.each([
    [TODAY, true],
    ['2025-09-11', true],
    ['2025-09-12', false],
    ['2099-01-01', false],
  ])('an act of %s is shown: %s', (day, isSeen) => {
    expect(isShown(decided(day), TODAY)).toBe(isSeen);
    expect(isEntryShown(school({ sanctions: [decided(day)] }), TODAY)).toBe(isSeen);
  });

  it('is no look at a source: an act is kept no longer by it, and no such look is told', () => {
    const listed = sanction({ kind: 'abnormal-operations', verifiedOn: '2099-01-01' });
    expect(isShown(listed, TODAY)).toBe(true);
    expect(isShown(listed, '2025-12-01')).toBe(false);
    expect(shownSanctions(school({ sanctions: [listed] }), TODAY)[0]?.verifiedOn).toBeUndefined();
    const looked = sanction({ kind: 'penalty', verifiedOn: '2099-01-01' });
    expect(isShown(looked, '2025-12-01')).toBe(false);
  });

  it('makes no identifier fresh', () => {
    expect(isFreshIdentifier('2025-09-11', TODAY)).toBe(true);
    expect(isFreshIdentifier('2099-01-01', TODAY)).toBe(false);
  });
});
