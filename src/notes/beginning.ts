/** The beginning of a text, up to so many UTF-16 code units, in whole words. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > 0 ? space : most);
}
