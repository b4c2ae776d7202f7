/** The parts of an ARN, named. */
export interface ArnParts {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Takes an ARN apart; undefined when it is none. Placeholders inside count as text. */
export function arnParts(text: string): ArnParts | undefined {
  const match =
    /^arn:([\w-]+|\$\{[^}]+\}|\*):([\w-]+|\*):([\w-]*|\$\{[^}]+\}|\*):(\d{12}|aws|cloudfront|\$\{[^}]+\}|\*|):(\S+)$/.exec(text);
  if (match === null) return undefined;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = match;
  return { partition, service, region, account, resource };
}

/** The parts of an ARN in a sentence. */
export function arnInWords(parts: ArnParts): string {
  const where =
    parts.region === '' && parts.account === ''
      ? 'no Region and no account in the ARN'
      : [
          parts.region === '' ? 'no Region' : parts.region === '*' ? 'any Region' : `Region ${parts.region}`,
          parts.account === ''
            ? 'no account'
            : parts.account === '*'
              ? 'any account'
              : parts.account === 'aws'
                ? 'owned by AWS'
                : `account ${parts.account}`,
        ].join(', ');
  return `ARN: service ${parts.service}, ${where}, resource ${parts.resource}.`;
}
