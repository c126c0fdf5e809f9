/** A table that is walked through by arrow keys (WAI-ARIA grid): one tab stop, and everything in it within reach. */

const MOVES = {
  ArrowLeft: (at) => ({ ...at, cell: at.cell - 1 }),
  ArrowRight: (at) => ({ ...at, cell: at.cell + 1 }),
  ArrowUp: (at) => ({ ...at, row: at.row - 1 }),
  ArrowDown: (at) => ({ ...at, row: at.row + 1 }),
  PageUp: (at) => ({ ...at, row: at.row - 10 }),
  PageDown: (at) => ({ ...at, row: at.row + 10 }),
  Home: (at, all) => ({ row: all ? 0 : at.row, cell: 0 }),
  End: (at, all) => ({ row: all ? Infinity : at.row, cell: Infinity }),
};

/**
 * Where a key leads from a place in a table.
 * @param {number[]} widths cells in each row
 * @param {boolean} all with the control key Home and End go to the first and last row
 * @returns the place, or null for another key
 */
export function moved(key, at, widths, all = false) {
  if (!(key in MOVES)) return null;
  const to = MOVES[key](at, all);
  const row = Math.min(Math.max(to.row, 0), widths.length - 1);
  return { row, cell: Math.min(Math.max(to.cell, 0), widths[row] - 1) };
}

/**
 * Makes the table a grid.
 * @param {(cell: HTMLElement) => void} open called for a cell that holds no link, by Enter, the space bar or a click
 */
export function makeGrid(table, open) {
  table.setAttribute('role', 'grid');
  for (const stop of table.querySelectorAll('a, td, th:not(:has(a))')) stop.tabIndex = -1;
  let column = 0;
  const enter = (stop) => {
    for (const old of table.querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
    stop.tabIndex = 0;
  };
  enter(stopOf(table.querySelector('tbody td')));
  table.addEventListener('focusin', ({ target }) => enter(target));
  table.addEventListener('click', ({ target }) => {
    const cell = target.closest('td');
    if (cell) open(cell);
  });
  table.addEventListener('keydown', (event) => {
    const cell = event.target.closest('td, th');
    if (event.target === cell && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      open(cell);
      return;
    }
    const rows = [...table.rows].map(seenCells).filter((cells) => cells.length > 0);
    const row = rows.findIndex((cells) => cells.includes(cell));
    const across = !event.key.endsWith('Up') && !event.key.endsWith('Down');
    // Over a heading that spans all columns the way up or down keeps its column.
    const at = { row, cell: across ? rows[row].indexOf(cell) : Math.max(column, rows[row].indexOf(cell)) };
    const to = moved(event.key, at, rows.map((cells) => cells.length), event.ctrlKey);
    if (!to || event.altKey || event.metaKey) return;
    event.preventDefault();
    column = across ? to.cell : at.cell;
    stopOf(rows[to.row][to.cell]).focus();
  });
}

/** Keeps one tab stop where sorting or filtering has hidden the last one. */
export function keepStop(table) {
  const stop = table.querySelector('[tabindex="0"]');
  if (stop?.checkVisibility()) return;
  if (stop) stop.tabIndex = -1;
  const first = [...table.querySelectorAll('td')].find((cell) => cell.checkVisibility());
  if (first) stopOf(first).tabIndex = 0;
}

function seenCells(row) {
  return row.checkVisibility() ? [...row.cells].filter((cell) => !cell.hidden) : [];
}

function stopOf(cell) {
  return cell.querySelector('a') ?? cell;
}
