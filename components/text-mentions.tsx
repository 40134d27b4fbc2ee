import type { ReactNode } from 'react';
import type { Mention } from '../lib/domain/lookup';
import { useApp } from './app';
import { recordPath } from './links';

interface TextMentionsProps {
  text: string;
  /** In the order of the text; none overlaps another. */
  mentions: readonly Mention[];
  /** How many records are mentioned, in a sentence. */
  summary: string;
  /** A record was opened. */
  onOpen?: (() => void) | undefined;
}

/**
 * A text with what the lists hold shown inside it, each opening its record. Line and sign, not only colour, tell sure
 * mentions from those to be checked. A mention does not show who wrote the text.
 */
export function TextMentions({ text, mentions, summary, onOpen }: TextMentionsProps) {
  const { t } = useApp();
  if (mentions.length === 0) return null;
  const toCheck = mentions.some(({ isSure }) => !isSure);
  return (
    <section className="stack-close text-mentions" aria-label={t('mentions.title')}>
      <h2 className="mentions-count">{summary}</h2>
      <p className="mentions-text" lang="zh-CN">
        {partsOf(text, mentions).map(({ start, part, mention }) =>
          mention ? (
            <MentionLink key={start} mention={mention} onOpen={onOpen}>
              {part}
            </MentionLink>
          ) : (
            part
          ),
        )}
      </p>
      <p className="hint">{t(toCheck ? 'mentions.legend' : 'mentions.legendSure')}</p>
    </section>
  );
}

interface MentionLinkProps {
  mention: Mention;
  onOpen: (() => void) | undefined;
  children: ReactNode;
}

/** One mention. If it may mean several records, the first is opened. All stand among the results. */
function MentionLink({ mention: { refs, isSure }, onOpen, children }: MentionLinkProps) {
  const { t } = useApp();
  const [first] = refs;
  if (!first) return children;
  return (
    <a
      className="mention"
      data-sure={isSure || undefined}
      href={recordPath(first)}
      target="_blank"
      rel="noreferrer"
      onClick={onOpen}
    >
      {children}
      {!isSure && <span className="visually-hidden">{t('mentions.check')}</span>}
    </a>
  );
}

interface Part {
  start: number;
  part: string;
  mention?: Mention;
}

/** The text in pieces: mentions, and what stands between them. */
function partsOf(text: string, mentions: readonly Mention[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = mention;
    if (start < at || end > text.length) continue;
    if (start > at) parts.push({ start: at, part: text.slice(at, start) });
    parts.push({ start, part: text.slice(start, end), mention });
    at = end;
  }
  return at < text.length ? [...parts, { start: at, part: text.slice(at) }] : parts;
}
