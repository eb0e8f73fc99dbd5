import type { QueueTab } from './queue-item.entity.js';

export const TAB_NAMES: Readonly<Record<QueueTab, string>> = {
  held: '待审',
  reported: '举报',
  appeals: '申诉',
  notices: '侵权',
  spot: '抽查',
};
