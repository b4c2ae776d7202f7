/** Properties whose keys are the author's own, wherever they stand. */
const names = new Set([
  'Body',
  'BuildSpec',
  'ConnectionParameters',
  'DashboardBody',
  'DefaultArguments',
  'DefinitionBody',
  'DefinitionSubstitutions',
  'DockerLabels',
  'EventPattern',
  'InputParameters',
  'InputPathsMap',
  'ItemReader',
  'Labels',
  'NonOverridableArguments',
  'Options',
  'OpenApiBody',
  'RequestModels',
  'RequestParameters',
  'RequestTemplates',
  'ResponseModels',
  'ResponseParameters',
  'ResponseTemplates',
  'StageVariables',
  'Variables',
  'TemplateBody',
]);

/** Properties that are free only in these types. */
const inType: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['AWS::CloudFormation::Stack', new Set(['Parameters'])],
  ['AWS::CloudFormation::Macro', new Set<string>()],
  ['AWS::Serverless::Application', new Set(['Parameters'])],
  ['AWS::Serverless::StateMachine', new Set(['Definition', 'Pattern'])],
  ['AWS::Serverless::Function', new Set(['Pattern'])],
  ['AWS::StepFunctions::StateMachine', new Set(['Definition'])],
  ['AWS::SSM::Document', new Set(['Content'])],
  ['AWS::SSM::Association', new Set(['Parameters'])],
  ['AWS::SSM::MaintenanceWindowTask', new Set(['Parameters'])],
  ['AWS::CodePipeline::Pipeline', new Set(['Configuration'])],
  ['AWS::CodePipeline::CustomActionType', new Set<string>()],
  ['AWS::ApiGateway::Model', new Set(['Schema'])],
  ['AWS::ApiGatewayV2::Model', new Set(['Schema'])],
  ['AWS::Config::RemediationConfiguration', new Set(['Parameters'])],
  ['AWS::Config::ConformancePack', new Set<string>()],
  ['AWS::Glue::Table', new Set(['Parameters', 'SerdeInfoParameters'])],
  ['AWS::Glue::Database', new Set(['Parameters'])],
  ['AWS::RDS::DBParameterGroup', new Set(['Parameters'])],
  ['AWS::RDS::DBClusterParameterGroup', new Set(['Parameters'])],
  ['AWS::DocDB::DBClusterParameterGroup', new Set(['Parameters'])],
  ['AWS::Neptune::DBParameterGroup', new Set(['Parameters'])],
  ['AWS::Neptune::DBClusterParameterGroup', new Set(['Parameters'])],
  ['AWS::Redshift::ClusterParameterGroup', new Set<string>()],
  ['AWS::ElastiCache::ParameterGroup', new Set(['Properties'])],
  ['AWS::MemoryDB::ParameterGroup', new Set(['Parameters'])],
  ['AWS::Batch::JobDefinition', new Set(['Parameters'])],
  ['AWS::ServiceCatalog::CloudFormationProvisionedProduct', new Set<string>()],
  ['AWS::Events::Rule', new Set<string>()],
]);

/** Where the keys below belong to the author: tags, variables, bodies, and everything a custom resource is given. */
export function isFree(type: string | undefined, path: readonly string[], depth: number): boolean {
  const own = type === undefined ? undefined : inType.get(type);
  for (let at = 0; at < depth; at++) {
    const key = path[at] ?? '';
    if (names.has(key) || own?.has(key) === true || isTagList(key)) return true;
  }
  return depth > 0 && isCustom(type);
}

function isTagList(key: string): boolean {
  return key.endsWith('Tags') || key === 'TagList';
}

function isCustom(type: string | undefined): boolean {
  return type !== undefined && (type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource');
}
