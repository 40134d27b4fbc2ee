import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { runs } from '../../runs';

/**
 * One unit is punished, others stand beside it: the drafts name the one or nobody. Brands hold the very words
 * that lead to names (对外, 因材, 和谐), so that a wrong cut would show.
 */

const PLACES =
  '余姚市 宁波市海曙区 上海 北京市朝阳区 成都 武汉市 长沙县 苏州工业园区 和平区 广西 内蒙古呼和浩特市'.split(
    ' ',
  );
const BRANDS =
  '示例启明 和谐示例 向日葵示例 对外示例 为明示例 示例未来星 示例与时 示例在线 因材示例 被子示例 示例的士 了不起示例 将来示例 从善示例 示例给力 示例一对一 示例责任'.split(
    ' ',
  );
const FORMS =
  '教育咨询有限公司 教育科技股份有限公司 培训有限责任公司 培训学校 培训中心 艺术培训中心有限公司 幼儿园 托管中心 俱乐部有限公司'.split(
    ' ',
  );

const unit = fc
  .tuple(fc.constantFrom('', ...PLACES), fc.constantFrom(...BRANDS), fc.constantFrom(...FORMS))
  .map((parts) => parts.join(''));

const office = fc
  .tuple(
    fc.constantFrom('余姚市', '宁波市海曙区', '上海市浦东新区', '成都市武侯区'),
    fc.constantFrom('教育局', '市场监督管理局', '综合行政执法局'),
  )
  .map((parts) => parts.join(''));

/** What an office tells of whom it punished: P the party, O the office. */
const ACTS = [
  '近日，O依法对P无证办学的行为作出罚款3万元的行政处罚。',
  'O决定对P给予警告。',
  'P因无证办学，2026年3月5日被O罚款3万元。',
  'P因虚假宣传被O给予警告。',
  'O决定将P列入黑名单。',
  'O依法吊销P办学许可证。',
  '当事人P未取得办学许可证。O对当事人罚款3万元。',
  'P（以下简称当事人）虚假宣传。O依法对当事人罚款3万元。',
  '经查，P未经审批开展学科类培训，O依法对其罚款3万元。',
  'P未取得办学许可证，O于2026年3月5日给予警告。',
  '近日，O对位于示例路2号的P开展突击检查。经查，该公司无证办学，O对该公司罚款3万元。',
  'O执法人员在检查中发现，P无证办学。O责令其停止举办，并处罚款3万元。',
  'O依法取缔未取得办学许可的P。',
];

/** What it tells of another beside. */
const BESIDE = [
  'O接到X的举报。',
  '该案由X投诉引发。',
  '当事人与X签订合作协议。',
  '其母公司X未参与经营。',
  '当事人租用X的房屋，由X收取租金。',
  '广告由X制作发布。',
  '执法人员还检查了X，未发现问题。',
  '学员资金存入X账户。',
  'X另案处理。',
  '对X的违法线索已移送公安机关。',
  'X负责人列席会议。',
  '此前，X曾因同类行为被罚款1万元。',
  '消费者称将X误认为当事人。',
  '经X鉴定，教材为盗版。',
  'X主动退费，获得表扬。',
  '当事人冒用X名义招生，X已报案。',
  '执法人员在X发现当事人的传单。',
  'O曾对X开展检查，未发现问题。',
  'X未收取租金，O调取了其账目。',
  'X明知当事人无证办学而出租房屋。',
  '有人反映，X在同一地址办学。',
];

const beside = fc.tuple(fc.constantFrom(...BESIDE), unit);

describe('others beside the party', () => {
  it('gives no draft to anybody who only stands beside', () => {
    fc.assert(
      fc.property(
        unit,
        office,
        fc.constantFrom(...ACTS),
        fc.array(beside, { maxLength: 2 }),
        fc.nat(2),
        fc.boolean(),
        (party, by, act, others, at, isOneParagraph) => {
          const sentences = others.map(([said, name]) => said.replaceAll('X', name));
          sentences.splice(Math.min(at, sentences.length), 0, act.replaceAll('P', party));
          const said = sentences.map((sentence) => sentence.replaceAll('O', by));
          const paragraphs = [...(isOneParagraph ? [said.join('')] : said), by, '2026年3月9日'];
          const { rows } = draftNotice({ title: '行政处罚信息', paragraphs });
          const names = rows.filter(({ refused }) => !refused).map(({ name }) => name);
          expect(names.filter((name) => name !== party)).toEqual([]);
        },
      ),
      { numRuns: runs(50), seed: 1 },
    );
  });

  it.each([
    '余姚市教育局对P的合作机构X罚款3万元。',
    '余姚市教育局对P旗下X给予警告。',
    '余姚市教育局将P的加盟商X列入黑名单。',
  ])('drafts nobody by whom another one belongs to: %s', (said) => {
    const [party, other] = ['余姚市示例启明培训学校', '宁波市示例晨光培训有限公司'];
    const sentence = said.replace('P', party).replace('X', other);
    const paragraphs = [sentence, '余姚市教育局', '2026年3月9日'];
    const { rows } = draftNotice({ title: '行政处罚信息', paragraphs });
    const names = rows.filter(({ refused }) => !refused).map(({ name }) => name);
    expect(names).not.toContain(party);
  });

  it('drafts the party of a plain name, whatever the sentence', () => {
    for (const act of ACTS) {
      const said = act.replaceAll('P', '余姚市示例启明培训学校').replaceAll('O', '余姚市教育局');
      const { rows } = draftNotice({
        title: '行政处罚信息',
        paragraphs: [said, '余姚市教育局', '2026年3月9日'],
      });
      expect([said, rows.map(({ name, refused }) => [name, refused])]).toEqual([
        said,
        [['余姚市示例启明培训学校', undefined]],
      ]);
    }
  });
});
