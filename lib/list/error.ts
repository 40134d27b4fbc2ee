import type { ListFault } from '../schema/messages';

/**
 * Why a list was refused. `kind` is what the user is told in words, `detail` names the file and what is
 * wrong with it. "Already current" is no failure and has no error (see `verify-latest.ts`).
 */
export class ListError extends Error {
  override name = 'ListError';
  constructor(
    readonly kind: ListFault,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}
