const names = [
  'And',
  'Base64',
  'Cidr',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'FindInMap',
  'ForEach',
  'GetAtt',
  'GetAZs',
  'GetStackOutput',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'RefAll',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'ValueOf',
  'ValueOfAll',
];

const tags = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
  ...names.map((name) => [`!${name}`, `Fn::${name}`] as const),
]);
const takeConditions = new Set(['Fn::And', 'Fn::Or', 'Fn::Not', 'Fn::Equals']);

/** The long name of the function that a tag stands for; undefined for tags of other tools. */
export function functionOfTag(tag: string): string | undefined {
  return tags.get(tag);
}

/** The function that a key calls. A loop's key carries its own name behind the function's. */
export function functionOfKey(key: string): string | undefined {
  if (key === 'Ref') return key;
  if (!key.startsWith('Fn::')) return undefined;
  return key.startsWith('Fn::ForEach::') ? 'Fn::ForEach' : key;
}

/** Whether `Condition` is a function when it stands as a key among this function's arguments. */
export function takesConditions(fn: string): boolean {
  return takeConditions.has(fn);
}

const pseudoParameters = new Set([
  'AWS::AccountId',
  'AWS::NoValue',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
]);

export function isPseudoParameter(name: string): boolean {
  return pseudoParameters.has(name);
}
