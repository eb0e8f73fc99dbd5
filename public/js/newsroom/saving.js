import { make } from '../dom.js';
import { Notices } from './notices.js';
import { problemWords } from '../problem.js';

const EVERY = 5000;
/** After a failure of the network it is tried again. */
const AGAIN = 15_000;

/**
 * Saves the form while it is being written: some five seconds after a change, with Ctrl+S, and before anything else leaves the
 * page. One save at a time; each names the edition that it began with, so nobody is overwritten unseen.
 */
export class Saving {
  constructor(form) {
    this.form = form;
    this.edition = form.elements.edition;
    this.notices = new Notices(form);
    this.number = form.dataset.number;
    this.changes = 0;
    this.saved = 0;
    this.flying = null;
    this.isStopped = document.querySelector('.room-conflict') !== null;
    // What came back with faults is not saved.
    if (document.querySelector('[role=alert][data-focus]')) this.changes = 1;
    for (const kind of ['input', 'change']) form.addEventListener(kind, (event) => this.mayChange(event));
    form.addEventListener('submit', (event) => this.hand(event));
    document.addEventListener('keydown', (event) => this.key(event));
    window.addEventListener('beforeunload', (event) => this.isDirty && event.preventDefault());
    document.querySelectorAll('.room-moves form').forEach((move) => this.before(move));
    this.preview = form.querySelector('[data-room-preview]');
    this.preview.addEventListener('click', (event) => {
      event.preventDefault();
      this.look();
    });
  }

  /** @param text has `html()` and `isBusy()` */
  writes(text) {
    this.text = text;
  }

  get isDirty() {
    return this.changes > this.saved;
  }

  mayChange(event) {
    if (event.target.type === 'file' || ['note', 'publish_at'].includes(event.target.name)) return;
    this.change();
  }

  change() {
    this.changes += 1;
    if (this.isStopped) return;
    this.notices.say('有改动，还没保存');
    this.timer = this.timer ?? setTimeout(() => this.save(), EVERY);
  }

  /** @returns whether everything is saved now */
  async save(byHand = false) {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.flying) await this.flying;
    if (!this.isDirty && this.number) {
      if (byHand) this.notices.say('已经保存');
      return true;
    }
    if (this.isStopped && !byHand) return false;
    this.flying = this.send(this.changes, byHand);
    const done = await this.flying;
    this.flying = null;
    if (this.isDirty && !this.isStopped) this.timer = this.timer ?? setTimeout(() => this.save(), done ? EVERY : AGAIN);
    return done;
  }

  async send(upTo, byHand) {
    this.notices.say('正在保存…');
    const body = new FormData(this.form);
    body.delete('photos');
    body.set('body', this.text.html());
    const path = this.number ? `/staff/news/${this.number}/autosave` : '/staff/news/autosave';
    try {
      const answer = await fetch(path, { method: 'POST', body, headers: { Accept: 'application/json' } });
      if (answer.ok) return this.keep(await answer.json(), upTo, byHand);
      if (answer.status === 409) return this.stop(await answer.json());
      if (answer.status === 401) return this.notices.signIn();
      this.notices.fault(faultWords(answer.status, await answer.text()));
    } catch {
      this.notices.fault(problemWords(0));
    }
    return false;
  }

  keep({ id, edition, savedWords }, upTo, byHand) {
    this.edition.value = edition;
    this.saved = upTo;
    this.isStopped = false;
    if (!this.number) this.begin(id);
    document.querySelector('[data-room-heading]').textContent =
      this.form.elements.title.value.trim() || '（还没有标题）';
    this.notices.clear();
    this.notices.say(`${byHand ? '已保存' : '已自动保存'} ${savedWords}`);
    return true;
  }

  /** Somebody else was quicker. Nothing is sent any more until the editor has decided. */
  stop({ id, edition, savedBy, savedWords }) {
    if (edition === Number(this.edition.value)) {
      this.notices.fault('这篇文章现在不能修改，请刷新看看');
      return false;
    }
    this.isStopped = true;
    const mine = make('button', { type: 'button', class: 'btn' }, '以我的为准，保存');
    mine.addEventListener('click', () => {
      this.edition.value = edition;
      this.save(true);
    });
    const theirs = make(
      'a',
      { class: 'btn', href: `/staff/news/${id}`, target: '_blank', rel: 'noopener' },
      '看对方那份',
    );
    const words = `${savedBy} ${savedWords} 改动过这篇文章，所以没有自动保存。您写的都还在这一页上。`;
    this.notices.say('没有保存');
    this.notices.warn(words, theirs, mine);
    return false;
  }

  /** The first save has given it a number: from now on it can be looked at and published. */
  begin(id) {
    this.number = String(id);
    const { form } = this;
    form.dataset.number = id;
    form.action = `/staff/news/${id}`;
    history.replaceState(null, '', form.action);
    const place = (address) => address.replace('/staff/news/0/', `/staff/news/${id}/`);
    form.querySelectorAll('[data-room-act]').forEach((button) => {
      button.setAttribute('formaction', place(button.getAttribute('formaction')));
      button.hidden = false;
    });
    this.preview.href = place(this.preview.getAttribute('href'));
    this.preview.hidden = false;
    document.querySelector('[data-room-state]').textContent = '草稿';
    form.querySelectorAll('[data-room-first]').forEach((words) => words.remove());
  }

  /** The form itself is sent: with the text as it is, and not while a save is under way, which would change the edition. */
  hand(event) {
    if (this.text.isBusy()) {
      event.preventDefault();
      return this.notices.fault('还有图片正在上传，请等一下');
    }
    if (this.flying) {
      event.preventDefault();
      const { submitter } = event;
      return void this.flying.then(() => setTimeout(() => this.form.requestSubmit(submitter)));
    }
    clearTimeout(this.timer);
    this.text.write();
    this.saved = this.changes;
  }

  /** Another form of the page: what is written is saved first. */
  before(move) {
    move.addEventListener('submit', (event) => {
      if (!this.isDirty && !this.flying) return;
      event.preventDefault();
      this.save(true).then((done) => done && move.requestSubmit(event.submitter));
    });
  }

  key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.key.toLowerCase() === 's') {
      event.preventDefault();
      this.save(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.look();
    }
  }

  async look() {
    if (await this.save(true)) window.open(this.preview.href, 'preview');
  }
}

function faultWords(status, text) {
  try {
    const { errors, detail } = JSON.parse(text);
    if (errors) return errors.map(({ message }) => message).join('；');
    return detail;
  } catch {
    return problemWords(status, text);
  }
}
