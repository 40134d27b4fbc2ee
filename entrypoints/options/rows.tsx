import { type ReactNode, useRef } from 'react';
import { useApp } from '../../components/app';
import { Button } from '../../components/fields';
import { recordPath } from '../../components/links';
import { useAction, useRequest } from '../../components/use-request';
import type { NamedEntry } from '../../lib/domain/entry-view';
import type { Payload, Replies } from '../../lib/messages/requests';

/** Rows of stored data, each with a button that erases it. */
type Kept = 'pausedSites' | 'muted' | 'learned' | 'recent' | 'watched';

/** The rows of a section, and what its buttons do. The button is gone with its row: the keyboard goes on from the heading. */
export function useRows<N extends Kept>(name: N) {
  const request = useRequest(name, {} as Payload<N>);
  const action = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const take = (left: Replies[N]) => {
    request.replace(left);
    heading.current?.focus();
  };
  return {
    /** For the `Section` around the rows. */
    section: { request, action, heading },
    rows: request.value,
    take,
    remove: (asked: Promise<Replies[N]>) => action.run(asked, take),
  };
}

interface RowProps {
  label: string;
  /** The button's name for screen readers, since all rows have one label. */
  name: string;
  onPress(): void;
  children: ReactNode;
}

export function Row({ label, name, onPress, children }: RowProps) {
  return (
    <li className="panel option-row">
      <span className="option-row-text">{children}</span>
      <Button aria-label={name} onClick={onPress}>
        {label}
      </Button>
    </li>
  );
}

/** An entry's name as a link to its record. If it has none, says whether it is gone or its list was not asked. */
export function EntryName({ entry, name, isUnasked }: NamedEntry) {
  const { t } = useApp();
  if (name === null) return t(isUnasked ? 'learned.unasked' : 'learned.gone');
  return (
    <a className="link" href={recordPath(entry)}>
      {name}
    </a>
  );
}
