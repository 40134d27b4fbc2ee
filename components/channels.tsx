import { useState } from 'react';
import { CHANNELS, type ChannelId } from '../lib/wording/complaint';
import { useApp } from './app';
import { Button } from './fields';
import { NewTabLink } from './links';
import { Section } from './view';

export interface ChannelChoice {
  suggested: readonly ChannelId[];
  /** The channel that the text is written for; null while nothing speaks for one. */
  chosen: ChannelId | null;
  /** The channel that the text was written for before the user last chose. */
  rewrite: Rewrite | null;
  choose(channel: ChannelId): void;
}

export interface Rewrite {
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
      <p className="row chip-row channel-name">
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
