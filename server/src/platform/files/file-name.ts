const longest = 200;

/** A name without folders or control signs: it is shown and sent, never used as a path. */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // Control signs, and those that turn the direction of writing and so hide an ending.
  const clean = last.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  return clean === '' || /^\.+$/.test(clean) ? 'file' : clean.slice(0, longest);
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** What the ending claims: for an icon only; files are always sent as a download. */
export function mediaTypeOf(name: string): string {
  return mediaTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** A name for a file that is made here, of words that people wrote: without what some systems do not take in one. */
export function fileNameOf(words: string, ending: string): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ');
  return `${[...plain].slice(0, 100).join('').trim()}.${ending}`;
}
