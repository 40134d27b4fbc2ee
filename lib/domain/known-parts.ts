import {
  ENTRY_KINDS,
  IDENTIFIER_KINDS,
  IDENTIFIER_OWNERS,
  NAME_KINDS,
  PRECISIONS,
  STATUSES,
  TOPICS,
} from './entry';
import { isFields } from './fields';
import { SANCTION_KINDS } from './sanction-rules';

/**
 * The parts of an entry that this version knows. A later format may have further kinds of entries, acts, names,
 * identifiers and topics. A client leaves an unknown part out and keeps the rest, so that one new word does not make a
 * whole list useless. Only unknown words are left out; a field of another shape is an error.
 */

/** Is this a word that is not among the known ones? */
const isUnknown = (word: unknown, known: readonly string[]): boolean =>
  typeof word === 'string' && !known.includes(word);

const isKnownName = (name: unknown): boolean =>
  !isFields(name) || !isUnknown(name.kind, NAME_KINDS);

const isKnownIdentifier = (identifier: unknown): boolean =>
  !isFields(identifier) ||
  !(isUnknown(identifier.kind, IDENTIFIER_KINDS) || isUnknown(identifier.of, IDENTIFIER_OWNERS));

function isKnownSanction(act: unknown): boolean {
  if (!isFields(act)) return true;
  const { kind, status, decidedOn } = act;
  if (isUnknown(kind, SANCTION_KINDS) || isUnknown(status, STATUSES)) return false;
  return !isFields(decidedOn) || !isUnknown(decidedOn.precision, PRECISIONS);
}

/** The known items of an array. A value that is no array is left to the schema. */
function known(items: unknown, isKnown: (item: unknown) => boolean): unknown {
  if (!Array.isArray(items) || items.every(isKnown)) return items;
  return items.filter(isKnown);
}

function withKnownTopics(act: unknown): unknown {
  if (!isFields(act)) return act;
  const topics = known(act.topics, (topic) => !isUnknown(topic, TOPICS));
  return topics === act.topics ? act : { ...act, topics };
}

/** The known acts with their known topics. */
function knownActs(acts: unknown): unknown {
  const all = known(acts, isKnownSanction);
  if (!Array.isArray(all)) return all;
  const told = all.map(withKnownTopics);
  return told.every((act, at) => act === all[at]) ? all : told;
}

/** Did leaving out unknown parts empty an array? */
const isEmptied = (before: unknown, after: unknown): boolean =>
  before !== after && Array.isArray(after) && after.length === 0;

/**
 * A raw entry of a list with its known parts only: the very same value if all are known, and null if no usable part is
 * left, since its kind is unknown or it has no known name or act.
 */
export function knownParts(entry: unknown): unknown {
  if (!isFields(entry)) return entry;
  if (isUnknown(entry.kind, ENTRY_KINDS)) return null;
  const names = known(entry.names, isKnownName);
  const identifiers = known(entry.identifiers, isKnownIdentifier);
  const sanctions = knownActs(entry.sanctions);
  if (isEmptied(entry.names, names) || isEmptied(entry.sanctions, sanctions)) return null;
  const isWhole =
    names === entry.names && identifiers === entry.identifiers && sanctions === entry.sanctions;
  return isWhole ? entry : { ...entry, names, identifiers, sanctions };
}
