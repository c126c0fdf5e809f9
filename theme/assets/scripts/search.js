/** Search, on every page: listens, opens at once, and loads the rest when it is first used. */

const place = document.querySelector('#find');
const link = document.querySelector('.top [href="/search/"]');
let dialog;

/** Fills a place with the field and its results, or says that it cannot. */
async function fill(within, close) {
  within.textContent = 'Loading…';
  try {
    await (await import('./search-field.js')).searchField(within, close);
  } catch {
    within.textContent = 'The search could not be loaded. Check the connection and load the page again, or choose from the list: ';
    within.append(Object.assign(link.cloneNode(), { textContent: 'everything from A to Z' }));
  }
}

function open() {
  if (!dialog) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.find-box { width: min(44rem, 100% - 1rem); margin: 5dvh auto; padding: 0; border: 1px solid; background: var(--ground); color: inherit }');
    document.adoptedStyleSheets.push(sheet);
    dialog = Object.assign(document.createElement('dialog'), { className: 'find-box', ariaLabel: 'Search' });
    // Its content covers it, so that a click on the dialog itself is one beside it.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.append(document.createElement('div'));
    document.body.append(dialog);
    fill(dialog.firstChild, () => dialog.close());
  }
  if (!dialog.open) dialog.showModal();
}

function start(event) {
  event.preventDefault();
  if (!place) open();
  (dialog ?? place).querySelector('input')?.select();
}

if (place) {
  // Results that come unasked for should not push away what somebody reads.
  if (location.search) place.style.minHeight = '75dvh';
  fill(place);
}
/** Who speaks to a computer, or slips easily, may switch a key off that acts by itself (WCAG 2.1.4). */
function isKeyOn() {
  try {
    return !localStorage.getItem('rolesite-no-key');
  } catch {
    return true;
  }
}

addEventListener('keydown', (event) => {
  if (event.key === '/' && isKeyOn() && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input, textarea, select')) start(event);
});
link.addEventListener('click', (event) => {
  // With these keys a reader asks for the page itself.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) start(event);
});
