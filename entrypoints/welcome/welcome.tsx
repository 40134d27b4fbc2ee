import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { PageBar } from '../../components/page-bar';
import { PermissionNote } from '../../components/permission-note';
import type { MarkView, MarkWords } from '../../lib/domain/verdict';
import { markWords } from '../../lib/wording';
import { type SampleResult, sampleResults } from './sample';

const NEVER = ['private', 'verdict', 'same', 'hide'] as const;

/** The page of the first run, in three steps: what is marked, what is never done, where lists come from. */
export function Welcome({ draw }: { draw: DrawMark }) {
  const { t } = useApp();
  return (
    <div className="page welcome">
      <PageBar />
      <main>
        <h1 className="page-title">{t('welcome.title')}</h1>
        <p className="welcome-lead">{t('welcome.lead')}</p>
        <PermissionNote />
        <ol className="welcome-steps">
          <Step title={t('welcome.marks')}>
            <p>{t('welcome.marksHint')}</p>
            <WelcomeDemo draw={draw} />
          </Step>
          <Step title={t('welcome.never')}>
            <ul className="welcome-list">
              {NEVER.map((each) => (
                <li key={each}>{t(`welcome.never.${each}`)}</li>
              ))}
            </ul>
          </Step>
          <Step title={t('welcome.lists')}>
            <p>{t('welcome.listsHint')}</p>
            <ListAddress />
            <p className="row">
              <a className="link" href="options.html">
                {t('welcome.settings')}
              </a>
              <a className="link" href="vet.html">
                {t('welcome.vet')}
              </a>
            </p>
          </Step>
        </ol>
      </main>
    </div>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="welcome-step">
      <h2 className="section-title">{title}</h2>
      {children}
    </li>
  );
}

/** Takes a list's address over to the settings, where it is read and shown before anybody follows it. */
function ListAddress() {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const go = (event: FormEvent) => {
    event.preventDefault();
    location.assign(`options.html#add=${encodeURIComponent(text.trim())}`);
  };
  return (
    <form className="welcome-address" onSubmit={go} noValidate>
      <p>{t('welcome.subscribe')}</p>
      <label className="visually-hidden" htmlFor={id}>
        {t('welcome.subscribeLabel')}
      </label>
      <div className="row">
        <input
          id={id}
          type="url"
          className="input"
          value={text}
          maxLength={2048}
          placeholder="https://"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {t('welcome.preview')}
        </button>
      </div>
    </form>
  );
}

/** Draws a mark as pages have it into an element of ours. */
export type DrawMark = (into: Element, view: MarkView, words: MarkWords) => void;

/** A small search page of invented institutions, with marks by the renderer that draws them everywhere. */
export function WelcomeDemo({ draw }: { draw: DrawMark }) {
  const { t, today } = useApp();
  const results = useMemo(() => sampleResults(t, today), [t, today]);
  return (
    <div className="welcome-demo">
      {results.map((result) => (
        <DemoResult key={result.view.entry.id} result={result} draw={draw} />
      ))}
    </div>
  );
}

function DemoResult({
  result: { title, url, view },
  draw,
}: {
  result: SampleResult;
  draw: DrawMark;
}) {
  const { t } = useApp();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const host = document.createElement('span');
    place.current?.append(host);
    draw(host, view, markWords(t));
    return () => host.remove();
  }, [draw, view, t]);
  return (
    <div className="welcome-result">
      <p className="welcome-result-title">
        <span className="welcome-fake-link">{title}</span>
        <span ref={place} />
      </p>
      <p className="meta">{url}</p>
      <p className="meta">{t(`welcome.${view.tier}`)}</p>
    </div>
  );
}
