import { useApp } from '../../components/app';
import { CheckField } from '../../components/fields';
import { Channels, Complaint, LetterOut, useChannel } from '../../components/letters';
import { Section } from '../../components/view';
import type { FormPart } from '../../lib/enrol/form';
import {
  ENROL_CHANNELS,
  refundComplaint,
  refundLetter,
  suggestEnrolChannels,
} from '../../lib/enrol/letters';
import { refundFindings } from '../../lib/enrol/refund';
import { typedFault } from '../../lib/wording/typed';
import { Findings } from './findings';
import { Choice, NumberField, Signs, TextField } from './form-fields';

/** Money back: what the law says for a reason, the letter to the institution, and the complaint. */
export function RefundPart({ form, change }: FormPart) {
  const { t, today } = useApp();
  const channel = useChannel(suggestEnrolChannels(form));
  const isFaulty = [form.name, form.address].some((text) => typedFault(text) !== null);
  const missing = t(isFaulty ? 'letter.faulty' : 'enrol.letterMissing');
  return (
    <>
      <Reason form={form} change={change} />
      <Section id="letter" title={t('enrol.letter')}>
        <LetterOut
          label={t('enrol.letterText')}
          hint={t('enrol.letterHint')}
          textIn={(words) => refundLetter(words, form, today)}
          missing={missing}
        />
      </Section>
      <Channels title={t('enrol.where')} channel={channel} among={ENROL_CHANNELS} />
      <Complaint
        title={t('enrol.complaint')}
        channel={channel}
        partsIn={(words, to) => refundComplaint(words, form, to, today)}
        missing={missing}
      />
    </>
  );
}

function Reason({ form, change }: FormPart) {
  const { t, today } = useApp();
  const { reason } = form;
  return (
    <Section id="refund" title={t('enrol.refund')} hint={t('enrol.refundHint')}>
      <Choice name="reason" form={form} change={change} />
      {reason !== '' && (
        <>
          <p className="hint">{t('enrol.paidHint')}</p>
          <div className="enrol-numbers">
            <TextField name="paidOn" type="date" form={form} change={change} />
            <NumberField name="taken" form={form} change={change} />
            {reason === 'mind' && <NumberField name="listPrice" form={form} change={change} />}
          </div>
          {reason === 'regret' && (
            <CheckField
              label={t('enrol.hadBefore')}
              value={form.hadBefore}
              onChange={(hadBefore) => change({ hadBefore })}
            />
          )}
        </>
      )}
      <Signs part="refund" form={form} change={change} />
      <Findings findings={refundFindings(form, today)} />
    </Section>
  );
}
