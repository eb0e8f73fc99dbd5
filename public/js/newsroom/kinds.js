/** Fields that a kind of article has no use for are hidden (`data-kind-not="index"`); a text that is written already stays in sight. */
export function kinds(form, text) {
  const follow = () => {
    const kind = form.querySelector('[name=kind]:checked');
    form.querySelectorAll('[data-kind-not]').forEach((part) => {
      const isIdle = kind !== null && part.dataset.kindNot === kind.value;
      part.hidden = isIdle && !(part.contains(text.element) && !text.isEmpty());
    });
  };
  form.addEventListener('change', (event) => event.target.name === 'kind' && follow());
  follow();
}
