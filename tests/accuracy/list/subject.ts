import type { Entry } from '../../../lib/domain/entry';
import { entry, identifier } from '../../unit/match/fixtures';
import type { Subject } from '../types';
import { PLACES, type Place } from './places';

/** Builds invented subjects: every key is made from the subject's own number, so no two share one. */

type Identifiers = Entry['identifiers'];

const two = (number: number): string => String(number).padStart(2, '0');

/** The keys that a subject of this number has, whether its entry lists them or not. */
function keysOf(number: number, { code, prefix }: Place) {
  return {
    host: `s${two(number)}.example.com`,
    icp: `${prefix}ICP备000001${two(number)}号`,
    uscc: `91${code}MA2ABCD${two(number)}X`,
    psb: `${prefix}公网安备${code}000001${two(number)}号`,
    appId: `apple:9000000${two(number)}`,
  };
}

/** All keys of a subject as identifiers. */
export function listedKeys(
  { host, icp, uscc, psb }: Pick<Subject, 'host' | 'icp' | 'uscc' | 'psb'>,
  more: Partial<Identifiers[number]> = {},
): Identifiers {
  return [
    identifier({ kind: 'host', value: host, ...more }),
    identifier({ kind: 'icp', value: icp, ...more }),
    identifier({ kind: 'uscc', value: uscc, ...more }),
    identifier({ kind: 'psb', value: psb, ...more }),
  ];
}

/** What differs between subjects. */
export interface Made {
  number: number;
  stem: string;
  name: (place: Place, stem: string) => string;
  brand: (stem: string) => string;
  entry: (subject: Omit<Subject, 'entry'>, place: Place) => Omit<Parameters<typeof entry>[0], 'id'>;
  copies?: readonly string[];
}

/** An entry of the corpus with what the templates need of it. */
export function subjectOf({ number, stem, name, brand, entry: make, copies = [] }: Made): Subject {
  const place = PLACES[number % PLACES.length];
  if (!place) throw new RangeError(`no place for subject ${number}`);
  const known = {
    name: name(place, stem),
    brand: brand(stem),
    stem,
    place: place.place,
    city: place.city,
    province: place.province,
    ...keysOf(number, place),
    copies,
  };
  return { ...known, entry: entry({ ...make(known, place), id: `corpus:${two(number)}` }) };
}
