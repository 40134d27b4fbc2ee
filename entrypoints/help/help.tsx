import { useApp } from '../../components/app';
import { ADD_LIST, NewTabLink } from '../../components/links';
import { OfficialLookups } from '../../components/official-lookups';
import { Version } from '../../components/version';
import { View } from '../../components/view';

const QUESTIONS = ['none', 'marks', 'lists', 'add', 'wrong', 'quiet', 'private'] as const;

/** Common questions, answered in texts of the package. Nothing is fetched. */
export function Help() {
  const { t } = useApp();
  return (
    <View title={t('help.title')}>
      {QUESTIONS.map((each) => (
        <section key={each} className="section" aria-labelledby={`${each}-title`}>
          <h2 id={`${each}-title`} className="section-title">
            {t(`help.${each}.q`)}
          </h2>
          <p>{t(`help.${each}.a`)}</p>
          {each === 'lists' && <OfficialLookups />}
          {each === 'add' && (
            <p>
              <NewTabLink url={ADD_LIST}>{t('search.addList')}</NewTabLink>
            </p>
          )}
        </section>
      ))}
      <p className="section">
        <Version />
      </p>
    </View>
  );
}
