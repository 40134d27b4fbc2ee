/** Registered places of the corpus: code, county, the city around it, the province, the filing prefix. */
export interface Place {
  code: string;
  place: string;
  city: string;
  province: string;
  prefix: string;
}

const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['330281', '余姚市', '宁波', '浙江', '浙'],
  ['510104', '成都市锦江区', '成都', '四川', '蜀'],
  ['320505', '苏州市虎丘区', '苏州', '江苏', '苏'],
  ['440305', '深圳市南山区', '深圳', '广东', '粤'],
  ['420111', '武汉市洪山区', '武汉', '湖北', '鄂'],
  ['430104', '长沙市岳麓区', '长沙', '湖南', '湘'],
];

export const PLACES: readonly Place[] = rows.map(([code, place, city, province, prefix]) => ({
  code,
  place,
  city,
  province,
  prefix,
}));
