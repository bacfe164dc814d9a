const NAME_CHARS = 60;

/** `Who speaks with whom` is `who-speaks-with-whom`. */
export function fileName(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, NAME_CHARS) || 'rapporteur';
}
