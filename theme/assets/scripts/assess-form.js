/** The questions: one group of skills at a time, in the words of the level scale. */
import { load } from './data.js';
import { element, fill } from './dom.js';

/**
 * Draws the group's questions into the form.
 * @param {(skill: number, level: number | null) => void} rate called when a level is chosen
 * @param {(group: number) => void} go called to leave for another group
 */
export async function drawGroup(form, tools, group, ratings, rate, go) {
  const { id, name } = tools.groups[group];
  const place = element('div', {}, element('p', {}, 'Loading …'));
  const step = (text, to, attributes) => element('button', { type: 'button', disabled: to < 0 || to >= tools.groups.length, onclick: () => go(to), ...attributes }, text);
  fill(form,
    element('h2', { id: 'group-heading', tabindex: '-1' }, `${group + 1} of ${tools.groups.length}: ${name}`),
    element('p', { class: 'tools' }, step('Back', group - 1), step('Next group', group + 1), element('span', {}, 'Leave out what you like.')),
    place);
  try {
    const texts = await load(`skill-texts/${id}`);
    const skills = tools.skills.map((skill, i) => ({ ...skill, i })).filter((skill) => skill.group === group);
    fill(place, skills.map((skill) => question(skill, texts[skill.id], tools.levels, ratings[skill.i], rate)),
      element('p', { class: 'tools' }, step('Next group', group + 1)));
  } catch (error) {
    fill(place, element('p', {}, error.message));
  }
}

function question(skill, text, levels, rated, rate) {
  const option = (value, content) => element('label', {},
    element('input', { type: 'radio', name: skill.id, value: value ?? '', checked: rated === value, onchange: () => rate(skill.i, value) }),
    element('span', {}, content));
  return element('fieldset', { class: 'skill' },
    element('legend', {}, skill.name),
    element('p', { class: 'fine' }, text.definition, ' ', element('a', { href: `/skills/${skill.id}/` }, `About ${skill.name}`)),
    option(null, 'Not rated'),
    levels.map((level, value) => option(value, [
      element('b', { class: `letter h${value}` }, level.letter), element('span', { class: 'words' }, ` ${level.name}`, value > 0 && `: ${text.levels[value - 1]}`),
    ])));
}
