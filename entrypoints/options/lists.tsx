import { useRef } from 'react';
import { useApp } from '../../components/app';
import { Meta } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { Fingerprint, ListFacts, type Lists, SyncButton } from '../../components/list-facts';
import { useAsked } from '../../components/use-asked';
import { useAction } from '../../components/use-request';
import { Section } from '../../components/view';
import { dayOfInstant } from '../../lib/domain/day';
import type { ListState } from '../../lib/domain/list-state';
import type { ListCoverage } from '../../lib/domain/lookup';
import { lackText } from '../../lib/wording/coverage';
import { dayText } from '../../lib/wording/dates';
import { listName } from '../../lib/wording/names';
import { ConfirmButton } from './confirm-button';
import { SubscribeForm } from './subscribe';

/** The subscriptions: their state, update, pause, remove and add. */
export function ListManager({ lists }: { lists: Lists }) {
  const { t } = useApp();
  const { request } = lists;
  const title = useRef<HTMLHeadingElement>(null);
  const coverage = useCoverage(request);
  const onChanged = (states: ListState[]) => {
    const isGone = states.length < (request.value?.length ?? 0);
    request.replace(states);
    // The button is gone with its card; the keyboard goes on from the section.
    if (isGone) title.current?.focus();
  };
  return (
    <Section
      id="lists"
      title={t('list.title')}
      hint={t('options.listsHint')}
      beside={<SyncButton {...lists} />}
      heading={title}
      action={lists.sync}
      request={request}
    >
      {request.value && (
        <ul className="cards">
          {request.value.map((list) => (
            <li key={list.identity}>
              <ListCard
                list={list}
                holds={coverage.find(({ identity }) => identity === list.identity)}
                onChanged={onChanged}
              />
            </li>
          ))}
        </ul>
      )}
      <SubscribeForm onSubscribed={request.reload} />
      <p>
        <a className="link" href="publish.html">
          {t('publish.link')}
        </a>
      </p>
    </Section>
  );
}

/** The content of each list, asked again when a list's records change. Empty until it is known. */
function useCoverage(lists: Lists['request']): readonly ListCoverage[] {
  const { ask, states } = useApp();
  const live = (lists.value ?? []).map((list) => list.live).join();
  return useAsked(ask, 'coverage', {}, `${states} ${live}`).value ?? [];
}

interface ListActionsProps {
  list: ListState;
  onChanged(lists: ListState[]): void;
}

interface ListCardProps extends ListActionsProps {
  holds: ListCoverage | undefined;
}

/** One list with all that is known of it, and what can be done with it. */
function ListCard({ list, holds, onChanged }: ListCardProps) {
  const { t } = useApp();
  const lack = holds && lackText(t, holds);
  const isBundled = list.url === undefined;
  const facts = [
    ...(list.url === undefined ? [] : [list.url]),
    ...(list.mirrors ? [t('list.mirrors', { n: list.mirrors.length })] : []),
    ...(list.ownTitle ? [t('list.ownTitle', { title: list.ownTitle })] : []),
    ...(list.publisher ? [t('list.publisher', { publisher: list.publisher })] : []),
  ];
  return (
    <article className="card" data-paused={list.paused}>
      <h3 className="card-title">{listName(t, list)}</h3>
      {lack && <p>{lack}</p>}
      <p className="meta">{facts.join(' · ')}</p>
      <ListFacts list={list} isCounted={!lack} />
      {!isBundled && (
        <>
          <Signed list={list} />
          {list.preset && <p className="hint">{t('options.preset')}</p>}
          {list.fault?.kind === 'shrunk' && !list.paused && (
            <AcceptShrunk list={list} onChanged={onChanged} />
          )}
          {!list.preset && <ListActions list={list} onChanged={onChanged} />}
        </>
      )}
    </article>
  );
}

/** The last day of its signature and, folded, the fingerprint that tells it from any other list. */
function Signed({ list: { sequence, expires, identity } }: { list: ListState }) {
  const { t } = useApp();
  return (
    <>
      {expires !== undefined && (
        <Meta text={t('list.expires', { date: dayText(t, dayOfInstant(expires)) })} />
      )}
      <details className="meta">
        <summary>{t('list.root')}</summary>
        <Fingerprint root={identity} />
        {sequence !== undefined && <p>{t('list.sequence', { n: sequence })}</p>}
      </details>
    </>
  );
}

/** Also of a preset list: nobody else could let it go on, and a correction would never come. */
function AcceptShrunk({ list, onChanged }: ListActionsProps) {
  const { t, ask } = useApp();
  return (
    <div className="row actions">
      <ConfirmButton
        label={t('list.acceptShrunk')}
        question={t('list.acceptConfirm', { title: listName(t, list) })}
        onConfirm={async () => onChanged(await ask('acceptShrunk', { list: list.identity }))}
      />
    </div>
  );
}

function ListActions({ list, onChanged }: ListActionsProps) {
  const { t, ask } = useApp();
  const pausing = useAction();
  const { identity, paused = false } = list;
  const title = listName(t, list);
  const togglePause = () =>
    pausing.run(ask('pause', { list: identity, paused: !paused }), onChanged);
  return (
    <>
      <ErrorNote error={pausing.error} />
      <div className="row actions">
        <Button
          aria-label={t(paused ? 'list.resumeName' : 'list.pauseName', { title })}
          onClick={togglePause}
        >
          {t(paused ? 'list.resume' : 'list.pause')}
        </Button>
        <ConfirmButton
          label={t('list.remove')}
          name={t('list.removeName', { title })}
          question={t('list.removeConfirm', { title })}
          onConfirm={async () => onChanged(await ask('unsubscribe', { list: identity }))}
        />
      </div>
    </>
  );
}
