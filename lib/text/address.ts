/** Is it an address of the web, as opposed to a file, a script or none? */
export function isWebAddress(url: string): boolean {
  return /^https?:/iu.test(url);
}
