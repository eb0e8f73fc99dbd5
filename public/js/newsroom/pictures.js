import { make } from '../dom.js';
import { shrink } from '../shrink.js';
import { upload } from '../upload.js';

/**
 * The article's pictures: `[data-room-pictures]` with `ul.room-photos > li[data-token]`, and a file field. What is chosen there is sent
 * at once. `addressOf(token)` says where a picture can be seen; `send(file, progress)` sends one and puts it on the shelf.
 */
export function pictures(form) {
  const field = form.querySelector('[data-room-pictures]');
  const list = field.querySelector('ul');
  const input = field.querySelector('input[type=file]');
  const addresses = new Map(Object.entries(JSON.parse(form.dataset.photoData || '{}')));
  let isChosen = list.querySelector('[name=cover][value=""]').checked === false;
  list.addEventListener('change', () => (isChosen = true));
  // A script puts pictures where the caret is: nobody has to copy code.
  list.querySelectorAll('.room-code').forEach((code) => code.remove());

  const put = (token, address, width, height) => {
    const radio = make('input', { type: 'radio', name: 'cover', value: token });
    const picture = make('img', { src: address, alt: `已上传的图片 ${addresses.size}`, width, height });
    const label = make('label', {}, radio, picture, make('span', {}, '当封面'));
    const hidden = make('input', { type: 'hidden', name: 'photo_tokens', value: token });
    list.append(make('li', { class: 'room-photo', 'data-token': token }, label, hidden));
    // The first picture is the cover, until somebody says otherwise.
    if (!isChosen) radio.checked = isChosen = true;
    form.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const send = async (file, progress = () => undefined) => {
    const { token, thumb, width, height } = await upload(() => shrink(file), progress);
    addresses.set(token, URL.createObjectURL(file));
    put(token, thumb, width, height);
    return token;
  };

  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    for (const file of files) list.append(waiting(file, send));
  });

  return { send, addressOf: (token) => addresses.get(token) };
}

/** A picture on its way: how far it has come; what failed can be tried again. */
function waiting(file, send) {
  const bar = make('progress', { max: 1, value: 0, 'aria-label': `正在上传 ${file.name}` });
  const said = make('p', { class: 'fault', hidden: '' });
  const again = make('button', { type: 'button', class: 'btn', hidden: '' }, '重试');
  const item = make('li', { class: 'room-photo room-photo--sending' }, bar, said, again);
  const go = () => {
    bar.hidden = false;
    said.hidden = again.hidden = true;
    send(file, (share) => (bar.value = share)).then(
      () => item.remove(),
      (error) => {
        bar.hidden = true;
        said.hidden = false;
        said.textContent = `${file.name}：${error.message}`;
        again.hidden = Boolean(error.refused);
      },
    );
  };
  again.addEventListener('click', go);
  go();
  return item;
}
