import { useApp } from '../../components/app';
import { CheckField } from '../../components/fields';
import type { FormPart, Part } from '../../lib/enrol/form';
import { signsOf } from '../../lib/enrol/signs';

/** Signs of this part, to be ticked. Signs that mean nothing for the course are left out. */
export function Signs({ part, form, change }: FormPart & { part: Part }) {
  const { t } = useApp();
  const { signs } = form;
  return (
    <fieldset>
      <legend className="legend">{t('enrol.signs')}</legend>
      {signsOf(part, form).map((sign) => (
        <CheckField
          key={sign}
          label={t(`enrol.sign.${sign}`)}
          value={signs.includes(sign)}
          onChange={(isTicked) => {
            const others = signs.filter((each) => each !== sign);
            change({ signs: isTicked ? [...others, sign] : others });
          }}
        />
      ))}
    </fieldset>
  );
}
