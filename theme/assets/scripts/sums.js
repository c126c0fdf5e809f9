/** Sums and shares of whole numbers. */

/** Whole percentage from 0 to 100, halves rounded up; 0 of nothing. */
export function percent(part, whole) {
  return whole === 0 ? 0 : Math.floor((200 * part + whole) / (2 * whole));
}

/** Sum of the numbers. */
export function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
