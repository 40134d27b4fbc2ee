import { useState } from 'react';
import { useApp } from '../../components/app';
import { Button } from '../../components/fields';
import { NewTabLink } from '../../components/links';
import { Section } from '../../components/view';
import {
  type CallForm,
  CHANNELS,
  type ChannelId,
  suggestChannels,
} from '../../lib/wording/complaint';

interface ChannelChoice {
  suggested: readonly ChannelId[];
  /** For whom the text is written; null while nothing speaks for one. */
  chosen: ChannelId | null;
  /** The last time that the user chose: for whom the text was written until then. */
  rewrite: Rewrite | null;
  choose(channel: ChannelId): void;
}

export interface Rewrite {
  from: ChannelId | null;
  to: ChannelId;
}

/** The user's choice, else the first that is suggested. */
export function useChannel({ topics, phone }: CallForm): ChannelChoice {
  const [rewrite, setRewrite] = useState<Rewrite | null>(null);
  const suggested = suggestChannels(topics, phone);
  const chosen = rewrite?.to ?? suggested[0] ?? null;
  const choose = (to: ChannelId) => setRewrite({ from: chosen, to });
  return { suggested, chosen, rewrite, choose };
}

/** Whom to tell: those that fit first, and of each when it is right. */
export function Channels({ suggested, chosen, choose }: ChannelChoice) {
  const { t } = useApp();
  const fits = CHANNELS.filter(({ id }) => suggested.includes(id)).sort(
    (a, b) => suggested.indexOf(a.id) - suggested.indexOf(b.id),
  );
  const others = CHANNELS.filter(({ id }) => !suggested.includes(id));
  return (
    <Section id="where" title={t('call.where')}>
      <ul className="stack-far channels">
        {[...fits, ...others].map((channel) => (
          <li key={channel.id}>
            <Channel
              channel={channel}
              isSuggested={suggested.includes(channel.id)}
              isChosen={chosen === channel.id}
              onChoose={() => choose(channel.id)}
            />
          </li>
        ))}
      </ul>
      <p className="hint">{t('call.keep')}</p>
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
      <p className="row chip-row channel-name">
        {t(`channel.${id}`)}
        {isSuggested && <span className="tag">{t('call.suggested')}</span>}
      </p>
      <p className="hint">{t(`channel.when.${id}`)}</p>
      <div className="row actions">
        <Button
          aria-pressed={isChosen}
          aria-label={t('call.useFor', { channel: t(`channel.${id}`) })}
          onClick={onChoose}
        >
          {t('call.use', { id })}
        </Button>
        <a className="button" href={`tel:${id}`}>
          {t('call.dial', { number: id })}
        </a>
        {url && <NewTabLink url={url}>{t('call.site')}</NewTabLink>}
      </div>
    </div>
  );
}
