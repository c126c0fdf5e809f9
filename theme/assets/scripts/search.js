/** Search, on every page: listens, shows the field at once, and loads the rest when it is first used. */

const STYLE = `
.find { max-width: 44rem; font: var(--small)/1.4 var(--sans) }
.find input, .find button { color: inherit; background: none; border: 1px solid; border-radius: .25rem }
.find input { display: block; width: 100%; min-height: 0; margin: .25rem 0 .5rem; padding: .5rem; font: 1.125rem var(--serif) }
.find button { min-height: 2rem; padding: .2rem .6rem; font: inherit; border-color: var(--soft); cursor: pointer }
.find-box { width: min(44rem, 100% - 1rem); max-height: none; margin: 5dvh auto; padding: 0; border: 1px solid }
.find-box { background: var(--ground); color: inherit }
.find-box::backdrop { background: #0008 }
.find-box .find { padding: 1rem }
.find-box .close { float: right; margin-top: -.25rem }`;

const place = document.querySelector('#find');
const link = document.querySelector('.top [href="/search/"]');
let dialog;

const make = (name, values, ...children) => {
  const made = Object.assign(document.createElement(name), values);
  made.append(...children);
  return made;
};

/** Puts the field into a place at once, so that no letter typed early is lost; then loads the search, or says that it could not. */
async function fill(within, close) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  const field = make('input', {
    id: 'find-field', maxLength: 100, autocomplete: 'off', autocapitalize: 'none', spellcheck: false, enterKeyHint: 'go',
  });
  const status = make('div', { role: 'status' }, 'Loading…');
  // Enter waits for the results, too.
  field.onkeydown = ({ key }) => { field.entered = key === 'Enter'; };
  within.classList.add('find');
  within.append(...(close ? [make('button', { type: 'button', className: 'close', onclick: close }, 'Close')] : []),
    make('label', { htmlFor: field.id }, 'Search roles, skills, terms, comparisons'), field, status);
  try {
    await (await import('./search-field.js')).searchField(field, status, close);
    field.onkeydown = null;
  } catch {
    status.textContent = 'The search could not be loaded. Check the connection and load the page again, or choose from the list: ';
    status.append(make('a', { href: link.href }, 'everything from A to Z'));
  }
}

function open() {
  if (!dialog) {
    dialog = make('dialog', { className: 'find-box', ariaLabel: 'Search' }, make('div'));
    // Its content covers it, so that a click on the dialog itself is one beside it.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    fill(dialog.firstChild, () => dialog.close());
  }
  if (!dialog.open) dialog.showModal();
}

function start(event) {
  event.preventDefault();
  if (!place) open();
  document.querySelector('#find-field').select();
}

/** Who speaks to a computer, or slips easily, may switch a key off that acts by itself (WCAG 2.1.4). */
function isKeyOn() {
  try {
    return !localStorage.getItem('rolesite-no-key');
  } catch {
    return true;
  }
}

/** Whether keys write letters there. */
const isWriting = (target) => target.isContentEditable || target.matches('textarea, input:not([type=radio], [type=checkbox], [type=file])');

if (place) fill(place);
addEventListener('keydown', (event) => {
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'k';
  const isSlash = event.key === '/' && isKeyOn() && !event.ctrlKey && !event.metaKey && !isWriting(event.target);
  if (!event.altKey && (isShortcut || isSlash)) start(event);
});
link.addEventListener('click', (event) => {
  // With these keys a reader asks for the page itself.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) start(event);
});
