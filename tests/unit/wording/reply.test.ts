import { describe, expect, it } from 'vitest';
import { toMarkView } from '../../../lib/wording/mark';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { replyCited, replyView } from '../../../lib/wording/reply';
import { sanction, school, subject, TODAY, verdict } from './entries';

const zh = createTranslator('zh-CN');
const REPLY = { text: '已整改', on: '2026-09-20' };

describe('the reply of a listed unit', () => {
  it('says whose words it has, and of which day', () => {
    expect(replyView(zh, sanction({ reply: REPLY }))).toEqual({
      title: '该单位的回应（2026年9月20日）',
      text: '已整改',
      note: '这是该单位自己的说法，由名单的发布者登载；处理以官方原文为准。',
    });
    const source = 'https://a.example.com/r';
    expect(replyView(zh, sanction({ reply: { ...REPLY, source } }))?.source).toEqual({
      label: '回应的原文',
      url: source,
    });
  });

  it('is nothing where there is none', () => {
    expect(replyView(zh, sanction())).toBeNull();
    expect(replyCited(zh, sanction())).toEqual([]);
  });

  it('turns no word around it: text from right to left stands by itself in a sentence', () => {
    const [said] = replyCited(zh, sanction({ reply: { ...REPLY, text: 'אבג 2026' } }));
    expect(said).toBe('该单位于2026年9月20日回应：“\u2068אבג 2026\u2069”');
  });
});

describe('an annotation', () => {
  const said = (reply?: typeof REPLY) => {
    const act = sanction({ kind: 'penalty', ...(reply && { reply }) });
    const verdicts = [verdict(school({ sanctions: [act] }), 'identified', [{ kind: 'host' }])];
    const mark = toMarkView({ verdicts, subject: subject(), today: TODAY }, zh);
    return mark;
  };

  it('says in a line that there is a reply, and its acts as without one', () => {
    const [plain, replied] = [said(), said(REPLY)];
    expect(replied?.provenance).toEqual([
      '该单位对此有回应，见完整记录',
      ...(plain?.provenance ?? []),
    ]);
    expect({ ...replied, provenance: [] }).toEqual({ ...plain, provenance: [] });
  });

  it('says it of the unit that it names, and of no other one whose act another list adds', () => {
    const act = sanction({ kind: 'blacklist' });
    const mild = sanction({ isTestReport: true, reply: REPLY });
    const markOf = (name: string) => {
      const names = [{ text: name, kind: 'legal' as const }];
      const verdicts = [
        verdict(school({ sanctions: [act] }), 'identified', [{ kind: 'host' }], '名单甲'),
        verdict(
          school({ id: 'other', names, sanctions: [mild] }),
          'identified',
          [{ kind: 'host' }],
          '名单乙',
          'e'.repeat(64),
        ),
      ];
      return toMarkView({ verdicts, subject: subject(), today: TODAY }, zh);
    };
    const other = markOf('甬江示例学校');
    expect(other?.sanctions).toHaveLength(2);
    expect(other?.provenance.join()).not.toContain('回应');
    const own = markOf('余姚市示例启明培训学校有限公司');
    expect(own?.provenance[0]).toBe('该单位对此有回应，见完整记录');
  });

  it('carries none of its words', () => {
    expect(JSON.stringify(said(REPLY))).not.toContain(REPLY.text);
  });
});
