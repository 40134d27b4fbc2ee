import {
  type ComponentProps,
  type DragEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useState,
} from 'react';
import { LANGUAGES, type Language, type Settings } from '../lib/domain/settings';
import { useApp } from './app';

/** Buttons and form fields; a field that the administrator's policy decides (`isLocked`) says so. */

interface ButtonProps extends ComponentProps<'button'> {
  /** The one of a view that goes on with its matter. */
  isPrimary?: boolean;
  /** Pressing it does nothing now. It keeps the keyboard, which `disabled` would take from who just pressed it. */
  isIdle?: boolean;
}

/** A form is not sent by an idle button either. */
const ignore = (event: MouseEvent): void => event.preventDefault();

export function Button({
  isPrimary = false,
  className = isPrimary ? 'button button-primary' : 'button',
  isIdle = false,
  onClick,
  ...props
}: ButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-disabled={isIdle || undefined}
      onClick={isIdle ? ignore : onClick}
      {...props}
    />
  );
}

interface FieldProps<Value> {
  label: string;
  value: Value;
  isLocked?: boolean;
  onChange(value: Value): void;
}

function LockedNote({ id }: { id: string }) {
  const { t } = useApp();
  return (
    <span id={id} className="hint locked-note">
      {t('options.locked')}
    </span>
  );
}

interface CheckFieldProps extends FieldProps<boolean> {
  hint?: string;
}

/** A box whose whole row can be pressed. */
export function CheckField({ label, hint, value, isLocked = false, onChange }: CheckFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, isLocked && `${id}-locked`].filter(Boolean).join(' ');
  return (
    <div className="field-check">
      <input
        id={id}
        type="checkbox"
        checked={value}
        disabled={isLocked}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {isLocked && <LockedNote id={`${id}-locked`} />}
    </div>
  );
}

interface ChoiceFieldProps<Value extends string> extends FieldProps<Value> {
  name?: string;
  choices: readonly { value: Value; label: string; lang?: string }[];
}

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, label, value, choices, isLocked = false, onChange } = props;
  const id = useId();
  return (
    <p className="field stack-close">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="input"
        value={value}
        disabled={isLocked}
        aria-describedby={isLocked ? `${id}-locked` : undefined}
        onChange={(event) => {
          const chosen = choices.find((each) => each.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      {isLocked && <LockedNote id={`${id}-locked`} />}
    </p>
  );
}

export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="field-group">
      <legend className="legend">{legend}</legend>
      {children}
    </fieldset>
  );
}

interface FileButtonProps {
  label: string;
  accept?: string;
  /** Several files, or all of a folder, may be chosen at once. */
  isMany?: boolean;
  isFolder?: boolean;
  /** As a button's. */
  isIdle?: boolean;
  onFile(file: File, others: readonly File[]): void;
}

/** React knows no such attribute. */
const FOLDER = { webkitdirectory: '' };

/** The browser's own file field, reachable by keyboard, in the clothes of a button. */
export function FileButton(props: FileButtonProps) {
  const { label, accept, isMany = false, isFolder = false, isIdle = false, onFile } = props;
  const id = useId();
  return (
    <span className="file-button">
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept={accept}
        multiple={isMany}
        aria-disabled={isIdle || undefined}
        onClick={isIdle ? ignore : undefined}
        {...(isFolder && FOLDER)}
        onChange={({ currentTarget: field }) => {
          const [file, ...others] = field.files ?? [];
          if (file) onFile(file, others);
          // The same file may be chosen again, corrected.
          field.value = '';
        }}
      />
      <label className="button" htmlFor={id}>
        {label}
      </label>
    </span>
  );
}

/** Each language by its own name, whichever is spoken now: 简体中文, 繁體中文, English. */
function ownName(language: Language): string {
  const script = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant', en: 'en' }[language];
  return new Intl.DisplayNames([script], { type: 'language' }).of(script) ?? language;
}

interface LanguageFieldProps {
  /** Name of the choice that leaves the language to the browser. */
  auto: string;
  value: Settings['language'];
  isLocked?: boolean;
  onChange(language: Settings['language']): void;
}

export function LanguageField({ auto, ...field }: LanguageFieldProps) {
  const { t } = useApp();
  const languages = LANGUAGES.map((value) => ({ value, label: ownName(value), lang: value }));
  return (
    <ChoiceField
      {...field}
      label={t('options.language')}
      choices={[{ value: 'auto', label: auto }, ...languages]}
    />
  );
}

interface DropZoneProps extends ComponentProps<'div'> {
  /** True while the file button inside is busy too: a dropped file is not taken then. */
  isIdle?: boolean;
  onFile(file: File, others: readonly File[]): void;
}

/** A panel on which files can be dropped, beside the file button that it holds. */
export function DropZone({ className, isIdle = false, onFile, ...props }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    const [file, ...others] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    if (!isIdle) onFile(file, others);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file button inside
    <div
      className={className ? `panel stack drop-zone ${className}` : 'panel stack drop-zone'}
      data-over={isOver}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      {...props}
    />
  );
}

interface SaidProps {
  /** Beside a button. */
  as?: 'p' | 'span';
  children: ReactNode;
}

/** The result of an action, announced as it appears. Renders nothing if there is none. */
export function Said({ as: Tag = 'p', children }: SaidProps) {
  return (
    <Tag role="status" className="hint said">
      {children}
    </Tag>
  );
}
