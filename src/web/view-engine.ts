import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Handlebars from 'handlebars';
import { beginPage, helpers } from './view-helpers.js';

type Model = Record<string, unknown>;

/** A name that is no helper of ours is a value: nothing is looked up while a page is made. */
const COMPILED: CompileOptions = {
  preventIndent: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  knownHelpersOnly: true,
};

/**
 * Handlebars over the files in `views/`: `listings/show` is a page, `listings/_card` a partial of that name,
 * `layouts/site` a frame that places `{{{body}}}`. All are compiled once; a page chooses its frame by `layout` in its model
 * (default `site`). Templates are strict about nothing but escape everything.
 */
export class ViewEngine {
  private readonly handlebars = Handlebars.create();
  private readonly templates = new Map<string, Handlebars.TemplateDelegate<Model>>();

  constructor(private readonly folder: string) {
    this.handlebars.registerHelper(helpers);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.hbs')) continue;
      const name = relative('.', file).split(sep).join('/').slice(0, -4);
      const source = readFileSync(join(folder, file), 'utf8');
      const template = this.handlebars.compile<Model>(source, COMPILED);
      this.templates.set(name, template);
      if (/(^|\/)_[^/]+$/.test(name)) this.handlebars.registerPartial(name, template);
    }
  }

  /** The finished page. @throws when there is no such view. */
  render(view: string, model: Model): string {
    beginPage();
    const body = this.template(view)(model);
    return model['layout'] === 'none'
      ? body
      : this.template(`layouts/${(model['layout'] as string) ?? 'site'}`)({ ...model, body });
  }

  private template(name: string): Handlebars.TemplateDelegate<Model> {
    const template = this.templates.get(name);
    if (!template) throw new Error(`No view ${name} in ${this.folder}`);
    return template;
  }
}
