import { useApp } from '../../components/app-context';
import { DatedText } from '../../components/dated-text';
import { Fact } from '../../components/record-facts';
import type { ListPreview } from '../../lib/domain/list-preview';
import type { Translate } from '../../lib/wording/messages';

function countText(t: Translate, { live, counted, kinds }: ListPreview): string {
  const whole = counted < live;
  const count = whole
    ? t('preview.countPart', { n: live, counted })
    : t('preview.countText', { n: live });
  const each = kinds.map(({ kind, count }) =>
    t('preview.kind', { kind: t(`kind.${kind}`), n: count }),
  );
  return [count, ...each].join(' · ');
}

/** What a list says of itself, and how much is in it. */
export function PreviewFacts({ list }: { list: ListPreview }) {
  const { t } = useApp();
  const { publisher, contacts, licence, asOf, sequence, expires } = list;
  const until = t('preview.numberText', { n: sequence, date: expires.slice(0, 10) });
  return (
    <dl className="facts">
      <Fact term={t('preview.publisher')}>{publisher}</Fact>
      <Fact term={t('preview.contacts')}>
        {contacts.length === 0
          ? t('preview.none')
          : contacts.map((each) => <span key={each}>{each.replace(/^mailto:/, '')}</span>)}
      </Fact>
      <Fact term={t('preview.licence')}>{licence || t('preview.none')}</Fact>
      <Fact term={t('preview.date')}>
        <DatedText text={asOf} />
      </Fact>
      <Fact term={t('preview.number')}>
        <span>
          <DatedText text={until} />
        </span>
      </Fact>
      <Fact term={t('preview.count')}>{countText(t, list)}</Fact>
    </dl>
  );
}
