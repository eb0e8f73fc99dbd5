import { problemWords } from '../problem.js';
import { withoutPictures } from './pasted-pictures.js';

/**
 * All that comes into the text from elsewhere. HTML goes to the server, which alone knows what may stay (`POST /staff/news/clean`),
 * and is inserted as it comes back; pictures are sent and stand in the text while they are under way.
 */
export class Pasting {
  constructor(shelf, say) {
    this.shelf = shelf;
    this.say = say;
    /** Uploads by number: the file, and who shows how far it is. */
    this.uploads = new Map();
    this.count = 0;
    /** What is being inserted has come from the server. */
    this.isClean = false;
  }

  get isBusy() {
    return [...this.uploads.values()].some(({ isRunning }) => isRunning);
  }

  /** @returns true when it is taken care of */
  paste(view, event) {
    if (this.isClean) return false;
    const { clipboardData: data } = event;
    if (!data) return false;
    const html = data.getData('text/html');
    const files = picturesIn(data);
    // Word and Excel lay a picture of the text beside it.
    if (html) this.insert(html);
    else if (files.length) this.add(files, view.state.selection.from);
    else return false;
    event.preventDefault();
    return true;
  }

  drop(view, event, moved) {
    if (moved || !event.dataTransfer) return false;
    const files = picturesIn(event.dataTransfer);
    const html = event.dataTransfer.getData('text/html');
    if (!files.length && !html) return false;
    event.preventDefault();
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.doc.content.size;
    const target = files.length ? missingAt(view, event.target) : null;
    if (target !== null) this.replace(target, files.shift());
    if (files.length) this.add(files, at);
    else if (!target && html) {
      this.editor.commands.setTextSelection(at);
      this.insert(html);
    }
    return true;
  }

  async insert(html) {
    const { text, pictures } = withoutPictures(html);
    this.say('正在整理粘贴的内容…');
    this.editor.view.dom.setAttribute('aria-busy', 'true');
    try {
      const headers = { Accept: 'application/json', 'Content-Type': 'text/html; charset=utf-8' };
      const answer = await fetch('/staff/news/clean', { method: 'POST', body: text, headers });
      if (!answer.ok) return this.say(problemWords(answer.status, await answer.text()));
      const clean = await answer.json();
      this.put(clean.html);
      this.say(clean.html ? '已粘贴，格式整理过了' : '粘贴的内容里没有文字和图片');
      this.sendInside(pictures);
    } catch {
      this.say(problemWords(0));
    } finally {
      this.editor.view.dom.removeAttribute('aria-busy');
    }
  }

  /** Words go into the paragraph where the caret is; whole blocks keep their own kind and stand between paragraphs. */
  put(html) {
    if (!/^<p>(?:(?!<\/p>).)*<\/p>$/s.test(html)) return this.editor.chain().focus().insertContent(html).run();
    this.isClean = true;
    try {
      this.editor.view.pasteHTML(html);
    } finally {
      this.isClean = false;
    }
  }

  /** Pictures that were part of the pasted HTML: their places are known by the addresses that they were given. */
  sendInside(pictures) {
    for (const [address, file] of pictures) {
      const at = this.find((node) => node.attrs.missing === address);
      if (at !== null) this.replace(at, file);
    }
  }

  add(files, at) {
    const nodes = files.map((file) => ({ type: 'figure', attrs: { sending: this.expect(file) } }));
    const sendings = nodes.map(({ attrs }) => attrs.sending);
    this.editor.chain().focus().insertContentAt(at, nodes).run();
    for (const sending of sendings) this.sendAgain(sending);
  }

  /** Puts a picture where one was missing. */
  replace(at, file) {
    const sending = this.expect(file);
    this.mark(at, { sending });
    this.sendAgain(sending);
  }

  expect(file) {
    const sending = (this.count += 1);
    this.uploads.set(sending, { file, isRunning: false, watcher: null });
    return sending;
  }

  watch(sending, watcher) {
    const upload = this.uploads.get(sending);
    if (upload) upload.watcher = watcher;
  }

  async sendAgain(sending) {
    const upload = this.uploads.get(sending);
    if (!upload || upload.isRunning) return;
    upload.isRunning = true;
    upload.watcher?.begin();
    try {
      const photo = await this.shelf.send(upload.file, (share) => upload.watcher?.progress(share));
      this.uploads.delete(sending);
      const at = this.find((node) => node.attrs.sending === sending);
      if (at !== null) this.mark(at, { photo, missing: null, sending: null });
    } catch (error) {
      upload.isRunning = false;
      upload.watcher?.fail(error);
    }
  }

  /** Where the first figure stands of which this is true. */
  find(isIt) {
    let found = null;
    this.editor.state.doc.descendants((node, at) => {
      if (found === null && node.type.name === 'figure' && isIt(node)) found = at;
      return found === null;
    });
    return found;
  }

  mark(at, attrs) {
    const { state, view } = this.editor;
    const node = state.doc.nodeAt(at);
    if (node) view.dispatch(state.tr.setNodeMarkup(at, undefined, { ...node.attrs, ...attrs }));
  }
}

const picturesIn = (data) => [...data.files].filter(({ type }) => /^image\/(?!svg)/.test(type));

/** The place of the figure without a picture onto which something was dropped. */
function missingAt(view, target) {
  const figure = target instanceof Element ? target.closest('.room-figure--missing') : null;
  if (!figure) return null;
  const at = view.posAtDOM(figure, 0);
  for (const place of [at, at - 1]) if (view.state.doc.nodeAt(place)?.type.name === 'figure') return place;
  return null;
}
