import { content } from './content.duties.js';
import { decisions } from './decisions.duties.js';
import type { Area } from './duty.js';
import { people } from './people.duties.js';
import { records } from './records.duties.js';
import { register } from './register.duties.js';

/** Everything that the panel looks at, in the order in which it stands there. */
export const AREAS: readonly Area[] = [register, people, decisions, content, records];

/** Promises that no setting and no row of a table can tell of: the program keeps them, and its tests watch that it does. */
export const KEPT_BY_TESTS: readonly string[] = [
  '发布只要两页，不开 JavaScript 也行，不注册、不收钱',
  '电话和微信不出现在网页、订阅、搜索和站点地图里，要点一下才给',
  '打开一个网址不会改变任何东西；删除先问一遍，30 天内可以恢复',
  '填好的字和照片，出错也不丢',
  '关注度按人按天计，谁也改不了',
  '撤除的页面答 410 和原因，同时从列表、搜索、订阅和缓存里消失',
  '新闻写明来源、作者、原文链接和责任编辑',
];
