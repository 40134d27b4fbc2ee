import type { Day } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import type { RowReader } from '../sheets/row-reader';
import { readEnd } from './act-end';
import { readLook } from './identifiers';
import type { Provenance } from './provenance';
import { readReply } from './reply';

/** What all acts of a row share, whatever was done. */
type ActFacts = Omit<Sanction, 'kind' | 'grounds' | 'topics'>;

/** Reads what they share: who decided, when, where to read it, the end of publication, the last look, the reply. */
export function readActFacts(
  reader: RowReader,
  { authority, date, source, document }: Provenance,
  asOf: Day,
): ActFacts {
  const end = readEnd(reader, asOf, date);
  const look = readLook(reader, 'verifiedOn', asOf);
  const reply = readReply(reader, date.day, asOf);
  return {
    authority,
    decidedOn: date,
    ...(document && { document }),
    source,
    ...(end && { publishedUntil: end }),
    status: 'active',
    ...(look && { verifiedOn: look }),
    ...(reply && { reply }),
  };
}
