import type { Trap } from './trap';

export const SERIES_TRAPS: readonly Trap[] = [
  {
    id: 'what is done to a landlord and to a platform',
    notice: {
      title: '余姚市通报2起违规培训案例',
      paragraphs: [
        '一、余姚市示例启明教育咨询有限公司无证办学案',
        '经查，该公司未取得办学许可证开展学科类培训。余姚市教育局于2026年4月2日对该公司作出罚款4万元的行政处罚，并约谈房东。',
        '二、余姚市示例晨光文化有限公司无证办学案',
        '经查，该公司在网络平台开展线上学科类培训。余姚市教育局于2026年4月9日对该公司给予警告，对平台企业给予通报批评。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明教育咨询有限公司',
        authority: '余姚市教育局',
        date: '2026-04-02',
        grounds: ['未取得办学许可证'],
        kinds: ['penalty'],
        result: ['罚款4万元'],
        without: ['约谈'],
      },
      {
        name: '余姚市示例晨光文化有限公司',
        authority: '余姚市教育局',
        date: '2026-04-09',
        grounds: ['线上学科类培训'],
        kinds: ['warning'],
        result: ['警告'],
        without: ['通报批评'],
      },
    ],
    never: [],
    stated: 2,
  },
  {
    id: 'cases numbered 01 and 02, in one of another trade',
    notice: {
      title: '余姚市发布消费维权案例',
      paragraphs: [
        '余姚市市场监督管理局公布一批案例。',
        '01余姚市示例食府餐饮有限公司使用过期食材案',
        '2026年1月5日，余姚市市场监督管理局对其罚款9000元。',
        '02 余姚市示例启明舞蹈培训有限公司格式条款案',
        '经查，该公司合同载有“概不退费”的条款。2026年2月7日，该局依法对该公司给予警告。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明舞蹈培训有限公司',
        authority: '余姚市市场监督管理局',
        date: '2026-02-07',
        grounds: ['概不退费'],
        kinds: ['warning'],
        result: ['警告'],
        without: ['9000元'],
      },
    ],
    never: ['余姚市示例食府餐饮有限公司'],
  },
  {
    id: 'who did what in one list, what was done in the next',
    notice: {
      title: '余姚市通报一批校外培训机构违规问题',
      paragraphs: [
        '一、违规情况',
        '1.余姚市示例启明培训学校在国家法定节假日开展学科类培训。',
        '2.余姚市示例晨光艺术中心未按规定公示收费标准。',
        '二、处理情况',
        '1.余姚市教育局对余姚市示例启明培训学校处以罚款20000元。',
        '2.余姚市教育局对余姚市示例晨光艺术中心给予警告。',
        '余姚市教育局',
        '2026年8月1日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        grounds: ['法定节假日'],
        kinds: ['penalty'],
        result: ['罚款20000元'],
        without: ['警告'],
      },
      {
        name: '余姚市示例晨光艺术中心',
        authority: '余姚市教育局',
        grounds: ['公示收费标准'],
        kinds: ['warning'],
        result: ['警告'],
        without: ['20000元'],
      },
    ],
    never: [],
  },
  {
    id: 'an office that a case names in part',
    notice: {
      title: '宁波市教育局通报2起校外培训违规案例',
      paragraphs: [
        '一、余姚市示例启明培训学校超范围培训案',
        '2026年4月，宁波市海曙区教育局检查发现，余姚市示例启明培训学校超出许可范围开展学科类培训。2026年4月22日，海曙区教育局给予该校警告。',
        '二、宁波示例晨光艺术培训有限公司无证办学案',
        '经查，该公司未取得办学许可证。2026年4月29日，区教育局对该公司作出罚款1万元的处罚。',
        '宁波市教育局',
        '2026年5月20日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '宁波市海曙区教育局',
        date: '2026-04-22',
        grounds: ['超出许可范围'],
        kinds: ['warning'],
        result: ['警告'],
      },
      {
        name: '宁波示例晨光艺术培训有限公司',
        date: '2026-04-29',
        grounds: ['未取得办学许可证'],
        kinds: ['penalty'],
        result: ['罚款1万元'],
      },
    ],
    never: [],
    stated: 2,
  },
  {
    id: 'two on a black list, each with its own line behind',
    notice: {
      title: '余姚市教育局公告',
      paragraphs: [
        '余教公告〔2026〕7号',
        '经研究，现决定将余姚市示例启明培训学校、余姚市示例晨光艺术中心列入校外培训机构黑名单。',
        '余姚市示例启明培训学校：擅自停业，拖欠学费。',
        '余姚市示例晨光艺术中心：伪造办学许可证招生。',
        '上述单位自公告之日起不得招生。',
        '余姚市教育局',
        '2026年10月9日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-10-09',
        document: '余教公告〔2026〕7号',
        grounds: ['拖欠学费'],
        kinds: ['blacklist'],
        result: ['黑名单'],
      },
      {
        name: '余姚市示例晨光艺术中心',
        authority: '余姚市教育局',
        date: '2026-10-09',
        document: '余教公告〔2026〕7号',
        grounds: ['伪造办学许可证'],
        kinds: ['blacklist'],
        result: ['黑名单'],
      },
    ],
    never: [],
  },
  {
    id: 'offices of other cases in a series of a province',
    notice: {
      title: '浙江省教育厅通报2起校外培训案例',
      paragraphs: [
        '一、余姚市示例启明培训学校无证办学案',
        '2026年4月1日，区教育局对该校罚款1万元。',
        '二、宁波示例晨光艺术培训有限公司无证办学案',
        '2026年4月2日，宁波市海曙区教育局对该公司罚款2万元。',
        '浙江省教育厅',
        '2026年5月1日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        date: '2026-04-01',
        grounds: ['无证办学'],
        kinds: ['penalty'],
        result: ['罚款1万元'],
      },
      {
        name: '宁波示例晨光艺术培训有限公司',
        authority: '宁波市海曙区教育局',
        date: '2026-04-02',
        grounds: ['无证办学'],
        kinds: ['penalty'],
        result: ['罚款2万元'],
      },
    ],
    never: [],
    stated: 2,
  },
  {
    id: 'two stories without numbers, the second called 该公司 as well',
    notice: {
      title: '余姚市典型案例',
      paragraphs: [
        '余姚市示例启明培训学校无证办学。2026年4月1日，余姚市教育局对该校罚款1万元。',
        '余姚市示例晨光艺术培训有限公司超时培训。2026年4月2日，余姚市教育局对该公司给予警告。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-01',
        grounds: ['无证办学'],
        kinds: ['penalty'],
        result: ['罚款1万元'],
        without: ['警告'],
      },
    ],
    never: [],
  },
  {
    id: 'cases in brackets',
    notice: {
      title: '余姚市典型案例',
      paragraphs: [
        '（案例1）余姚市示例启明培训学校无证办学案',
        '2026年4月1日，余姚市教育局对该校罚款1万元。',
        '（案例2）余姚市示例晨光艺术培训有限公司超时培训案',
        '2026年4月2日，余姚市教育局对该公司给予警告。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-01',
        grounds: ['无证办学'],
        kinds: ['penalty'],
        result: ['罚款1万元'],
      },
      {
        name: '余姚市示例晨光艺术培训有限公司',
        authority: '余姚市教育局',
        date: '2026-04-02',
        grounds: ['超时培训'],
        kinds: ['warning'],
        result: ['警告'],
      },
    ],
    never: [],
  },
  {
    id: 'cases with a bare figure before their place',
    notice: {
      title: '余姚市典型案例',
      paragraphs: [
        'NO.1 余姚市示例启明培训学校无证办学案',
        '2026年4月1日，余姚市教育局对该校罚款1万元。',
        'NO.2 余姚市示例晨光艺术培训有限公司超时培训案',
        '2026年4月2日，余姚市教育局对该公司给予警告。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-01',
        grounds: ['无证办学'],
        kinds: ['penalty'],
        result: ['罚款1万元'],
      },
      {
        name: '余姚市示例晨光艺术培训有限公司',
        authority: '余姚市教育局',
        date: '2026-04-02',
        grounds: ['超时培训'],
        kinds: ['warning'],
        result: ['警告'],
      },
    ],
    never: [],
  },
];
