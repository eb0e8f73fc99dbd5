import { each, make } from './dom.js';

/** Some voices fall silent for good in the middle of a long text. */
const LONGEST = 120;
const BLOCKS = 'h1, h2, h3, h4, p, li, tr, figcaption, dt, dd';
const MARK = 'is-read';

/**
 * `button[data-speak]`, inside something hidden (`[data-speak-place]`) or hidden itself: reads the page aloud where the browser
 * has a Chinese voice; pressed again it pauses, and a second button ends it. What is read stands in `[data-speak-text]`, or else
 * is the headings and paragraphs of `main`.
 */
export function speak() {
  if (!window.speechSynthesis || !document.querySelector('[data-speak]')) return;
  const offer = () => voice() && each('[data-speak]', (button) => (placeOf(button).hidden = false));
  offer();
  // voices are often not known before the page has been there for a while
  if (speechSynthesis.addEventListener) speechSynthesis.addEventListener('voiceschanged', offer);
  each('[data-speak]', (button) => button.addEventListener('click', () => press(button)));
  window.addEventListener('pagehide', stop);
}

const placeOf = (button) => button.closest('[data-speak-place]') || button;
const isHant = () => /^zh-Hant/.test(document.documentElement.lang);

function voice() {
  const chinese = speechSynthesis
    .getVoices()
    .map((one) => ({ one, lang: one.lang.replace('_', '-').toLowerCase() }))
    .filter(({ lang }) => /^(zh|cmn)/.test(lang));
  const wanted = isHant() ? /tw|hant/ : /cn|hans/;
  const found =
    chinese.find(({ lang }) => wanted.test(lang)) || chinese.find(({ lang }) => !/hk|yue/.test(lang)) || chinese[0];
  return found && found.one;
}

/** What is being read, from where on, and with which button; null when nothing is. */
let reading = null;

function press(button) {
  if (reading && reading.button === button) return reading.paused ? go() : pause();
  stop();
  const parts = blocks().flatMap((block) => sentences(block.innerText).map((text) => ({ block, text })));
  if (!parts.length) return;
  const end = make('button', { type: 'button', class: button.className }, '停止');
  end.addEventListener('click', () => {
    stop();
    button.focus();
  });
  button.after(end);
  reading = { button, end, parts, at: 0, words: button.lastChild.textContent };
  go();
}

function go() {
  const mine = reading;
  mine.paused = false;
  say(mine, '暂停');
  const next = () => {
    if (reading !== mine || mine.paused) return;
    const part = mine.parts[mine.at];
    if (!part) return stop();
    mark(part.block);
    const words = new SpeechSynthesisUtterance(part.text);
    words.voice = voice() || null;
    words.lang = isHant() ? 'zh-TW' : 'zh-CN';
    words.onend = words.onerror = () => {
      // what pausing cut short begins anew: not every phone can hold a voice in the middle
      if (reading !== mine || mine.paused || mine.spoken !== words) return;
      mine.at++;
      next();
    };
    mine.spoken = words;
    speechSynthesis.speak(words);
  };
  next();
}

function pause() {
  reading.paused = true;
  say(reading, '继续');
  speechSynthesis.cancel();
}

function stop() {
  if (!reading) return;
  const { end, words } = reading;
  say(reading, words);
  reading = null;
  mark(null);
  end.remove();
  speechSynthesis.cancel();
}

const say = ({ button }, words) => (button.lastChild.textContent = words);

function mark(block) {
  each(`.${MARK}`, (old) => old !== block && old.classList.remove(MARK));
  if (block) block.classList.add(MARK);
}

/** The blocks of the text that can be seen, none inside another. */
function blocks() {
  const texts = [...document.querySelectorAll('[data-speak-text]')];
  const roots = texts.length ? texts : [...document.querySelectorAll('main')];
  const inside = texts.length ? BLOCKS : 'h1, h2, h3, p';
  const all = roots.flatMap((root) => {
    const found = [...root.querySelectorAll(inside)];
    return found.length ? found : [root];
  });
  return all.filter(
    (block) => block.offsetHeight > 1 && !all.some((other) => other !== block && other.contains(block)),
  );
}

/** Cut after what ends a sentence, and where that is too long, after a comma. */
export function sentences(text) {
  return (text.match(/[^。！？；!?;\n]+[。！？；!?;”’」』）)]*/g) || [])
    .flatMap((one) => (one.length > LONGEST ? one.match(/[^，、,]{1,120}[，、,]*/g) : [one]))
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
}
