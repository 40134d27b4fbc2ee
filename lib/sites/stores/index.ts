import type { Site } from '../../domain/site';
import { apple } from './apple';
import { coolapk } from './coolapk';
import { googlePlay } from './google-play';
import { honor } from './honor';
import { huawei } from './huawei';
import { oppo } from './oppo';
import { qihoo } from './qihoo';
import { tencent } from './tencent';
import { vivo } from './vivo';
import { wandoujia } from './wandoujia';
import { xiaomi } from './xiaomi';

/** Every app store that is read. */
export const storeSites: readonly Site[] = [
  apple,
  coolapk,
  googlePlay,
  honor,
  huawei,
  oppo,
  qihoo,
  tencent,
  vivo,
  wandoujia,
  xiaomi,
];
