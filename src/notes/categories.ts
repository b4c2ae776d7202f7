/** A shelf of the library: folder name, title and codicon. */
export interface Category {
  readonly id: string;
  readonly title: string;
  readonly icon: string;
}

/** The bundled categories in the order in which the tree shows them. */
export const categories: readonly Category[] = [
  { id: 'serverless', title: 'Serverless', icon: 'zap' },
  { id: 'compute', title: 'Compute', icon: 'server' },
  { id: 'containers', title: 'Containers', icon: 'package' },
  { id: 'storage', title: 'Storage', icon: 'archive' },
  { id: 'databases', title: 'Databases', icon: 'database' },
  { id: 'integration', title: 'Application integration', icon: 'mail' },
  { id: 'networking', title: 'Networking and delivery', icon: 'globe' },
  { id: 'identity', title: 'Identity and access', icon: 'account' },
  { id: 'security', title: 'Security', icon: 'shield' },
  { id: 'developer-tools', title: 'Developer tools', icon: 'tools' },
  { id: 'infrastructure-as-code', title: 'Infrastructure as code', icon: 'file-code' },
  { id: 'observability', title: 'Observability', icon: 'pulse' },
  { id: 'analytics', title: 'Analytics', icon: 'graph' },
  { id: 'machine-learning', title: 'Machine learning', icon: 'hubot' },
  { id: 'migration', title: 'Migration', icon: 'arrow-swap' },
  { id: 'foundations', title: 'Foundations', icon: 'book' },
];
