import { useEffect, useRef, useState } from 'react';
import {
  CHANNELS,
  type ChannelId,
  type ComplaintParts,
  changedParts,
  complaintText,
} from '../lib/wording/complaint';
import { createTranslator, type Translate } from '../lib/wording/messages/translate';
import { andText } from '../lib/wording/names';
import { useApp } from './app';
import { CopyButton } from './copy';
import { DatedText } from './dated-text';
import { Button } from './fields';
import { NewTabLink } from './links';
import { TextOut } from './text-fields';
import { Section } from './view';

/** What goes to an office or an institution: the text to take along, and whom to tell. */

interface LetterOutProps {
  label: string;
  hint: string;
  /** The letter in a language; null if nothing was filled in, or something cannot be used. */
  textIn(t: Translate): string | null;
  /** Shown if there is none: what to do first. */
  missing: string;
}

/** A letter to copy, and its content for a user who does not read Chinese. */
export function LetterOut({ label, hint, textIn, missing }: LetterOutProps) {
  const { t } = useApp();
  // Offices and institutions read Chinese, whatever the user's language.
  const text = textIn(createTranslator('zh-CN'));
  if (text === null) return <p className="hint">{missing}</p>;
  return (
    <>
      <TextOut label={label} text={text} lang="zh-CN" />
      <p className="hint">{hint}</p>
      <div className="row actions">
        <CopyButton label={t('copy.text')} text={text} isPrimary />
      </div>
      {t.language === 'en' && (
        <details>
          <summary>{t('letter.meaning')}</summary>
          <p className="meaning">
            <DatedText text={textIn(t) ?? ''} />
          </p>
        </details>
      )}
    </>
  );
}

interface ChannelChoice {
  suggested: readonly ChannelId[];
  /** The channel that the text is written for; null while nothing speaks for one. */
  chosen: ChannelId | null;
  /** The channel that the text was written for before the user last chose. */
  rewrite: Rewrite | null;
  choose(channel: ChannelId): void;
}

interface Rewrite {
  from: ChannelId | null;
  to: ChannelId;
}

/** The user's choice, else the first that is suggested. */
export function useChannel(suggested: readonly ChannelId[]): ChannelChoice {
  const [rewrite, setRewrite] = useState<Rewrite | null>(null);
  const chosen = rewrite?.to ?? suggested[0] ?? null;
  const choose = (to: ChannelId) => setRewrite({ from: chosen, to });
  return { suggested, chosen, rewrite, choose };
}

interface ChannelsProps {
  title: string;
  channel: ChannelChoice;
  /** Those that bear on the matter at all. */
  among?: readonly ChannelId[];
}

/** The offices to tell, the fitting ones first, each with the case it is for. */
export function Channels({ title, channel, among }: ChannelsProps) {
  const { t } = useApp();
  const { suggested, chosen, choose } = channel;
  const offered = CHANNELS.filter(({ id }) => among?.includes(id) ?? true);
  const fits = offered
    .filter(({ id }) => suggested.includes(id))
    .sort((a, b) => suggested.indexOf(a.id) - suggested.indexOf(b.id));
  const others = offered.filter(({ id }) => !suggested.includes(id));
  return (
    <Section id="where" title={title}>
      <ul className="stack-far channels">
        {[...fits, ...others].map((each) => (
          <li key={each.id}>
            <Channel
              channel={each}
              isSuggested={suggested.includes(each.id)}
              isChosen={chosen === each.id}
              onChoose={() => choose(each.id)}
            />
          </li>
        ))}
      </ul>
      <p className="hint">{t('channel.keep')}</p>
    </Section>
  );
}

interface ChannelProps {
  channel: (typeof CHANNELS)[number];
  isSuggested: boolean;
  isChosen: boolean;
  onChoose(): void;
}

function Channel({ channel: { id, url }, isSuggested, isChosen, onChoose }: ChannelProps) {
  const { t } = useApp();
  return (
    <div className="panel stack-close channel" data-suggested={isSuggested || undefined}>
      <p className="chip-row channel-name">
        {t(`channel.${id}`)}
        {isSuggested && <span className="tag">{t('channel.suggested')}</span>}
      </p>
      <p className="hint">{t(`channel.when.${id}`)}</p>
      <div className="row actions">
        <Button
          aria-pressed={isChosen}
          aria-label={t('channel.useFor', { channel: t(`channel.${id}`) })}
          onClick={onChoose}
        >
          {t('channel.use', { id })}
        </Button>
        <a className="button" href={`tel:${id}`}>
          {t('channel.dial', { number: id })}
        </a>
        {url && <NewTabLink url={url}>{t('channel.site')}</NewTabLink>}
      </div>
    </div>
  );
}

interface ComplaintProps {
  title: string;
  channel: Pick<ChannelChoice, 'chosen' | 'rewrite'>;
  /** The parts for a channel; null if nothing was filled in, or something cannot be used. */
  partsIn(t: Translate, channel: ChannelId | null): ComplaintParts | null;
  /** Shown if there are none: what to do first. */
  missing: string;
}

/** The complaint to copy. Choosing a channel leads to it. */
export function Complaint({ title, channel, partsIn, missing }: ComplaintProps) {
  const { t } = useApp();
  const { chosen, rewrite } = channel;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!rewrite) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [rewrite]);
  const textIn = (words: Translate) => {
    const parts = partsIn(words, chosen);
    return parts && complaintText(words, parts);
  };
  const before = rewrite && partsIn(t, rewrite.from);
  const after = rewrite && partsIn(t, rewrite.to);
  return (
    <Section id="complaint" title={title} heading={heading}>
      <p role="status" className="said">
        {rewrite && before && after && rewriteText(t, rewrite, changedParts(before, after))}
      </p>
      <LetterOut
        label={t('complaint.text')}
        hint={t('letter.hint')}
        textIn={textIn}
        missing={missing}
      />
    </Section>
  );
}

/** The recipient of the text now, and the parts that changed with it. */
function rewriteText(
  t: Translate,
  { to }: Rewrite,
  changed: ReturnType<typeof changedParts>,
): string {
  const channel = t(`channel.${to}`);
  if (changed.length === 0) return t('complaint.notRewritten', { channel });
  const names = changed.map((part) => t(`complaint.part.${part}`));
  const parts = andText(t, names);
  return t('complaint.rewritten', { channel, parts });
}
