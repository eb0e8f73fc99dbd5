import { expect, it } from '@jest/globals';
import { commentsIn } from './comments-in.js';

it('reads who said what when, and what became of it', () => {
  const written = `
    +0.5h 小戚：终于等到了。
    > +1h ：也谢谢你。
    {held} +3h 路过：有人吗
    {removed R14} +7h 代办：先付定金
    > {reported abuse×2} +8h 住户：都是糊弄人的`;
  expect(commentsIn(written)).toEqual([
    { after: 0.5, name: '小戚', text: '终于等到了。', isReply: false },
    { after: 1, name: '', text: '也谢谢你。', isReply: true },
    { after: 3, name: '路过', text: '有人吗', isReply: false, fate: 'held' },
    { after: 7, name: '代办', text: '先付定金', isReply: false, fate: 'removed', reason: 'R14' },
    { after: 8, name: '住户', text: '都是糊弄人的', isReply: true, fate: 'reported', reason: 'abuse', reports: 2 },
  ]);
});

it('reads nothing from nothing, and refuses what it cannot read', () => {
  expect(commentsIn('')).toEqual([]);
  expect(() => commentsIn('昨天 小戚：好')).toThrow('昨天 小戚');
});
