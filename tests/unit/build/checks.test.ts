import { expect, it } from 'vitest';
import { checkOf } from '../../../lib/build/checks';
import { z } from '../../../lib/domain/zod';

it('takes what a check understands', () =>
  expect(
    checkOf(z.object({ default: z.optional(z.string().check(z.maxLength(2), z.regex(/^a/))) })),
  ).toEqual({
    type: 'object',
    properties: { default: { type: 'string', maxLength: 2, pattern: '^a' } },
  }));

it.each([
  ['a least length', z.string().check(z.minLength(1))],
  ['a least number of items', z.array(z.string()).check(z.minLength(1))],
  ['one value', z.literal('a')],
  ['a number above another', z.int().check(z.gt(0))],
  ['a multiple', z.int().check(z.multipleOf(5))],
  ['two patterns', z.string().check(z.regex(/a/), z.regex(/b/))],
  ['a pattern with a flag', z.string().check(z.regex(/a/i))],
  ['a form that Zod knows', z.url()],
  ['a text that is changed', z.string().check(z.trim())],
  ['a test of ours', z.string().check(z.refine((text) => text !== 'a'))],
  ['a default', z._default(z.string(), 'a')],
  ['an object that refuses more fields', z.strictObject({})],
  ['an object of any fields', z.record(z.string(), z.string())],
])('throws for %s, deep inside too', (_, schema) => {
  expect(() => checkOf(schema)).toThrow('no check of');
  expect(() => checkOf(z.object({ some: z.array(schema) }))).toThrow(/no check of .* at .*some/);
});
