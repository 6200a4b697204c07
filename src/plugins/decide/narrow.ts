/**
 * Narrows the table below the conditions to what meets those that are chosen. What does not keeps its name, and says
 * why in place of its cells. The choice stands in the address.
 */
import {ways} from '../../data/ways';
import {copyText} from '../../components/copy-link/refused';
import {judge, readNames, readQuery, sayResult, writeQuery} from './decide';
import type {Asked, Verdict} from './decide';
import './narrow.css';

const noteClass = 'decide-note';
const howClass = 'decide-how';

const boxesOf = (choices: HTMLElement): HTMLInputElement[] => [
  ...choices.querySelectorAll<HTMLInputElement>('input[name="need"]'),
];

/** A cell that says some notes, a line each, as src/plugins/tables writes the others. */
function writeCell(label: string, columns: number, notes: Verdict['notes']): HTMLElement {
  const cell = document.createElement('td');
  cell.className = noteClass;
  cell.colSpan = columns;
  cell.setAttribute('role', 'cell');
  cell.dataset.label = label;
  for (const {label: condition, text} of notes) {
    const note = document.createElement('div');
    const name = document.createElement('b');
    name.textContent = `${condition}: `;
    note.append(name, text);
    cell.append(note);
  }
  return cell;
}

/** A row as its verdict wants it: whole, with what has to be set in a row below, or out, with the reasons. */
function showRow(row: HTMLTableRowElement, {fits, notes}: Verdict): void {
  row.querySelector(`.${noteClass}`)?.remove();
  row.toggleAttribute('data-out', !fits);
  row.toggleAttribute('data-how', fits && notes.length > 0);
  if (!fits) {
    row.cells[0]?.after(writeCell('合わない理由', row.cells.length - 1, notes));
  } else if (notes.length > 0) {
    const below = document.createElement('tr');
    below.className = howClass;
    below.setAttribute('role', row.getAttribute('role') ?? '');
    below.append(writeCell('満たすには', row.cells.length, notes));
    row.after(below);
  }
}

/** The rows of a table as the page came with them. */
const wholes = new WeakMap<Element, readonly HTMLTableRowElement[]>();

function show(choices: HTMLElement, asked: Asked): void {
  const chosen = new Set<string>(asked.chosen);
  for (const box of boxesOf(choices)) {
    box.checked = chosen.has(box.value);
  }
  const table = choices.nextElementSibling;
  const verdicts = judge(ways, asked.chosen);
  if (table instanceof HTMLTableElement) {
    table.querySelectorAll(`.${howClass}`).forEach((old) => old.remove());
    const [body] = table.tBodies;
    const rows = wholes.get(table) ?? [...(body?.rows ?? [])];
    wholes.set(table, rows);
    // The build holds the rows against the data: they are the same, in the same order.
    const judged = rows.flatMap((row, at) => {
      const verdict = verdicts[at];
      return verdict === undefined ? [] : [{row, verdict}];
    });
    // What fits first, each part in its order. All of it is below the choices, where nothing moves.
    const sorted = [...judged].sort((one, other) => Number(other.verdict.fits) - Number(one.verdict.fits));
    body?.append(...sorted.map(({row}) => row));
    judged.forEach(({row, verdict}) => showRow(row, verdict));
  }
  const status = choices.querySelector('[role="status"]');
  if (status !== null) {
    status.textContent = sayResult(ways, asked);
  }
}

/** Where the choice leads: to the section of the choices, so that who gets the address sees them. */
const addressOf = ({chosen}: Asked, choices: HTMLElement): string =>
  `${window.location.origin}${window.location.pathname}${writeQuery(chosen, window.location.search)}#${choices.dataset.section ?? ''}`;

/** Shows what the address asks for. */
export const narrow = (choices: HTMLElement): void => show(choices, readQuery(window.location.search));

function choose(choices: HTMLElement, names: readonly string[]): void {
  const asked = readNames(names);
  const address = addressOf(asked, choices);
  // Who chooses faster than this arrives has chosen the same twice.
  if (address !== window.location.href) {
    window.history.pushState(window.history.state, '', address);
  }
  show(choices, asked);
}

/** Answers what a reader does with the choices. */
export function operate(choices: HTMLElement, {type, target}: Event): void {
  if (type === 'change') {
    const checked = boxesOf(choices).filter(({checked: isOn}) => isOn);
    choose(
      choices,
      checked.map(({value}) => value),
    );
  } else if (target instanceof HTMLButtonElement && target.name === 'clear') {
    choose(choices, []);
  } else if (target instanceof HTMLButtonElement) {
    void copyText(target, 'アドレス', window.location.href);
  }
}
