import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, plainSettings } from '../../../lib/domain/plain-settings';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { openSettings, toStored } from '../../../lib/domain/stored-settings';
import {
  isPlain,
  PLAIN_FROM,
  type PlainName,
  plainPayload,
} from '../../../lib/messages/plain-payload';
import { REQUESTS } from '../../../lib/messages/requests';

/** What is looked at by hand must be what the schemas say, whatever comes. */

const subject = {
  ref: 3,
  url: 'https://example.com/',
  title: '示例',
  provider: '示例',
  snippet: '',
  paid: true,
  app: { id: 'apple:1', name: '示例在线', developer: '上海示例在线信息技术有限公司' },
};
const line = { text: '版权所有', linked: '' };

const EXAMPLES: Record<PlainName, unknown> = {
  judge: {
    site: 'bing',
    recognised: 2,
    query: '示例',
    subjects: [subject, { ref: 4, url: null, title: '' }],
    fresh: false,
    gone: [1, 2],
  },
  checkSite: {
    text: {
      title: '示例',
      headings: [],
      footers: [line],
      last: [line, line],
      structured: ['{}'],
    },
  },
  lookup: { text: '示例' },
  page: { tab: 7 },
};
const NAMES = Object.keys(EXAMPLES) as PlainName[];

/** Everything that could stand in a place, right and wrong. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 60,
  Number.NaN,
  '',
  'x'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(2049),
  [],
  {},
  [1],
  ['x'],
  { extra: 1 },
  Array.from({ length: 201 }, () => subject),
  Array.from({ length: 2001 }, () => 1),
];

type Path = (string | number)[];

/** Every place in a value, the whole included. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

function put(value: unknown, [key, ...rest]: Path, what: unknown): unknown {
  if (key === undefined) return what;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const fields = copy as Record<string | number, unknown>;
  fields[key] = put(fields[key], rest, what);
  return copy;
}

describe('a payload looked at by hand', () => {
  it.each(NAMES)('%s: the example is plain', (name) => {
    expect(plainPayload(name, EXAMPLES[name])).toEqual(EXAMPLES[name]);
    expect(isPlain(name) && PLAIN_FROM[name]).toBe(REQUESTS[name].from);
  });

  it.each(NAMES)('%s: is what the schema gives, with any value in any place', (name) => {
    const example = EXAMPLES[name];
    for (const path of placesIn(example)) {
      for (const value of VALUES) {
        const payload = put(example, path, value);
        const parsed = REQUESTS[name].payload.safeParse(payload);
        const plain = plainPayload(name, payload);
        const where = `${path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}`;
        if (parsed.success) expect(plain, where).toEqual(parsed.data);
        else expect(plain, where).toBeNull();
      }
    }
  });

  it('keeps fields out that nobody knows', () => {
    const payload = { ...(EXAMPLES.lookup as object), more: 1 };
    expect(plainPayload('lookup', payload)).toEqual(EXAMPLES.lookup);
  });
});

describe('settings looked at by hand', () => {
  it('have the defaults of the schema', () => expect(DEFAULTS).toEqual(DEFAULT_SETTINGS));

  it('are what the schema gives, or left to it', () => {
    const field = fc.constantFrom(...Object.keys(DEFAULTS), 'version', 'more');
    const value = fc.constantFrom<unknown>(true, false, 'en', 'compact', 'large', 'x', 1, 2, null, {
      search: false,
      stores: true,
      listings: true,
      websites: 1,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 4 }), (changes) => {
        const stored = { ...toStored(DEFAULTS), ...Object.fromEntries(changes) };
        const plain = plainSettings(stored);
        if (plain) expect(openSettings(stored)).toEqual({ settings: plain, fault: null });
      }),
    );
    const stored = { ...toStored(DEFAULTS), language: 'en', more: 1 };
    expect(plainSettings(stored)).toEqual({ ...DEFAULTS, language: 'en' });
    expect(plainSettings({ ...stored, surfaces: { search: false } })).toBeNull();
  });
});
