import { beforeAll, describe, expect, it } from '@jest/globals';
import { useBoard } from './support/board.js';
import { FRIDGE, post } from './support/people.js';

const COOK = {
  poster_job: '门店/个体',
  job: '炒锅师傅',
  num: '2',
  company: '老街菜馆',
  sal_min: '5000',
  sal_max: '7000',
  welfare: '包吃住',
  workplace: '老街口',
  no_fee: '1',
  title: '老街菜馆招炒锅师傅两名',
  body: '家常菜馆，中午和晚上两个班，有经验的优先，来了可以先试两天。',
  contact: '孙经理',
  phone: '13900004321',
};

describe('Everyday words', () => {
  const board = useBoard();
  const page = async (path: string) => (await board.visitor().get(encodeURI(path))).page;
  const texts = async (path: string, selector: string) => {
    const $ = await page(path);
    return $(selector)
      .map((_, one) => $(one).text())
      .get();
  };

  beforeAll(async () => {
    await post(board, COOK, { to: 'lianshui/chushi' });
    await post(board, { title: '新城花园两室一厅精装修' });
    await post(board, { ...FRIDGE, title: '三门大容量，搬家出让' }, { to: 'xuyi/jiadian' });
  });

  it('find a job with board and lodging by either of the two', async () => {
    for (const option of ['包住', '包吃', '包吃住'])
      expect(await texts(`/all/chushi?f.welfare=${option}`, '.row-title')).toEqual(['老街菜馆招炒锅师傅两名']);
    expect(await texts('/all/chushi?f.welfare=双休', '.row-title')).toEqual([]);
    expect(await texts('/search?q=包住', '.row-title')).toEqual(['老街菜馆招炒锅师傅两名']);
  });

  it('find what stands in a category by what the category is called', async () => {
    expect(await texts('/search?q=租房', '.row-title')).toEqual(['新城花园两室一厅精装修']);
    expect(await texts('/search?q=招工', '.row-title')).toEqual(['老街菜馆招炒锅师傅两名']);
    expect(await texts('/search?q=洗衣机', '.row-title')).toEqual([]);
  });

  it('lead to the categories they name, in the region that is looked at', async () => {
    const links = async (path: string) => {
      const $ = await page(path);
      return $('.kinds a')
        .map((_, link) => `${$(link).text()} ${$(link).attr('href')}`)
        .get();
    };
    expect(await links('/search?q=洗衣机')).toEqual(['家用电器 /all/jiadian']);
    expect(await links('/search?q=租房&region=lianshui')).toEqual([
      '房屋出租 /lianshui/chuzu',
      '合租/床位 /lianshui/hezu',
      '日租/短租 /lianshui/duanzu',
      '求租 /lianshui/qiuzu',
    ]);
    expect(await links('/search?q=新城花园')).toEqual([]);
    expect(await links('/search')).toEqual([]);
  });

  it('stand on the page of step 1, with where to go when nothing fits', async () => {
    const $ = await page('/post');
    expect($('button[value=jiadian]').closest('li').attr('data-words')).toContain('冰箱');
    expect($('button[value=huishou]').closest('li').attr('data-words')).toContain('收破烂');
    expect($('#g-zhaopin').attr('data-words')).toContain('招工');
    const none = $('[data-filter-none]');
    expect(none.attr('hidden')).toBeDefined();
    expect(none.text()).toContain('没有这一类，看看这些');
    expect(
      none
        .find('button')
        .map((_, button) => $(button).attr('value'))
        .get(),
    ).toEqual(['qitaes', 'qitafw', 'dating']);
  });
});
