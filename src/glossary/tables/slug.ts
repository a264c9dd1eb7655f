/** A stable id from a Latin name: «Bir al-‘Abd» becomes bir-al-abd. */
export function slug(name: string): string {
  return hyphenated(NO_ASCII.test(name) ? inPlainLetters(name) : name.toLowerCase());
}

const NO_ASCII = /[^ -~]/;

function inPlainLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/đ|ð/g, 'd')
    .replace(/ł/g, 'l');
}

function hyphenated(name: string): string {
  return name
    .replace(/['’‘`ʿʾʻ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
