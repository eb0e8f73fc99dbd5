import { copyText } from './copy.js';
import { each, fill, flash, make } from './dom.js';
import { problemWords } from './problem.js';

/**
 * `form[data-contact]` (`POST /listings/{id}/contact`), with `[data-contact-place]` inside: fetches `{phone, wechat, callTime}`
 * and shows it there; its button becomes a link that dials. The safety sentence stays where it stands.
 */
export function contacts() {
  each('form[data-contact]', (form) => {
    const place = form.querySelector('[data-contact-place]');
    const button = form.querySelector('button:not([type=button])');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      button.disabled = true;
      ask(form.action)
        .then((contact) => show(contact, place, button))
        .catch((error) => {
          // The page that answers has a question: who can answer it need not wait.
          if (error.status === 429) return form.submit();
          button.disabled = false;
          fill(place, make('p', { class: 'fault' }, error.message));
        });
    });
  });
}

async function ask(address) {
  const answer = await fetch(address, { method: 'POST', headers: { Accept: 'application/json' } }).catch(() => {
    throw new Error(problemWords(0));
  });
  const text = await answer.text();
  if (!answer.ok) throw Object.assign(new Error(problemWords(answer.status, text)), { status: answer.status });
  return JSON.parse(text);
}

function show({ phone, wechat, callTime }, place, button) {
  const lines = [];
  if (wechat) lines.push(wechatLine(wechat));
  if (callTime) lines.push(make('p', {}, `方便来电：${callTime}`));
  fill(place, ...lines);
  place.closest('form').classList.add('is-open');
  if (!phone) return button.remove();
  const call = make(
    'a',
    { class: button.className, href: `tel:${dialled(phone)}` },
    button.querySelector('svg'),
    grouped(phone),
  );
  button.replaceWith(call);
  call.focus();
}

/** As people read it out: 13900001234 → 139 0000 1234, 051783901234-805 → 0517-8390 1234 转 805. */
const grouped = (phone) =>
  phone
    .replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3')
    .replace(
      /^(0\d{2,3})(\d{4})(\d{4})(?:-(\d+))?$/,
      (_, area, one, two, more) => `${area}-${one} ${two}${more ? ` 转 ${more}` : ''}`,
    );

/** 051783901234-805 → 051783901234,805 (a comma is a pause). */
function dialled(phone) {
  const [number, extension] = phone.split('-');
  return number.replace(/[^\d+]/g, '') + (extension ? `,${extension.replace(/\D/g, '')}` : '');
}

function wechatLine(wechat) {
  const copy = make('button', { type: 'button', class: 'btn btn--link' }, '复制');
  copy.addEventListener('click', () =>
    copyText(wechat).then(
      () => flash(copy, '已复制'),
      () => flash(copy, '请长按复制'),
    ),
  );
  return make('p', {}, `微信：${wechat} `, copy);
}
