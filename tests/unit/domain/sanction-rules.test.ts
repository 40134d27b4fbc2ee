import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ruleOf, SANCTION_KINDS } from '../../../lib/domain/sanction-rules';

const design = readFileSync(resolve(import.meta.dirname, '../../../docs/DESIGN.md'), 'utf8');

/** The kinds that DESIGN section 3 names in the row of a class. */
function kindsOf(name: string): string[] {
  const [, kinds = ''] = new RegExp(`^\\| ${name} +\\|([^|]+)\\|`, 'm').exec(design) ?? [];
  return [...kinds.matchAll(/`([a-z-]+)`/g)].map(([, kind = '']) => kind);
}

it.each(['minor', 'ordinary', 'severe', 'notice', 'state'])(
  'DESIGN names the kinds of class %s, and no other',
  (name) => {
    const known = SANCTION_KINDS.filter((kind) => ruleOf(kind).class === name);
    expect(known).not.toEqual([]);
    expect(kindsOf(name).sort()).toEqual([...known].sort());
  },
);
