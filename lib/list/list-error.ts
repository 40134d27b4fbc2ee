import type { ListFault } from '../domain/list-state';

/** A detail may quote the file; a hostile one must not fill the store or the popup. */
const DETAIL_UNITS = 300;

/**
 * Why a list was refused. `kind` is what the user is told in words, `detail` names the file and what is
 * wrong with it. "Already current" is no failure and has no error (see `verify-latest.ts`).
 */
export class ListError extends Error {
  override name = 'ListError';
  readonly detail: string;

  constructor(
    readonly kind: ListFault,
    detail: string,
  ) {
    const text = detail.length > DETAIL_UNITS ? `${detail.slice(0, DETAIL_UNITS)}…` : detail;
    super(`${kind}: ${text}`);
    this.detail = text;
  }
}

/** The fault of a file that is none of a list, or not a whole one. */
export const notAList = (file: string, what: string): ListError =>
  new ListError('not-a-list', `${file}: ${what}`);
