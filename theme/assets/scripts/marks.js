/** What stands beside a role's name and beside a number, as the pages draw it. */
import { element } from './dom.js';

/** The bar of a percentage, in a role's colour, as the pages draw it; the number stands beside it. */
export function bar(percent, colour = '') {
  const [svg, rect] = ['svg', 'rect'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
  svg.setAttribute('class', `amount ${colour}`);
  svg.setAttribute('aria-hidden', 'true');
  rect.setAttribute('width', `${percent}%`);
  rect.setAttribute('height', '100%');
  svg.append(rect);
  return svg;
}

/** A role's sign in its colour; the name always stands beside it. */
export function sign(role) {
  return element('i', { class: `${role.sign} ${role.colour} ${role.fill ?? ''}`.trim() });
}

/** A role's sign and name, as a link to its page. */
export function roleLink(role) {
  return element('a', { class: 'role', href: `/roles/${role.id}/` }, sign(role), role.title);
}
