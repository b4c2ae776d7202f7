/** The size of a CIDR block in words. */
export function cidrInWords(text: string, subnet: boolean): string | undefined {
  if (text === '0.0.0.0/0') return 'Every IPv4 address.';
  if (text === '::/0') return 'Every IPv6 address.';
  const [, address = '', bits = ''] = /^((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$/.exec(text) ?? [];
  const parts = address.split('.').map(Number);
  const prefix = Number(bits);
  if (parts.length !== 4 || prefix > 32 || parts.some((part) => part > 255)) return undefined;
  const start = parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (32 - prefix);
  const first = Math.floor(start / size) * size;
  if (size === 1) return 'A single IPv4 address.';
  const range = `${dotted(first)} to ${dotted(first + size - 1)}`;
  const usable =
    subnet && prefix >= 16 && prefix <= 28
      ? `; a subnet keeps 5 of them for AWS, so ${(size - 5).toLocaleString('en-US')} are usable`
      : '';
  return `${size.toLocaleString('en-US')} addresses, ${range}${usable}.`;
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

const ports: Readonly<Record<string, string>> = {
  '20': 'FTP data',
  '21': 'FTP control',
  '22': 'SSH and SFTP',
  '23': 'Telnet',
  '25': 'SMTP; blocked on EC2 by default',
  '53': 'DNS',
  '80': 'HTTP',
  '110': 'POP3',
  '123': 'NTP',
  '143': 'IMAP',
  '389': 'LDAP',
  '443': 'HTTPS',
  '445': 'SMB',
  '465': 'SMTP over TLS',
  '587': 'SMTP submission',
  '636': 'LDAP over TLS',
  '989': 'FTPS data',
  '990': 'FTPS control',
  '993': 'IMAP over TLS',
  '995': 'POP3 over TLS',
  '1433': 'Microsoft SQL Server',
  '1521': 'Oracle',
  '2049': 'NFS, as EFS uses it',
  '2181': 'ZooKeeper',
  '3128': 'HTTP proxy (Squid)',
  '3306': 'MySQL, MariaDB and Aurora MySQL',
  '3389': 'RDP',
  '5432': 'PostgreSQL and Aurora PostgreSQL',
  '5439': 'Amazon Redshift',
  '5601': 'Kibana',
  '5671': 'AMQP over TLS',
  '5672': 'AMQP',
  '6379': 'Redis OSS and Valkey',
  '8080': 'HTTP, alternative port',
  '8111': 'DynamoDB Accelerator (DAX)',
  '8182': 'Amazon Neptune',
  '8443': 'HTTPS, alternative port',
  '9092': 'Kafka in plain text',
  '9094': 'Kafka over TLS',
  '9096': 'Kafka over SASL/SCRAM on Amazon MSK',
  '9098': 'Kafka with IAM on Amazon MSK',
  '9200': 'Elasticsearch and OpenSearch',
  '11211': 'Memcached',
  '27017': 'MongoDB and Amazon DocumentDB',
};

/** What usually listens on a port. */
export function wellKnownPort(port: string): string | undefined {
  return Object.hasOwn(ports, port) ? ports[port] : undefined;
}
