import type { ReactNode } from 'react';
import type { EntryRef } from '../lib/schema/entry';

/** The record page of an entry, as a path among the extension's pages. */
export function recordPath({ list, id }: EntryRef): string {
  return `record.html?${new URLSearchParams({ list, id })}`;
}

/** A link out of the extension: a new tab that learns nothing of where it was opened from. */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a className="link" href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
