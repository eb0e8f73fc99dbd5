// Where an example of every kind of page stands, for bin/screens.mjs.

/** Where an example of every kind of page stands, and with whose cookies. */
export async function pagesOf(browser, url, password) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const firstListing = async (path) => {
    await page.goto(url + path);
    return page.locator('.row--photo .row-title a').first().getAttribute('href');
  };
  const listing = await firstListing('/lianshui/chuzu');
  const job = await firstListing('/all/ershou');
  await page.goto(`${url}/staff/login`);
  await page.fill('[name=username]', 'pictures');
  await page.fill('[name=password]', password);
  await page.locator('main form button').first().click();
  await page.waitForURL(/staff\/queue/);
  const staff = await context.cookies();
  const mine = await browser.newContext({ locale: 'zh-CN' });
  const receipt = await postOne(await mine.newPage(), url);
  const own = await mine.cookies();
  const article = await firstNews(page, url, '/news');
  const corrected = await correctedNews(page, url);
  await page.goto(`${url}/staff/news`);
  const draft = await page.locator('main a[href^="/staff/news/"]:not([href$="/new"])').first().getAttribute('href');
  await page.goto(`${url}/lianshui`);
  const town = await page.locator('a[href^="/town/"]').first().getAttribute('href');
  return {
    home: { path: '/' },
    region: { path: '/lianshui' },
    all: { path: '/all' },
    list: { path: '/lianshui/chuzu' },
    'list-filtered': { path: '/all/chuzu?f.room=2&min=800&max=2000' },
    'list-empty': { path: '/other/xiezilou' },
    listing: { path: listing },
    'listing-goods': { path: job },
    report: { path: `${listing}/report` },
    search: { path: `/search?q=${encodeURIComponent('两室')}` },
    'search-none': { path: `/search?q=${encodeURIComponent('潜水艇')}` },
    'post-1': { path: '/post?region=lianshui' },
    'post-2': { path: '/post/lianshui/chuzu' },
    'post-2-job': { path: '/post/huaian/pugong' },
    receipt: { path: receipt, cookies: own },
    'receipt-edit': { path: `${receipt}/edit`, cookies: own },
    manage: { path: '/manage', cookies: own },
    town: { path: town },
    numbers: { path: '/numbers' },
    favourites: { path: '/favourites' },
    news: { path: '/news' },
    'news-section': { path: '/news/section/minsheng?region=lianshui' },
    'news-hot': { path: '/news/hot' },
    'news-archive': { path: '/news/archive' },
    article: { path: article },
    'article-corrected': { path: corrected },
    'article-print': { path: `${article}/print` },
    corrections: { path: `${corrected}/corrections` },
    comments: { path: `${article}/comments` },
    'error-report': { path: `${article}/error` },
    takedown: { path: `/takedown?page=${article}` },
    'newsroom-list': { path: '/staff/news', cookies: staff },
    'newsroom-new': { path: '/staff/news/new', cookies: staff },
    'newsroom-edit': { path: draft, cookies: staff },
    sources: { path: '/staff/sources', cookies: staff },
    'staff-numbers': { path: '/staff/numbers', cookies: staff },
    takedowns: { path: '/staff/takedowns', cookies: staff },
    rules: { path: '/rules' },
    missing: { path: '/nowhere' },
    login: { path: '/staff/login' },
    queue: { path: '/staff/queue', cookies: staff },
    bulk: { path: '/staff/bulk?tab=held', cookies: staff },
    reported: { path: '/staff/queue?tab=reported', cookies: staff },
    audit: { path: '/staff/audit', cookies: staff },
    people: { path: '/staff/people', cookies: staff },
  };
}

async function postOne(page, url) {
  await page.goto(`${url}/post/lianshui/dating`);
  await page.fill('[name=ask]', '涟城哪里能修老式缝纫机');
  await page.fill('[name=body]', '家里老人留下的缝纫机，踏板不动了，想找个会修的师傅，最好能上门。');
  await page.fill('[name=contact]', '周先生');
  await page.fill('[name=phone]', '139 0000 5678');
  await page.locator('.submit button').click();
  await page.waitForURL(/receipts/);
  return new URL(page.url()).pathname;
}

/** The first article of a list. */
async function firstNews(page, url, list) {
  await page.goto(url + list);
  const links = await page
    .locator('main a[href^="/news/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  return links.find((href) => /^\/news\/\d+$/.test(href));
}

/** An article whose text was changed after it was published. */
async function correctedNews(page, url) {
  for (const list of ['/news', '/news/section/tongzhi', '/news/section/minsheng']) {
    await page.goto(url + list);
    const links = await page
      .locator('main a[href^="/news/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const href of new Set(links.filter((link) => /^\/news\/\d+$/.test(link)))) {
      await page.goto(url + href);
      if (await page.locator(`a[href="${href}/corrections"]`).count()) return href;
    }
  }
  return '/news';
}
