import { useApp } from '../../components/app';
import { DatedText, Meta } from '../../components/dated-text';
import { NewTabLink } from '../../components/links';
import { byWeight, type Finding, isGrave } from '../../lib/enrol/finding';
import { documentOf, type RuleId, ruleOf } from '../../lib/enrol/rules';
import { findingText, ruleFacts, ruleText, shortRuleText } from '../../lib/enrol/words';

/** Neighbours that rest on the same rules are told together, above one list of sources. */
function byRules(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.[0]?.rules.join() === finding.rules.join()) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

/** The findings on the filled-in form, gravest first, each with its rule's text. Amounts over a limit are announced. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useApp();
  const grave = findings.filter(isGrave);
  const said = grave.map((finding) => findingText(t, finding)).join(' ');
  return (
    <>
      <p className="visually-hidden" role="status">
        {findings.length > 0 && t('enrol.summary', { n: findings.length, texts: said })}
      </p>
      {findings.length > 0 && (
        <ul className="stack" aria-label={t('enrol.findings')}>
          {byRules(byWeight(findings)).map((group) => (
            <li key={group.map(({ key }) => key).join()} className="panel stack-close finding">
              {group.map((finding) => (
                <p key={finding.key} className="finding-line" data-state={finding.state}>
                  <span className="tag">{t(`enrol.state.${finding.state}`)}</span>
                  <span>{findingText(t, finding)}</span>
                </p>
              ))}
              <Sources rules={group[0]?.rules ?? []} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Sources({ rules }: { rules: readonly RuleId[] }) {
  const { t } = useApp();
  const [first] = rules;
  if (first === undefined) return <p className="hint">{t('enrol.noRule')}</p>;
  const short = shortRuleText(first);
  const n = rules.length;
  return (
    <details className="sources">
      <summary>
        {n === 1 ? t('enrol.rule', { first: short }) : t('enrol.rules', { first: short, n })}
      </summary>
      <ul className="stack-far">
        {rules.map((id) => (
          <li key={id} className="stack-close">
            <Source id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The rule word by word, where it is published, and which text was read, or which reports give the sentence. */
function Source({ id }: { id: RuleId }) {
  const { t } = useApp();
  const { official, read } = documentOf(id);
  const { quote, reportedIn } = ruleOf(id);
  const label = reportedIn === undefined ? 'enrol.rule.read' : 'enrol.rule.reported';
  return (
    <>
      <p lang="zh-CN">
        <DatedText text={ruleText(t, id)} />
      </p>
      <blockquote className="quote" lang="zh-CN">
        {quote.join('\n')}
      </blockquote>
      <Meta text={ruleFacts(t, id)} />
      <p className="row meta">
        {official && <NewTabLink url={official}>{t('enrol.rule.official')}</NewTabLink>}
        {(reportedIn ?? read).map((url, at) => (
          <NewTabLink key={url} url={url}>
            {t(label, { n: at + 1 })}
          </NewTabLink>
        ))}
      </p>
    </>
  );
}
