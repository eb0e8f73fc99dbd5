import { make } from './dom.js';

/**
 * One picture in the photo field: shows how far its upload has come, holds its token, and its buttons. Made from the field's
 * `<template data-photo-item>`; `field` hears of `moved(item, by)`, `dropped(item)` and `changed()`.
 */
export class PhotoItem {
  /** @param {HTMLTemplateElement} template */
  constructor(template, field) {
    this.element = template.content.firstElementChild.cloneNode(true);
    this.find = (selector) => this.element.querySelector(selector);
    this.state = 'new';
    this.element.draggable = true;
    this.element.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (!button) return;
      if (button.dataset.move) field.moved(this, Number(button.dataset.move));
      if ('drop' in button.dataset) field.dropped(this);
      if ('retry' in button.dataset) this.send();
    });
    this.changed = () => field.changed();
  }

  /** A picture that the server has already. */
  keep(token, thumb, alt) {
    this.find('img').src = thumb;
    this.find('img').alt = alt;
    this.settle(token);
  }

  /** @param {(progress: (share: number) => void) => Promise<{token: string, thumb: string}>} upload sends it, again on demand */
  take(file, upload) {
    this.find('img').src = URL.createObjectURL(file);
    this.find('img').alt = file.name;
    this.upload = upload;
    this.send();
  }

  send() {
    const bar = this.find('progress');
    this.show('sending');
    bar.value = 0;
    this.upload((share) => (bar.value = share * 100)).then(
      ({ token, thumb }) => {
        URL.revokeObjectURL(this.find('img').src);
        this.find('img').src = thumb;
        this.settle(token);
      },
      (error) => this.show('failed', error.message),
    );
  }

  settle(token) {
    this.element.append(make('input', { type: 'hidden', name: 'photo_tokens', value: token }));
    this.show('ready');
  }

  show(state, fault = '') {
    this.state = state;
    this.element.classList.toggle('photo--bad', state === 'failed');
    this.find('progress').hidden = state !== 'sending';
    this.find('[data-retry]').hidden = state !== 'failed';
    this.find('.photo-fault').hidden = state !== 'failed';
    this.find('.photo-fault').textContent = fault;
    this.changed();
  }

  /** Its place among the others, for eyes and for screen readers. */
  place(nth, count) {
    this.find('[data-move="-1"]').disabled = nth === 0;
    this.find('[data-move="1"]').disabled = nth === count - 1;
    this.element.setAttribute('aria-label', `照片 ${nth + 1}${nth === 0 ? '，封面' : ''}`);
  }
}
