import { type Fault, formModel } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { ownPath } from './own-path.js';

const FIRST_PAGE = '/staff';

interface Login {
  readonly username: string;
  readonly password: string;
  readonly next: string | null;
  readonly faults: Fault[];
}

/** The fields as text; whatever else was sent is not looked at. */
export function readLogin(body: unknown): Login {
  const sent = (body ?? {}) as Sent;
  const username = textOf(sent, 'username').trim().slice(0, 100);
  const password = textOf(sent, 'password').slice(0, 1000);
  const faults: Fault[] = [];
  if (!username) faults.push({ field: 'username', message: '请填写用户名' });
  if (!password) faults.push({ field: 'password', message: '请填写密码' });
  return { username, password, next: ownPath(textOf(sent, 'next')), faults };
}

/** The page's model. What was typed as the password is never sent back. */
export function loginPage(typed: { username?: string; next?: unknown }, faults: readonly Fault[] = []) {
  return {
    title: '工作人员登录',
    layout: 'bare',
    noindex: true,
    form: formModel({ username: typed.username ?? '', next: ownPath(typed.next) ?? '' }, faults),
  };
}

/** Where one goes after signing in: the page that was asked for, but never back to the door. */
export function afterLogin(next: string | null): string {
  return next && !/^\/staff\/log(in|out)\b/.test(next) ? next : FIRST_PAGE;
}
