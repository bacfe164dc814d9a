/**
 * The schema as steps that only append: a file's `user_version` is the number of steps it has
 * taken. Triggers keep the full-text tables in step whatever removes a row; those tables hold
 * no text of their own, since a passage's words are the record's.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO settings VALUES ('store-id', lower(hex(randomblob(16))));

  CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL UNIQUE,
    record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    title TEXT, event TEXT, year INTEGER, date TEXT, place TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('transcript', 'report', 'ai-report')),
    language TEXT NOT NULL,
    disclaimer_start INTEGER, disclaimer_end INTEGER,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
    turns INTEGER NOT NULL, words INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sessions_of_record ON sessions (record);

  CREATE TABLE speakers (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE turns (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    label TEXT,
    speaker TEXT REFERENCES speakers,
    attribution TEXT NOT NULL
      CHECK (attribution IN ('label', 'self', 'introduced', 'corrected', 'none')),
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, words INTEGER NOT NULL,
    UNIQUE (session, turn)
  ) STRICT;
  CREATE INDEX turns_of_speaker ON turns (speaker);

  CREATE TABLE names (
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    speaker TEXT NOT NULL REFERENCES speakers,
    spelling TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('label', 'listed')),
    PRIMARY KEY (session, speaker, spelling, how)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX names_of_speaker ON names (speaker);

  CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    from_turn INTEGER NOT NULL, to_turn INTEGER NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
    vector BLOB NOT NULL
  ) STRICT;
  CREATE INDEX passages_of_session ON passages (session);

  CREATE VIRTUAL TABLE passage_words USING fts5 (
    body, names, content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE stretch_words USING fts5 (
    body, content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER passage_gone AFTER DELETE ON passages BEGIN
    DELETE FROM passage_words WHERE rowid = old.id;
    DELETE FROM stretch_words WHERE rowid = old.id;
  END;

  CREATE VIRTUAL TABLE turn_words USING fts5 (
    body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER turn_gone AFTER DELETE ON turns BEGIN
    DELETE FROM turn_words WHERE rowid = old.id;
  END;

  CREATE TABLE messages (
    conversation TEXT NOT NULL,
    place INTEGER NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (conversation, place)
  ) STRICT, WITHOUT ROWID;
  `,
  // Passages are ranked in memory (docs/decisions/0011); a store made before is embedded again, which fills this.
  `
  DROP TRIGGER passage_gone;
  DROP TABLE passage_words;
  DROP TABLE stretch_words;
  CREATE TABLE session_terms (
    session INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
    stems TEXT NOT NULL,
    labels TEXT NOT NULL,
    terms BLOB NOT NULL
  ) STRICT;
  `,
  // A printed name is one thing and the person another: several names may be one person's.
  `
  ALTER TABLE speakers ADD COLUMN person TEXT NOT NULL DEFAULT '';
  ALTER TABLE speakers ADD COLUMN because TEXT;
  UPDATE speakers SET person = id;
  CREATE INDEX names_of_person ON speakers (person);

  ALTER TABLE turns ADD COLUMN evidence_start INTEGER;
  ALTER TABLE turns ADD COLUMN evidence_end INTEGER;
  ALTER TABLE turns ADD COLUMN printed_speaker TEXT REFERENCES speakers;
  ALTER TABLE turns ADD COLUMN printed_attribution TEXT
    CHECK (printed_attribution IN ('label', 'self', 'introduced', 'none'));
  CREATE INDEX corrected_turns ON turns (id) WHERE printed_attribution IS NOT NULL;
  CREATE INDEX turns_printed_as ON turns (printed_speaker) WHERE printed_speaker IS NOT NULL;

  CREATE TABLE shown_names (
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    speaker TEXT NOT NULL REFERENCES speakers,
    spelling TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('label', 'listed', 'self', 'introduced')),
    PRIMARY KEY (session, speaker, spelling, how)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO shown_names (session, speaker, spelling, how)
    SELECT session, speaker, spelling, how FROM names;
  DROP TABLE names;
  ALTER TABLE shown_names RENAME TO names;
  CREATE INDEX names_of_speaker ON names (speaker);

  CREATE TABLE affiliations (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    speaker TEXT NOT NULL REFERENCES speakers,
    affiliation TEXT NOT NULL,
    "group" TEXT,
    how TEXT NOT NULL CHECK (how IN ('label', 'listed', 'self')),
    evidence_start INTEGER, evidence_end INTEGER
  ) STRICT;
  CREATE INDEX affiliations_of_speaker ON affiliations (speaker);
  CREATE INDEX affiliations_of_session ON affiliations (session);

  CREATE TABLE corrections (source TEXT PRIMARY KEY, corrections TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
];
