import { make } from '../dom.js';

/** How a picture looks while one writes: itself, a red place for one that lies elsewhere, or how far its upload has come. */
export class FigureView {
  constructor({ node, getPos, editor, shelf, pasting }) {
    Object.assign(this, { node, getPos, editor, shelf, pasting });
    this.contentDOM = make('figcaption', { 'data-placeholder': '图片说明' });
    this.frame = make('div', { class: 'room-figure-frame', contenteditable: 'false' });
    this.tools = make('div', { class: 'room-figure-tools', contenteditable: 'false' });
    this.dom = make('figure', { class: 'room-figure' }, this.frame, this.contentDOM, this.tools);
    this.show();
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    const before = this.node.attrs;
    this.node = node;
    const isSame = ['photo', 'missing', 'sending'].every((key) => before[key] === node.attrs[key]);
    if (!isSame) this.show();
    this.contentDOM.classList.toggle('is-empty', node.content.size === 0);
    return true;
  }

  show() {
    const { photo, missing, sending } = this.node.attrs;
    this.frame.replaceChildren();
    this.tools.replaceChildren();
    this.dom.classList.toggle('room-figure--missing', missing !== null && !sending);
    this.contentDOM.classList.toggle('is-empty', this.node.content.size === 0);
    if (photo) this.showPhoto(photo);
    else if (sending) this.showSending(sending);
    else this.showMissing(missing);
    const drop = make('button', { type: 'button', class: 'btn' }, '删除图片');
    drop.addEventListener('click', () => this.remove());
    this.tools.append(drop);
  }

  showPhoto(photo) {
    const address = this.shelf.addressOf(photo);
    const alt = this.node.attrs.alt;
    this.frame.append(
      address
        ? make('img', { src: address, alt: alt || '正文里的图片', draggable: 'true' })
        : make('p', { class: 'room-figure-lost' }, '这张图片找不到了，请删掉重新上传'),
    );
    const input = make('input', {
      class: 'input',
      type: 'text',
      maxlength: '120',
      value: alt,
      placeholder: '图里是什么，给看不到图的人听',
    });
    const label = make('label', {}, make('span', { class: 'sr' }, '图片的文字描述'), input);
    input.addEventListener('input', () => this.change({ alt: input.value }));
    this.tools.append(label);
  }

  showSending(sending) {
    const bar = make('progress', { max: '1', value: '0', 'aria-label': '图片上传进度' });
    const said = make('p', { class: 'room-figure-said' }, '正在上传…');
    const again = make('button', { type: 'button', class: 'btn', hidden: '' }, '重试');
    again.addEventListener('click', () => this.pasting.sendAgain(sending));
    this.frame.append(bar, said, again);
    this.pasting.watch(sending, {
      progress: (share) => (bar.value = share),
      begin: () => ((bar.hidden = false), (again.hidden = true), (said.textContent = '正在上传…')),
      fail: (error) => (
        (bar.hidden = true),
        (again.hidden = Boolean(error.refused)),
        (said.textContent = error.message)
      ),
    });
  }

  showMissing(address) {
    const isInline = !/^https?:/.test(address);
    this.frame.append(
      make('p', {}, make('b', {}, '这张图片还在别的地方，请把图片拖进来替换')),
      isInline ? '' : make('p', { class: 'room-figure-address' }, address),
    );
    const input = make('input', { type: 'file', accept: 'image/*', class: 'sr' });
    input.addEventListener('change', () => input.files[0] && this.pasting.replace(this.getPos(), input.files[0]));
    this.tools.append(make('label', { class: 'btn' }, '选一张替换', input));
  }

  change(attrs) {
    const { state, view } = this.editor;
    const at = this.getPos();
    view.dispatch(state.tr.setNodeMarkup(at, undefined, { ...state.doc.nodeAt(at).attrs, ...attrs }));
  }

  remove() {
    const at = this.getPos();
    this.editor
      .chain()
      .focus()
      .deleteRange({ from: at, to: at + this.node.nodeSize })
      .run();
  }

  /** Buttons and fields around the picture are no part of the text. */
  stopEvent(event) {
    return (
      this.tools.contains(event.target) ||
      (this.frame.contains(event.target) && /button|input/i.test(event.target.tagName))
    );
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target);
  }
}
