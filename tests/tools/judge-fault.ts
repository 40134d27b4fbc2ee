import { isFields } from '../../lib/domain/fields';
import type { z } from '../../lib/domain/zod';

/** A fault that the writer of a list or of cases can mend. It is told in a line, without a stack. */
export class JudgeFault extends Error {
  override name = 'JudgeFault';
}

/** A schema's complaint about a field, in words: `names.0.text: expected string`. */
export const wordIssues = (issues: readonly z.core.$ZodIssue[], before = ''): string =>
  issues
    .map((issue) => {
      const told = issue.code === 'invalid_type' ? `expected ${issue.expected}` : issue.message;
      return `${[before, ...issue.path].filter((each) => each !== '').join('.')}: ${told}`;
    })
    .join('; ');

/** A line of a file with its number, as an editor counts. */
export interface NumberedLine {
  line: number;
  text: string;
}

/** The lines of an NDJSON file; a byte order mark and empty lines are no records. */
export function linesOf(text: string): NumberedLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((each, at) => ({ line: at + 1, text: each }))
    .filter((each) => each.text.trim() !== '');
}

/** The JSON object of a line. Throws a `JudgeFault`. */
export function objectOf({ text }: NumberedLine): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new JudgeFault(`not JSON (${why}); write one object a line`);
  }
  if (!isFields(value)) throw new JudgeFault('not a JSON object; write one object a line');
  return value;
}
