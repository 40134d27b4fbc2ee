import { type ReactNode, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { useAction } from '../../components/use-request';
import { Closed } from '../../components/view';

interface NewsProps<Seen> {
  /** A class, and the beginning of the heading's id. */
  name: 'changes' | 'watched';
  title: string;
  isNone: boolean;
  /** Asks to stop telling it. */
  see(): Promise<Seen>;
  /** The news that is left then. */
  onSeen(seen: Seen): void;
  children: ReactNode;
}

/** A piece of news, until the user has seen it. */
export function News<Seen>({ name, title, isNone, see, onSeen, children }: NewsProps<Seen>) {
  const { t } = useApp();
  const [isSeen, setIsSeen] = useState(false);
  const seeing = useAction();
  if (isNone) return isSeen ? <Closed /> : null;
  const press = () =>
    seeing.run(see(), (seen) => {
      setIsSeen(true);
      onSeen(seen);
    });
  return (
    <section className={`panel stack ${name}`} aria-labelledby={`${name}-title`}>
      <div className="row section-head">
        <h2 id={`${name}-title`} className="section-title">
          {title}
        </h2>
        <Button onClick={press}>{t('changes.dismiss')}</Button>
      </div>
      {children}
      <ErrorNote error={seeing.error} />
    </section>
  );
}
