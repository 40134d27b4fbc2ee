import { describe, expect, it } from 'vitest';
import { type Entry, EntrySchema, type Sanction } from '../../../lib/domain/entry';
import { identifier as listedKey } from '../match/fixtures';
import { school as entry, sanction } from '../wording/entries';
import { ENTRY_0_2 } from './entry-0.2';

const named = (text: string): Entry => entry({ names: [{ text, kind: 'legal' }] });
const acted = (change: Partial<Sanction>): Entry => entry({ sanctions: [sanction(change)] });
const identifier = (kind: Entry['identifiers'][number]['kind'], value: string) =>
  entry({ identifiers: [listedKey({ kind, value })] });

describe('EntrySchema', () => {
  it('accepts an entry and keeps unknown keys out', () => {
    const parsed = EntrySchema.parse({ ...entry(), script: 'alert(1)', __proto__: { x: 1 } });
    expect(parsed).toEqual(entry());
  });

  it.each([
    [
      'https://other.example/\n来源：https://jyj.gov.cn',
      'https://other.example/%0A%E6%9D%A5%E6%BA%90%EF%BC%9Ahttps://jyj.gov.cn',
    ],
    ['https://other.example/1 已撤销', 'https://other.example/1%20%E5%B7%B2%E6%92%A4%E9%94%80'],
    [' https://other.example/1\t', 'https://other.example/1'],
  ])('has sources of one word each: %j', (source, read) => {
    expect(EntrySchema.parse(acted({ source })).sanctions[0]?.source).toBe(read);
  });

  it.each([
    ['示例\u2800启明', '示例启明'],
    ['示例\ufff9启\ufffb明\ufffc', '示例启明'],
    ['示例\uffff启明\u{1ffff}', '示例启明'],
    [`示例${'\u0336\u0321'.repeat(40)}启明`, '示例\u0336\u0321\u0336\u0321启明'],
    ['示例\u1019\u103c\u102d\u102f\u1037', '示例\u1019\u103c\u102d\u102f\u1037'],
  ])('has no text that is not seen or is drawn over its neighbours: %j', (text, read) => {
    expect(EntrySchema.parse(named(text)).names[0]?.text).toBe(read);
  });

  it('leaves a source no other host before its own', () => {
    const parsed = EntrySchema.parse(acted({ source: 'https://jyj.gov.cn@other.example/1' }));
    expect(parsed.sanctions[0]?.source).toBe('https://other.example/1');
  });

  it.each([
    ['a masked name', named('余姚市**培训学校'), 'names.0.text'],
    ['a mask of another form', named('余姚市﹡培训学校'), 'names.0.text'],
    ['no name', entry({ names: [] }), 'names'],
    ['no sanction', entry({ sanctions: [] }), 'sanctions'],
    ['a control character', named('示例\u0000学校'), 'names.0.text'],
    ['a scheme with a line break', acted({ source: 'ht\ntps://a.example/' }), 'sanctions.0.source'],
    ['a javascript link', acted({ source: 'javascript:alert(1)' }), 'sanctions.0.source'],
    [
      'a reply of more than 1,000 characters',
      acted({ reply: { text: '长'.repeat(1001), on: '2026-09-20' } }),
      'sanctions.0.reply.text',
    ],
    [
      'a control character in a reply',
      acted({ reply: { text: '已\u0007整改', on: '2026-09-20' } }),
      'sanctions.0.reply.text',
    ],
    [
      'a script as the address of a reply',
      acted({ reply: { text: '已整改', on: '2026-09-20', source: 'javascript:x' } }),
      'sanctions.0.reply.source',
    ],
    [
      'a day that does not exist',
      acted({ decidedOn: { day: '2023-13-40', precision: 'day' } }),
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
    ['a name of 200 characters', named('示'.repeat(200)), 'names.0.text'],
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

describe('what the subject replied', () => {
  const replied = acted({ reply: { text: '已整改\u202e', on: '2026-09-20' } });

  it('loses hidden signs, and has no other keys', () => {
    const odd = { text: '已整改\u202e', on: '2026-09-20', html: '<b>' };
    expect(EntrySchema.parse(acted({ reply: odd })).sanctions[0]?.reply).toEqual({
      text: '已整改',
      on: '2026-09-20',
    });
  });

  it('is left out by version 0.2.0, which takes the rest of the entry', () => {
    const [act] = ENTRY_0_2.parse(replied).sanctions;
    expect(act).toEqual(ENTRY_0_2.parse(acted({})).sanctions[0]);
    expect(act).not.toHaveProperty('reply');
  });
});
