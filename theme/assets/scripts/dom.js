/** Builds elements; texts are always set as text, never as markup. */

/**
 * A new element. Attributes whose value is a function are listeners ("onclick"), true sets an empty attribute,
 * false and null leave it out. Children are nodes, texts, or lists of them; null and false are left out.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if ((value ?? false) !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...present(children));
  return made;
}

/** Puts these children in place of those that are there. */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

function present(children) {
  return children.flat(Infinity).filter((child) => (child ?? false) !== false);
}
