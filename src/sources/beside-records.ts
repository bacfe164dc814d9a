/** Hidden files, and those that describe a folder of records. */
const BESIDE_RECORDS = /^(?:\.|readme(?:\.|$)|licen[cs]e(?:\.|$)|sources\.json$)/iu;
const PEOPLE = /^people\.json$/iu;

/** Whether a file or folder of this name lies beside records and is none: never read, never counted as skipped. */
export const liesBesideRecords = (name: string): boolean => BESIDE_RECORDS.test(name);

/** Whether a file of this name holds corrections of the records that it lies beside. */
export const isPeopleFile = (name: string): boolean => PEOPLE.test(name);
