import { isMasked } from '../../domain/plain-text';
import type { VetField, VetReading, VetRemark } from '../../domain/vet';
import { NUMBER_BEFORE_KEY } from '../../text/list-number';
import { leavesOpen, tellsNone } from '../../text/no-name';
import {
  type ReadInput,
  readCode,
  readFiling,
  readName,
  readOne,
  readPhone,
  readSite,
  withoutSigns,
} from '../input';
import { isPassage } from '../scan/passage';

/** A cell as it was understood; what could not be is said. */
export interface ReadCell {
  readings: VetReading[];
  remarks: VetRemark[];
}

/** Addresses of one cell that are asked about. */
const SITES_CAP = 4;

/** A cell of a column for `as`; with a label, in brackets or with a remark as the one reader reads it. */
const keyed =
  (as: ReadInput['as'], read: (text: string) => ReadInput) =>
  (text: string): ReadInput => {
    const plain = readOne(text);
    return plain.as === as && plain.value !== '' ? plain : read(withoutSigns(text));
  };

const readAddress = keyed('site', readSite);

function readSites(text: string): ReadInput[] {
  const all = text
    .replace(NUMBER_BEFORE_KEY, '')
    .split(/[\s;；、,，]+/)
    .filter(Boolean);
  const read = all.slice(0, SITES_CAP).map(readAddress);
  return all.length > SITES_CAP
    ? [...read, { as: 'site', value: '', remarks: ['more-sites'] }]
    : read;
}

const one =
  (read: (text: string) => ReadInput) =>
  (text: string): ReadInput[] => [read(text)];

/** Numbers that are read out of a longer text, which may name somebody too: `0574-62123456 余姚市示例学校`. */
const TAKEN_OUT: readonly ReadInput['as'][] = ['phone', 'psb'];

function readAny(text: string): ReadInput[] {
  const key = readOne(text);
  return TAKEN_OUT.includes(key.as) && isPassage(text) ? [key, readName(text)] : [key];
}

const PARSERS: Record<Exclude<VetField, 'place' | 'developer'>, (text: string) => ReadInput[]> = {
  any: readAny,
  name: one(readName),
  app: (text) => [{ ...readName(text), as: 'app' }],
  site: readSites,
  uscc: one(keyed('uscc', readCode)),
  icp: one(keyed('icp', readFiling)),
  phone: one(keyed('phone', readPhone)),
};

/** What one cell of a column says. `developer` and `place` only stand beside others and are read there. */
export function readVetCell(field: keyof typeof PARSERS, text: string): ReadCell {
  const trimmed = text.trim();
  if (trimmed === '' || tellsNone(trimmed)) return { readings: [], remarks: [] };
  if (leavesOpen(trimmed)) return { readings: [], remarks: ['unreadable'] };
  if (isMasked(trimmed)) return { readings: [], remarks: ['masked'] };
  const read = PARSERS[field](trimmed);
  return {
    readings: read.flatMap(({ as, value }) => (value && as !== 'text' ? { as, value } : [])),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}
