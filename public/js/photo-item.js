import { make } from './dom.js';

/**
 * One picture in the photo field: shows how far its upload has come, holds its token, and its buttons. Made from the field's
 * `<template data-photo-item>`; `field` hears of `moved(item, by)`, `dropped(item)`, `swapped(item)` and `changed()`.
 * What failed can be tried again; what was refused will not be sent, and can be taken out or replaced.
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
      if ('swap' in button.dataset) field.swapped(this);
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
      (error) => this.show(error.refused ? 'refused' : 'failed', error.message),
    );
  }

  settle(token) {
    this.element.append(make('input', { type: 'hidden', name: 'photo_tokens', value: token }));
    this.show('ready');
  }

  show(state, fault = '') {
    this.state = state;
    this.fault = fault;
    this.element.classList.toggle('photo--bad', fault !== '');
    this.element.classList.toggle('photo--refused', state === 'refused');
    this.find('progress').hidden = state !== 'sending';
    this.find('[data-retry]').hidden = state !== 'failed';
    this.find('.photo-fault').hidden = fault === '';
    this.find('.photo-fault').textContent = fault;
    this.changed();
  }

  /** Its place among the others, for eyes and for screen readers; -1 when it has none. */
  place(nth, count) {
    if (nth < 0) return this.element.setAttribute('aria-label', '没有收下的照片');
    this.find('[data-move="-1"]').disabled = nth === 0;
    this.find('[data-move="1"]').disabled = nth === count - 1;
    this.element.setAttribute('aria-label', `照片 ${nth + 1}${nth === 0 ? '，封面' : ''}`);
  }
}
