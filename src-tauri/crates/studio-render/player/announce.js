// @ts-check
// Words for those who do not see what changed.

/** @param {string} words */
export function announce(words) {
  const region = document.getElementById("said");
  if (!region) return;
  // The same words twice are spoken twice only if the region was empty in between.
  region.textContent = "";
  setTimeout(() => (region.textContent = words), 50);
}
