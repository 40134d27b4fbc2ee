import type { Day } from '../../domain/day';
import type { Entry, Sanction } from '../../domain/entry';
import { isEntryShown, isShown } from '../../domain/lifecycle';
import { underOtherIds } from './same-unit';

/** What becomes of a list between two publishes. */
export interface ListDiff {
  added: Entry[];
  changed: { entry: Entry; what: string[] }[];
  /** Gone although still inside its window: lifted, revoked, corrected, or its row was taken out. */
  lifted: Entry[];
  /** Gone because its window had ended by the day of the new list. */
  expired: Entry[];
}

/** An act is the same one as long as these agree; a new check date alone makes no other act of it. */
const actOf = ({ kind, authority, decidedOn, document, version }: Sanction): string =>
  [kind, authority, decidedOn.day, document, version].join('|');

function sanctionChanges(before: Entry, after: Entry, today: Day): string[] {
  const [old, now] = [before, after].map((entry) => new Set(entry.sanctions.map(actOf)));
  const added = after.sanctions.filter((act) => !old?.has(actOf(act)));
  const gone = before.sanctions.filter((act) => !now?.has(actOf(act)));
  const lifted = gone.filter((act) => isShown(act, today));
  return [
    ...(added.length > 0 ? [`新增处理 ${added.length} 项`] : []),
    ...(lifted.length > 0 ? [`撤下处理 ${lifted.length} 项`] : []),
    ...(gone.length > lifted.length ? [`处理到期 ${gone.length - lifted.length} 项`] : []),
  ];
}

const withoutReply = ({ reply: _, ...act }: Sanction): Omit<Sanction, 'reply'> => act;

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changesOf(before: Entry, after: Entry, today: Day): string[] {
  const sanctions = sanctionChanges(before, after, today);
  const [old, now] = [before, after].map((entry) => entry.sanctions.map(withoutReply));
  const isCorrected = sanctions.length === 0 && !isEqual(old, now);
  const [said, says] = [before, after].map((entry) => entry.sanctions.map(({ reply }) => reply));
  return [
    ...(isEqual(before.names, after.names) ? [] : ['名称']),
    ...(isEqual(before.identifiers, after.identifiers) ? [] : ['标识']),
    ...(isEqual(before.app, after.app) ? [] : ['应用']),
    ...sanctions,
    ...(isCorrected ? ['处理内容'] : []),
    ...(sanctions.length > 0 || isEqual(said, says) ? [] : ['机构回应']),
  ];
}

function addChange(diff: ListDiff, old: Entry, now: Entry, today: Day): void {
  if (isEqual(old, now)) return;
  const what = changesOf(old, now, today);
  diff.changed.push({ entry: now, what: what.length > 0 ? what : ['其他'] });
}

/** The difference from one state of a list to another, each part in order of id. `today` is the new one's. */
export function diffEntries(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
  today: Day,
): ListDiff {
  const diff: ListDiff = { added: [], changed: [], lifted: [], expired: [] };
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old && now) addChange(diff, old, now, today);
    else if (now) diff.added.push(now);
    else if (old) diff[isEntryShown(old, today) ? 'lifted' : 'expired'].push(old);
  }
  // A unit that stays under another id is a change.
  const moved = underOtherIds([...diff.lifted, ...diff.expired], diff.added);
  for (const [was, is] of moved) addChange(diff, was, is, today);
  diff.changed.sort(({ entry: a }, { entry: b }) => (a.id < b.id ? -1 : 1));
  const isMoved = new Set(moved.flat());
  for (const part of ['added', 'lifted', 'expired'] as const)
    diff[part] = diff[part].filter((each) => !isMoved.has(each));
  return diff;
}

/** What a line of changes calls an entry. */
export const nameOf = ({ names, app, id }: Entry): string => {
  const name = names[0]?.text ?? id;
  return app?.developer ? `${name}（${app.developer}）` : name;
};

/** `+ 名称`, `~ 名称：名称、新增处理 1 项`, `- 名称（撤下）`, `- 名称（到期）`, after a line of counts. */
export function diffLines({ added, changed, lifted, expired }: ListDiff): string[] {
  return [
    `新增 ${added.length} 条，变更 ${changed.length} 条，撤下 ${lifted.length} 条，到期 ${expired.length} 条`,
    ...added.map((entry) => `  + ${nameOf(entry)}`),
    ...changed.map(({ entry, what }) => `  ~ ${nameOf(entry)}：${what.join('、')}`),
    ...lifted.map((entry) => `  - ${nameOf(entry)}（撤下）`),
    ...expired.map((entry) => `  - ${nameOf(entry)}（到期）`),
  ];
}
