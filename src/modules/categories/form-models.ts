import { Field, FormContext } from './fields/field.js';
import { FieldModel, FormFieldModel, FormFieldsModel, SetModel } from './fields/models.js';
import { Typed } from './fields/typed.js';
import { askedFields, oneOfWords } from './leaf-form.js';
import { FieldSet, Leaf } from './leaf.js';

type FaultWords = Readonly<Record<string, string>>;

interface Asked {
  readonly model: FormFieldModel;
  readonly main: boolean;
  readonly touched: boolean;
  readonly label: string;
}

/**
 * The questions of a leaf for the form, filled with what was typed (a body, or `typedFields` of what is stored), with faults beside
 * them. `region`: slug of the region in which one posts; its towns are then offered for places.
 */
export function formFields(
  leaf: Leaf,
  typed: Record<string, unknown>,
  faults: FaultWords = {},
  context: FormContext = {},
): FormFieldsModel {
  const page = new FormPage(leaf, new Typed(typed), faults, context);
  const asked = page.questions();
  const more = asked.filter((question) => !question.main);
  return {
    main: asked.filter((question) => question.main).map((question) => question.model),
    more: more.map((question) => question.model),
    moreOpen: more.some((question) => question.touched),
    moreWords: more
      .slice(0, 4)
      .map((question) => question.label)
      .join('、'),
  };
}

class FormPage {
  constructor(
    private readonly leaf: Leaf,
    private readonly typed: Typed,
    private readonly faults: FaultWords,
    private readonly context: FormContext,
  ) {}

  questions(): Asked[] {
    const asked: Asked[] = [];
    const done = new Set<string>();
    const fields = askedFields(this.leaf);
    for (const field of fields) {
      if (done.has(field.key)) continue;
      const set = this.leaf.sets.find(({ keys }) => keys.includes(field.key));
      const members = set ? fields.filter(({ key }) => set.keys.includes(key)) : [field];
      const waiver = set && fields.find(({ waives }) => waives?.every((key) => set.keys.includes(key)));
      const all = waiver ? [...members, waiver] : members;
      for (const { key } of all) done.add(key);
      asked.push({
        model: set ? this.set(set, members, waiver) : this.field(field),
        main: members.some((member) => member.required || this.leaf.oneOf.includes(member.key)),
        touched: all.some(({ key }) => this.fault(key) !== undefined || this.typed.one(key) !== ''),
        label: set?.label ?? field.label,
      });
    }
    return asked;
  }

  private set(set: FieldSet, members: Field[], waiver: Field | undefined): SetModel {
    const faults = [...members, ...(waiver ? [waiver] : [])].flatMap(({ key }) => {
      const words = this.fault(key);
      return words === undefined ? [] : [{ id: `f-${key}`, fault: words }];
    });
    // 室, 厅 and 卫 say themselves which is which; 层 and 层 do not.
    const alike = new Set(members.map(({ unit }) => unit)).size === 1;
    const parts = members.map((member) => ({ ...this.field(member), quiet: alike, placeholder: undefined }));
    const shared = {
      kind: 'set',
      key: members[0]!.key,
      label: set.label,
      three: members.length > 2,
      parts,
      faults,
    } as const;
    return waiver ? { ...shared, waiver: this.field(waiver), help: waiver.hint } : shared;
  }

  private field(field: Field): FieldModel {
    const { key, label, ask, hint } = field;
    const firstOf = this.leaf.oneOf[0] === key;
    const model = {
      ...field.control(this.typed, this.context),
      key,
      id: `f-${key}`,
      name: key,
      label: ask ?? label,
      required: field.required || firstOf,
      em: firstOf ? `${oneOfWords(this.leaf)}至少填一项` : emOf(field),
      help: hint,
      fault: this.fault(key),
    };
    return model as FieldModel;
  }

  /** Also what is wrong beside the field itself: `from.area`, `agent_fee.amount`. */
  private fault(key: string): string | undefined {
    if (Object.hasOwn(this.faults, key)) return this.faults[key];
    const part = Object.keys(this.faults).find((name) => name.startsWith(`${key}.`));
    return part === undefined ? undefined : this.faults[part];
  }
}

function emOf(field: Field): string | undefined {
  return field.type === 'multi' || field.type === 'region[]' ? '可以选几项' : undefined;
}
