/** What the tests use of a package that comes without types. */
declare module '@citation-js/core' {
  interface CslItem {
    readonly [name: string]: unknown;
  }
  export const plugins: {
    readonly input: {
      chain(
        data: unknown,
        options: { readonly forceType: string; readonly generateGraph: false },
      ): readonly CslItem[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
