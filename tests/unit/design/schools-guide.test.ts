import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { isFields } from '../../../lib/domain/fields';
import { HIDEABLE, POLICY_KEYS, readPolicy } from '../../../lib/domain/policy';

/** What docs/schools.md tells an administrator to write is what a policy takes. */

const guide = readFileSync('docs/schools.md', 'utf8');
const FIELDS = Object.keys(DEFAULT_SETTINGS);

/** The row of a key in the table of each language. */
const rowsOf = (key: string): string[] => guide.match(new RegExp(`^\\| \`${key}\`.*$`, 'gm')) ?? [];

it.each([
  ['settings', FIELDS],
  ['hide', HIDEABLE],
] as const)('names all of %s in both languages', (key, names) => {
  const rows = rowsOf(key);
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(names.filter((name) => !row.includes(`\`${name}\``))).toEqual([]);
});

/** The policies of an example, wherever its browser wants them. */
function policiesIn(value: unknown): unknown[] {
  if (!isFields(value)) return [];
  return 'lists' in value ? [value] : Object.values(value).flatMap(policiesIn);
}

it('has examples of which a browser takes everything', () => {
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) =>
    JSON.parse(text),
  );
  const policies = examples.flatMap(policiesIn).map((each) => readPolicy(each));
  expect(policies).toHaveLength(2);
  for (const { lists, settings, hide, faults } of policies)
    expect([lists.length, settings, hide, faults]).toEqual([
      1,
      { language: 'zh-CN', showPossible: false },
      ['data'],
      [],
    ]);
});

it('has examples of a registry and a profile that name what a policy has', () => {
  const known = [...POLICY_KEYS, ...FIELDS];
  const [registry = '', profile = ''] = ['reg', 'xml'].map(
    (kind) => guide.split(`\`\`\`${kind}\n`)[1]?.split('```')[0],
  );
  const keys = [
    ...registry.matchAll(/\\policy\\(\w+)\]/g),
    ...registry.matchAll(/^"([a-z]\w*)"=/gim),
  ];
  const named = [...keys, ...profile.matchAll(/<key>(\w+)<\/key>/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
