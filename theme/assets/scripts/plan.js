/** Lets a reader tick off what of a plan is learned, and keeps that in this browser. */
import { element } from './dom.js';

const KEY = `rolesite-plan ${location.pathname}`;
const tools = document.getElementById('plan');
const said = tools.querySelector('output');
const [print, clear] = tools.querySelectorAll('button');
const items = [...document.querySelectorAll('[data-skill]')];
let isKept = true;

const boxes = items.map((item) => {
  const name = item.querySelector('a').textContent;
  const box = element('input', { type: 'checkbox', 'aria-label': `Done: ${name}`, value: item.dataset.skill, onchange: keep });
  item.firstElementChild.prepend(box, ' ');
  return box;
});
print.addEventListener('click', () => window.print());
clear.addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  keep();
  boxes[0].focus();
});
addEventListener('storage', show);
tools.hidden = false;
show();

/** What is ticked off, as it is kept; nothing where the browser keeps nothing. */
function kept() {
  try {
    return localStorage.getItem(KEY)?.split(' ') ?? [];
  } catch {
    isKept = false;
    return [];
  }
}

function show() {
  const done = kept();
  for (const box of boxes) box.checked = done.includes(box.value);
  say();
}

function keep() {
  const done = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  try {
    if (done.length > 0) localStorage.setItem(KEY, done.join(' '));
    else localStorage.removeItem(KEY);
  } catch {
    isKept = false;
  }
  say();
}

function say() {
  const done = boxes.filter(({ checked }) => checked).length;
  clear.hidden = done === 0;
  said.textContent = done > 0 ? `${done} of ${boxes.length} skills done. ` : 'Tick off what you have learned. ';
  said.textContent += isKept ? 'Kept in this browser only.' : 'This browser keeps nothing, so it is gone when you leave.';
}
