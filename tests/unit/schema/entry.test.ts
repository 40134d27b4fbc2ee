import { describe, expect, it } from 'vitest';
import { type Entry, EntrySchema, type Sanction } from '../../../lib/schema/entry';
import { endOf, gravityOf, isLive, isShown, shownSanctions } from '../../../lib/schema/lifecycle';

const sanction = (change: Partial<Sanction> = {}): Sanction => ({
  kind: 'app-notice',
  authority: '示例省通信管理局',
  decidedOn: { day: '2025-09-01', precision: 'day' },
  grounds: '超范围收集个人信息',
  topics: ['personal-information'],
  source: 'https://notice.example.com/1',
  status: 'active',
  verifiedOn: '2026-01-01',
  ...change,
});

const entry = (change: Partial<Entry> = {}): Entry => ({
  id: 'inst-1',
  kind: 'institution',
  names: [{ text: '余姚市示例启明培训学校有限公司', kind: 'legal' }],
  identifiers: [],
  sanctions: [sanction()],
  ...change,
});

const identifier = (kind: Entry['identifiers'][number]['kind'], value: string) =>
  entry({
    identifiers: [
      { kind, value, of: 'subject', source: 'https://a.example.com/', verifiedOn: '2026-01-01' },
    ],
  });

describe('EntrySchema', () => {
  it('accepts an entry and keeps unknown keys out', () => {
    const parsed = EntrySchema.parse({ ...entry(), script: 'alert(1)', __proto__: { x: 1 } });
    expect(parsed).toEqual(entry());
  });

  it.each([
    [
      'a masked name',
      entry({ names: [{ text: '余姚市**培训学校', kind: 'legal' }] }),
      'names.0.text',
    ],
    ['no name', entry({ names: [] }), 'names'],
    ['no sanction', entry({ sanctions: [] }), 'sanctions'],
    [
      'a control character',
      entry({ names: [{ text: '示例\u0000学校', kind: 'legal' }] }),
      'names.0.text',
    ],
    [
      'a javascript link',
      entry({ sanctions: [sanction({ source: 'javascript:alert(1)' })] }),
      'sanctions.0.source',
    ],
    [
      'a day that does not exist',
      entry({ sanctions: [sanction({ decidedOn: { day: '2023-13-40', precision: 'day' } })] }),
      'sanctions.0.decidedOn.day',
    ],
    ['a region that is no code', entry({ region: '余姚' }), 'region'],
    ['an app entry without an app', entry({ kind: 'app' }), 'app'],
    ['a host with a path', identifier('host', 'example.com/a'), 'identifiers.0.value'],
    ['an IP address as host', identifier('host', '127.0.0.1'), 'identifiers.0.value'],
    ['a licence as ICP number', identifier('icp', '京ICP证030173号'), 'identifiers.0.value'],
    [
      'an ICP number with a site suffix',
      identifier('icp', '京ICP备13046642号-2'),
      'identifiers.0.value',
    ],
    [
      'a name of 200 characters',
      entry({ names: [{ text: '示'.repeat(200), kind: 'legal' }] }),
      'names.0.text',
    ],
    [
      '33 names',
      entry({
        names: Array.from({ length: 33 }, () => ({ text: '示例学校', kind: 'brand' as const })),
      }),
      'names',
    ],
  ])('refuses %s and names the field', (_, value, path) => {
    const parsed = EntrySchema.safeParse(value);
    expect(parsed.error?.issues[0]?.path.join('.')).toBe(path);
  });
});

describe('lifecycle', () => {
  it.each([
    ['app-notice', '2026-09-01'],
    ['summons', '2026-09-01'],
    ['penalty', '2026-09-01'],
    ['app-removed', '2027-09-01'],
    ['not-rectified', '2027-09-01'],
    ['blacklist', '2028-09-01'],
    ['serious-violation', '2028-09-01'],
    ['licence-revoked', '2028-09-01'],
    ['shutdown', '2028-09-01'],
  ] as const)('ends %s of 2025-09-01 on %s, to the day', (kind, end) => {
    const act = sanction({ kind });
    const dayBefore = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
    expect(endOf(act)).toBe(end);
    expect(isShown(act, dayBefore)).toBe(true);
    expect(isShown(act, end)).toBe(false);
  });

  it('shows abnormal operations only while verified within 90 days, whatever the stated end', () => {
    const act = sanction({ kind: 'abnormal-operations', publishedUntil: '2030-01-01' });
    expect(isShown(act, '2026-03-31')).toBe(true);
    expect(isShown(act, '2026-04-01')).toBe(false);
  });

  it('follows a stated end', () => {
    expect(endOf(sanction({ publishedUntil: '2025-12-01' }))).toBe('2025-12-01');
  });

  it.each(['lifted', 'revoked', 'disputed'] as const)('never shows a %s sanction', (status) => {
    expect(isShown(sanction({ status }), '2025-10-01')).toBe(false);
  });

  it('never shows a sanction of unknown date', () => {
    const decidedOn = { day: '2025-09-01', precision: 'unknown' } as const;
    expect(isShown(sanction({ decidedOn }), '2025-10-01')).toBe(false);
  });

  it('keeps an ended sanction of a live entry back', () => {
    const old = sanction({ decidedOn: { day: '2020-01-01', precision: 'year' } });
    const subject = entry({ sanctions: [old, sanction()] });
    expect(shownSanctions(subject, '2026-01-01')).toEqual([sanction()]);
    expect(isLive(subject, '2026-01-01')).toBe(true);
    expect(isLive(subject, '2026-09-01')).toBe(false);
  });

  it('tells gravity by the gravest act', () => {
    const of = (...kinds: Sanction['kind'][]) => gravityOf(kinds.map((kind) => sanction({ kind })));
    expect(of('app-notice', 'abnormal-operations')).toBe('notice');
    expect(of('app-notice', 'penalty')).toBe('penalty');
    expect(of('penalty', 'blacklist')).toBe('severe');
  });
});
