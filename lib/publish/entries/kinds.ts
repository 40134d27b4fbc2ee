import type { Entry, IdentifierKind } from '../../domain/entry';
import { ruleOf, SANCTION_KINDS, type SanctionKind } from '../../domain/sanction-rules';
import { IDENTIFIER_FIELDS } from '../../tables/column-names';
import { headerOf } from '../../tables/read-heading';

/** What the kinds of the format are called in a report. */

export const ENTRY_WORDS: Record<Entry['kind'], string> = {
  institution: '机构',
  school: '学校',
  website: '网站',
  app: '应用',
};

const byKind = <Kind extends string>(words: readonly [Kind, string][]) =>
  Object.fromEntries(words) as Record<Kind, string>;

/**
 * A table that has one of these words is read as the same kind again, by `rules/acts.ts` or `rules/notice-cells.ts`.
 */
export const SANCTION_WORDS = byKind(
  SANCTION_KINDS.map((kind): [SanctionKind, string] => [kind, ruleOf(kind).word]),
);

/** By the heading of the column that gives them. */
export const IDENTIFIER_WORDS = byKind<IdentifierKind>([
  ['uscc', headerOf('uscc')],
  ...IDENTIFIER_FIELDS.map(([field, kind]): [IdentifierKind, string] => [kind, headerOf(field)]),
]);
