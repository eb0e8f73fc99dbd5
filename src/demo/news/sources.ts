/** Where the demo's news comes from: papers that do not exist, at addresses that lead nowhere. */
export const SOURCES: readonly { name: string; url: string; mayReprint: boolean }[] = [
  { name: '淮水晚报', url: 'https://wanbao.example.com', mayReprint: true },
  { name: '运河早报', url: 'https://zaobao.example.com', mayReprint: true },
  { name: '涟漪新闻', url: 'https://lianyi.example.com', mayReprint: true },
  { name: '都梁周刊', url: 'https://duliang.example.com', mayReprint: true },
  { name: '荷乡发布', url: 'https://hexiang.example.com', mayReprint: true },
  { name: '湖畔资讯', url: 'https://hupan.example.com', mayReprint: false },
];
