import { isMasked } from '../../domain/plain-text';
import type { VetField, VetReading, VetRemark } from '../../domain/vet';
import {
  type ReadInput,
  readCode,
  readFiling,
  readName,
  readOne,
  readPhone,
  readSite,
} from '../input';

/** A cell as it was understood; what could not be is said. */
export interface ReadCell {
  readings: VetReading[];
  remarks: VetRemark[];
}

/** A host has no use of further ones in its cell than these. */
const SITES_CAP = 4;

const readSites = (text: string): ReadInput[] =>
  text
    .split(/[\s;；、,，]+/)
    .filter(Boolean)
    .slice(0, SITES_CAP)
    .map(readSite);

const one =
  (read: (text: string) => ReadInput) =>
  (text: string): ReadInput[] => [read(text)];

const PARSERS: Record<Exclude<VetField, 'place' | 'developer'>, (text: string) => ReadInput[]> = {
  any: one(readOne),
  name: one(readName),
  app: (text) => [{ ...readName(text), as: 'app' }],
  site: readSites,
  uscc: one(readCode),
  icp: one(readFiling),
  phone: one(readPhone),
};

/** What one cell of a column says. `developer` and `place` only stand beside others and are read there. */
export function readVetCell(field: keyof typeof PARSERS, text: string): ReadCell {
  const trimmed = text.trim();
  if (trimmed === '') return { readings: [], remarks: [] };
  if (isMasked(trimmed)) return { readings: [], remarks: ['masked'] };
  const read = PARSERS[field](trimmed);
  return {
    readings: read.flatMap(({ as, value }) => (value && as !== 'text' ? { as, value } : [])),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}
