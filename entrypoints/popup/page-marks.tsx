import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import { recordPath } from '../../components/links';
import { useRequest } from '../../components/use-request';
import type { EntryRef } from '../../lib/domain/entry';
import { type MarkView, TIERS } from '../../lib/domain/verdict';
import type { PageState, WebsiteState } from '../../lib/messages/requests';
import { displayName } from '../../lib/wording/names';
import { healthText, websiteTexts } from '../../lib/wording/states';
import { PageMark } from './page-mark';
import { PageMuted } from './page-muted';
import { PagePause } from './page-pause';

/** Each entry once, in the tier it reached, the surest first. */
function distinctMarks(marks: readonly MarkView[]): MarkView[] {
  const sorted = [...marks].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  const byEntry = new Map<string, MarkView>();
  for (const mark of sorted) {
    const key = recordPath(mark.entry);
    if (!byEntry.has(key)) byEntry.set(key, mark);
  }
  return [...byEntry.values()];
}

/** What is marked on the page of a tab, what relates to it, and whether its adapter still fits. */
export function PageMarks({ tab }: { tab: number }) {
  const { t } = useApp();
  const request = useRequest('page', { tab });
  return (
    <section className="section" aria-labelledby="page-title">
      <h2 id="page-title" className="section-title">
        {t('page.title')}
      </h2>
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {request.status === 'done' && (
        <Page page={request.value} tab={tab} onChanged={request.reload} />
      )}
    </section>
  );
}

interface PageProps {
  page: PageState;
  tab: number;
  /** Something of it is other than it was told. */
  onChanged(): void;
}

function Page({ page, tab, onChanged }: PageProps) {
  const { host, paused } = page;
  const isLookedAt = page.site !== null || page.website !== null;
  return (
    <>
      {!paused && <Shown page={page} tab={tab} onChanged={onChanged} />}
      {host !== null && (isLookedAt || paused) && (
        <PagePause page={{ host, paused }} onChanged={onChanged} />
      )}
    </>
  );
}

function Shown({ page, tab, onChanged }: PageProps) {
  const { t, ask } = useApp();
  if (!page.site && !page.website) return <p className="hint">{t('page.unsupported')}</p>;
  const change = (name: 'mute' | 'unmute', entry: EntryRef) => {
    // Whatever became of it, the page tells how it is now.
    ask(name, { entry }).then(onChanged, onChanged);
  };
  return (
    <>
      {(page.recognised > 0 || page.website) && (
        <p className="page-summary" data-marked={page.marks.length > 0 || undefined}>
          {page.marks.length > 0 ? t('page.marks', { n: page.marks.length }) : t('page.noMarks')}
        </p>
      )}
      {page.website && <Website website={page.website} />}
      {page.site && (
        <p className="health" data-fault={page.recognised === 0 || undefined}>
          {healthText(t, page)}
        </p>
      )}
      <ul className="cards">
        {distinctMarks(page.marks).map((mark) => (
          <li key={recordPath(mark.entry)}>
            <PageMark mark={mark} tab={tab} onMute={() => change('mute', mark.entry)} />
          </li>
        ))}
      </ul>
      {page.related.length > 0 && <Related related={page.related} tab={tab} />}
      {page.muted.length > 0 && (
        <PageMuted muted={page.muted} onUnmute={({ entry }) => change('unmute', entry)} />
      )}
    </>
  );
}

/** The site check in words: a website with nothing in its footer is told as such. */
function Website({ website }: { website: WebsiteState }) {
  const { t } = useApp();
  const [checked, read] = websiteTexts(t, website);
  return (
    <>
      <p className="health">{checked}</p>
      <p className="meta">{read}</p>
    </>
  );
}

function Related({ related, tab }: Pick<PageState, 'related'> & { tab: number }) {
  const { t } = useApp();
  return (
    <>
      <h3 className="minor-title">{t('page.related')}</h3>
      <ul className="related">
        {related.map(({ view, reason }) => (
          <li key={recordPath(view.ref) + reason}>
            <a className="link" href={recordPath(view.ref, tab)} target="_blank" rel="noreferrer">
              <span lang="zh-CN">{displayName(view.entry)}</span>
            </a>
            <span className="meta">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
