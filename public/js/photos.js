import { each } from './dom.js';
import { PhotoItem } from './photo-item.js';
import { shrink } from './shrink.js';
import { upload } from './upload.js';

/**
 * The photo field: `fieldset[data-photos="9"]` (the number is the most it takes) as `views/shared/_photos` writes it, with
 *   ul.photos > li[data-token] …            pictures kept on the server, each with a thumbnail
 *   ul.photos > li.photo-add-place          last; holds input[type=file]
 *   [data-photos-status]                    said aloud
 *   template[data-photo-item] > li          one picture: img, progress, .photo-fault, buttons [data-move] [data-retry] [data-drop]
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
    this.input.addEventListener('change', () => this.add([...this.input.files]));
    this.letDrag();
    const form = element.closest('form[data-post-form]');
    if (form) form.addEventListener('submit', (event) => this.holdBack(event, form));
  }

  adopt(kept) {
    const item = this.newItem();
    const picture = kept.querySelector('img');
    item.keep(kept.dataset.token, picture.getAttribute('src'), picture.alt);
    kept.remove();
  }

  add(files) {
    const room = this.most - this.items.length;
    for (const file of files.slice(0, room))
      this.newItem().take(file, (progress) => upload(() => shrink(file), progress));
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
    const from = this.items.indexOf(item);
    this.put(item, from + by);
    const button = item.find(`[data-move="${by}"]`);
    (button.disabled ? item.find(`[data-move="${-by}"]`) : button).focus();
    this.say(`移到第 ${from + by + 1} 张`);
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

  changed() {
    this.items.forEach((item, nth) => item.place(nth, this.items.length));
    this.adder.hidden = this.items.length >= this.most;
    if (this.sendWhenDone && !this.some('sending')) this.sendWhenDone();
  }

  some(state) {
    return this.items.some((item) => item.state === state);
  }

  /** Sending waits for uploads; a picture that failed must be tried again or dropped first. */
  holdBack(event, form) {
    if (!this.some('sending') && !this.some('failed')) return;
    event.preventDefault();
    const button = event.submitter || form.querySelector('button:not([type=button])');
    if (this.some('sending')) {
      this.say('照片还在上传，传完就发');
      button.disabled = true;
    }
    this.sendWhenDone = () => {
      this.sendWhenDone = null;
      button.disabled = false;
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
