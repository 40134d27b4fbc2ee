import { describe, expect, it } from 'vitest';
import { EntrySchema } from '../../../lib/domain/entry';
import { fastCheck } from '../../../lib/domain/fast-check';
import { REFUSED } from '../../../lib/domain/json-check';
import { z } from '../../../lib/domain/zod';
import { inventedEntry } from '../../bench/invented-entries';
import { seeded } from '../../bench/random';
import { mutateJson } from '../../soak/mutate';
import { entry } from '../list/sample';
import { runs } from '../runs';

const check = fastCheck(EntrySchema);

const app = {
  ...entry(1),
  kind: 'app',
  app: {
    name: '示例作业',
    developer: '余姚市示例科技有限公司',
    stores: ['huawei'],
    versions: ['1.0'],
  },
  operatorIsEducation: true,
  names: [{ text: ' 示例作业 ', kind: 'app' }],
  sanctions: entry(1).sanctions.map((each) => ({
    ...each,
    document: '示例〔2026〕1号',
    publishedUntil: '2027-01-01',
    version: '1.0',
    store: 'huawei',
    isTestReport: true,
  })),
};

describe('fastCheck', () => {
  it('does with changed entries what Zod does', () => {
    const CASES = runs(600);
    const random = seeded(1);
    let accepted = 0;
    for (let at = 0; at < CASES; at++) {
      const ground = [entry(at), app, inventedEntry(`e${at}`, random)][at % 3];
      const value = mutateJson(JSON.parse(JSON.stringify(ground)), random);
      const expected = EntrySchema.safeParse(value);
      const result = check(value);
      expect(result === REFUSED, JSON.stringify(value)).toBe(!expected.success);
      if (expected.success) expect(result).toEqual(expected.data);
      accepted += Number(expected.success);
    }
    expect(accepted).toBeGreaterThan(0.04 * CASES);
    expect(accepted).toBeLessThan(0.96 * CASES);
  });

  it('gives the very value where nothing changes, and else a copy', () => {
    const value = entry(1);
    expect(check(value)).toBe(value);
    const more = { ...value, script: 'alert(1)' };
    expect(check(more)).not.toBe(more);
    expect(check(more)).toEqual(value);
    expect(check(app)).toEqual(EntrySchema.parse(app));
    const hostile = JSON.parse('{"__proto__":{"x":1}}');
    expect(check({ ...value, names: [{ text: '示例学校', kind: 'legal', ...hostile }] })).toEqual({
      ...value,
      names: [{ text: '示例学校', kind: 'legal' }],
    });
  });

  it.each([
    ['a number', z.number()],
    ['a union', z.union([z.string(), z.boolean()])],
    ['an object that keeps what it does not know', z.looseObject({ a: z.string() })],
    ['an object that refuses it', z.strictObject({ a: z.string() })],
    [
      'an unknown check',
      z.array(z.string()).check(
        z.overwrite((all) => all),
        z.length(2),
      ),
    ],
    ['a pattern that remembers', z.string().check(z.regex(/a/g))],
  ])('does not know %s', (_, schema) => expect(() => fastCheck(schema)).toThrow('no fast check'));
});
