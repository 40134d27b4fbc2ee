/** Reasons that tables and running text have in common, as a clerk reads them. */

/** Stands for a natural person, whom nobody names. */
export const PERSON = '（自然人）';

export const REFUSED = {
  masked: '名称已被隐去（掩码），无法登载',
  person: '当事人是自然人，名单不登载自然人',
  trader: '以个人姓名为字号的个体工商户，名单不登载自然人',
  begun: '只是立案或调查，尚未作出决定',
} as const;
