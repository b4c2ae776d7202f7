import type { Entry } from '../facts';
import { serviceOfPrefix } from './services';

const names = `
acm|AWS Certificate Manager
amplify|AWS Amplify
apigateway|API Gateway: calls authorizers, integrations and logs with the role
application-autoscaling|Application Auto Scaling
appsync|AWS AppSync: calls data sources with the role
athena|Amazon Athena
autoscaling|EC2 Auto Scaling
backup|AWS Backup
batch|AWS Batch
bedrock|Amazon Bedrock
budgets|AWS Budgets
cloudformation|CloudFormation: creates resources with the role instead of the caller's rights
cloudfront|CloudFront: reads origins, with origin access control from a distribution
cloudtrail|CloudTrail: delivers trails to buckets, topics and log groups
cloudwatch|CloudWatch: alarms and their actions
codebuild|CodeBuild: runs builds with the role
codecommit|CodeCommit
codedeploy|CodeDeploy: runs deployments with the role
codepipeline|CodePipeline: runs pipelines with the role
codestar-notifications|Developer tools notifications
cognito-idp|Cognito user pools: send messages and invoke triggers
config|AWS Config: records and checks resources
delivery.logs|CloudWatch Logs delivery: writes flow and access logs
dms|Database Migration Service
dynamodb|DynamoDB
ec2|EC2: instances get the role through an instance profile
ecs|ECS
ecs-tasks|ECS tasks: execution role and task role
edgelambda|Lambda@Edge: runs the function at CloudFront's edge
eks|EKS
eks-fargate-pods|EKS pods on Fargate
elasticache|ElastiCache
elasticbeanstalk|Elastic Beanstalk
elasticfilesystem|EFS
elasticloadbalancing|Elastic Load Balancing
elasticmapreduce|EMR
es|OpenSearch Service
events|EventBridge rules: call targets
export.rds|RDS export to S3
firehose|Amazon Data Firehose: reads sources and writes destinations
glue|AWS Glue
guardduty|GuardDuty
iot|AWS IoT
kafka|Amazon MSK
kinesis|Kinesis Data Streams
kinesisanalytics|Managed Service for Apache Flink
lakeformation|Lake Formation
lambda|Lambda: runs functions with the role
logdelivery.elasticloadbalancing|Elastic Load Balancing: delivers access logs
logging.s3|S3 server access logging
logger.cloudfront|Lambda@Edge: writes logs of functions
logs|CloudWatch Logs: calls subscription targets, uses keys
macie|Macie
mediaconvert|MediaConvert
monitoring.rds|RDS enhanced monitoring
ops.apigateway|API Gateway operations
organizations|AWS Organizations
osis-pipelines|OpenSearch Ingestion
pipes|EventBridge Pipes: reads sources and calls targets
pods.eks|EKS Pod Identity: pods get the role
rds|RDS
redshift|Redshift
replicator.lambda|Lambda@Edge: copies functions to the edge
route53|Route 53
s3|S3: notifications, replication, inventory
sagemaker|SageMaker AI
scheduler|EventBridge Scheduler: calls targets
secretsmanager|Secrets Manager: invokes rotation functions
serverlessrepo|Serverless Application Repository
servicecatalog|Service Catalog
ses|SES: delivers received mail and events
sms-voice|End User Messaging
sns|SNS: delivers to subscribers
spotfleet|EC2 Spot Fleet
sqs|SQS
ssm|Systems Manager
states|Step Functions: runs state machines with the role
storagegateway|Storage Gateway
support|AWS Support
transfer|Transfer Family
vpc-flow-logs|VPC flow logs: write to CloudWatch Logs
wafv2|AWS WAF
workspaces|WorkSpaces
xray|X-Ray
`;

const services = new Map(
  names
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', says = ''] = line.split('|');
      return [name, says] as const;
    }),
);

const shape = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*?)(?:\.([a-z]{2}(?:-[a-z]+)+-\d))?\.amazonaws\.com(?:\.cn)?$/;

/** Who a service principal is: `lambda.amazonaws.com`, also with a Region. */
export function servicePrincipal(name: string): Entry | undefined {
  const [, service = '', region] = shape.exec(name) ?? [];
  if (service === '') return undefined;
  const says = services.get(service) ?? serviceOfPrefix(service) ?? 'an AWS service, acting for itself';
  return { says: `${says.charAt(0).toUpperCase()}${says.slice(1)}.`, facts: region === undefined ? [] : [`in ${region}`] };
}

/** Whether a text has the shape of a service principal. */
export function looksLikePrincipal(name: string): boolean {
  return shape.test(name);
}
