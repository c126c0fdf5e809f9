/** Tells readers at the button that they pressed. */

/** Says for a moment on a button that what it is for is done. */
export function confirmOn(button, text) {
  const { dataset } = button;
  dataset.name ??= button.textContent;
  button.textContent = text;
  setTimeout(() => { button.textContent = dataset.name; }, 2000);
}
