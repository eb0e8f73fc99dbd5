import { fill, make } from '../dom.js';

/** What the page says about saving: one line that is said aloud, and a box for what needs an answer. */
export class Notices {
  constructor(form) {
    this.line = form.querySelector('[data-room-said]');
    this.box = make('div', { class: 'notice notice--warn room-notice', role: 'alert', hidden: '' });
    form.prepend(this.box);
  }

  say(words) {
    this.line.textContent = words;
    this.line.classList.remove('is-bad');
  }

  fault(words) {
    this.line.textContent = `没有保存：${words}`;
    this.line.classList.add('is-bad');
  }

  warn(words, ...buttons) {
    fill(this.box, make('div', {}, make('p', {}, words), make('p', { class: 'btns' }, ...buttons)));
    this.box.hidden = false;
  }

  clear() {
    this.box.hidden = true;
  }

  signIn() {
    this.fault('登录已经过期');
    const link = make('a', { class: 'btn', href: '/staff/login', target: '_blank', rel: 'noopener' }, '在新窗口登录');
    this.warn('登录已经过期。请在新窗口登录，再回到这一页保存，写的内容都还在。', link);
    return false;
  }
}
