import { dayOfInstant } from '../lib/domain/day';
import type { RecordView } from '../lib/domain/entry-view';
import type { Unchecked } from '../lib/domain/fair-shares';
import { isInUse, type LeftOut, type ListState } from '../lib/domain/list-state';
import type { Replies } from '../lib/messages/to-worker';
import type { Cited } from '../lib/wording/citation';
import { dayText } from '../lib/wording/dates';
import { listDate } from '../lib/wording/list-date';
import type { Translate } from '../lib/wording/messages/translate';
import { faultDetail, faultText, pastDateText } from '../lib/wording/states';
import { useApp } from './app';
import { DatedText, instantText, Meta } from './dated-text';
import { Detail } from './error-note';
import { Button } from './fields';
import type { Request } from './use-asked';
import { type Action, useAction, useLookAgain, useRequest } from './use-request';
import { Fact } from './view';

export interface Lists {
  request: Request<ListState[]>;
  /** "Update now". */
  sync: Action;
  isSyncing: boolean;
  syncNow(): void;
}

/** The lists with their state, kept fresh while one of them is being synced. */
export function useLists(): Lists {
  const { ask } = useApp();
  const request = useRequest('lists', {});
  const sync = useAction();
  const isSyncing = sync.isBusy || request.value?.some(({ syncing }) => syncing) === true;
  // A sync reports nothing to views.
  useLookAgain(request, isSyncing);
  const syncNow = () => sync.run(ask('syncNow', {}), request.replace);
  return { request, sync, isSyncing, syncNow };
}

/** The state of the list with this identity, once the lists are known. */
export function listOf(lists: Request<Replies['lists']>, identity: string): ListState | undefined {
  return lists.value?.find((list) => list.identity === identity);
}

/** A record as it is cited: with its list's publisher and date as far as they are known, and what other lists hold. */
export function citedOf(
  { ref, entry, listTitle, others = [] }: RecordView,
  list: ListState | undefined,
): Cited {
  const { publisher, asOf, issued, stale } = list ?? {};
  const stated = {
    ...(publisher ? { publisher } : {}),
    ...(asOf ? { asOf } : {}),
    ...(issued ? { issued } : {}),
    ...(stale ? { stale } : {}),
  };
  return { ref, entry, list: { title: listTitle, ...stated }, others };
}

/** Nothing of a list whose first look failed: its fault tells of that. */
function checkedTexts(t: Translate, { url, checkedAt, fault }: ListState): string[] {
  if (url === undefined) return [t('list.bundledUpdates')];
  if (checkedAt) return [t('list.checked', { time: instantText(t, checkedAt) })];
  return fault ? [] : [t('list.neverChecked')];
}

interface ListFactsProps {
  list: ListState;
  /** Its size is told; not where it stands beside it already. */
  isCounted?: boolean;
}

/** A list's size, date and last look, and what went wrong at that look. */
export function ListFacts({ list, isCounted = true }: ListFactsProps) {
  const { t, today } = useApp();
  // A list that has never been live has neither a size nor a date yet.
  const isRead = list.asOf !== '';
  const facts = [
    ...(isRead && isCounted ? [t('list.live', { n: list.live })] : []),
    ...(isRead ? [listDate(t, list, today)] : []),
    ...checkedTexts(t, list),
  ];
  const pastDate = pastDateText(t, list);
  return (
    <>
      {facts.length > 0 && <Meta text={facts.join(' · ')} />}
      {pastDate && (
        <p className="fault">
          <DatedText text={pastDate} />
        </p>
      )}
      {list.paused && <p className="paused">{t('list.paused')}</p>}
      {list.syncing && <p className="meta">{t('list.syncing')}</p>}
      {list.leftOut && <LeftOutNotes leftOut={list.leftOut} />}
      {list.fault && (
        <div className="fault">
          <p>
            <DatedText
              text={t('fault.at', {
                fault: faultText(t, list.fault, isInUse(list) && !list.stale),
                time: instantText(t, list.fault.at),
              })}
            />
          </p>
          <Detail text={faultDetail(list.fault)} />
        </div>
      )}
    </>
  );
}

interface NumberFactProps {
  sequence: number;
  expires: string;
  /** Its numbers begin anew. */
  isNew?: boolean;
}

/** A list's number, and until when its signature holds. */
export function NumberFact({ sequence, expires, isNew = false }: NumberFactProps) {
  const { t } = useApp();
  const params = { n: sequence, date: dayText(t, dayOfInstant(expires)) };
  return (
    <Fact term={t('preview.number')}>
      <DatedText text={t(isNew ? 'publish.numberNew' : 'preview.numberText', params)} />
    </Fact>
  );
}

/** The parts of a list that are not used, and why. */
function LeftOutNotes({ leftOut }: { leftOut: LeftOut }) {
  const { t } = useApp();
  return (['newer', 'barred', 'crowded'] as const).map(
    (kind) =>
      leftOut[kind] > 0 && (
        <p key={kind} className="meta">
          {t(`list.${kind}`, { n: leftOut[kind] })}
        </p>
      ),
  );
}

/** The lists with more met records than were looked at. */
export function UncheckedNotes({ unchecked }: { unchecked: readonly Unchecked[] }) {
  const { t } = useApp();
  return unchecked.map(({ list, title, n }) => (
    <p key={list} className="meta">
      {t('list.unchecked', { title, n })}
    </p>
  ));
}

/** "Update now", which is busy while any list is being synced. */
export function SyncButton({ isSyncing, syncNow }: Lists) {
  const { t } = useApp();
  return (
    <Button onClick={syncNow} isIdle={isSyncing}>
      {isSyncing ? t('list.syncing') : t('list.syncNow')}
    </Button>
  );
}

/** A root hash to be compared by eye; a copy of it has no spaces. */
export function Fingerprint({ root }: { root: string }) {
  return (
    <code className="fingerprint">
      {fingerprintGroups(root).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal groups differ by their place alone
        <span key={at}>{group}</span>
      ))}
    </code>
  );
}

/** Sixteen groups of four, as eyes compare them. */
function fingerprintGroups(root: string): string[] {
  return root.match(/.{1,4}/g) ?? [];
}
