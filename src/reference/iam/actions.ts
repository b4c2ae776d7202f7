import type { Entry } from '../facts';
import { serviceOfPrefix } from './services';

type Level = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions management';

/** Calls that the exam and real policies name most: level and what they let somebody do. */
const known: Readonly<Record<string, readonly [Level, string]>> = {
  'cloudformation:createchangeset': ['Write', 'Prepare a change set without running it.'],
  'cloudformation:createstack': ['Write', 'Create a stack.'],
  'cloudformation:deletestack': ['Write', 'Delete a stack and what it created.'],
  'cloudformation:executechangeset': ['Write', 'Run a prepared change set.'],
  'cloudformation:updatestack': ['Write', 'Update a stack.'],
  'cloudwatch:getmetricdata': ['Read', 'Read metric values, up to 500 metrics a call.'],
  'cloudwatch:putmetricalarm': ['Write', 'Create or change an alarm.'],
  'cloudwatch:putmetricdata': ['Write', 'Publish custom metrics. Limit it with the key `cloudwatch:namespace`.'],
  'codebuild:startbuild': ['Write', 'Start a build.'],
  'codedeploy:createdeployment': ['Write', 'Start a deployment.'],
  'codedeploy:putlifecycleeventhookexecutionstatus': ['Write', 'Report success or failure of a hook function to CodeDeploy.'],
  'codepipeline:putjobsuccessresult': ['Write', 'Report to CodePipeline that a custom job succeeded.'],
  'codepipeline:putjobfailureresult': ['Write', 'Report to CodePipeline that a custom job failed.'],
  'codepipeline:startpipelineexecution': ['Write', 'Start a pipeline.'],
  'dynamodb:batchgetitem': ['Read', 'Read up to 100 items (16 MB) of one or more tables.'],
  'dynamodb:batchwriteitem': ['Write', 'Put or delete up to 25 items; no updates.'],
  'dynamodb:conditioncheckitem': ['Read', 'Check a condition on an item inside a transaction.'],
  'dynamodb:deleteitem': ['Write', 'Delete one item by its key.'],
  'dynamodb:getitem': ['Read', 'Read one item by its key.'],
  'dynamodb:getrecords': ['Read', "Read records of a table's stream."],
  'dynamodb:putitem': ['Write', 'Write a whole item, replacing one with the same key.'],
  'dynamodb:query': ['Read', 'Read the items of one partition key, up to 1 MB a call.'],
  'dynamodb:scan': ['Read', 'Read the whole table, up to 1 MB a call.'],
  'dynamodb:updateitem': ['Write', 'Change attributes of one item, or create it.'],
  'ec2:createnetworkinterface': ['Write', 'Create a network interface, as Lambda does for functions in a VPC.'],
  'ec2:deletenetworkinterface': ['Write', 'Delete a network interface.'],
  'ec2:describeinstances': ['List', 'Read data of instances. It works with Resource `*` only.'],
  'ec2:describenetworkinterfaces': ['List', 'Read data of network interfaces. It works with Resource `*` only.'],
  'ec2:runinstances': ['Write', 'Start new instances.'],
  'ec2:startinstances': ['Write', 'Start stopped instances.'],
  'ec2:stopinstances': ['Write', 'Stop running instances.'],
  'ec2:terminateinstances': ['Write', 'Terminate instances.'],
  'ecr:batchchecklayeravailability': ['Read', 'Check which image layers exist; part of pulling and pushing.'],
  'ecr:batchgetimage': ['Read', "Read an image's manifest; part of pulling."],
  'ecr:getauthorizationtoken': ['Read', 'Get the 12-hour token for docker login. It works with Resource `*` only.'],
  'ecr:getdownloadurlforlayer': ['Read', 'Download a layer; part of pulling.'],
  'ecr:putimage': ['Write', "Write an image's manifest and tag; part of pushing."],
  'ecs:runtask': ['Write', 'Start a task from a task definition.'],
  'ecs:updateservice': ['Write', 'Change a service: task definition, count, new deployment.'],
  'elasticloadbalancing:registertargets': ['Write', 'Add targets to a target group.'],
  'events:putevents': ['Write', 'Send custom events to an event bus.'],
  'execute-api:invoke': ['Write', 'Call an API Gateway API that uses IAM authorization.'],
  'execute-api:manageconnections': ['Write', 'Send to, read or close WebSocket connections from a backend.'],
  'firehose:putrecord': ['Write', 'Send one record to a Firehose stream.'],
  'firehose:putrecordbatch': ['Write', 'Send up to 500 records to a Firehose stream.'],
  'iam:attachrolepolicy': ['Permissions management', 'Attach a managed policy to a role.'],
  'iam:createrole': ['Write', 'Create a role.'],
  'iam:createservicelinkedrole': ['Write', 'Create the role that a service owns and defines.'],
  'iam:passrole': [
    'Write',
    'Hand a role to a service, which then works with its rights. Limit Resource to that role, and the service with `iam:PassedToService`.',
  ],
  'iam:putrolepolicy': ['Permissions management', 'Write an inline policy into a role.'],
  'kinesis:getrecords': ['Read', 'Read records of a shard.'],
  'kinesis:getsharditerator': ['Read', 'Get a position in a shard to read from.'],
  'kinesis:putrecord': ['Write', 'Send one record to a data stream.'],
  'kinesis:putrecords': ['Write', 'Send up to 500 records to a data stream.'],
  'kinesis:subscribetoshard': ['Read', 'Read a shard with enhanced fan-out.'],
  'kms:creategrant': ['Permissions management', 'Delegate use of a key with a grant.'],
  'kms:decrypt': ['Write', 'Decrypt data or a data key.'],
  'kms:describekey': ['Read', 'Read data about a key.'],
  'kms:encrypt': ['Write', 'Encrypt up to 4 KB directly.'],
  'kms:generatedatakey': [
    'Write',
    'Get a data key in plain and encrypted form, for envelope encryption. Uploads to an SSE-KMS bucket need it.',
  ],
  'kms:generatedatakeywithoutplaintext': ['Write', 'Get a data key in encrypted form only, for later use.'],
  'kms:reencryptfrom': ['Write', 'Re-encrypt data that this key encrypted.'],
  'kms:reencryptto': ['Write', 'Re-encrypt data under this key.'],
  'lambda:addpermission': ['Permissions management', "Add a statement to a function's resource policy."],
  'lambda:getfunction': ['Read', "Read a function's settings and a link to its code."],
  'lambda:invokefunction': ['Write', 'Invoke a function, its versions or aliases.'],
  'lambda:invokefunctionurl': [
    'Write',
    'Call a function through its URL. URLs made since October 2025 need `lambda:InvokeFunction` too.',
  ],
  'lambda:publishversion': ['Write', 'Publish an immutable version of a function.'],
  'lambda:updatealias': ['Write', 'Point an alias to another version or weight two versions.'],
  'lambda:updatefunctioncode': ['Write', "Replace a function's code."],
  'lambda:updatefunctionconfiguration': ['Write', "Change a function's settings."],
  'logs:createloggroup': ['Write', 'Create a log group.'],
  'logs:createlogstream': ['Write', 'Create a log stream.'],
  'logs:filterlogevents': ['Read', 'Search the events of a log group.'],
  'logs:putlogevents': ['Write', 'Write events to a log stream.'],
  'logs:startquery': ['Read', 'Start a Logs Insights query.'],
  'rds-db:connect': ['Permissions management', 'Sign in to a database with an IAM token instead of a password.'],
  's3:abortmultipartupload': ['Write', 'Abandon a multipart upload.'],
  's3:deleteobject': ['Write', 'Delete an object; in a versioned bucket it adds a delete marker.'],
  's3:deleteobjectversion': ['Write', 'Delete one version of an object for good.'],
  's3:getbucketlocation': ['Read', 'Read in which Region a bucket is.'],
  's3:getobject': ['Read', 'Read objects: Resource is `bucket/*`, not the bucket. Also covers HEAD requests.'],
  's3:getobjectversion': ['Read', 'Read a certain version of an object.'],
  's3:listallmybuckets': ['List', "List the account's buckets. It works with Resource `*` only."],
  's3:listbucket': [
    'List',
    "List a bucket's keys: Resource is the bucket itself, not `bucket/*`. Without it a missing object answers 403 instead of 404.",
  ],
  's3:listbucketversions': ['List', "List a bucket's object versions."],
  's3:putbucketpolicy': ['Permissions management', "Set a bucket's policy."],
  's3:putobject': ['Write', 'Write objects, multipart uploads included: Resource is `bucket/*`.'],
  's3:putobjectacl': ['Permissions management', "Set an object's ACL."],
  's3:putobjecttagging': ['Tagging', "Set an object's tags."],
  's3:restoreobject': ['Write', 'Bring an archived object back for a while.'],
  'secretsmanager:createsecret': ['Write', 'Create a secret.'],
  'secretsmanager:describesecret': ['Read', 'Read data about a secret, not its value.'],
  'secretsmanager:getrandompassword': ['Read', 'Generate a random password. It works with Resource `*` only.'],
  'secretsmanager:getsecretvalue': ['Read', "Read a secret's value. With a customer managed key it needs `kms:Decrypt` too."],
  'secretsmanager:putsecretvalue': ['Write', 'Store a new version of a secret.'],
  'ses:sendemail': ['Write', 'Send email.'],
  'ses:sendrawemail': ['Write', 'Send email from a complete MIME message.'],
  'sns:publish': ['Write', 'Send a message to a topic, an endpoint or a phone number.'],
  'sns:subscribe': ['Write', 'Subscribe an endpoint to a topic.'],
  'sqs:changemessagevisibility': ['Write', 'Change how long a received message stays hidden.'],
  'sqs:deletemessage': ['Write', 'Delete a received message. Consumers need it, not only ReceiveMessage.'],
  'sqs:getqueueattributes': ['Read', "Read a queue's settings and approximate length."],
  'sqs:getqueueurl': ['Read', "Look up a queue's URL by its name."],
  'sqs:purgequeue': ['Write', 'Delete all messages of a queue.'],
  'sqs:receivemessage': ['Read', 'Receive messages, which hides them for the visibility timeout.'],
  'sqs:sendmessage': ['Write', 'Send messages, batches included.'],
  'ssm:getparameter': ['Read', 'Read one parameter. A SecureString with a customer managed key needs `kms:Decrypt` too.'],
  'ssm:getparameters': ['Read', 'Read up to 10 parameters by name.'],
  'ssm:getparametersbypath': ['Read', 'Read all parameters below a path.'],
  'ssm:putparameter': ['Write', 'Create or overwrite a parameter.'],
  'ssm:startsession': ['Write', 'Open a Session Manager session.'],
  'states:sendtaskfailure': ['Write', 'Report failure of a task that waits for a callback.'],
  'states:sendtaskheartbeat': ['Write', 'Report that a waiting task is still worked on.'],
  'states:sendtasksuccess': ['Write', 'Report success of a task that waits for a callback.'],
  'states:startexecution': ['Write', 'Start an execution of a state machine.'],
  'states:startsyncexecution': ['Write', 'Run an Express state machine and wait for the result.'],
  'sts:assumerole': ['Write', "Get temporary credentials of a role. The role's trust policy must allow the caller."],
  'sts:assumerolewithsaml': ['Write', 'Get temporary credentials of a role with a SAML assertion.'],
  'sts:assumerolewithwebidentity': ['Write', 'Get temporary credentials of a role with an OIDC token.'],
  'sts:decodeauthorizationmessage': ['Write', 'Decode the encoded reason of a denied request.'],
  'sts:getcalleridentity': ['Read', 'Ask who the credentials belong to. It needs no permission.'],
  'sts:getsessiontoken': ['Read', 'Get temporary credentials of an IAM user, for example after MFA.'],
  'sts:tagsession': ['Tagging', 'Pass session tags when assuming a role.'],
  'xray:getsamplingrules': ['Read', 'Read sampling rules, as the SDK and daemon do.'],
  'xray:getsamplingtargets': ['Read', 'Read sampling quotas, as the SDK and daemon do.'],
  'xray:puttelemetryrecords': ['Write', "Send the daemon's own telemetry."],
  'xray:puttracesegments': ['Write', 'Send trace segments.'],
};

/** What an IAM action in a policy lets somebody do; undefined when it has not the shape of one. */
export function iamAction(text: string): (Entry & { readonly service: string }) | undefined {
  if (text === '*') return { service: 'every service', says: 'Every action of every service.', facts: ['Full access'] };
  const [, prefix = '', call = ''] = /^([\w-]+):([\w*?]+)$/.exec(text) ?? [];
  const service = serviceOfPrefix(prefix);
  if (call === '') return undefined;
  if (service === undefined) {
    const whole = /^[a-z][a-z0-9-]+$/.test(prefix) && /^[A-Z][A-Za-z]+$/.test(call);
    return whole ? { service: prefix, says: `The call \`${call}\` of the service with the prefix \`${prefix}\`.` } : undefined;
  }
  if (call === '*')
    return { service, says: `Every action of ${service}, changes to permissions included.`, facts: ['All access levels'] };
  if (/[*?]/.test(call)) {
    return { service, says: `Every action of ${service} whose name matches \`${call}\`, also those that are added later.` };
  }
  const entry = known[`${prefix}:${call}`.toLowerCase()];
  if (entry !== undefined) return { service, says: entry[1], facts: [entry[0]] };
  return { service, says: `The call \`${call}\` of ${service}.` };
}

/** Whether a text has the shape of an IAM action of a service that exists. */
export function looksLikeAction(text: string): boolean {
  const [, prefix = ''] = /^([a-z][a-z0-9-]*):(?:\*|[A-Za-z][A-Za-z0-9]*\*?)$/.exec(text) ?? [];
  return serviceOfPrefix(prefix) !== undefined;
}
