import type { Entry } from '../../domain/entry';
import { ownCodes } from '../../domain/identifiers';
import { normaliseName } from '../../text/normalise';

/**
 * What an entry is found by under another id: codes and registered names. Its id changes where its table gets a column of
 * credit codes or of former names. An app has none.
 */
export const unitMarks = (entry: Entry): string[] =>
  entry.kind === 'app'
    ? []
    : [
        ...ownCodes(entry),
        ...entry.names.flatMap(({ text, kind }) =>
          kind === 'legal' || kind === 'former' ? normaliseName(text) : [],
        ),
      ];
