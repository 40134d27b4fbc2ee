import { type ReactNode, useId, useMemo, useState } from 'react';
import { Annotation } from '../../components/annotation';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { Unanswered } from '../../components/error-note';
import { Button } from '../../components/fields';
import { useComposedText } from '../../components/input-method';
import { HELP, viewPath } from '../../components/links';
import { PermissionNote } from '../../components/permission-note';
import { Results } from '../../components/results';
import { AddressForm } from '../../components/text-fields';
import { useTypedLookup } from '../../components/use-lookup';
import { useLookAgain, useRequest } from '../../components/use-request';
import { View } from '../../components/view';
import { type ListCoverage, LOOKUP_EXAMPLES } from '../../lib/domain/lookup';
import { dayText } from '../../lib/wording/dates';
import { markWords } from '../../lib/wording/fixed-words';
import type { Translate } from '../../lib/wording/messages/translate';
import { andText, regionText } from '../../lib/wording/names';
import { sampleResults } from './sample';

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

/** A part of names of the bundled list, so that there is something to find. */
const [{ text: EXAMPLE }] = LOOKUP_EXAMPLES;

/** The one thing to do at once: look a name up, and see a real find. */
function TryName() {
  const { t } = useApp();
  const { lookup, onText, onRegion } = useTypedLookup();
  const typed = useComposedText('', onText);
  const id = useId();
  return (
    <div className="stack-far">
      <p>{t('welcome.tryHint')}</p>
      <search className="row">
        <label className="visually-hidden" htmlFor={id}>
          {t('welcome.tryLabel')}
        </label>
        <input
          id={id}
          className="input"
          value={typed.value}
          placeholder={t('welcome.tryLabel')}
          autoComplete="off"
          {...typed.handlers}
        />
        <Button isPrimary onClick={() => typed.change(EXAMPLE)}>
          {t('welcome.tryButton', { text: EXAMPLE })}
        </Button>
      </search>
      <Results lookup={lookup} onRegion={onRegion} />
    </div>
  );
}

function partsText(t: Translate, { institutions, websites, apps, regions }: ListCoverage): string {
  const counts = [
    ['institution', institutions],
    ['website', websites],
    ['app', apps],
  ] as const;
  const places = andText(
    t,
    regions.map((code) => regionText(t, code) ?? code),
  );
  return counts
    .filter(([, n]) => n > 0)
    .map(([of, n]) => {
      const part = { kind: t(`kind.${of}`), n };
      return of === 'institution' && places
        ? t('welcome.partIn', { ...part, places })
        : t('welcome.part', part);
    })
    .join(' · ');
}

/** The content of each list in a line; and a warning if no list holds institutions. */
function Holdings() {
  const { t } = useApp();
  const request = useRequest('coverage', {});
  const held =
    request.status === 'done' ? request.value.filter((list) => partsText(t, list)) : null;
  const isEmpty = held?.length === 0;
  // On the first day the bundled list is still being taken in.
  useLookAgain(request, isEmpty === true);
  if (held === null) return <Unanswered request={request} />;
  if (isEmpty) return <p className="hint">{t('welcome.loading')}</p>;
  return (
    <>
      <ul className="stack-close welcome-list">
        {held.map((list) => (
          <li key={list.identity}>
            <DatedText
              text={t('welcome.holds', {
                title: list.title,
                date: dayText(t, list.asOf),
                parts: partsText(t, list),
              })}
            />
          </li>
        ))}
      </ul>
      {held.every(({ institutions }) => institutions === 0) && (
        <p className="welcome-lack">{t('welcome.noInstitutions')}</p>
      )}
    </>
  );
}
