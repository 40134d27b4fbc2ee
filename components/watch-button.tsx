import { useState } from 'react';
import { WATCHED_CAP, type Watched } from '../lib/domain/watched';
import { areWatchedAlike } from '../lib/text/normalise-units';
import type { Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';
import { ErrorNote } from './error-note';
import { Button, Said } from './fields';
import type { Request } from './use-asked';
import { useAction } from './use-request';

/** Why a name was not taken, in words. */
export const refusalText = (t: Translate, refused: NonNullable<Watched['refused']>): string =>
  refused === 'full' ? t('watch.full', { n: WATCHED_CAP }) : t(`watch.${refused}`);

interface WatchButtonProps {
  name: string;
  /** The records that stand above have other names, so that this one tells nothing of them. */
  isOther?: boolean;
  /** The watched names, as far as they are known. */
  watched: Request<Watched>;
}

/** Watches a name from now on, or takes that back. The button stays, so that the keyboard does. */
export function WatchButton({ name, isOther = false, watched }: WatchButtonProps) {
  const { t, ask } = useApp();
  /** What was done here, as long as nothing else is done elsewhere. */
  const [said, setSaid] = useState({ text: '', isWatched: false });
  const names = watched.value?.names ?? [];
  const isWatched = names.some(({ text }) => areWatchedAlike(text, name));
  const news = said.isWatched === isWatched ? said.text : '';
  const change = useAction();
  const add = () =>
    change.run(ask('watch', { text: name }), (next) => {
      const { refused } = next;
      watched.replace(next);
      setSaid(
        refused
          ? { text: refusalText(t, refused), isWatched: false }
          : { text: t('watch.added', { name }), isWatched: true },
      );
    });
  const remove = () =>
    change.run(ask('unwatch', { text: name }), (left) => {
      watched.replace(left);
      setSaid({ text: t('watch.removed', { name }), isWatched: false });
    });
  return (
    <div className="stack-close watch no-print">
      <p className="row">
        <Button onClick={isWatched ? remove : add}>
          {t(isWatched ? 'watch.removeName' : 'watch.add', { name })}
        </Button>
      </p>
      <Said>{news || t(isOther ? 'watch.nothing' : 'watch.addHint')}</Said>
      <ErrorNote error={change.error} />
    </div>
  );
}
