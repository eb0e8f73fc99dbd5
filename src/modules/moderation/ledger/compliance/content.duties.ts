import { type Area, look, met, unmet } from './duty.js';

/** What is published, and whose word it is. */
export const content: Area = {
  name: '内容和身份',
  duties: [
    {
      duty: '发布信息的人核验过真实身份（网络安全法）',
      serves: 'IDENTITY、IDENTITY_SURFACES',
      find: ({ settings: { identity, identitySurfaces, smsUrl } }) => {
        if (identity !== 'sms' || !identitySurfaces.includes('posting'))
          return unmet('发布时不核验手机号', '接上短信服务，设 IDENTITY=sms 和 SMS_URL；要不要，先问网信办');
        return smsUrl ? met('发布时用短信验证码核验手机号') : unmet('验证码没有真的发出去：没有短信服务', '设 SMS_URL');
      },
    },
    {
      duty: '新闻评论先审后发，写评论的人核验过身份',
      serves: 'COMMENTS、IDENTITY_SURFACES',
      find: ({ settings: { comments, newsMode, identity, identitySurfaces } }) => {
        if (comments === 'off' || newsMode === 'off') return met('没有评论');
        if (comments === 'live') return unmet('评论不经审核就显示', '设 COMMENTS=held 或 off');
        return identity === 'sms' && identitySurfaces.includes('comments')
          ? met('先审后发，用短信验证码核验手机号')
          : unmet(
              '先审后发，但不核验写评论的人',
              '设 IDENTITY=sms，IDENTITY_SURFACES 里加 comments；或者设 COMMENTS=off',
            );
      },
    },
    {
      duty: '登新闻有许可：互联网新闻信息服务许可证，转载还要在来源名单里',
      serves: 'NEWS_MODE',
      find: ({ settings: { newsMode } }) => {
        if (newsMode === 'off') return met('不登新闻');
        return newsMode === 'index'
          ? look('只登标题、摘要和链接', '摘要也可能要许可，请问网信办；没有许可就设 NEWS_MODE=off')
          : look('转载全文', '程序看不出有没有许可和授权，请核对；没有就设 NEWS_MODE=index 或 off', '/staff/sources');
      },
    },
    {
      duty: '发得太多的人会被拦',
      serves: 'RATE_LIMIT_SCALE',
      find: ({ settings: { rateLimitScale } }) => {
        if (rateLimitScale === 0) return unmet('限额全关了', '去掉 RATE_LIMIT_SCALE=0');
        return rateLimitScale === 1 ? met('限额和设计的一样') : look(`所有限额乘了 ${rateLimitScale}`, '用完请改回 1');
      },
    },
  ],
};
