import { expect, it } from 'vitest';
import { IDENTIFIER_KINDS } from '../../../lib/domain/entry';
import { columnOf, FIELDS } from '../../../lib/tables/known-headings';
import { foldHeader, KNOWN_HEADERS, readHeader } from '../../../lib/tables/read-heading';

const headingsOf = (field: (typeof FIELDS)[number]) => columnOf(field).headings.split(' ');

it('gives every heading to one field alone', () => {
  const all = FIELDS.flatMap((field) => headingsOf(field).map((heading) => [field, heading]));
  expect(all.length).toBeGreaterThan(100);
  for (const [field, heading = ''] of all)
    expect([heading, readHeader(heading)]).toEqual([heading, field]);
  const folded = new Set(all.map(([, heading = '']) => foldHeader(heading)));
  expect([...KNOWN_HEADERS.keys()].sort()).toEqual([...folded].sort());
});

it('has a column for every kind of identifier but the code, which merges rows', () => {
  const kinds = FIELDS.flatMap((field) => columnOf(field).identifier ?? []);
  expect([...kinds, 'uscc'].sort()).toEqual([...IDENTIFIER_KINDS].sort());
});
