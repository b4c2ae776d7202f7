const all = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Sections of Globals and the properties that SAM allows in each. */
export const samGlobals: Readonly<Record<string, ReadonlySet<string>>> = {
  Api: all(
    'AccessLogSetting AlwaysDeploy Auth BinaryMediaTypes CacheClusterEnabled CacheClusterSize CanarySetting Cors DefinitionUri Domain EndpointConfiguration GatewayResponses MergeDefinitions MethodSettings MinimumCompressionSize Name OpenApiVersion PropagateTags SecurityPolicy TracingEnabled Variables',
  ),
  Function: all(
    'Architectures AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties CapacityProviderConfig CodeSigningConfigArn CodeUri DeadLetterQueue DeploymentPreference Description DurableConfig Environment EphemeralStorage EventInvokeConfig FileSystemConfigs FunctionScalingConfig FunctionUrlConfig Handler KmsKeyArn Layers LoggingConfig MemorySize PermissionsBoundary PropagateTags ProvisionedConcurrencyConfig PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions RolePath Runtime RuntimeManagementConfig SnapStart SourceKMSKeyArn Tags TenancyConfig Timeout Tracing VersionDeletionPolicy VpcConfig',
  ),
  HttpApi: all(
    'AccessLogSettings Auth CorsConfiguration DefaultRouteSettings Domain FailOnWarnings PropagateTags RouteSettings StageVariables Tags',
  ),
  SimpleTable: all('SSESpecification'),
  StateMachine: all('PropagateTags'),
  LayerVersion: all('PublishLambdaVersion'),
  CapacityProvider: all('VpcConfig OperatorRole Tags PropagateTags InstanceRequirements ScalingConfig KmsKeyArn'),
  WebSocketApi: all(
    'AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings DisableExecuteApiEndpoint DisableSchemaValidation Domain IpAddressType PropagateTags RouteSettings RouteSelectionExpression StageVariables Tags',
  ),
};
