/** Decode an advert: reads what is pasted, here in the browser, and shows what was found. */
import { load } from './data.js';
import { decode } from './decode-match.js';
import { drawResults } from './decode-results.js';

const [advert, results, said, choice, button, clearing] = ['advert', 'decoded', 'said', 'try', 'read', 'clear'].map((id) => document.getElementById(id));

// What one is about to need can be on its way while one pastes; whether it arrives is seen when it is used.
advert.addEventListener('focus', () => { load('decode').catch(() => {}); });
advert.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    read();
  }
});
button.addEventListener('click', () => read());
clearing.addEventListener('click', clear);
choice?.addEventListener('change', () => { if (choice.value) attempt(tryOne); else clear(); });

// The controls can be used once there is something behind them.
for (const control of [choice, button, clearing]) control?.removeAttribute('disabled');
said.replaceChildren();

function read() {
  if (advert.value.trim() === '') {
    results.hidden = true;
    said.textContent = 'There is nothing to read yet: paste an advert first.';
    advert.focus();
    return;
  }
  attempt(async () => show(await load('decode')));
}

/** Tells the reader that something is under way, and what went wrong where something did. */
async function attempt(step) {
  said.textContent = 'Loading …';
  try {
    await step();
  } catch (error) {
    said.textContent = error.message;
  }
}

async function tryOne() {
  const id = choice.value;
  const [data, adverts] = await Promise.all([load('decode'), load('adverts')]);
  // While it loaded, the reader may have chosen another.
  if (choice.value !== id) return;
  const chosen = adverts.find((one) => one.id === id);
  advert.value = chosen.text;
  show(data, chosen);
}

function show(data, chosen) {
  const result = decode(advert.value, data);
  said.textContent = drawResults(results, result, advert.value, data, chosen);
  // A reader who goes through the list by arrow keys stays in it.
  if (!chosen) results.querySelector('h2').focus();
}

function clear() {
  advert.value = '';
  if (choice) choice.value = '';
  results.hidden = true;
  said.textContent = 'Cleared.';
  advert.focus();
}
