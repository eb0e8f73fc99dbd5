import { each } from './dom.js';

/** `[data-gallery]` around a sideways list: `.gallery-count` follows the picture on show; `[data-step]` buttons turn it for a mouse. */
export function galleries() {
  each('[data-gallery]', (gallery) => {
    const list = gallery.querySelector('ul');
    const steps = [...gallery.querySelectorAll('[data-step]')];
    const count = list.children.length;
    const place = () => Math.round(list.scrollLeft / list.clientWidth);
    const show = () => {
      gallery.querySelector('.gallery-count').textContent = `${place() + 1} / ${count}`;
      for (const button of steps) button.disabled = button.dataset.step === '1' ? place() === count - 1 : place() === 0;
    };
    for (const button of steps) {
      button.hidden = false;
      button.addEventListener('click', () =>
        list.scrollTo({ left: (place() + Number(button.dataset.step)) * list.clientWidth }),
      );
    }
    list.addEventListener('scroll', show, { passive: true });
    show();
  });
}
