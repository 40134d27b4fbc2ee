/**
 * A part of the index is damaged, cut short, unreadable, of another format version or of another
 * build. Nothing of it may be trusted: the caller drops the index and builds it anew from the records.
 */
export class IndexCorrupt extends Error {
  override name = 'IndexCorrupt';
}
