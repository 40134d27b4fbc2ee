import { describe, expect, it } from 'vitest';
import { type Entry, EntrySchema, type Sanction } from '../../../lib/domain/entry';

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
