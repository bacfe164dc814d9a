/** Texts of reading a session. */

export const READ = {
  marked: 'The quotation is marked below.',
  goToMarked: 'Go to it',
} as const;
