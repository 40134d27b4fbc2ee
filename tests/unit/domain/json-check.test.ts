import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { checkedBy, type JsonSchema, REFUSED } from '../../../lib/domain/json-check';
import { settingsSchema } from '../../../lib/domain/settings';
import { PAGE_CHECKS, SETTINGS_CHECK } from '../../../lib/generated/checks';
import { REQUESTS } from '../../../lib/messages/to-worker';
import { seeded } from '../../bench/random';
import { mutateJson } from '../../soak/mutate';
import { runs } from '../runs';

const card = {
  ref: 3,
  url: null,
  title: '示例',
  provider: '示例',
  snippet: '简介',
  app: { id: 'apple:1', store: 'apple', name: '示例作业', developer: '示例', version: '1.0' },
};
const line = { text: '版权所有', linked: '' };
const entry = { list: 'a'.repeat(64), id: 'x:1' };

/** One full payload of each request of a page. */
const PAYLOADS = {
  judge: {
    site: 'bing',
    recognised: 2,
    hidden: 1,
    query: '示例',
    subjects: [card, { ref: 0, url: 'https://example.com/', title: '' }],
    fresh: true,
    gone: [1, 2],
  },
  checkAddress: {},
  checkSite: {
    text: { title: '示例', headings: ['示例'], footers: [line], last: [line], structured: ['{}'] },
    opened: 'https://example.com/',
  },
  dismissBanner: { entry },
  restoreBanner: { entry },
  openRecord: { entry },
  openQuery: {},
};

const ofPages = new Map<string, JsonSchema>(Object.entries(JSON.parse(PAGE_CHECKS)));
const checks = [
  ...Object.entries(PAYLOADS).map(([name, payload]) => ({
    name,
    payload,
    check: ofPages.get(name) ?? {},
    schema: REQUESTS[name as keyof typeof PAYLOADS].payload(),
  })),
  {
    name: 'the settings',
    payload: DEFAULT_SETTINGS,
    check: JSON.parse(SETTINGS_CHECK) as JsonSchema,
    schema: settingsSchema(),
  },
];

describe('the checks of what a worker reads at each start', () => {
  it('are those of all that pages ask, and no more', () =>
    expect([...ofPages.keys()]).toEqual(Object.keys(PAYLOADS)));

  it.each(checks)('$name: gives what Zod gives', ({ payload, check, schema }) => {
    expect(checkedBy(check, payload)).toEqual(schema.parse(payload));
    expect(checkedBy(check, { ...payload, more: 1 })).toEqual(schema.parse(payload));
  });

  it.each(checks)('$name: accepts nothing that Zod does not', ({ payload, check, schema }) => {
    const CASES = runs(400);
    const random = seeded(1);
    let refused = 0;
    for (let at = 0; at < CASES; at++) {
      const value = mutateJson(JSON.parse(JSON.stringify(payload)), random);
      const result = checkedBy(check, value);
      if (result !== REFUSED) expect(result).toEqual(schema.safeParse(value).data);
      else refused++;
    }
    expect(refused).toBeLessThan(CASES);
  });

  const text = (maxLength: number): JsonSchema => ({ type: 'string', maxLength });
  it.each<[string, JsonSchema, unknown]>([
    ['a text of one unit too many', text(2), '示例校'],
    ['a pair of units as two', text(1), '𠀀'],
    ['a number for a text', text(2), 12],
    ['what a pattern does not fit', { type: 'string', pattern: '^a$' }, 'b'],
    ['what is not among the known', { type: 'string', enum: ['a'] }, 'b'],
    ['half a number', { type: 'integer' }, 0.5],
    ['a number that is none', { type: 'integer' }, Number.NaN],
    ['a number below the least', { type: 'integer', minimum: 0 }, -1],
    ['a number above the most', { type: 'integer', maximum: 2 }, 3],
    ['one item too many', { type: 'array', items: { type: 'null' }, maxItems: 1 }, [null, null]],
    ['an item of another type', { type: 'array', items: { type: 'null' } }, [null, 1]],
    ['an object for an array', { type: 'array', items: { type: 'null' } }, { length: 0 }],
    ['an array for an object', { type: 'object', properties: {} }, []],
    ['nothing for an object', { type: 'object', properties: {} }, null],
    ['a missing field', { type: 'object', properties: { a: {} }, required: ['a'] }, {}],
    ['what fits no form', { anyOf: [{ type: 'null' }, { type: 'boolean' }] }, 0],
    ['what has no type', {}, 0],
  ])('refuse %s', (_, schema, value) => expect(checkedBy(schema, value)).toBe(REFUSED));

  it('leave out what is absent, and take null where it may be', () => {
    const schema: JsonSchema = {
      type: 'object',
      properties: { a: { type: 'boolean' }, b: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } },
      required: ['b'],
    };
    expect(checkedBy(schema, { a: undefined, b: null })).toStrictEqual({ b: null });
  });
});
