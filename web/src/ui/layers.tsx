/** Where menus and lists are drawn: inside the main part, so that who jumps by landmark finds them. */
export const layers = { target: '#layers' };

/** The place itself; each frame has one, at the end of its main part. */
export function Layers() {
  return <div id="layers" />;
}
