import { addTo } from '../../domain/by-key';
import type { Day } from '../../domain/day';
import type { Entry, Sanction } from '../../domain/entry';
import { areApart, ownCodes } from '../../domain/identifiers';
import { actsWithout, unitsAmong } from '../../domain/known-again';
import { isEntryShown, isShown } from '../../domain/lifecycle';
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

/** The acts among some that others do not tell in the same way. */
function actsUnlike(acts: readonly Sanction[], others: readonly Sanction[]): Sanction[] {
  const known = new Set(others.map(actOf));
  return acts.filter((act) => !known.has(actOf(act)));
}

function sanctionChanges(before: readonly Sanction[], after: readonly Sanction[], today: Day) {
  const [came, went] = [actsUnlike(after, before), actsUnlike(before, after)];
  const shown = went.filter((act) => isShown(act, today));
  // One whose day, number or office alone was corrected neither came nor went. What has ended was not corrected.
  const [added, lifted] = [actsWithout(came, shown), actsWithout(shown, came)];
  const expired = went.length - shown.length;
  return [
    ...(added.length > 0 ? [`新增处理 ${added.length} 项`] : []),
    ...(lifted.length > 0 ? [`撤下处理 ${lifted.length} 项`] : []),
    ...(expired > 0 ? [`处理到期 ${expired} 项`] : []),
  ];
}

const withoutReply = ({ reply: _, ...act }: Sanction): Omit<Sanction, 'reply'> => act;

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Names that changed, with the one that the entry had, since another unit may have got its place. */
const namesChanged = (before: Entry, after: Entry): string =>
  nameOf(before) === nameOf(after) ? '名称' : `名称（原“${nameOf(before)}”）`;

/** What changed of an entry; nothing where it is as it was. `before`: that, and what was joined with it. */
function changesOf(before: readonly [Entry, ...Entry[]], after: Entry, today: Day): string[] {
  const [first, ...joined] = before;
  const acts = before.flatMap((entry) => entry.sanctions);
  const sanctions = sanctionChanges(acts, after.sanctions, today);
  const [old, now] = [acts, after.sanctions].map((all) => all.map(withoutReply));
  const isCorrected = sanctions.length === 0 && joined.length === 0 && !isEqual(old, now);
  const [said, says] = [acts, after.sanctions].map((all) => all.map(({ reply }) => reply));
  if (joined.length === 0 && isEqual(first, after)) return [];
  const what = [
    ...joined.map((entry) => `并入“${nameOf(entry)}”`),
    ...(isEqual(first.names, after.names) ? [] : [namesChanged(first, after)]),
    ...(isEqual(first.identifiers, after.identifiers) ? [] : ['标识']),
    ...(isEqual(first.app, after.app) ? [] : ['应用']),
    ...sanctions,
    ...(isCorrected ? ['处理内容'] : []),
    ...(sanctions.length > 0 || joined.length > 0 || isEqual(said, says) ? [] : ['机构回应']),
  ];
  return what.length > 0 ? what : ['其他'];
}

/** Entries by their ids, in which order a list is written. */
export const inOrder = (entries: Iterable<Entry>): Entry[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The entries that went, by the one in which their unit stays: under another id, or joined with others. Whom a code or
 * place tells from one of those is not joined with them.
 */
function movedBetween(
  went: readonly Entry[],
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): Map<Entry, Entry[]> {
  const ownOf = ({ id }: Entry) => (after.has(id) ? before.get(id) : undefined);
  // One that was there before is known by what is new of it.
  const marksOf = (entry: Entry): string[] => {
    const own = ownOf(entry);
    const known = own ? unitMarks(own) : [];
    return unitMarks(entry).filter((mark) => !known.includes(mark));
  };
  const find = unitsAmong(went.length > 0 ? [...after.values()] : [], marksOf);
  const moved = new Map<Entry, Entry[]>();
  const behind = (is: Entry) => [ownOf(is) ?? [], moved.get(is) ?? []].flat();
  for (const was of went) {
    const found = find(was);
    const is =
      found.find((each) => behind(each).length === 0) ??
      found.find((each) => !behind(each).some((other) => areApart(was, other)));
    if (is) addTo(moved, is, was);
  }
  return moved;
}

/** The difference from one state of a list to another, each part in order of id. `today` is the new one's. */
export function diffEntries(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
  today: Day,
): ListDiff {
  const went = inOrder(before.values()).filter(({ id }) => !after.has(id));
  const moved = movedBetween(went, before, after);
  const stayed = new Set([...moved.values()].flat());
  const gone = went.filter((entry) => !stayed.has(entry));
  const diff: ListDiff = {
    added: [],
    changed: [],
    lifted: gone.filter((entry) => isEntryShown(entry, today)),
    expired: gone.filter((entry) => !isEntryShown(entry, today)),
  };
  for (const now of inOrder(after.values())) {
    const [first, ...joined] = [before.get(now.id) ?? [], moved.get(now) ?? []].flat();
    const what = first && changesOf([first, ...joined], now, today);
    if (!what) diff.added.push(now);
    else if (what.length > 0) diff.changed.push({ entry: now, what });
  }
  return diff;
}

/** What a line of changes calls an entry. */
export const nameOf = ({ names, app, id }: Entry): string => {
  const name = names[0]?.text ?? id;
  return app?.developer ? `${name}（${app.developer}）` : name;
};

/** `名称：处理内容、标识` */
export const changeLine = ({ entry, what }: ListDiff['changed'][number]): string =>
  `${nameOf(entry)}：${what.join('、')}`;

/** `+ 名称`, `~ 名称：名称、新增处理 1 项`, `- 名称（撤下）`, `- 名称（到期）`, after a line of counts. */
export function diffLines({ added, changed, lifted, expired }: ListDiff): string[] {
  return [
    `新增 ${added.length} 条，变更 ${changed.length} 条，撤下 ${lifted.length} 条，到期 ${expired.length} 条`,
    ...added.map((entry) => `  + ${nameOf(entry)}`),
    ...changed.map((each) => `  ~ ${changeLine(each)}`),
    ...lifted.map((entry) => `  - ${nameOf(entry)}（撤下）`),
    ...expired.map((entry) => `  - ${nameOf(entry)}（到期）`),
  ];
}
