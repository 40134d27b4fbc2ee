import { useId } from 'react';
import { useApp } from '../../components/app';
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
  const id = useId();
  const field = (name: 'title' | 'publisher' | 'licence' | 'url', type = 'text') => (
    <p className="field stack-close">
      <label htmlFor={`${id}-${name}`}>{t(`publish.about.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className="input"
        name={name}
        type={type}
        value={about[name]}
        disabled={isFixed && name !== 'url'}
        aria-describedby={`${id}-${name}-hint`}
        onChange={({ currentTarget }) => onAbout({ ...about, [name]: currentTarget.value })}
      />
      <span id={`${id}-${name}-hint`} className="hint">
        {t(`publish.aboutHint.${name}`)}
      </span>
    </p>
  );
  return (
    <Section id="about" title={t('publish.about')}>
      <div className="publish-about">
        {field('title')}
        {field('publisher')}
        <p className="field stack-close">
          <label htmlFor={`${id}-contacts`}>{t('publish.about.contacts')}</label>
          <textarea
            id={`${id}-contacts`}
            className="input"
            name="contacts"
            rows={2}
            value={about.contacts}
            disabled={isFixed}
            aria-describedby={`${id}-contacts-hint`}
            onChange={({ currentTarget }) => onAbout({ ...about, contacts: currentTarget.value })}
          />
          <span id={`${id}-contacts-hint`} className="hint">
            {t('publish.aboutHint.contacts')}
          </span>
        </p>
        {field('url', 'url')}
        {field('licence')}
      </div>
    </Section>
  );
}
