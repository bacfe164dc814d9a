/** The paragraphs of a text that comes in pieces, each once it is whole, however it was split. */
export async function* paragraphsOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  for (const paragraph of text.split(/\n\s*\n/u)) yield paragraph;
}
