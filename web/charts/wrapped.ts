/** Lines of at most so many letters; a longer word, such as an address, is cut. */
export function wrapped(text: string, letters: number): readonly string[] {
  const most = Math.max(1, Math.floor(letters));
  const found: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      found.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? found : [...found, line];
}

function pieces(word: string, most: number): readonly string[] {
  const letters = [...word];
  const count = Math.ceil(letters.length / most);
  return Array.from({ length: count }, (_, at) =>
    letters.slice(at * most, (at + 1) * most).join(''),
  );
}
