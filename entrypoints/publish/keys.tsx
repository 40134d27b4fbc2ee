import { useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { Button, FileButton } from '../../components/fields';
import { saveFile } from '../../components/save-file';
import { Section, takeFocus } from '../../components/view';
import { exportKeyPair, generateKeyPair, type KeyPair } from '../../lib/list/keys';
import type { Keys } from '../../lib/publish/folder/roles';
import type { ListSummary } from '../../lib/publish/thread/wishes';
import { bytesOf, useReading } from './chosen-file';
import {
  type Job,
  type KeyFault,
  type KeyRole,
  missingKeys,
  NO_KEYS,
  needsRoot,
  withKey,
} from './held-keys';

interface KeysSectionProps {
  list: ListSummary | null;
  job: Job;
  keys: Keys;
  onKeys(keys: Keys): void;
  onJob(job: Job): void;
}

/** A key that was just made, and whether its file was saved. */
interface Made {
  role: KeyRole;
  pair: KeyPair;
  isSaved: boolean;
}

/** Keys are made or opened here, held while the view is open, and stored nowhere. */
export function KeysSection({ list, job, keys, onKeys, onJob }: KeysSectionProps) {
  const { t } = useApp();
  const [fault, setFault] = useState<KeyFault | null>(null);
  /** Buttons that have done what they do go: the keyboard goes on from here. */
  const heading = useRef<HTMLHeadingElement>(null);
  const [made, setMade] = useState<readonly Made[]>([]);
  const roles: readonly KeyRole[] = needsRoot(list, job) ? ['root', 'release'] : ['release'];
  const { read, unreadNote, forgetUnread } = useReading();
  const use = useRef({ held: keys, list, job });
  use.current = { held: keys, list, job };
  const hold = (held: Keys) => {
    use.current = { ...use.current, held };
    onKeys(held);
  };
  const open = async (role: KeyRole, file: File) => {
    setFault(null);
    const bytes = await read(bytesOf(file));
    if (!bytes) return;
    const text = new TextDecoder().decode(bytes);
    const next = await withKey(text, role, () => use.current, hold);
    setFault(typeof next === 'string' ? next : null);
  };
  const newRoles: readonly KeyRole[] = job === 'rotate' ? ['release'] : ['root', 'release'];
  const canMake = (!list || job === 'rotate') && newRoles.every((role) => keys[role].length === 0);
  const make = async () => {
    setFault(null);
    setMade(
      await Promise.all(
        newRoles.map(async (role) => ({ role, pair: await generateKeyPair(), isSaved: false })),
      ),
    );
  };
  const save = ({ role, pair }: Made) => {
    saveFile(`${role}.key.json`, exportKeyPair(pair));
    const next = made.map((each) => (each.pair === pair ? { ...each, isSaved: true } : each));
    setMade(next);
    // A key whose file nobody has would lock the list for good: it counts once it is saved.
    if (!next.every(({ isSaved }) => isSaved)) return;
    const added = Object.fromEntries(next.map(({ role, pair }) => [role, [pair]]));
    onKeys({ ...keys, ...added });
    setMade([]);
    heading.current?.focus();
  };
  const forget = () => {
    setMade([]);
    setFault(null);
    forgetUnread();
    onKeys(NO_KEYS);
    heading.current?.focus();
  };
  return (
    <Section id="keys" title={t('publish.keys')} hint={t('publish.keysHint')} heading={heading}>
      <ul className="publish-keys">
        {roles.map((role) => (
          <KeyState
            key={role}
            role={role}
            keys={keys[role]}
            missing={missingKeys(keys, role, list, job)}
          />
        ))}
      </ul>
      <div className="row actions">
        {roles.map((role) => (
          <FileButton
            key={role}
            label={t(`publish.openKey.${role}`)}
            accept=".json,application/json"
            onFile={(file) => open(role, file)}
          />
        ))}
        {canMake && made.length === 0 && (
          <Button onClick={make}>
            {t(job === 'rotate' ? 'publish.makeRelease' : 'publish.makeKeys')}
          </Button>
        )}
        {list && job !== 'rotate' && (
          <Button
            onClick={() => {
              forget();
              onJob('rotate');
            }}
          >
            {t('publish.lostKey')}
          </Button>
        )}
        {keys.root.length + keys.release.length > 0 && (
          <Button onClick={forget}>{t('publish.forgetKeys')}</Button>
        )}
      </div>
      {made.length > 0 && <MadeKeys made={made} onSave={save} />}
      {unreadNote}
      {fault && <FaultNote text={t(`publish.keyFault.${fault}`)} />}
    </Section>
  );
}

function KeyState(props: { role: KeyRole; keys: readonly KeyPair[]; missing: number }) {
  const { t } = useApp();
  const { role, keys, missing } = props;
  return (
    <li data-missing={missing > 0}>
      {t(`publish.key.${role}`)}
      {keys.map(({ id }) => (
        <code key={id} title={id}>
          {id.slice(0, 12)}
        </code>
      ))}
      <span className="hint">
        {missing > 0 ? t('publish.keyMissing', { n: missing }) : t('publish.keyHeld')}
      </span>
    </li>
  );
}

/** New keys, each to be saved before anything is signed with it. */
function MadeKeys({ made, onSave }: { made: readonly Made[]; onSave(made: Made): void }) {
  const { t } = useApp();
  return (
    <div className="panel stack">
      <p tabIndex={-1} ref={takeFocus}>
        {t('publish.madeKeys')}
      </p>
      <ul className="publish-keys">
        {made.map((each) => (
          <li key={each.role}>
            <Button isPrimary={!each.isSaved} onClick={() => onSave(each)}>
              {t(`publish.saveKey.${each.role}`)}
            </Button>
            <span className="hint">
              {each.isSaved ? t('publish.keySaved') : t(`publish.keepKey.${each.role}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
