import type { ReactNode, Ref } from 'react';
import { useApp } from './app';
import { ErrorNote } from './error-note';
import { HOME } from './links';
import { IS_EXTENSION } from './surface';
import type { Request } from './use-asked';
import type { Action } from './use-request';

interface ViewProps {
  /** A class for the view's own styles. */
  name?: string;
  /** Its heading; a view that has none yet draws one among its children. */
  title?: string;
  children?: ReactNode;
}

/** The program's name; the popup's title too. On the web it leads to the look-up. */
export function Bar({ as: Name = 'p' }: { as?: 'p' | 'h1' }) {
  const { t } = useApp();
  const name = (
    <>
      <img src="icon/32.png" width="20" height="20" alt="" />
      {t('app.name')}
    </>
  );
  return (
    <header className="bar">
      {IS_EXTENSION ? (
        <Name className="brand">{name}</Name>
      ) : (
        <a className="brand" href={HOME}>
          {name}
        </a>
      )}
    </header>
  );
}

/** The frame of a full view: the program's name and the view's title. It needs no navigation. */
export function View({ name, title, children }: ViewProps) {
  return (
    <div className={name ? `view ${name}` : 'view'}>
      <Bar />
      <main>
        {title && <h1 className="view-title">{title}</h1>}
        {children}
      </main>
    </div>
  );
}

interface SectionProps {
  /** `lists` gives the heading the id `lists-title`. */
  id: string;
  title: ReactNode;
  hint?: string | undefined;
  /** Stands at the end of the heading's line. */
  beside?: ReactNode;
  /** Takes the keyboard when a button has gone with its row. */
  heading?: Ref<HTMLHeadingElement>;
  /** Their errors are told below the heading. */
  request?: Request<unknown>;
  action?: Action;
  children: ReactNode;
}

/** A part of a view, below its heading. */
export function Section(props: SectionProps) {
  const { id, title, hint, beside, heading, request, action, children } = props;
  const head = (
    <h2
      id={`${id}-title`}
      className="section-title"
      ref={heading}
      tabIndex={heading ? -1 : undefined}
    >
      {title}
    </h2>
  );
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      {beside ? (
        <div className="row section-head">
          {head}
          {beside}
        </div>
      ) : (
        head
      )}
      {hint && <p className="hint">{hint}</p>}
      {action && <ErrorNote error={action.error} />}
      {request?.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {children}
    </section>
  );
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Stands where a part has gone with the button that closed it: the keyboard goes on from there. */
export function Closed() {
  const { t } = useApp();
  return (
    <p className="visually-hidden" tabIndex={-1} ref={takeFocus}>
      {t('view.closed')}
    </p>
  );
}

/** As a `ref`: the keyboard and the screen reader go on with what has just appeared. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
