import { type ReactNode, useState } from 'react';

interface FoldedProps {
  className: string;
  title: string;
  children: ReactNode;
}

/** A form that begins when it is first opened. Its content stays, with all that was typed, when it is folded. */
export function Folded({ className, title, children }: FoldedProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={className}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary className="meta">{title}</summary>
      {wasOpened && children}
    </details>
  );
}
