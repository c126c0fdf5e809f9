/** Decode an advert: reads what is pasted, here in the browser, and shows what was found. */
import { load } from './data.js';
import { LONGEST, decode } from './decode-match.js';
import { element, fill } from './dom.js';
import { bar, roleLink } from './marks.js';

/** How many of the core skills that were never mentioned are named. */
const CORE_SHOWN = 8;

const [advert, results, heading, said, choice, button, clearing] =
  ['advert', 'decoded', 'asks', 'said', 'try', 'read', 'clear'].map((id) => document.getElementById(id));

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
for (const control of [choice, button]) control?.removeAttribute('disabled');
// What has nothing to clear is not offered.
advert.addEventListener('input', () => { clearing.hidden = !advert.value; });
said.replaceChildren();

// Whoever comes back finds what the browser kept, and its result; who is typing is left in peace.
if (document.readyState === 'complete') comeBack();
else addEventListener('pageshow', comeBack);

function comeBack() {
  if (advert.value.trim() && advert !== document.activeElement) attempt(draw);
}

function read() {
  if (advert.value.trim() === '') {
    results.hidden = true;
    said.textContent = 'There is nothing to read yet: paste an advert first.';
    advert.focus();
    return;
  }
  attempt(async () => {
    await draw();
    heading.focus();
    heading.scrollIntoView();
  });
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
  const data = await load('decode');
  // While it loaded, the reader may have chosen another.
  if (choice.value !== id) return;
  advert.value = data.samples.find((one) => one.id === id).text;
  // A reader who goes through the list by arrow keys stays in it.
  show(data);
}

async function draw() {
  show(await load('decode'));
}

function clear() {
  advert.value = '';
  if (choice) choice.value = '';
  results.hidden = true;
  said.textContent = 'Cleared.';
  advert.focus();
  clearing.hidden = true;
}

/** Fills what was found into the sentences and headings of the page. */
function show(data) {
  clearing.hidden = false;
  const text = advert.value;
  const result = decode(text, data);
  const { mix, role, found, denied, core, shows, sure } = result;
  const put = (name, ...children) => fill(results.querySelector(`[data-put=${name}]`), children);
  const hasShares = shows === 'shares';
  const compared = mix.slice(0, 3).map((part) => data.roles[part.role].id);
  const notes = [
    ...result.notes,
    shows,
    shows !== 'nothing' && sure,
    hasShares && (role >= 0 || sure !== 'mixed') && 'measured',
    mix.length > 0 ? 'found' : 'none',
    role < 0 ? 'untitled' : 'titled',
    compared.length > 1 && 'several',
    denied.length > 0 && 'denied',
  ];
  for (const note of results.querySelectorAll('[data-note]')) note.hidden = !notes.includes(note.dataset.note);
  results.hidden = false;
  put('unread', joined(result.unread.map((begin) => `"${begin}"`)));
  said.textContent = 'No skill found.';
  if (mix.length === 0) return;
  const measure = data.roles[result.measure];
  put('skill-count', result.skills);
  put('lead', result.lead);
  if (shows === 'fits') put('mix', result.fits.map(([needed, roles]) => fitting(needed, result.skills, roles.map((one) => data.roles[one]))));
  else put('mix', shows !== 'nothing' && mix.map((part) => share(part, data, hasShares)));
  results.querySelector('[data-note=several] a').href = `/compare/?roles=${compared}`;
  put('line', result.title.trim().slice(0, 80));
  put('title', roleLink(measure));
  put('unusual', links(result.unusual, data));
  put('missing', links(result.missing, data));
  put('core', links(core.slice(0, CORE_SHOWN), data));
  put('levels', element('a', { href: `/roles/${measure.id}/#level-table` }, `All levels of ${measure.title}`));
  put('skills', [...new Set(found.map(({ of }) => of))].sort((a, b) => a - b).map((skill) => row(skill, found, data)));
  put('denied', [...new Set(denied.map(({ words }) => words))].join(', '));
  put('marked', marked(found, text, data));
  const certainty = [...results.querySelectorAll('b')].filter((note) => note.checkVisibility()).map((note) => note.textContent).join(' ');
  const nearest = mix.slice(0, sure === 'mixed' ? 2 : 1).map((part) => data.roles[part.role].title).join(' and ');
  const wording = hasShares ? ` The wording is nearest to ${nearest}.` : '';
  said.textContent = `${certainty} Skills found: ${result.skills}.${wording} The result is below.`;
}

function fitting(needed, skills, roles) {
  return element('li', {}, `${needed} of ${skills}: `, joined(roles.map(roleLink)));
}

function share({ role, share: percent, telling }, data, hasShares) {
  return element('li', {},
    roleLink(data.roles[role]),
    hasShares && [` ${percent || 'under 1'}%`, bar(percent, data.roles[role].colour)],
    element('p', {}, 'Most telling: ', links(telling, data)));
}

function row(skill, found, data) {
  const mentions = found.filter(({ of }) => of === skill);
  const each = [...new Map(mentions.map(({ words, how }) => [words, how]))];
  const best = mentions.reduce((a, b) => (b.level > a.level ? b : a));
  return element('tr', { id: `found-${data.skills[skill].id}` },
    element('th', { scope: 'row' }, links([skill], data)),
    element('td', {}, each.map(([words, how]) => element('div', {}, `"${words}"`, element('small', {}, data.how[how])))),
    element('td', {}, best.level > 0 ? [data.levels[best.level], element('small', {}, best.why ? `"${best.why}"` : 'nice to have')] : 'not said'));
}

function marked(found, text, data) {
  let at = 0;
  const parts = found.map(({ of, start, end, words }) => {
    const before = text.slice(at, start);
    at = end;
    const { id, name } = data.skills[of];
    return [before, element('a', { href: `#found-${id}` }, element('mark', {}, words), element('span', { class: 'v' }, ` (${name})`))];
  });
  return [parts, text.slice(at, LONGEST)];
}

function links(skills, data) {
  if (skills.length === 0) return 'Nothing.';
  return joined(skills.map((skill) => data.skills[skill]).map(({ id, name }) => element('a', { href: `/skills/${id}/` }, name)));
}

function joined(parts) {
  return parts.map((part, i) => [i > 0 && ', ', part]);
}
