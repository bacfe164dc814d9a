/** Quotation marks that are written as words or as commands, made signs: `quote … unquote`, `\\enquote{…}`. */

const ENDS = /(?<![\p{L}\p{N}])(?:unquote|(?:end|close)(?: of)? quote)(?![\p{L}\p{N}])/giu;
const BEGINS = /(?<![\p{L}\p{N}])(?:open )?quote[,:]?(?=\s)/giu;
const COMMAND = /\\(?:enquote|textquote|blockquote|say)\{([^{}]*)\}/gu;

export function spokenSigns(text: string): string {
  const told = text.replace(COMMAND, '〝$1〞');
  const ended = told.replace(ENDS, '〞');
  // `a quote by Roe` quotes nothing; only where something ends has something begun.
  return ended === told ? told : ended.replace(BEGINS, '〝');
}
