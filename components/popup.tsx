import { type KeyboardEvent, useRef, useState } from 'react';
import { useApp } from './app-context';
import { callPath } from './links';
import { ListStatus } from './list-status';
import { PageMarks } from './page-marks';
import { ResultList } from './result-list';
import { nextStop } from './roving';
import { SearchField } from './search-field';
import { useLookup } from './use-lookup';

/** Lookup first; below it the page of `tab`, where there is one, and the state of the lists. */
export function Popup({ tab }: { tab: number | null }) {
  const { t } = useApp();
  return (
    <div className="popup">
      <header className="bar">
        <h1 className="brand">
          <img src="icon/32.png" width="20" height="20" alt="" />
          {t('app.name')}
        </h1>
        <a className="link" href="options.html" target="_blank" rel="noreferrer">
          {t('options.link')}
        </a>
      </header>
      <main>
        <LookupSection />
        <p className="meta call-link">
          <a className="link" href={callPath()} target="_blank" rel="noreferrer">
            {t('call.link')}
          </a>
        </p>
        {tab !== null && <PageMarks tab={tab} />}
        <ListStatus />
      </main>
    </div>
  );
}

function LookupSection() {
  const [text, setText] = useState('');
  const lookup = useLookup(text);
  const region = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !region.current) return;
    const next = nextStop(region.current, event.target as HTMLElement, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys on top of what the links inside do
    <div className="lookup" ref={region} onKeyDown={onKeyDown}>
      <SearchField onText={setText} />
      <ResultList lookup={lookup} />
    </div>
  );
}
