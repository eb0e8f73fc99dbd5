import { type Area, look, met, unmet } from './duty.js';

/** What the site must have and show before it is open to the public. */
export const register: Area = {
  name: '备案和网址',
  duties: [
    {
      duty: '网站已做 ICP 备案，备案号写在页脚',
      serves: 'ICP_NUMBER',
      find: ({ settings: { icpNumber } }) =>
        icpNumber
          ? met(`页脚写着 ${icpNumber}`)
          : unmet('没有写备案号', '到工信部备案，把号码写进 ICP_NUMBER。分类信息算不算经营性，要问当地通信管理局'),
    },
    {
      duty: '已做公安联网备案，备案号写在页脚',
      serves: 'PSB_NUMBER',
      find: ({ settings: { psbNumber } }) =>
        psbNumber
          ? met(`页脚写着 ${psbNumber}`)
          : unmet('没有写公安备案号', '开通后 30 天内到公安机关备案，把号码写进 PSB_NUMBER'),
    },
    {
      duty: '网址是 HTTPS',
      serves: 'SITE_URL',
      find: ({ settings: { siteUrl } }) =>
        siteUrl.startsWith('https://')
          ? met(siteUrl)
          : unmet(siteUrl, '在前面放一个带证书的代理，把 SITE_URL 改成 https 的网址'),
    },
    {
      duty: '按正式运行的规矩启动：密钥单独给，限额不能关',
      serves: 'NODE_ENV',
      find: ({ settings: { production } }) =>
        production ? met('NODE_ENV=production') : unmet('现在不是正式运行', '用 NODE_ENV=production 启动'),
    },
    {
      duty: '认得出每个来客的地址，限额和封禁才有用',
      serves: 'TRUST_PROXY',
      find: ({ settings: { trustProxy, siteUrl } }) => {
        if (trustProxy)
          return look('相信代理写的 X-Forwarded-For', '请确认外面的人绕不过代理直接连到本站，不然地址可以乱写');
        return siteUrl.startsWith('https://')
          ? unmet('前面有代理，却没有相信它写的地址：所有人都算同一个', '设 TRUST_PROXY=on')
          : met('没有代理，看连接本身的地址');
      },
    },
  ],
};
