import type { Day } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import type { RowReader } from '../sheets/row-reader';
import { readEnd } from './end-and-status';
import { readLook } from './identifiers';
import type { Provenance } from './provenance';
import { readReply } from './reply';

/** What every act of a row has, whatever was done: an institution may have several, an app has one. */
export type ActFacts = Omit<Sanction, 'kind' | 'grounds' | 'topics'>;

/** Who decided, when and where it stands, until when it is published, and what came since: a look, a reply. */
export function readActFacts(
  reader: RowReader,
  { authority, date, source, document }: Provenance,
  asOf: Day,
): ActFacts {
  const end = readEnd(reader, asOf, date);
  const look = readLook(reader, asOf);
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
