import { HttpException } from '@nestjs/common';
import { RuleBroken } from '../kernel/rule-broken.js';

/** What an error page says, in words for anybody. `message` is used when the error has none of its own for people. */
export interface ErrorWords {
  readonly title: string;
  readonly message: string;
}

const WORDS: Record<number, ErrorWords> = {
  400: { title: '这个请求看不懂', message: '地址或提交的内容不完整，请返回上一页再试一次。' },
  401: { title: '请先登录', message: '这一页需要登录后才能看。' },
  403: { title: '这一步不能进行', message: '您没有权限做这件事，或者请求不是从本站页面发出的。请回到本站页面再试。' },
  404: { title: '没有找到这一页', message: '地址可能写错了，或者这一页已经不在了。' },
  405: { title: '这一步不能这样进行', message: '请回到页面上，用页面里的按钮再试一次。' },
  408: { title: '等得太久了', message: '网络可能不稳定，请再试一次。' },
  409: { title: '情况有了变化', message: '刚才有人先改过了，请刷新后再看。' },
  410: { title: '这一页已经不在了', message: '这条信息已经删除或者过期。' },
  413: { title: '内容太大了', message: '一次提交的内容超过了限制，请减少一些再试。' },
  415: { title: '不支持这种文件', message: '请换一种格式再试，例如 JPG 或 PNG 图片。' },
  422: { title: '有些内容需要修改', message: '请检查填写的内容，改好后再提交。' },
  429: { title: '请稍等一会儿', message: '您操作得有点频繁，请稍后再试。' },
  500: { title: '网站出了一点问题', message: '我们已经记录下来了。请过一会儿再试。' },
  503: { title: '暂时无法访问', message: '网站正在恢复，请过一分钟再试。' },
};

export function errorWords(status: number): ErrorWords {
  return WORDS[status] ?? WORDS[status >= 500 ? 500 : 400]!;
}

/** Words that were written for people: ours. Those of the framework are English and are replaced by ours for the status. */
export function ownWords(error: unknown): string | null {
  const message = error instanceof RuleBroken || error instanceof HttpException ? error.message : '';
  return /\p{Script=Han}/u.test(message) ? message : null;
}
