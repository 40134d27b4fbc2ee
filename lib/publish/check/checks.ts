import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isServiceNumber } from '../../domain/identifiers';
import { isEntryShown, isStaleIdentifier } from '../../domain/lifecycle';
import { ListError } from '../../list/list-error';
import { wordFault } from '../folder/publish-error';
import { hostFault, isPlatformName } from '../rules/hosts-and-sources';
import { isMobile, withoutPersonalNumbers } from '../rules/persons-told';

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
      this.tell(name, tell(result));
      return result;
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      this.fail(name, wordFault(error));
      return null;
    }
  }

  tell(name: string, { detail, isWarning }: Found): void {
    this.all.push({ name, state: isWarning ? 'warn' : 'ok', detail });
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

/** Why an entry would accuse the wrong ones or name a person; null when it does neither. */
function faultOf({ names, identifiers, sanctions }: Entry): string | null {
  for (const { kind, value } of identifiers) {
    const fault = kind === 'host' ? hostFault(value) : null;
    if (fault) return `网址 ${value}：${fault}`;
    if (kind === 'phone' && isServiceNumber(value)) return `电话 ${value}：公共服务号码`;
    if (kind === 'phone' && isMobile(value)) return '电话是个人的手机号码';
  }
  const platform = names.find(({ text }) => isPlatformName(text));
  if (platform) return `平台名称：${platform.text}`;
  const texts = [
    ...names.map(({ text }) => text),
    ...sanctions.flatMap(({ grounds, document, reply }) => [grounds, document, reply?.text]),
  ];
  const isPersonal = texts.some((text = '') => withoutPersonalNumbers(text) !== text);
  return isPersonal ? '名称、列入原因、文号或回应中有手机、身份证等号码' : null;
}

/** Entries that the guards refuse, each with its id; the same rules as when a list is built. */
export const guardFaults = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => {
    const fault = faultOf(entry);
    return fault ? [`${entry.id}：${fault}`] : [];
  });

/** What has ended since the list was made: no client shows it, yet copies go on carrying it. */
export function tellLifecycle(entries: readonly Entry[], today: Day): Found {
  const ended = entries.filter((entry) => !isEntryShown(entry, today)).length;
  const stale = entries
    .flatMap(({ identifiers }) => identifiers)
    .filter((each) => isStaleIdentifier(each, today));
  const found = [
    ...(ended > 0 ? [`${ended} 条已届满（不再显示，请重新发布以移除）`] : []),
    ...(stale.length > 0 ? [`${stale.length} 个网址、应用或电话超过 180 天未核验`] : []),
  ];
  return found.length > 0
    ? { detail: found.join('；'), isWarning: true }
    : { detail: `${today} 全部有效` };
}
