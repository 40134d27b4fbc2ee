import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isFreshIdentifier, isLive } from '../../domain/lifecycle';
import { hostFault, isPlatformName } from '../rules/guards';
import { withoutPersonalNumbers } from '../rules/person';
import type { Found } from './check';

const CHANGING: ReadonlySet<string> = new Set(['host', 'app', 'phone']);

/** Why an entry would accuse the wrong ones or name a person; null when it does neither. */
function faultOf({ names, identifiers, sanctions }: Entry): string | null {
  for (const { kind, value } of identifiers) {
    const fault = kind === 'host' ? hostFault(value) : null;
    if (fault) return `网址 ${value}：${fault}`;
  }
  const platform = names.find(({ text }) => isPlatformName(text));
  if (platform) return `平台名称：${platform.text}`;
  const isPersonal = sanctions.some(({ grounds }) => withoutPersonalNumbers(grounds) !== grounds);
  return isPersonal ? '列入原因中有手机或身份证号码' : null;
}

/** Entries that the guards refuse, each with its id; the same rules as when a list is built. */
export const guardFaults = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => {
    const fault = faultOf(entry);
    return fault ? [`${entry.id}：${fault}`] : [];
  });

/** What has ended since the list was made: no client shows it, yet copies go on carrying it. */
export function tellLifecycle(entries: readonly Entry[], today: Day): Found {
  const ended = entries.filter((entry) => !isLive(entry, today)).length;
  const stale = entries
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ kind, verifiedOn }) => CHANGING.has(kind) && !isFreshIdentifier(verifiedOn, today));
  const found = [
    ...(ended > 0 ? [`${ended} 条已届满（不再显示，请重新发布以移除）`] : []),
    ...(stale.length > 0 ? [`${stale.length} 个网址、应用或电话超过 180 天未核验`] : []),
  ];
  return found.length > 0
    ? { detail: found.join('；'), isWarning: true }
    : { detail: `${today} 全部有效` };
}
