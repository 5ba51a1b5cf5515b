/** Parts of an address that say where the reader came from, not what is read: "utm_source", "fbclid". */
const TRACKING =
  /^(?:(?:utm|pk|mtm|hsa|ga|stm)_[a-z_]{1,20}|[a-z]{1,3}clid|gbraid|wbraid|msclkid|mc_[ce]id|igshid?|zarsrc|ocid|cmpid|_hs(?:enc|mi)|vero_(?:id|conv)|oly_(?:enc|anon)_id|_openstat|__twitter_impression|guce_referrer(?:_sig)?)$/iu;
/** Hosts of the same paper for small screens: "m.example.com", "www.example.com". */
const SAME_HOST = /^(?:www|m|mobile|amp)\./u;

/** The address that tells two articles apart: no tracking parts, no fragment; the input where it is no address. */
export function articleKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The keys that an article may be known by, the best first: its canonical address where that can be trusted. */
export function articleKeys(url: string, canonical?: string): string[] {
  const key = articleKey(url);
  if (!canonical || !isTrusted(url, canonical)) return [key];
  return [...new Set([articleKey(canonical), key])];
}

/** A canonical address on the same host that names more than the front page, which some sites state everywhere. */
function isTrusted(url: string, canonical: string): boolean {
  if (!URL.canParse(canonical) || !URL.canParse(url)) return false;
  const [one, other] = [new URL(canonical), new URL(url)];
  const host = (address: URL) => address.hostname.replace(SAME_HOST, '');
  if (!/^https?:$/u.test(one.protocol) || host(one) !== host(other)) return false;
  // "/?p=12" of a site that names its articles by number stays; "/section" for "/section/story" is a list.
  if (one.pathname === '/' && one.search === '') return other.pathname === '/' && other.search === '';
  return (
    !other.pathname.startsWith(`${one.pathname.replace(/\/$/u, '')}/`) || /\/amp\/?$/u.test(other.pathname)
  );
}
