/** Bytes of one answer. A page of a hundred comments, each of the longest, has 26 MB. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

const MAX_REDIRECTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 307, 308];
/** Answers that must not have a body. */
const WITHOUT_BODY: readonly number[] = [101, 204, 205, 304];

/**
 * Returns a fetch for one host. The token and the comment go nowhere else: neither by a redirect nor by a link to a next page.
 * A redirect is followed with the same method, as GitHub's are meant.
 *
 * The fetch throws an Error where an answer leads to another host or is too large.
 */
export function guardedFetch(
  fetch: typeof globalThis.fetch,
  { apiUrl, maxBytes = MAX_ANSWER_BYTES }: { readonly apiUrl: string; readonly maxBytes?: number },
): typeof globalThis.fetch {
  const { origin } = new URL(apiUrl);
  return async (input, init) => {
    let url = String(input);
    for (let redirects = 0; ; redirects++) {
      if (new URL(url).origin !== origin) throw new Error("the answer leads to another host");
      const response = await fetch(url, { ...init, redirect: "manual" });
      const location = REDIRECTS.includes(response.status) ? response.headers.get("location") : null;
      if (location === null) return limited(response, maxBytes);
      await response.body?.cancel();
      if (redirects === MAX_REDIRECTS) throw new Error("the answer leads from redirect to redirect");
      url = new URL(location, url).href;
    }
  };
}

/** Reads an answer into memory, as far as it may go. */
async function limited({ status, headers, body }: Response, maxBytes: number): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(`the answer has more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return new Response(WITHOUT_BODY.includes(status) ? null : Buffer.concat(chunks), {
    status,
    headers: [...headers],
  });
}
