import { describe, expect, it } from 'vitest';
import { knownParts } from '../../../lib/domain/known-parts';
import { entry } from '../list/sample';

const OWN = entry(1);
const [NAME] = OWN.names;
const [HOST] = OWN.identifiers;
const [ACT] = OWN.sanctions;

describe('of an entry of a newer format', () => {
  it('all is kept where all is known', () => {
    expect(knownParts(OWN)).toBe(OWN);
  });

  it.each([
    ['a kind of name', { names: [NAME, { kind: 'nickname', text: 'x', of: 1 }] }],
    ['a kind of identifier', { identifiers: [HOST, { kind: 'wallet', value: 'x' }] }],
    ['an owner of identifiers', { identifiers: [HOST, { ...HOST, of: 'landlord' }] }],
    ['a kind of act', { sanctions: [ACT, { kind: 'frozen', by: ['x'] }] }],
    ['a status', { sanctions: [ACT, { ...ACT, status: 'appealed' }] }],
    ['a precision', { sanctions: [ACT, { ...ACT, decidedOn: { day: 'x', precision: 'week' } }] }],
    ['a topic', { sanctions: [{ ...ACT, topics: ['personal-information', 'drones'] }] }],
  ])('%s that is not known is left out, and the rest is kept', (_, change) => {
    expect(knownParts({ ...OWN, ...change })).toEqual(OWN);
  });

  it.each([
    ['of a kind that is not known', { kind: 'camp' }],
    ['without a name that is known', { names: [{ kind: 'nickname', text: 'x' }] }],
    ['without an act that is known', { sanctions: [{ kind: 'frozen' }] }],
  ])('nothing is usable %s', (_, change) => {
    expect(knownParts({ ...OWN, ...change })).toBeNull();
  });

  it.each([
    ['no object', 'text'],
    ['no list of names', { ...OWN, names: 'x' }],
    ['no word for a kind', { ...OWN, sanctions: [{ ...ACT, kind: 7 }] }],
    ['nothing in a list', { ...OWN, sanctions: [] }],
  ])('%s is left to the schema', (_, value) => {
    expect(knownParts(value)).toBe(value);
  });
});
