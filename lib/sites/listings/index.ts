import type { Site } from '../../domain/site';
import { baixing } from './baixing';
import { bilibili } from './bilibili';
import { dianping } from './dianping';
import { five8 } from './five8';
import { icourse163 } from './icourse163';
import { jd } from './jd';
import { meituan } from './meituan';
import { open163 } from './open163';
import { study163 } from './study163';
import { taobao } from './taobao';
import { xiaohongshu } from './xiaohongshu';

/** Every course listing that is read. */
export const listingSites: readonly Site[] = [
  baixing,
  bilibili,
  dianping,
  five8,
  icourse163,
  jd,
  meituan,
  open163,
  study163,
  taobao,
  xiaohongshu,
];
