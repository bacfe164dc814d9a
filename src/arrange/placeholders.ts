/** What stands in a paragraph for what is not text: characters that no text holds, so that offsets stay what they are. */

/** A reference to citations. */
export const MARK = '\ufdd0';
/** Something that led elsewhere. */
export const LINK = '\ufdd1';
/** A quotation mark. */
export const QUOTE = '\ufdd2';

export const PLACEHOLDERS = /[\ufdd0-\ufdd2]/gu;
