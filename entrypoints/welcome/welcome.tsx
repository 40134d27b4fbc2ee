import { type ReactNode, useMemo, useState } from 'react';
import { Annotation } from '../../components/annotation';
import { useApp } from '../../components/app';
import { HELP, viewPath } from '../../components/links';
import { PermissionNote } from '../../components/permission-note';
import { AddressForm } from '../../components/text-fields';
import { View } from '../../components/view';
import { markWords } from '../../lib/wording/fixed-words';
import { Holdings } from './holdings';
import { sampleResults } from './sample';
import { TryName } from './try-name';

const NEVER = ['private', 'verdict', 'same', 'hide'] as const;

/** The view of the first run: a name to look up, the button's place, the lists' content, and what is never done. */
export function Welcome() {
  const { t } = useApp();
  return (
    <View name="welcome" title={t('welcome.title')}>
      <p className="welcome-lead">{t('welcome.lead')}</p>
      <PermissionNote />
      <ol className="welcome-steps">
        <Step title={t('welcome.try')}>
          <TryName />
        </Step>
        <Step title={t('welcome.where')}>
          <p className="welcome-button">
            <img src="icon/32.png" width="32" height="32" alt="" />
            <span>{t('welcome.button')}</span>
          </p>
          <p>{t('welcome.marksHint')}</p>
          <Demo />
        </Step>
        <Step title={t('welcome.lists')}>
          <Holdings />
          <p>{t('welcome.listsHint')}</p>
          <ListAddress />
          <p className="row">
            <a className="link" href="options.html">
              {t('welcome.settings')}
            </a>
            <a className="link" href="vet.html">
              {t('welcome.vet')}
            </a>
            <a className="link" href={viewPath('enrol')}>
              {t('enrol.link')}
            </a>
            <a className="link" href={HELP}>
              {t('help.title')}
            </a>
          </p>
        </Step>
        <Step title={t('welcome.never')}>
          <ul className="stack welcome-list">
            {NEVER.map((each) => (
              <li key={each}>{t(`welcome.never.${each}`)}</li>
            ))}
          </ul>
          <p>{t('welcome.remembers')}</p>
        </Step>
      </ol>
    </View>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="stack-far welcome-step">
      <h2 className="section-title">{title}</h2>
      {children}
    </li>
  );
}

/** Takes a list's address over to the settings, where it is read and shown before the user follows it. */
function ListAddress() {
  const { t } = useApp();
  const [text, setText] = useState('');
  return (
    <>
      <p>{t('welcome.subscribe')}</p>
      <AddressForm
        label={t('options.addLabel')}
        text={text}
        button={t('welcome.preview')}
        placeholder="https://"
        onText={setText}
        onTake={() => location.assign(`options.html#add=${encodeURIComponent(text.trim())}`)}
      />
    </>
  );
}

/** A small search page of invented institutions, with annotations by the renderer of web pages. */
function Demo() {
  const { t, today } = useApp();
  const results = useMemo(() => sampleResults(t, today), [t, today]);
  return (
    <div className="panel stack-far">
      {results.map(({ title, url, view }) => (
        <div key={view.entry.id} className="welcome-result">
          <p className="welcome-result-title">
            <span className="welcome-fake-link">{title}</span>
            <Annotation view={view} words={markWords(t)} />
          </p>
          <p className="meta">{url}</p>
          <p className="meta">{t(`welcome.${view.tier}`)}</p>
        </div>
      ))}
    </div>
  );
}
