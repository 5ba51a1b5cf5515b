const TRACKING =
  /^(?:utm_[a-z_]{1,20}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|zarsrc|ocid|cmpid)$/iu;

/** The address that tells two articles apart: no tracking parts, no fragment; the input where it is no address. */
export function articleKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
