import { each } from './dom.js';

const AGAIN = 60 * 1000;

/**
 * `[data-claim="/staff/item/listing/12/claim"]`: tells the board that this item is open, again every minute, and when it is left that
 * it is no longer. `[data-looking]` in it says who was first.
 */
export function looking() {
  each('[data-claim]', (item) => {
    let until = 0;
    const take = async () => {
      // On narrow screens the item of the queue's page is not on show; a tab in the background looks at nothing.
      if (!item.offsetParent || document.visibilityState === 'hidden') return;
      const answer = await fetch(item.dataset.claim, { method: 'POST' }).catch(() => null);
      if (!answer || !answer.ok) return;
      const { claim } = await answer.json();
      until = claim && claim.mine ? claim.until : 0;
      tell(item.querySelector('[data-looking]'), claim && !claim.mine ? claim.by : '');
    };
    const leave = () => {
      if (until) navigator.sendBeacon(item.dataset.claim, new URLSearchParams({ release: String(until) }));
      until = 0;
    };
    take();
    setInterval(take, AGAIN);
    addEventListener('pagehide', leave);
    addEventListener('pageshow', (event) => event.persisted && take());
  });
}

function tell(words, name) {
  words.hidden = name === '';
  if (name) words.querySelector('b').textContent = name;
}
