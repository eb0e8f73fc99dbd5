import { each } from './dom.js';
import { textField } from './newsroom/editor.js';
import { kinds } from './newsroom/kinds.js';
import { pictures } from './newsroom/pictures.js';
import { Saving } from './newsroom/saving.js';

// The editor of the newsroom: `form[data-newsroom]`. Without this script the same form has a plain field for the text.
each('form[data-newsroom]', (form) => {
  // The answer to a POST that failed stands under the address of the act; going back there would find nothing.
  history.replaceState(null, '', form.dataset.number ? `/staff/news/${form.dataset.number}` : '/staff/news/new');
  const shelf = pictures(form);
  const saving = new Saving(form);
  const text = textField(form, shelf, saving);
  saving.writes(text);
  kinds(form, text);
});
