import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { useAction } from '../../components/use-request';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { PageState } from '../../lib/domain/page-views';

/** The user's decisions about a page. Each is done at once, told, and can be undone. */
export interface Decisions {
  mute(entry: EntryRef, name: string): void;
  unmute(entry: EntryRef, name: string): void;
  restoreBanner(entry: EntryRef): void;
  pause(host: string, paused: boolean): void;
  /** The last decision, with its undo. */
  last: { said: string; undo?: () => void } | null;
  error: unknown;
}

/** `onChanged`: the page's state is no longer what was answered. */
export function useDecisions(onChanged: () => void): Decisions {
  const { t, ask } = useApp();
  const [last, setLast] = useState<Decisions['last']>(null);
  const change = useAction();
  const decide = (work: Promise<unknown>, said: Decisions['last']) => {
    change.run(work, () => {
      setLast(said);
      onChanged();
    });
  };
  const decisions: Decisions = {
    last,
    error: change.error,
    mute: (entry, name) =>
      decide(ask('mute', { entry }), {
        said: t('page.mutedNow', { name }),
        undo: () => decisions.unmute(entry, name),
      }),
    unmute: (entry, name) =>
      decide(ask('unmute', { entry }), { said: t('page.unmutedNow', { name }) }),
    restoreBanner: (entry) =>
      decide(ask('restoreBanner', { entry }), { said: t('page.bannerRestored') }),
    pause: (host, paused) =>
      decide(
        ask('setSitePaused', { host, paused }),
        paused
          ? { said: t('page.pausedNow', { host }), undo: () => decisions.pause(host, false) }
          : { said: t('page.resumedNow', { host }) },
      ),
  };
  return decisions;
}

interface DecidedProps {
  decisions: Decisions;
  /** The page's own words show it already, and offer to undo it. */
  isTold: boolean;
}

/** The last decision in a word, with its undo. The focus comes here once its button goes away: with the next answer. */
export function Decided({ decisions: { last, error }, isTold }: DecidedProps) {
  const { t } = useApp();
  const row = useRef<HTMLDivElement>(null);
  const focused = useRef(last);
  useEffect(() => {
    if (!last || last === focused.current || document.activeElement !== document.body) return;
    focused.current = last;
    row.current?.focus();
  });
  return (
    <div className="row decided" tabIndex={-1} ref={row}>
      <p role="status" className={isTold ? 'visually-hidden' : 'hint said'}>
        {last?.said}
      </p>
      {last?.undo && !isTold && (
        <Button className="text-button" onClick={last.undo}>
          {t('act.undo')}
        </Button>
      )}
      <ErrorNote error={error} />
    </div>
  );
}

/** Muted entries and dismissed banners of the page. */
export function Silenced({ page, decisions }: { page: PageState; decisions: Decisions }) {
  const { t } = useApp();
  return (
    <>
      <SilencedRows
        title={t('page.muted')}
        rows={page.muted}
        button={t('record.unmute')}
        onPress={({ entry, name }) => decisions.unmute(entry, name ?? entry.id)}
      />
      <SilencedRows
        title={t('page.dismissed')}
        rows={page.dismissed}
        button={t('page.restoreBanner')}
        onPress={({ entry }) => decisions.restoreBanner(entry)}
      />
    </>
  );
}

type SilencedRow = PageState['dismissed'][number];

interface SilencedRowsProps {
  title: string;
  rows: readonly SilencedRow[];
  button: string;
  onPress(row: SilencedRow): void;
}

function SilencedRows({ title, rows, button, onPress }: SilencedRowsProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="minor-title">{title}</h3>
      <ul className="stack related">
        {rows.map((row, at) => (
          <li key={refKey(row.entry)}>
            <span id={`${id}-name-${at}`} lang="zh-CN">
              {row.name ?? row.entry.id}
            </span>
            <Button
              id={`${id}-${at}`}
              className="text-button"
              aria-labelledby={`${id}-${at} ${id}-name-${at}`}
              onClick={() => onPress(row)}
            >
              {button}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PauseProps extends Pick<PageState, 'paused'> {
  host: string;
  decisions: Decisions;
}

/** One click: nothing is drawn on this site, or again. A paused site leads the popup, so button and focus move. */
export function Pause({ host, paused, decisions }: PauseProps) {
  const { t } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const isDecided = decisions.last !== null;
  // Before the decision is told, which would take the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the button has just come into its place
  useLayoutEffect(() => {
    if (isDecided && document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <div className="stack-close page-pause">
      {paused && <p className="paused">{t('page.paused', { host })}</p>}
      <Button ref={button} onClick={() => decisions.pause(host, !paused)}>
        {t(paused ? 'page.resume' : 'page.pause')}
      </Button>
    </div>
  );
}
