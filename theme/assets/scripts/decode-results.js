/** Fills in what was found in an advert; the sentences and headings around it stand in the page. */
import { LONGEST } from './decode-match.js';
import { bar, element, fill, roleLink } from './dom.js';

/** Fills the place; returns what to say of it in a sentence. `chosen` is the made-up advert, if it is one. */
export function drawResults(place, result, text, data, chosen) {
  const { mix, role, found, denied } = result;
  const put = (name, ...children) => fill(place.querySelector(`[data-put=${name}]`), children);
  const roleOf = (id) => data.roles.find((one) => one.id === id);
  const compared = mix.slice(0, 3).map((part) => data.roles[part.role].id);
  const notes = [...result.notes, result.sure, chosen && 'made-up', mix.length > 0 ? 'found' : 'nothing', role < 0 ? 'untitled' : 'titled', compared.length > 1 && 'several', denied.length > 0 && 'denied'];
  for (const note of place.querySelectorAll('[data-note]')) note.hidden = !notes.includes(note.dataset.note);
  place.hidden = false;
  put('made-up', chosen?.asksFor.length > 0 ? chosen.asksFor.map((id, i) => [i > 0 && ' and ', roleLink(roleOf(id))]) : 'none of the roles of this site');
  put('unread', result.unread.map((begin, i) => [i > 0 && ', ', `"${begin.slice(0, 60)}"`]));
  if (mix.length === 0) return 'No skill found.';
  const measure = data.roles[role < 0 ? mix[0].role : role];
  put('counts', `${counted(result.skills, 'different skill')} in ${counted(result.words, 'word')}; the first role is ${counted(result.lead, 'point')} ahead of any other.`);
  put('mix', mix.map((part) => share(part, data)));
  place.querySelector('[data-note=several] a').href = `/compare/?roles=${compared}`;
  put('line', text.trim().split('\n')[0].slice(0, 80));
  put('title', roleLink(measure));
  put('unusual', links(result.unusual, data));
  put('missing', links(result.missing, data));
  put('skills', [...new Set(found.map(({ of }) => of))].sort((a, b) => a - b).map((skill) => row(skill, found, data)));
  put('denied', [...new Set(denied.map(({ words }) => words))].join(', '));
  put('marked', marked(found, text, data));
  const sure = [...place.querySelectorAll('b[data-note]:not([hidden])')].map((note) => note.textContent).join(' ');
  return `${sure} ${counted(result.skills, 'skill')} found; the wording is nearest to ${data.roles[mix[0].role].title}. The result is below.`;
}

function counted(number, what) {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function share({ role, share: percent, telling }, data) {
  return element('li', {}, roleLink(data.roles[role]), ` ${percent}%`, bar(percent, data.roles[role].colour), element('p', {}, 'Most telling: ', links(telling, data)));
}

function row(skill, found, data) {
  const mentions = found.filter(({ of }) => of === skill);
  const best = mentions.reduce((a, b) => (b.level > a.level ? b : a));
  return element('tr', { id: `found-${data.skills[skill].id}` },
    element('th', { scope: 'row' }, links([skill], data)),
    element('td', {}, [...new Map(mentions.map(({ words, how }) => [words, how]))].map(([words, how]) => element('div', {}, `"${words}"`, element('small', {}, data.how[how])))),
    element('td', {}, best.level > 0 ? data.levels[best.level] : 'not said', best.level > 0 && element('small', {}, best.why ? `"${best.why}"` : 'nice to have')));
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
  return skills.length > 0 ? skills.map((skill, i) => [i > 0 && ', ', element('a', { href: `/skills/${data.skills[skill].id}/` }, data.skills[skill].name)]) : 'Nothing.';
}
