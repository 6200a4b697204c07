/** One header of an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What a host adds to every answer, where it can. The rest of the policy stands in each page
 * (src/plugins/content-security-policy), so that it holds where no header can be set; a browser obeys both.
 */
export const securityHeaders: readonly Header[] = [
  // All that a `<meta>` cannot say.
  {name: 'Content-Security-Policy', value: "frame-ancestors 'none'"},
  {name: 'X-Content-Type-Options', value: 'nosniff'},
  // A link to an official source does not tell which page it was followed from.
  {name: 'Referrer-Policy', value: 'same-origin'},
  {name: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
  {name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'},
  // Browsers pass over it where the answer came without TLS.
  {name: 'Strict-Transport-Security', value: 'max-age=31536000'},
];
