/** Builds elements; texts are always set as text, never as markup. */

/**
 * A new element. Attributes whose value is a function are listeners ("onclick"), true sets an empty attribute,
 * false and null leave it out. Children are nodes, texts, or lists of them; null and false are left out.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...present(children));
  return made;
}

/** Puts these children in place of those that are there. */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

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

function present(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
