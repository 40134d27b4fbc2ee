import { useApp } from '../../components/app';
import { LabelChip } from '../../components/sanctions';
import type { Day } from '../../lib/domain/day';
import type { Entry } from '../../lib/domain/entry';
import type { RecordView } from '../../lib/domain/entry-view';
import { byGravity, gravityOf } from '../../lib/domain/lifecycle';
import { labelText, leadingAct, type Shown, shownOrNull } from '../../lib/wording/label';
import type { Translate } from '../../lib/wording/messages/translate';
import { andText, displayName, kindOfName } from '../../lib/wording/names';
import { isSameAct } from '../../lib/wording/other-lists';

interface HeadProps {
  view: RecordView;
  /** Why the page from which the record was opened may be somebody else's. */
  doubt?: string | undefined;
}

/** The name, any doubt about the page that led here, and the gravest of the lists' acts. */
export function Head({ view, doubt }: HeadProps) {
  const { t, today } = useApp();
  const { entry } = view;
  const told = toldBy(view, today);
  const isOfSeveral = told.flatMap(({ lists }) => lists).length > 1;
  return (
    <>
      <p className="print-only print-title">{t('record.title')}</p>
      <h1 className="view-title" lang="zh-CN">
        {displayName(entry)}
      </h1>
      <p className="meta">{kindText(t, entry)}</p>
      {doubt && <p className="doubt">{doubt}</p>}
      {told.map(({ shown, lists }) => (
        <p key={lists.join()} className="chip-row">
          <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} />
          {isOfSeveral && <ListNames lists={lists} />}
        </p>
      ))}
      {entry.app && <p className="meta">{t('record.appAlone')}</p>}
    </>
  );
}

/** One act in several lists is no second act. */
function ListNames({ lists }: { lists: readonly string[] }) {
  const { t } = useApp();
  const from = t('mark.provenance', { lists: andText(t, lists) });
  return (
    <span className="meta">
      {lists.length > 1 ? t('record.sameAct', { from, n: lists.length }) : from}
    </span>
  );
}

/** `机构 · 登记名称`: what it is, and what kind of name the heading is. */
function kindText(t: Translate, entry: Entry): string {
  const of = kindOfName(entry, displayName(entry));
  const parts = [t(`kind.${entry.kind}`), ...(entry.app || !of ? [] : [t(`name.${of}`)])];
  return parts.join(' · ');
}

/** The acts that are told, and the lists that say so. */
interface Told {
  shown: Shown;
  lists: string[];
}

/** The leading act of each list, the gravest first; lists that tell the same act stand together. */
function toldBy(view: RecordView, today: Day): Told[] {
  const all = [view, ...(view.others ?? [])].flatMap(({ entry, listTitle }) => {
    const shown = shownOrNull(entry, today);
    return shown ? [{ shown, lists: [listTitle] }] : [];
  });
  const told: Told[] = [];
  for (const each of all.sort((a, b) => byGravity(a.shown, b.shown))) {
    const same = told.find(({ shown }) => isSameAct(leadingAct(shown), leadingAct(each.shown)));
    if (same) same.lists.push(...each.lists);
    else told.push(each);
  }
  return told;
}
