/** Whether a name is a label of an encoding in the Encoding standard («cp1256», «ISO-8859-6»). */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
