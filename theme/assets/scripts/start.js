/**
 * Starts the script that the page preloads. Where it, or one that it imports, cannot be had or does not run,
 * the part "Waiting" says so at once.
 */
import(document.querySelector('link[rel=modulepreload]').href).catch((error) => {
  const waiting = document.querySelector('.waiting');
  waiting?.replaceChildren(...waiting.querySelector('.late').childNodes);
  throw error;
});
