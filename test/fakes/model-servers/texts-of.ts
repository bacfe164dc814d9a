/** Texts of the messages of one role, whether a message's content is a string or a list of blocks. */
export function textsOf(body: Readonly<Record<string, unknown>>, role: string): string {
  const messages = (body['messages'] ?? []) as readonly { role: string; content: unknown }[];
  return messages
    .filter((message) => message.role === role)
    .map(({ content }) => textOfContent(content))
    .join('\n');
}

export function textOfContent(content: unknown): string {
  if (typeof content === 'string') return content;
  const blocks = (content ?? []) as readonly { readonly text?: string }[];
  return blocks.map(({ text }) => text ?? '').join('');
}
