import { simplified } from '../../kernel/simplified.js';
import { clean, cleanLine, fold, length, saysSomething } from '../../kernel/text.js';
import { type Fault, FormInvalid } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { findContacts } from '../contacts/find-contacts.js';
import { parsePhone } from '../contacts/phone.js';
import { Comment } from './comment.entity.js';

/** What somebody wants to say. */
export interface CommentDraft {
  readonly name: string;
  readonly body: string;
  /** Number of the comment that it answers. */
  readonly replyTo: number | null;
}

const LEAST = 2;
/** Names that make a reader believe that the house speaks. */
const OF_THE_HOUSE = /编辑|管理员|站长|客服|官方|审核|本[网站]/;
const CONTACTS = { phone: '电话', wechat: '微信', qq: 'QQ', url: '网址', email: '邮箱' } as const;

/** @throws FormInvalid with what is wrong, field by field */
export function readComment(sent: Sent): CommentDraft {
  const name = cleanLine(textOf(sent, 'name'));
  const body = clean(textOf(sent, 'body')).replace(/\n{3,}/g, '\n\n');
  const replyTo = textOf(sent, 'reply_to');
  const faults = [...faultsOfBody(body), ...faultsOfName(name)];
  if (replyTo !== '' && !/^[1-9]\d{0,8}$/.test(replyTo))
    faults.push({ field: 'body', message: '要回复的评论不见了，请刷新页面再试' });
  if (faults.length > 0) throw new FormInvalid(faults);
  return { name, body, replyTo: replyTo === '' ? null : Number(replyTo) };
}

/** The number that the writer gives where it is asked for; it is checked by SMS and not kept. */
export function phoneIn(sent: Sent): string {
  const phone = parsePhone(textOf(sent, 'phone').slice(0, 60), '');
  return 'fault' in phone ? '' : phone.number;
}

/** Without spaces and signs between, in simplified characters: 編 輯 says the same as 编辑. */
const bare = (name: string): string => simplified(fold(name)).replace(/[^\p{L}\p{N}]/gu, '');

function faultsOfName(name: string): Fault[] {
  const fault = (message: string) => [{ field: 'name', message }];
  if (length(name) > Comment.nameLength) return fault(`称呼最多 ${Comment.nameLength} 个字，不填也可以`);
  if (OF_THE_HOUSE.test(bare(name))) return fault('这个称呼容易被当成本站的人，请换一个');
  return findContacts(name).length > 0 ? fault('称呼里不要写联系方式') : [];
}

function faultsOfBody(body: string): Fault[] {
  const fault = (message: string) => [{ field: 'body', message }];
  const written = length(body);
  if (!saysSomething(body) || written < LEAST) return fault('请写几个字再发表');
  if (written > Comment.bodyLength) return fault(`最多 ${Comment.bodyLength} 个字，现在有 ${written} 个，请删减一些`);
  const [contact] = findContacts(body);
  if (!contact) return [];
  const words = body.slice(contact.start, contact.end);
  return fault(`评论里不能留${CONTACTS[contact.kind]}，请去掉“${words}”。要留联系方式，请发一条信息`);
}
