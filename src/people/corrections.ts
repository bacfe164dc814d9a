/** What a user has put right of names and attributions: a `people.json`. */

/** These printed spellings are one person, who is called so. */
export interface NameCorrection {
  readonly name: string;
  /** Compared by their name keys. */
  readonly spellings: readonly string[];
  /** Where a single word is meant in one session alone; null for every session. */
  readonly session: string | null;
  readonly note: string | null;
}

/** This turn was said by this person. */
export interface TurnCorrection {
  readonly session: string;
  readonly turn: number;
  /** Its first words; where the turn no longer begins so, the correction is kept and not applied. Null: not looked at. */
  readonly begins: string | null;
  /** Null: by nobody known. */
  readonly speaker: string | null;
  readonly note: string | null;
}

export interface Corrections {
  readonly names: readonly NameCorrection[];
  readonly turns: readonly TurnCorrection[];
}

/** A `people.json` whose corrections are in force. */
export interface CorrectionsFile {
  /** Its path below the folder of uploads; of one that was taken in from elsewhere the folder's and its own name. */
  readonly file: string;
  /** Whether a user added it here, so that the store's folder holds the file itself. */
  readonly uploaded: boolean;
  /** How many names and how many turns it puts right. */
  readonly names: number;
  readonly turns: number;
}
