/** The marks beside names of roles and beside numbers, as the pages draw them. */
import { element } from './dom.js';

/** The bar of a percentage, in a role's colour; the number is always beside it. */
export function bar(percent, colour = '') {
  const [svg, rect] = ['svg', 'rect'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
  svg.setAttribute('class', `amount ${colour}`);
  svg.setAttribute('aria-hidden', 'true');
  rect.setAttribute('width', `${percent}%`);
  rect.setAttribute('height', '100%');
  svg.append(rect);
  return svg;
}

/** A role's sign in its colour; the name is always beside it. */
export function sign(role) {
  return element('i', { class: `${role.sign} ${role.colour} ${role.fill ?? ''}`.trim() });
}

/** A role's sign and name, as a link to its page. */
export function roleLink(role) {
  return element('a', { class: 'role', href: `/roles/${role.id}/` }, sign(role), role.title);
}
