import { ListError } from '../../list/error';
import { wordFault } from '../list/error';

/** One line of `verify`. */
export interface Check {
  name: string;
  state: 'ok' | 'warn' | 'fail';
  detail: string;
}

/** What a step found out, and whether a person should look. */
export interface Found {
  detail: string;
  isWarning?: boolean;
}

/** Collects checks; a step that fails is told like the others, and its result is null. */
export class Checks {
  readonly all: Check[] = [];

  /** Runs `work`; `tell` puts its result in words. A `ListError` is a failed check, anything else a bug. */
  async run<T>(
    name: string,
    work: () => Promise<T> | T,
    tell: (result: T) => Found,
  ): Promise<T | null> {
    try {
      const result = await work();
      const { detail, isWarning } = tell(result);
      this.all.push({ name, state: isWarning ? 'warn' : 'ok', detail });
      return result;
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      this.fail(name, wordFault(error));
      return null;
    }
  }

  fail(name: string, detail: string): void {
    this.all.push({ name, state: 'fail', detail });
  }

  get hasFailed(): boolean {
    return this.all.some(({ state }) => state === 'fail');
  }
}

const MARKS: Record<Check['state'], string> = { ok: '通过', warn: '注意', fail: '失败' };

export const checkLine = ({ name, state, detail }: Check): string =>
  `[${MARKS[state]}] ${name}：${detail}`;
