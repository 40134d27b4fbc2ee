import { useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { NewTabLink, recordPath } from '../../components/links';
import { UncheckedNotes } from '../../components/unchecked-notes';
import { useAction, useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { PageState, WebsiteState } from '../../lib/domain/page-views';
import { type MarkView, TIERS } from '../../lib/domain/verdict';
import { displayName } from '../../lib/wording/names';
import { healthText, websiteTexts } from '../../lib/wording/states';
import { PageAnnotation } from './page-annotation';

/** Each entry once, in the tier it reached, the surest first. */
function distinctAnnotations(marks: readonly MarkView[]): MarkView[] {
  const sorted = [...marks].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  const byEntry = new Map<string, MarkView>();
  for (const mark of sorted) {
    const key = refKey(mark.entry);
    if (!byEntry.has(key)) byEntry.set(key, mark);
  }
  return [...byEntry.values()];
}

/** What of a page is told below a look-up: no unit that stands there already, nor one both as a card and related. */
function toldOnce({ marks, related }: PageState, above: readonly EntryRef[]) {
  const found = new Set(above.map(refKey));
  const marked = new Set(marks.map(({ entry }) => refKey(entry)));
  return {
    cards: distinctAnnotations(marks).filter(({ entry }) => !found.has(refKey(entry))),
    related: related.filter(({ view: { ref } }) => {
      const key = refKey(ref);
      return !found.has(key) && !marked.has(key);
    }),
  };
}

/** What is annotated on the page of a tab, what relates to it, and whether its adapter still fits. */
export function PageSection({ tab, above }: { tab: number; above: readonly EntryRef[] }) {
  const { t } = useApp();
  const request = useRequest('page', { tab });
  return (
    <Section id="page" title={t('page.title')} request={request}>
      {request.status === 'done' && (
        <Page page={request.value} tab={tab} above={above} onChanged={request.reload} />
      )}
    </Section>
  );
}

interface PageProps {
  page: PageState;
  tab: number;
  /** Found by the look-up above: each unit is told once. */
  above: readonly EntryRef[];
  /** The page's state is no longer what was answered: it is asked for again. */
  onChanged(): void;
}

function Page({ page, tab, above, onChanged }: PageProps) {
  const { host, paused } = page;
  const isLookedAt = page.site !== null || page.website !== null;
  return (
    <>
      {!paused && <Shown page={page} tab={tab} above={above} onChanged={onChanged} />}
      {host !== null && (isLookedAt || paused) && (
        <Pause host={host} paused={paused} onChanged={onChanged} />
      )}
    </>
  );
}

function Shown({ page, tab, above, onChanged }: PageProps) {
  const { t, ask } = useApp();
  if (!page.site && !page.website) return <p className="hint">{t('page.unsupported')}</p>;
  const change = (name: 'mute' | 'unmute', entry: EntryRef) => {
    // Whether it went well is seen on the page's state.
    ask(name, { entry }).then(onChanged, onChanged);
  };
  const { cards, related } = toldOnce(page, above);
  return (
    <>
      {(page.recognised > 0 || page.website) && (
        <p className="page-summary" data-marked={page.marks.length > 0 || undefined}>
          {page.marks.length > 0 ? t('page.marks', { n: page.marks.length }) : t('page.noMarks')}
        </p>
      )}
      {page.website && <Website website={page.website} />}
      {page.site && (
        <p className={page.recognised === 0 ? 'health fault' : 'health meta'}>
          {healthText(t, page)}
        </p>
      )}
      <ul className="cards">
        {cards.map((mark) => (
          <li key={refKey(mark.entry)}>
            <PageAnnotation annotation={mark} tab={tab} onMute={() => change('mute', mark.entry)} />
          </li>
        ))}
      </ul>
      {related.length > 0 && <Related related={related} tab={tab} />}
      <UncheckedNotes unchecked={page.unchecked} />
      {page.muted.length > 0 && (
        <Muted muted={page.muted} onUnmute={(entry) => change('unmute', entry)} />
      )}
    </>
  );
}

/** The site check in words: it says so where the footer has nothing. */
function Website({ website }: { website: WebsiteState }) {
  const { t } = useApp();
  const [checked, read] = websiteTexts(t, website);
  return (
    <>
      <p className="meta">{checked}</p>
      <p className="meta">{read}</p>
    </>
  );
}

function Related({ related, tab }: Pick<PageState, 'related'> & { tab: number }) {
  const { t } = useApp();
  return (
    <>
      <h3 className="minor-title">{t('page.related')}</h3>
      <ul className="stack related">
        {related.map(({ view, reason }) => (
          <li key={refKey(view.ref) + reason}>
            <NewTabLink url={recordPath(view.ref, tab)}>
              <span lang="zh-CN">{displayName(view.entry)}</span>
            </NewTabLink>
            <span className="meta">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface MutedProps extends Pick<PageState, 'muted'> {
  onUnmute(entry: EntryRef): void;
}

/** Entries the user muted that the page would show. */
function Muted({ muted, onUnmute }: MutedProps) {
  const { t } = useApp();
  return (
    <>
      <h3 className="minor-title">{t('page.muted')}</h3>
      <ul className="stack related">
        {muted.map(({ entry, name }) => (
          <li key={refKey(entry)}>
            <span lang="zh-CN">{name ?? entry.id}</span>
            <Button className="text-button" onClick={() => onUnmute(entry)}>
              {t('page.unmute')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PauseProps extends Pick<PageState, 'paused'>, Pick<PageProps, 'onChanged'> {
  host: string;
}

/** One click: nothing is drawn on this site, or again. What is drawn already stays until a reload. */
function Pause({ host, paused, onChanged }: PauseProps) {
  const { t, ask } = useApp();
  const [isChanged, setIsChanged] = useState(false);
  const change = useAction();
  const toggle = () => {
    // Not `disabled`, which would take the focus away from who pressed it by keyboard.
    if (change.isBusy) return;
    change.run(ask('setSitePaused', { host, paused: !paused }), () => {
      setIsChanged(true);
      onChanged();
    });
  };
  return (
    <div className="stack-close page-pause">
      {paused && <p className="paused">{t('page.paused', { host })}</p>}
      <Button onClick={toggle}>{t(paused ? 'page.resume' : 'page.pause')}</Button>
      <p role="status" className="hint said">
        {isChanged && t('page.pausedNow')}
      </p>
      <ErrorNote error={change.error} />
    </div>
  );
}
