const id = 'layers';

/** Where menus and lists are drawn: inside the main part, so that who jumps by landmark finds them. */
export function findLayers(): Element {
  return document.getElementById(id) ?? document.body;
}

/** The place itself; each frame has one, at the end of its main part. */
export function Layers() {
  return <div id={id} />;
}
