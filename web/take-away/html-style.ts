/**
 * The style of an exported page, which stands in the file itself: it has no other. Contrast is AA or better. There is no
 * quotation mark, `&`, `<` or `>` in it, since HTML has no escapes in a style.
 */
export const DOCUMENT_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1e1d1a; --quiet: #5d5a52; --line: #c9c4b8; --accent: #17545e; --report: #7a4a00; --machine: #8a1f3d; }
@media (prefers-color-scheme: dark) { :root { --paper: #161715; --ink: #ebe8e0; --quiet: #aaa69b; --line: #4a4c46; --accent: #86ccd6; --report: #f0c987; --machine: #f5a9bb; } }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; font-family: Charter, Georgia, serif; text-wrap: balance; }
h1 { font-size: 1.7rem; }
section + section { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
figure { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
figure.report { border-color: var(--report); }
figure.ai-report { border-color: var(--machine); }
blockquote { margin: 0; }
blockquote p { margin: 0 0 0.5rem; font: 1.1rem/1.55 Charter, Georgia, serif; }
aside { margin: 1.5rem 0; padding: 0.1rem 1rem; border-inline-start: 3px dashed var(--machine); }
q { white-space: pre-line; }
.lines { white-space: pre-line; }
figcaption, .small, footer { color: var(--quiet); font-size: 0.9rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
footer h2 { font-size: 1.1rem; }
a { color: var(--accent); }
@page { margin: 2cm; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --accent: #17545e; --report: #7a4a00; --machine: #8a1f3d; } body { margin: 0; max-width: none; padding: 0; font-size: 11pt; } figure { break-inside: avoid; } h1, h2, h3 { break-after: avoid; } a { color: inherit; } }
`;
