/** Action prefixes and the services behind them. */
const names = `
access-analyzer|IAM Access Analyzer
account|AWS Account Management
acm|AWS Certificate Manager
acm-pca|AWS Private CA
amplify|AWS Amplify
aoss|Amazon OpenSearch Serverless
apigateway|Amazon API Gateway (management)
applicationinsights|CloudWatch Application Insights
apprunner|AWS App Runner
artifact|AWS Artifact
appconfig|AWS AppConfig
application-autoscaling|Application Auto Scaling
appsync|AWS AppSync
athena|Amazon Athena
autoscaling|Amazon EC2 Auto Scaling
backup|AWS Backup
batch|AWS Batch
bedrock|Amazon Bedrock
budgets|AWS Budgets
cassandra|Amazon Keyspaces
ce|AWS Cost Explorer
cloud9|AWS Cloud9
cloudformation|AWS CloudFormation
cloudfront|Amazon CloudFront
cloudfront-keyvaluestore|CloudFront KeyValueStore
cloudhsm|AWS CloudHSM
cloudshell|AWS CloudShell
cloudtrail|AWS CloudTrail
cloudwatch|Amazon CloudWatch
codeartifact|AWS CodeArtifact
codebuild|AWS CodeBuild
codecommit|AWS CodeCommit
codeconnections|AWS CodeConnections
codedeploy|AWS CodeDeploy
codeguru-profiler|Amazon CodeGuru Profiler
codeguru-reviewer|Amazon CodeGuru Reviewer
codepipeline|AWS CodePipeline
codestar-connections|AWS CodeConnections (former name)
cognito-identity|Amazon Cognito identity pools
cognito-idp|Amazon Cognito user pools
cognito-sync|Amazon Cognito Sync
comprehend|Amazon Comprehend
config|AWS Config
datasync|AWS DataSync
dax|DynamoDB Accelerator
dms|AWS Database Migration Service
ds|AWS Directory Service
dsql|Amazon Aurora DSQL
dynamodb|Amazon DynamoDB
ec2|Amazon EC2
ec2messages|AWS Systems Manager (messages to instances)
ecr|Amazon ECR
ecr-public|Amazon ECR Public
ecs|Amazon ECS
eks|Amazon EKS
elasticache|Amazon ElastiCache
elasticbeanstalk|AWS Elastic Beanstalk
elasticfilesystem|Amazon EFS
elasticloadbalancing|Elastic Load Balancing
elasticmapreduce|Amazon EMR
es|Amazon OpenSearch Service
events|Amazon EventBridge
execute-api|Amazon API Gateway (invocation)
firehose|Amazon Data Firehose
fis|AWS Fault Injection Service
fms|AWS Firewall Manager
fsx|Amazon FSx
glacier|Amazon S3 Glacier
globalaccelerator|AWS Global Accelerator
glue|AWS Glue
guardduty|Amazon GuardDuty
health|AWS Health
iam|AWS IAM
inspector2|Amazon Inspector
iot|AWS IoT Core
kafka|Amazon MSK
kafka-cluster|Amazon MSK (clusters' data)
kendra|Amazon Kendra
kinesis|Amazon Kinesis Data Streams
kinesisanalytics|Amazon Managed Service for Apache Flink
kms|AWS KMS
lakeformation|AWS Lake Formation
lambda|AWS Lambda
lex|Amazon Lex
license-manager|AWS License Manager
logs|Amazon CloudWatch Logs
macie2|Amazon Macie
mediaconvert|AWS Elemental MediaConvert
memorydb|Amazon MemoryDB
mobiletargeting|Amazon Pinpoint
mq|Amazon MQ
neptune-db|Amazon Neptune (data)
network-firewall|AWS Network Firewall
organizations|AWS Organizations
pipes|Amazon EventBridge Pipes
polly|Amazon Polly
quicksight|Amazon Quick (QuickSight)
ram|AWS Resource Access Manager
rds|Amazon RDS
rds-data|Amazon RDS Data API
rds-db|Amazon RDS (database sign-in)
redshift|Amazon Redshift
redshift-data|Amazon Redshift Data API
rekognition|Amazon Rekognition
resource-groups|AWS Resource Groups
rolesanywhere|IAM Roles Anywhere
route53|Amazon Route 53
route53domains|Amazon Route 53 domains
route53resolver|Amazon Route 53 Resolver
s3|Amazon S3
s3-object-lambda|Amazon S3 Object Lambda
s3express|Amazon S3 Express One Zone
s3tables|Amazon S3 Tables
s3vectors|Amazon S3 Vectors
sagemaker|Amazon SageMaker AI
scheduler|Amazon EventBridge Scheduler
schemas|Amazon EventBridge Schemas
secretsmanager|AWS Secrets Manager
securityhub|AWS Security Hub
serverlessrepo|AWS Serverless Application Repository
servicecatalog|AWS Service Catalog
servicediscovery|AWS Cloud Map
servicequotas|Service Quotas
ses|Amazon SES
sms-voice|AWS End User Messaging
shield|AWS Shield
signer|AWS Signer
sns|Amazon SNS
sqs|Amazon SQS
ssm|AWS Systems Manager
ssmmessages|AWS Systems Manager (session messages)
sso|IAM Identity Center
sso-directory|IAM Identity Center directory
identitystore|IAM Identity Center identity store
states|AWS Step Functions
storagegateway|AWS Storage Gateway
sts|AWS STS
synthetics|Amazon CloudWatch Synthetics
tag|Resource Groups Tagging API
textract|Amazon Textract
timestream|Amazon Timestream
transcribe|Amazon Transcribe
transfer|AWS Transfer Family
translate|Amazon Translate
trustedadvisor|AWS Trusted Advisor
verifiedpermissions|Amazon Verified Permissions
vpc-lattice|Amazon VPC Lattice
waf|AWS WAF Classic
waf-regional|AWS WAF Classic (regional)
wafv2|AWS WAF
workspaces|Amazon WorkSpaces
xray|AWS X-Ray
`;

const services = new Map(
  names
    .trim()
    .split('\n')
    .map((line) => {
      const [prefix = '', name = ''] = line.split('|');
      return [prefix, name] as const;
    }),
);

/** The service behind an action prefix, such as `sqs`. */
export function serviceOfPrefix(prefix: string): string | undefined {
  return services.get(prefix.toLowerCase());
}
