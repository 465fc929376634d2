// @ts-check
// Whether what somebody typed is what was meant.

/**
 * A text as it is compared: compatibility forms unified (NFKC, Unicode Standard Annex 15), white space trimmed and
 * runs of it made one space, typographic apostrophes and hyphens made plain, and, unless case matters, case folded.
 *
 * Unicode's default case folding is not offered by browsers. Upper case and then lower case comes to the same for
 * what people type: it unifies ß with ss and ς with σ, as full folding does.
 * @param {string} text
 * @param {boolean} isCaseSensitive
 * @returns {string}
 */
export function fold(text, isCaseSensitive) {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011\u2012\u2013]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  return isCaseSensitive ? plain : plain.toUpperCase().toLowerCase().replace(/ς/g, "σ").normalize("NFC");
}

/**
 * Whether a text is one of the accepted forms.
 * @param {string} text
 * @param {string[]} accepted
 * @param {boolean} isCaseSensitive
 * @returns {boolean}
 */
export function isAccepted(text, accepted, isCaseSensitive) {
  const folded = fold(text, isCaseSensitive);
  return folded !== "" && accepted.some((form) => fold(form, isCaseSensitive) === folded);
}
