import { useEffect, useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText, Metas, TextList } from '../../components/dated-text';
import type { ReadPage } from '../../components/dossier';
import { Button } from '../../components/fields';
import { NewTabLink, REPORT_HASH, recordPath } from '../../components/links';
import { UncheckedNotes } from '../../components/list-facts';
import { LabelChip, SanctionItems } from '../../components/sanctions';
import { useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import { distinctBy } from '../../lib/domain/by-key';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import { byGravity } from '../../lib/domain/lifecycle';
import type { PageState, RelatedView, WebsiteState } from '../../lib/domain/page-views';
import { GRAVITIES } from '../../lib/domain/sanction-rules';
import { type MarkView, TIERS } from '../../lib/domain/verdict';
import type { Translate } from '../../lib/wording/messages/translate';
import { displayName } from '../../lib/wording/names';
import { healthText, isLookedAt, pageSummary, websiteTexts } from '../../lib/wording/states';
import { Decided, type Decisions, Pause, Silenced, useDecisions } from './page-decisions';
import { PageDossier, PageReport } from './page-forms';
import { PageMentions } from './page-mentions';

/**
 * Calls back whenever something else is known of a tab's page, and with the address of another page that it goes to,
 * until the function that it gives is called.
 */
export type FollowPage = (tab: number, onChange: (url?: string) => void) => () => void;

interface AtHand {
  /** The tab whose page is shown; null if there is none. */
  tab: number | null;
  /** Its address, where the browser gives it. */
  url: string;
  follow: FollowPage | null;
}

/**
 * The page of a tab, and what the user decides about it; nothing is asked where there is no tab. A page that answers
 * late, that grows, or to which the tab goes on is told as it is by then.
 */
export function usePage({ tab, url: begun, follow }: AtHand) {
  const [url, setUrl] = useState(begun);
  const request = useRequest('page', tab === null ? null : { tab });
  const { reload } = request;
  useEffect(() => {
    if (tab === null) return;
    return follow?.(tab, (moved) => {
      if (moved !== undefined) setUrl(moved);
      reload();
    });
  }, [tab, follow, reload]);
  return { url, request, decisions: useDecisions(reload) };
}

interface PageProps {
  tab: number;
  page: ReturnType<typeof usePage>;
}

interface SectionProps extends PageProps {
  /** Found by the look-up above: each unit is told once. */
  above: readonly EntryRef[];
  /** Something else is asked above, to which the page is no answer. */
  isApart: boolean;
}

/** The annotations of a tab's page, its related entries, and whether its adapter still fits. */
export function PageSection({ tab, page: { request, decisions }, above, isApart }: SectionProps) {
  const { t } = useApp();
  const page = request.value;
  return (
    <Section id="page" title={t(isApart ? 'page.apart' : 'page.title')} request={request}>
      <Decided decisions={decisions} isTold={page?.paused === true} />
      {page?.paused && <Pause host={page.host ?? ''} paused decisions={decisions} />}
      {page && !page.paused && <Shown page={page} tab={tab} above={above} decisions={decisions} />}
    </Section>
  );
}

/** Actions on the page: pause its site, find the mentions in its text, report a fault. */
export function PageActions({
  tab,
  page: { url, request, decisions },
  readPage,
}: PageProps & { readPage: ReadPage }) {
  const page = request.value;
  return (
    <div className="stack page-actions">
      {page && isLookedAt(page) && !page.paused && page.host !== null && (
        <Pause host={page.host} paused={false} decisions={decisions} />
      )}
      <PageMentions tab={tab} url={url} />
      <PageDossier tab={tab} readPage={readPage} />
      <PageReport tab={tab} url={url} />
    </div>
  );
}

interface ShownProps {
  page: PageState;
  tab: number;
  above: readonly EntryRef[];
  decisions: Decisions;
}

function Shown({ page, tab, above, decisions }: ShownProps) {
  const { t } = useApp();
  if (!isLookedAt(page)) return <p className="hint">{t('page.unsupported')}</p>;
  const { cards, related, gravest } = toldOnce(page, above);
  return (
    <>
      {(page.recognised > 0 || page.website) && (
        <p className="page-summary" data-marked={page.marks.length > 0 || undefined}>
          <DatedText text={summaryText(t, page, gravest)} />
        </p>
      )}
      {page.site && (
        <p className={page.recognised === 0 ? 'health fault' : 'health meta'}>
          {healthText(t, page)}
        </p>
      )}
      <ul className="cards">
        {cards.map((mark) => (
          <li key={refKey(mark.entry)}>
            <PageAnnotation
              annotation={mark}
              tab={tab}
              onMute={() => decisions.mute(mark.entry, mark.heading)}
            />
          </li>
        ))}
      </ul>
      {related.length > 0 && <Related related={related} tab={tab} />}
      <UncheckedNotes unchecked={page.unchecked} />
      <Silenced page={page} decisions={decisions} />
      {page.website && <Website website={page.website} />}
    </>
  );
}

/** How many annotations there are, and of several the gravest, which is the first below. */
function summaryText(t: Translate, page: PageState, gravest: MarkView | null): string {
  const summary = pageSummary(t, page) ?? t('page.noMarks');
  return gravest ? t('page.gravest', { summary, label: gravest.label }) : summary;
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
          <li key={refKey(view.ref)}>
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

interface PageAnnotationProps {
  annotation: MarkView;
  /** The tab whose page it is on. */
  tab: number;
  onMute(): void;
}

/** One annotation of the page as a card: the name, any doubt, the acts and, in small print, the evidence. */
function PageAnnotation({ annotation, tab, onMute }: PageAnnotationProps) {
  const { t } = useApp();
  const { heading, doubt, label, gravity, tier, sanctions, basis, evidence } = annotation;
  return (
    <article className="card" data-tier={tier}>
      <h3 className="card-title" lang="zh-CN">
        <a href={recordPath(annotation.entry, tab)} target="_blank" rel="noreferrer">
          {heading}
        </a>
      </h3>
      {doubt !== undefined && <p className="doubt">{doubt}</p>}
      <p className="chip-row">
        <LabelChip label={label} gravity={gravity} tier={doubt === undefined ? tier : 'possible'} />
      </p>
      <SanctionItems views={sanctions} />
      <p className="meta">{basis}</p>
      <TextList texts={[...evidence, ...annotation.also]} />
      <Metas texts={[...annotation.provenance, ...(annotation.until ?? [])]} />
      <p className="row card-foot">
        <Button
          className="text-button"
          aria-label={t('page.muteName', { name: heading })}
          onClick={onMute}
        >
          {t('page.mute')}
        </Button>
        <NewTabLink url={recordPath(annotation.entry, tab) + REPORT_HASH}>
          {t('report.title')}
        </NewTabLink>
      </p>
    </article>
  );
}

/** Chooses what the popup tells of a page, and in which order. */

const tierOf = ({ tier }: MarkView): number => TIERS.indexOf(tier);

/** As everywhere: what is sure, then the gravest, then the surest. */
const byVoice = (a: MarkView, b: MarkView): number =>
  Number(a.doubt !== undefined) - Number(b.doubt !== undefined) ||
  GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity) ||
  tierOf(a) - tierOf(b);

/** Each entry once, by the annotation that is surest of it. */
function distinctAnnotations(marks: readonly MarkView[]): MarkView[] {
  const surestFirst = [...marks].sort((a, b) => tierOf(a) - tierOf(b));
  return distinctBy(surestFirst, ({ entry }) => refKey(entry)).sort(byVoice);
}

const relatedByWeight = (a: RelatedView, b: RelatedView): number =>
  Number(b.isContested === true) - Number(a.isContested === true) ||
  byGravity(a.view.entry.sanctions, b.view.entry.sanctions);

interface Told {
  cards: MarkView[];
  related: RelatedView[];
  /** The first annotation that the popup tells, if it is sure and none above is graver. */
  gravest: MarkView | null;
}

/** No subject is told twice: in the look-up `above` and here, or as a card and as related. */
function toldOnce({ marks, related }: PageState, above: readonly EntryRef[]): Told {
  const found = new Set(above.map(refKey));
  const all = distinctAnnotations(marks);
  const cards = all.filter(({ entry }) => !found.has(refKey(entry)));
  const marked = new Set(all.map(({ entry }) => refKey(entry)));
  const rows = new Map(related.map((each) => [refKey(each.view.ref), each]));
  const isNew = ({ view: { ref } }: RelatedView) =>
    !found.has(refKey(ref)) && !marked.has(refKey(ref));
  const [first] = all;
  const isLed = marks.length > 1 && first !== undefined && first === cards[0];
  return {
    cards,
    related: [...rows.values()].filter(isNew).sort(relatedByWeight),
    gravest: isLed && first.doubt === undefined ? first : null,
  };
}
