import { useApp } from '../../components/app';
import { Labelled } from '../../components/text-fields';
import { Section } from '../../components/view';
import type { ListSummary } from '../../lib/publish/thread/wishes';

/** What a list says of itself, as it is typed. */
export interface AboutList {
  title: string;
  publisher: string;
  /** One a line. */
  contacts: string;
  licence: string;
  /** Where it will lie; no part of what is signed. */
  url: string;
}

export const NOTHING_SAID: AboutList = {
  title: '',
  publisher: '',
  contacts: '',
  licence: '',
  url: '',
};

/** What a published list says of itself; the address stays as it was typed. */
export const saidBy = (
  { title, publisher, contacts, licence }: ListSummary,
  { url }: AboutList,
): AboutList => ({ title, publisher, contacts: contacts.join('\n'), licence, url });

interface AboutProps {
  about: AboutList;
  /** Only a publish says anew what a list says of itself. */
  isFixed: boolean;
  onAbout(about: AboutList): void;
}

/** As they are published. */
export const contactsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Title, publisher, contact, licence and address of the list. */
export function About({ about, isFixed, onAbout }: AboutProps) {
  const { t } = useApp();
  return (
    <Section id="about" title={t('publish.about')}>
      <div className="publish-about">
        {(['title', 'publisher', 'contacts', 'url', 'licence'] as const).map((name) => (
          <Field
            key={name}
            name={name}
            value={about[name]}
            disabled={isFixed && name !== 'url'}
            onChange={({ currentTarget }) => onAbout({ ...about, [name]: currentTarget.value })}
          />
        ))}
      </div>
    </Section>
  );
}

interface FieldProps {
  name: keyof AboutList;
  value: string;
  disabled: boolean;
  onChange(event: { currentTarget: { value: string } }): void;
}

function Field({ name, ...props }: FieldProps) {
  const { t } = useApp();
  return (
    <Labelled
      label={t(`publish.about.${name}`)}
      hint={t(`publish.aboutHint.${name}`)}
      className="field stack-close"
    >
      {(field) => {
        const shared = { ...field, ...props, name, className: 'input' };
        if (name === 'contacts') return <textarea {...shared} rows={2} />;
        return <input {...shared} type={name === 'url' ? 'url' : 'text'} />;
      }}
    </Labelled>
  );
}
