import { useApp } from '../../components/app';
import { DatedText, Meta } from '../../components/dated-text';
import { NewTabLink } from '../../components/links';
import { GravityIcon, SanctionItem } from '../../components/sanctions';
import type { Entry, Sanction } from '../../lib/domain/entry';
import type { RecordView } from '../../lib/domain/entry-view';
import { gravityOf, shownSanctions } from '../../lib/domain/lifecycle';
import { andText } from '../../lib/wording/names';
import { disagreementTexts } from '../../lib/wording/other-lists';
import { replyView } from '../../lib/wording/reply';
import { sanctionView } from '../../lib/wording/sanction-line';

interface TimelineProps {
  entry: Entry;
  /** Which list says so, where others speak of the same subject. */
  list: string | null;
}

/** The shown sanctions, newest first. */
export function Timeline({ entry, list }: TimelineProps) {
  const { t, today } = useApp();
  const viewOf = (sanction: Sanction) => ({
    ...sanctionView(t, entry, sanction),
    ...(list === null ? {} : { list: t('mark.provenance', { lists: list }) }),
  });
  return (
    <>
      <h2 className="section-title">{t('record.sanctions')}</h2>
      <ol className="timeline">
        {shownSanctions(entry, today).map((sanction) => (
          <li key={timelineKey(sanction)} data-gravity={gravityOf([sanction])}>
            <span className="timeline-mark">
              <GravityIcon gravity={gravityOf([sanction])} />
            </span>
            <div>
              <SanctionItem view={viewOf(sanction)} />
              <SanctionFacts sanction={sanction} />
              <Reply sanction={sanction} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What other lists say against an act above. */
export function Against({ view }: { view: RecordView }) {
  const { t, today } = useApp();
  return disagreementTexts(t, [view], view.others ?? [], today).map((text) => (
    <p key={text} className="doubt">
      <DatedText text={text} />
    </p>
  ));
}

const timelineKey = (sanction: Sanction): string =>
  [
    sanction.kind,
    sanction.decidedOn.day,
    sanction.document,
    sanction.version,
    sanction.store,
    sanction.source,
    sanction.grounds,
  ].join('|');

/** A notice says nothing of what came after the version that it names. */
const isOfVersion = ({ kind, version }: Sanction): boolean =>
  kind === 'app-notice' && version !== undefined;

function SanctionFacts({ sanction }: { sanction: Sanction }) {
  const { t } = useApp();
  const { document } = sanction;
  // No word told what another one is about.
  const topics = sanction.topics.flatMap((topic) => (topic === 'other' ? [] : t(`topic.${topic}`)));
  const list = andText(t, topics);
  const facts = [
    ...(isOfVersion(sanction) ? [t('record.laterVersions')] : []),
    ...(topics.length > 0 ? [t('record.topics', { topics: list })] : []),
    ...(document ? [t('record.document', { document })] : []),
  ];
  return facts.length > 0 && <Meta text={facts.join(' · ')} />;
}

/** The subject's reply to an act. Its words are isolated: their direction does not affect the text around them. */
function Reply({ sanction }: { sanction: Sanction }) {
  const { t } = useApp();
  const reply = replyView(t, sanction);
  if (reply === null) return null;
  return (
    <div className="reply stack-close">
      <p className="meta">
        <strong>{reply.title}</strong>
      </p>
      <blockquote className="reply-text" lang="zh-CN">
        <bdi>{reply.text}</bdi>
      </blockquote>
      <p className="meta">{reply.note}</p>
      {reply.source && (
        <p className="meta">
          <NewTabLink url={reply.source.url}>{reply.source.label}</NewTabLink>
        </p>
      )}
    </div>
  );
}
