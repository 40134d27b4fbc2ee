import type { ReactNode } from 'react';

interface SaidProps {
  /** Beside a button. */
  as?: 'p' | 'span';
  children: ReactNode;
}

/** What an action came to: announced as it appears, and gone while there is nothing to say. */
export function Said({ as: Tag = 'p', children }: SaidProps) {
  return (
    <Tag role="status" className="hint said">
      {children}
    </Tag>
  );
}
