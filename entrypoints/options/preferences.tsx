import { useState } from 'react';
import { Annotation } from '../../components/annotation';
import { useApp } from '../../components/app';
import { TextList } from '../../components/dated-text';
import { ErrorNote, FaultNote } from '../../components/error-note';
import { CheckField, ChoiceField, FieldGroup, LanguageField, Said } from '../../components/fields';
import { useAction } from '../../components/use-request';
import { Section } from '../../components/view';
import type { PolicyFault } from '../../lib/domain/policy';
import { changeSettings, type Settings, type SettingsChange } from '../../lib/domain/settings';
import type { SettingsState } from '../../lib/domain/settings-state';
import type { MarkView } from '../../lib/domain/verdict';
import { inStyle, markWords } from '../../lib/wording/fixed-words';
import type { Translate } from '../../lib/wording/messages/translate';
import { policyFaultText } from '../../lib/wording/settings-faults';

interface GroupProps {
  settings: Settings;
  isLocked(field: keyof Settings): boolean;
  save(change: SettingsChange): void;
}

interface PreferencesProps {
  state: SettingsState | null;
  /** The settings were saved; how they are kept may have changed. */
  onSaved(): void;
}

/** Settings for what is annotated, how, and what is remembered. Every change is saved at once, and the view says so. */
export function Preferences({ state, onSaved }: PreferencesProps) {
  const { t, settings, saveSettings } = useApp();
  const [isSaved, setIsSaved] = useState(false);
  const saving = useAction();
  const save = (change: SettingsChange) => {
    setIsSaved(false);
    saving.run(saveSettings(change), (saved) => {
      // A policy may have locked it since the view was opened.
      setIsSaved(JSON.stringify(changeSettings(saved, change)) === JSON.stringify(saved));
      onSaved();
    });
  };
  const isLocked = (field: keyof Settings) => state?.locked.includes(field) ?? false;
  const group = { settings, isLocked, save };
  return (
    <Section id="appearance" title={t('options.appearance')}>
      {state && <SettingsFaults state={state} />}
      <Switches
        {...group}
        legend={t('options.tiers')}
        hint={t('options.tiersHint')}
        fields={['showNamed', 'showPossible']}
      />
      <Surfaces {...group} />
      <Looks {...group} />
      <AnnotationPreview />
      <Switches
        {...group}
        legend={t('options.remembered')}
        fields={['learnHosts', 'keepRecent', 'showChanges']}
      />
      <ErrorNote error={saving.error} />
      <Said>{isSaved && t('options.saved')}</Said>
      <p className="hint">{t('options.synced')}</p>
    </Section>
  );
}

interface SwitchesProps extends GroupProps {
  legend: string;
  hint?: string;
  fields: readonly ('showNamed' | 'showPossible' | 'learnHosts' | 'keepRecent' | 'showChanges')[];
}

function Switches({ legend, hint, fields, settings, isLocked, save }: SwitchesProps) {
  const { t } = useApp();
  return (
    <FieldGroup legend={legend}>
      {hint && <p className="hint">{hint}</p>}
      {fields.map((field) => (
        <CheckField
          key={field}
          label={t(`options.${field}`)}
          hint={t(`options.${field}Hint`)}
          value={settings[field]}
          isLocked={isLocked(field)}
          onChange={(value) => save({ [field]: value })}
        />
      ))}
    </FieldGroup>
  );
}

function Surfaces({ settings: { surfaces }, isLocked, save }: GroupProps) {
  const { t } = useApp();
  return (
    <FieldGroup legend={t('options.surfaces')}>
      {(['search', 'stores', 'listings', 'websites'] as const).map((surface) => (
        <CheckField
          key={surface}
          label={t(`options.surface.${surface}`)}
          value={surfaces[surface]}
          isLocked={isLocked('surfaces')}
          onChange={(value) => save({ surfaces: { [surface]: value } })}
        />
      ))}
    </FieldGroup>
  );
}

function Looks({ settings, isLocked, save }: GroupProps) {
  const { t } = useApp();
  return (
    <FieldGroup legend={t('options.looks')}>
      <LanguageField
        auto={t('options.languageAuto')}
        value={settings.language}
        isLocked={isLocked('language')}
        onChange={(language) => save({ language })}
      />
      <ChoiceField
        label={t('options.theme')}
        value={settings.theme}
        choices={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`options.theme.${value}`),
        }))}
        isLocked={isLocked('theme')}
        onChange={(theme) => save({ theme })}
      />
      <ChoiceField
        label={t('options.markStyle')}
        value={settings.markStyle}
        choices={(['full', 'compact'] as const).map((value) => ({
          value,
          label: t(`options.markStyle.${value}`),
        }))}
        isLocked={isLocked('markStyle')}
        onChange={(markStyle) => save({ markStyle })}
      />
      <ChoiceField
        label={t('options.markSize')}
        value={settings.markSize}
        choices={(['normal', 'large'] as const).map((value) => ({
          value,
          label: t(`options.markSize.${value}`),
        }))}
        isLocked={isLocked('markSize')}
        onChange={(markSize) => save({ markSize })}
      />
    </FieldGroup>
  );
}

/** Faults of the stored settings, of their way to other machines, and of the administrator's policy. */
function SettingsFaults({ state }: { state: SettingsState }) {
  const { t } = useApp();
  const { fault, unsynced, policyFaults, locked } = state;
  const texts = [
    ...(fault ? [t(`options.fault.${fault.kind}`, { field: fault.field })] : []),
    ...(unsynced ? [t(`options.unsynced.${unsynced}`)] : []),
  ];
  return (
    <>
      {texts.map((text) => (
        <FaultNote key={text} text={text} />
      ))}
      {policyFaults.length > 0 && <PolicyFaults faults={policyFaults} />}
      {locked.length > 0 && <p className="hint">{t('options.managed')}</p>}
    </>
  );
}

/** Each thing of the administrator's policy that does not hold, with the reason. */
function PolicyFaults({ faults }: { faults: readonly PolicyFault[] }) {
  const { t } = useApp();
  const texts = faults.map((fault) => policyFaultText(t, fault));
  return (
    <div className="fault" role="alert">
      <p>{t('options.policyFaults', { n: texts.length })}</p>
      <TextList texts={[...new Set(texts)]} />
    </div>
  );
}

const MONTH = '2026-09';

/** Invented annotations of the three tiers. */
function samples(t: Translate): MarkView[] {
  const heading = t('options.previewName');
  const of = (
    tier: MarkView['tier'],
    gravity: MarkView['gravity'],
    label: string,
    certainty: string,
  ): MarkView => ({
    ref: 0,
    entry: { list: 'builtin', id: 'example' },
    tier,
    gravity,
    label,
    ...(tier !== 'possible' && { short: MONTH }),
    description: t('mark.description', { heading, label, certainty }),
    heading,
    ...(tier === 'possible' ? { doubt: certainty } : {}),
    basis: t('mark.basis', { certainty }),
    evidence: [],
    sanctions: [],
    provenance: [t('options.previewHint')],
    also: [],
  });
  const month = { month: MONTH };
  return [
    of('identified', 'penalty', t('label.penalty', month), t('certainty.host')),
    of('named', 'notice', t('label.app-notice', month), t('certainty.named')),
    of('possible', 'notice', t('pill.possible', month), t('certainty.possible')),
  ];
}

/** Titles with annotations, in the style and size that are set now and of the tiers that are shown. */
export function AnnotationPreview() {
  const { t, settings } = useApp();
  const { markStyle, markSize, showNamed, showPossible } = settings;
  const shown = samples(t).filter(
    ({ tier }) => (tier !== 'named' || showNamed) && (tier !== 'possible' || showPossible),
  );
  return (
    <figure className="panel annotation-preview">
      <figcaption className="hint">{t('options.preview')}</figcaption>
      {shown.map((view) => (
        <p key={view.tier} className="annotation-preview-line">
          {view.heading}
          <Annotation view={inStyle(view, markStyle)} words={markWords(t, markSize)} />
        </p>
      ))}
    </figure>
  );
}
