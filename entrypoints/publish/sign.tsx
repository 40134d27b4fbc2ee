import { type ReactNode, useState } from 'react';
import { useApp } from '../../components/app';
import { Button, CheckField, ChoiceField } from '../../components/fields';
import { NumberFact } from '../../components/list-facts';
import { Fact, Section } from '../../components/view';
import { localNow } from '../../lib/domain/clock';
import { expiryOf } from '../../lib/publish/folder/release';
import type { Keys } from '../../lib/publish/folder/roles';
import type { ListSummary } from '../../lib/publish/thread/wishes';
import type { Translate } from '../../lib/wording/messages/translate';
import { type AboutList, contactsOf } from './about';
import { type Job, missingKeys, needsRoot } from './held-keys';
import { countOf, type ReadFiles } from './tables';

/** What a person says that a publish may. */
export interface SignChoices {
  skipsErrors: boolean;
  mayShrink: boolean;
  mayBeEmpty: boolean;
}

const NO_CHOICES: SignChoices = { skipsErrors: false, mayShrink: false, mayBeEmpty: false };

interface SignProps {
  job: Job;
  tables: ReadFiles | null;
  list: ListSummary | null;
  keys: Keys;
  about: AboutList;
  isBusy: boolean;
  /** What is chosen of the web edition. */
  edition: ReactNode;
  onJob(job: Job): void;
  onSign(choices: SignChoices): void;
}

interface Asked {
  choice: keyof SignChoices;
  label: string;
}

/** What has to be said before it is signed. */
function askedOf(t: Translate, { job, tables, list }: SignProps): Asked[] {
  if (job !== 'publish' || !tables) return [];
  const { results, entries } = tables.summary;
  const errors = countOf(results, 'error');
  const shrink = list?.changes?.shrink;
  const asked: Asked[] = [];
  if (errors > 0)
    asked.push({ choice: 'skipsErrors', label: t('publish.skipErrors', { n: errors }) });
  if (shrink) asked.push({ choice: 'mayShrink', label: t('publish.mayShrink', { told: shrink }) });
  if (!list && entries === 0) asked.push({ choice: 'mayBeEmpty', label: t('publish.mayBeEmpty') });
  return asked;
}

/** What is still missing, in words. */
function lacksOf(t: Translate, { job, tables, list, keys, about }: SignProps): string[] {
  const lacks = (role: 'root' | 'release'): string[] =>
    missingKeys(keys, role, list, job) > 0 ? [t(`publish.key.${role}`)] : [];
  const isPublish = job === 'publish';
  return [
    ...(isPublish && !tables ? [t('publish.lacksTable')] : []),
    ...(!isPublish && !list ? [t('publish.list')] : []),
    ...(needsRoot(list, job) ? lacks('root') : []),
    ...lacks('release'),
    ...(isPublish && !about.title.trim() ? [t('publish.about.title')] : []),
    ...(isPublish && !about.publisher.trim() ? [t('publish.about.publisher')] : []),
  ];
}

/** What is going to be signed, what is missing for it, what is to be confirmed, and the button. */
export function Sign(props: SignProps) {
  const { t } = useApp();
  const { job, list, isBusy, edition, onJob, onSign } = props;
  const [choices, setChoices] = useState(NO_CHOICES);
  const asked = askedOf(t, props);
  const lacks = lacksOf(t, props);
  const isReady = lacks.length === 0 && asked.every(({ choice }) => choices[choice]);
  const jobs: readonly Job[] = ['publish', 'renew', 'rotate'];
  return (
    <Section id="sign" title={t('publish.sign')}>
      {list && (
        <ChoiceField
          label={t('publish.job')}
          value={job}
          choices={jobs.map((value) => ({ value, label: t(`publish.job.${value}`) }))}
          onChange={onJob}
        />
      )}
      <Preview {...props} />
      {edition}
      {asked.map(({ choice, label }) => (
        <CheckField
          key={choice}
          label={label}
          value={choices[choice]}
          onChange={(value) => setChoices({ ...choices, [choice]: value })}
        />
      ))}
      {lacks.length > 0 && (
        <p className="hint">{t('publish.lacks', { what: lacks.join(t('text.between')) })}</p>
      )}
      <div className="row actions">
        <Button isPrimary disabled={!isReady} isIdle={isBusy} onClick={() => onSign(choices)}>
          {t(`publish.do.${job}`)}
        </Button>
      </div>
    </Section>
  );
}

/** Everything that a reader will see of the publish as a whole. */
function Preview({ job, tables, list, about }: SignProps) {
  const { t } = useApp();
  const isPublish = job === 'publish';
  const entries = isPublish ? tables?.summary.entries : list?.entries;
  const head = list && !isPublish ? list : { ...about, contacts: contactsOf(about.contacts) };
  const none = t('preview.none');
  return (
    <dl className="facts">
      <Fact term={t('publish.about.title')}>
        <span lang="zh-CN">{head.title.trim() || none}</span>
      </Fact>
      <Fact term={t('publish.about.publisher')}>
        <span lang="zh-CN">{head.publisher.trim() || none}</span>
      </Fact>
      <Fact term={t('preview.contacts')}>{head.contacts.join(t('text.between')) || none}</Fact>
      <Fact term={t('preview.licence')}>{head.licence.trim() || none}</Fact>
      <Fact term={t('preview.count')}>
        {entries === undefined ? none : t('preview.countText', { n: entries })}
      </Fact>
      <NumberFact
        sequence={job === 'rotate' ? 1 : (list?.sequence ?? 0) + 1}
        expires={expiryOf(localNow())}
        isNew={job === 'rotate'}
      />
    </dl>
  );
}
