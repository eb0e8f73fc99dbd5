import { each, fill } from './dom.js';

/**
 * `select[data-towns-of="ID"]`: shows only the towns of the area chosen in `#ID`. Its options (in one optgroup per area)
 * carry `data-area`, the six digits that are the values of `#ID`; options without it always stay.
 */
export function towns() {
  each('select[data-towns-of]', (select) => {
    const area = document.getElementById(select.dataset.townsOf);
    if (!area) return;
    const all = [...select.options];
    const whole = [...select.children];
    const follow = () => {
      const chosen = select.value;
      const fitting = area.value
        ? all.filter((option) => !option.dataset.area || option.dataset.area === area.value)
        : whole;
      fill(select, ...fitting);
      const still = [...select.options].find((option) => option.value === chosen);
      select.selectedIndex = still ? still.index : 0;
    };
    // options taken out of their groups must find back when every area is shown again
    const home = new Map(all.map((option) => [option, option.parentNode]));
    area.addEventListener('change', () => {
      all.forEach((option) => home.get(option) !== select && home.get(option).append(option));
      follow();
    });
    follow();
  });
}
