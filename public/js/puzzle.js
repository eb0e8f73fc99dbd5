import { each } from './dom.js';
import { findNumber } from './work.js';

/**
 * `[data-puzzle]` (`views/visitors/_puzzle`): over a limit, a form comes back with a question. Where there is JavaScript the browser works
 * it off at once instead of asking; who presses the button meanwhile has it sent when that is done.
 */
export function puzzles() {
  each('[data-puzzle]', (element) => new Puzzle(element));
}

class Puzzle {
  constructor(element) {
    this.element = element;
    this.form = element.closest('form');
    this.question = element.querySelector('[data-puzzle-question]');
    this.status = element.querySelector('[data-puzzle-status]');
    this.field = this.form.elements.puzzle_number;
    this.pressed = null;
    this.ask(false);
    this.say('正在自动验证，约一秒');
    this.form.addEventListener('submit', (event) => this.holdBack(event));
    this.work().catch(() => this.finish(''));
  }

  async work() {
    const parts = this.element.dataset.puzzle.split('.');
    const number = await findNumber(parts.slice(0, 4).join('.'), parts[4], Number(this.element.dataset.most));
    this.finish(number < 0 ? '' : String(number));
  }

  /** Without a number the question is asked after all. */
  finish(number) {
    this.field.value = number;
    this.isDone = true;
    if (number === '') {
      this.ask(true);
      this.say('');
    } else this.say('验证好了，请再点一次提交');
    if (this.pressed) this.pressed.click();
  }

  holdBack(event) {
    if (this.isDone) return;
    event.preventDefault();
    this.pressed = event.submitter || this.form.querySelector('.submit button, button:not([type=button])');
  }

  ask(isAsked) {
    this.question.hidden = !isAsked;
  }

  say(words) {
    this.status.textContent = words;
    const line = document.querySelector('[role=alert] a[href="#f-puzzle_answer"]');
    if (line && words) line.textContent = words;
  }
}
