import { each, make } from './dom.js';
import { PhotoItem } from './photo-item.js';
import { shrink } from './shrink.js';
import { upload } from './upload.js';

/**
 * The photo field: `fieldset[data-photos="9"]` (the number is the most it takes) as `views/shared/_photos` writes it, with
 *   ul.photos > li[data-token] …            pictures kept on the server, each with a thumbnail
 *   ul.photos > li.photo-add-place          last; holds input[type=file]
 *   [data-photos-status]                    said aloud
 *   template[data-photo-item] > li          one picture: img, progress, .photo-fault, buttons [data-move] [data-retry] [data-drop] [data-swap]
 * What was refused does not hold the form up: the reason stands at the picture and in the form's `.submit`.
 * A chosen picture is shrunk and sent at once; the form carries tokens (`photo_tokens`, in the order shown), never the file.
 * The form around it may carry `data-post-form`: then sending the form waits for what is under way.
 */
class PhotoField {
  constructor(element) {
    element.classList.add('is-live');
    this.most = Number(element.dataset.photos);
    this.list = element.querySelector('ul');
    this.adder = element.querySelector('.photo-add-place');
    this.status = element.querySelector('[data-photos-status]');
    this.template = element.querySelector('template');
    this.items = [];
    each('li[data-token]', (kept) => this.adopt(kept), element);
    this.input = this.adder.querySelector('input');
    this.input.addEventListener('click', () => (this.swapping = null));
    this.input.addEventListener('change', () => this.add([...this.input.files]));
    this.letDrag();
    const form = element.closest('form[data-post-form]');
    this.submit = form && form.querySelector('.submit');
    if (form) form.addEventListener('submit', (event) => this.holdBack(event, form));
  }

  adopt(kept) {
    const item = this.newItem();
    const picture = kept.querySelector('img');
    item.keep(kept.dataset.token, picture.getAttribute('src'), picture.alt);
    kept.remove();
  }

  add(files) {
    const room = this.most - this.kept.length;
    const items = files.slice(0, room).map((file) => {
      const item = this.newItem();
      item.take(file, (progress) => upload(() => shrink(file), progress));
      return item;
    });
    if (this.swapping && items.length) this.replace(this.swapping, items[0]);
    this.input.value = '';
    if (files.length > room) this.say(`最多 ${this.most} 张，多出的 ${files.length - room} 张没有加`);
  }

  newItem() {
    const item = new PhotoItem(this.template, this);
    this.items.push(item);
    this.list.insertBefore(item.element, this.adder);
    return item;
  }

  moved(item, by) {
    const to = this.kept.indexOf(item) + by;
    this.put(item, this.items.indexOf(this.kept[to]));
    const button = item.find(`[data-move="${by}"]`);
    (button.disabled ? item.find(`[data-move="${-by}"]`) : button).focus();
    this.say(`移到第 ${to + 1} 张`);
  }

  put(item, place) {
    this.items.splice(this.items.indexOf(item), 1);
    this.items.splice(place, 0, item);
    const after = this.items[place + 1];
    this.list.insertBefore(item.element, after ? after.element : this.adder);
    this.changed();
  }

  dropped(item) {
    this.items.splice(this.items.indexOf(item), 1);
    item.element.remove();
    this.changed();
    this.input.focus();
    this.say('已去掉 1 张照片');
  }

  /** Asks for another file, which takes this one's place. */
  swapped(item) {
    this.input.click();
    this.swapping = item;
  }

  replace(old, item) {
    const place = this.items.indexOf(old);
    this.items.splice(place, 1);
    old.element.remove();
    this.put(item, place);
  }

  /** All but those that were refused. */
  get kept() {
    return this.items.filter((item) => item.state !== 'refused');
  }

  changed() {
    const { kept } = this;
    this.items.forEach((item) => item.place(kept.indexOf(item), kept.length));
    this.adder.hidden = kept.length >= this.most;
    this.tellRefused();
    if (this.sendWhenDone && !this.some('sending')) this.sendWhenDone();
  }

  /** Beside the button that sends the form, for whoever has scrolled on since. */
  tellRefused() {
    const refused = this.items.filter((item) => item.state === 'refused');
    if (!this.submit) return;
    if (!this.note) this.note = make('p', { class: 'fault', role: 'status' });
    this.note.textContent = refused.length
      ? `有 ${refused.length} 张照片没有收下：${refused[0].fault}。不管它也能发布，只是没有这${refused.length > 1 ? '几' : '一'}张。`
      : '';
    if (!refused.length) this.note.remove();
    else if (!this.note.parentNode) this.submit.prepend(this.note);
  }

  some(state) {
    return this.items.some((item) => item.state === state);
  }

  /**
   * Sending waits for uploads; a picture that failed must be tried again or dropped first. One that is refused meanwhile stops
   * it once, to be seen.
   */
  holdBack(event, form) {
    if (!this.some('sending') && !this.some('failed')) return;
    event.preventDefault();
    const button = event.submitter || form.querySelector('button:not([type=button])');
    if (this.some('sending')) {
      this.say('照片还在上传，传完就发');
      button.disabled = true;
    }
    const refused = this.items.length - this.kept.length;
    this.sendWhenDone = () => {
      this.sendWhenDone = null;
      button.disabled = false;
      if (this.items.length - this.kept.length > refused) return button.focus();
      if (!this.some('failed')) return button.click();
      this.say('有照片没传上去，请点重试，或者去掉它');
      this.items
        .find((item) => item.state === 'failed')
        .find('[data-retry]')
        .focus();
    };
    this.changed();
  }

  letDrag() {
    let held;
    const under = (event) => this.items.find((item) => item.element.contains(event.target));
    this.list.addEventListener('dragstart', (event) => {
      held = under(event);
      if (held) held.element.classList.add('is-held');
    });
    this.list.addEventListener('dragover', (event) => {
      const other = under(event);
      if (!held || !other) return;
      event.preventDefault();
      if (other !== held) this.put(held, this.items.indexOf(other));
    });
    this.list.addEventListener('dragend', () => {
      if (held) held.element.classList.remove('is-held');
      held = undefined;
    });
  }

  say(words) {
    this.status.textContent = words;
    this.status.classList.remove('sr');
    this.status.classList.add('help');
  }
}

export function photos() {
  each('[data-photos]', (element) => new PhotoField(element));
}
