/** How a text calls its own office, whom it was about before, and to whom it is written. Each is a part of an expression. */

/** 我局, 本机关. */
export const OUR_OFFICE = '[我本](?:局|委|机关|单位|厅|大队|支队|办|街道|所|部门|镇)';

const UNIT = '(?:公司|单位|机构|校|学校|中心|园|企业|工作室|俱乐部)';

/** 该公司, 该托管中心. */
export const THIS_UNIT = `该(?:培训|托管|教育|辅导|艺术|体育|服务|托育)*${UNIT}`;

/** 你单位, 贵校. */
export const YOUR_UNIT = `[你贵](?:${UNIT}|处)`;
