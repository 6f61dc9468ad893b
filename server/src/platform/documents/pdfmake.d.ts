/** What we use of pdfmake, which brings no types along. */
declare module 'pdfmake' {
  const pdfmake: {
    setFonts(fonts: unknown): void;
    setUrlAccessPolicy(mayAsk: (url: string) => boolean): void;
    setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
declare module 'pdfmake/fonts/Roboto.js' {
  const fonts: { readonly Roboto: Readonly<Record<string, string>> };
  export default fonts;
}
