import type { ReactNode } from 'react';

interface SaidProps {
  /** Beside a button. */
  as?: 'p' | 'span';
  children: ReactNode;
}

/** The result of an action, announced as it appears. Renders nothing if there is none. */
export function Said({ as: Tag = 'p', children }: SaidProps) {
  return (
    <Tag role="status" className="hint said">
      {children}
    </Tag>
  );
}
