const families: Readonly<Record<string, string>> = {
  a: 'general purpose, first Arm generation',
  c: 'compute optimized',
  d: 'dense storage',
  dl: 'deep learning training',
  f: 'FPGA',
  g: 'GPU for graphics and inference',
  h: 'throughput-optimized HDD storage',
  hpc: 'high-performance computing',
  i: 'storage optimized, local NVMe',
  im: 'storage optimized, local NVMe with more memory',
  inf: 'AWS Inferentia, inference',
  is: 'storage optimized, local NVMe',
  m: 'general purpose',
  mac: 'macOS',
  p: 'GPU for training',
  r: 'memory optimized',
  t: 'burstable: CPU credits above a baseline',
  trn: 'AWS Trainium, training',
  u: 'high memory',
  vt: 'video transcoding',
  x: 'memory optimized, much memory per vCPU',
  z: 'high clock rate',
};

const suffixes: Readonly<Record<string, string>> = {
  a: 'AMD',
  g: 'AWS Graviton (Arm)',
  i: 'Intel',
  b: 'more EBS bandwidth',
  d: 'local NVMe disks',
  e: 'more storage or memory',
  n: 'more network bandwidth',
  z: 'high clock rate',
};

/** The family behind an instance type: `t3.micro`, `db.r6g.large`, `cache.m5.large`. */
export function instanceInWords(text: string): string | undefined {
  if (text === 'db.serverless')
    return 'Serverless (Aurora v2, Neptune, DocumentDB): capacity scales by itself, in capacity units.';
  const [, service = '', letters = '', generation = '', options = '', size = ''] =
    /^(db\.|cache\.|ml\.)?([a-z]{1,3}?)(\d{1,2})([a-z-]*\d*[a-z]*)\.((?:\d*xlarge|nano|micro|small|medium|large|metal(?:-\w+)?))$/.exec(
      text,
    ) ?? [];
  const family = Object.hasOwn(families, letters) ? families[letters] : undefined;
  if (family === undefined || generation === '') return undefined;
  const kind = service === 'db.' ? 'Database instance' : service === 'cache.' ? 'Cache node' : 'Instance';
  const known = /^[a-z]*$/.test(options)
    ? [...options].map((letter) => suffixes[letter]).filter((word) => word !== undefined)
    : [];
  const extra = known.length === 0 ? '' : `; ${known.join(', ')}`;
  return `${kind} of family ${letters}, generation ${generation} (${family}${extra}), size ${size}.`;
}
