const documented = new Set([
  'AKIAIOSFODNN7EXAMPLE',
  'AKIAI44QH8DHBEXAMPLE',
  'ASIAIOSFODNN7EXAMPLE',
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
]);

/** Strings in a text that look like a key and are not AWS's documented examples. */
export function keyLikeStrings(text: string): string[] {
  const found = [
    ...(text.match(/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g) ?? []),
    ...(text.match(/-----BEGIN [A-Z ]*PRIVATE KEY-----/g) ?? []),
  ];
  for (const [, secret = ''] of text.matchAll(/secret_?access_?key["'\s:=]+([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/gi))
    found.push(secret);
  return found.filter((string) => !documented.has(string));
}
