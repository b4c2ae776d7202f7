import type { Entry } from '../facts';

const docs = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html';

/** Services of `{{resolve:...}}`. */
export const dynamicReferences: Readonly<Record<string, Entry & { readonly form: string }>> = {
  ssm: {
    form: '{{resolve:ssm:name:version}}',
    says: 'Plain value of a Parameter Store parameter (String or StringList), read when the stack or change set is created or updated. Without a version the latest at that time is used.',
    docs,
  },
  'ssm-secure': {
    form: '{{resolve:ssm-secure:name:version}}',
    says: "Value of a SecureString parameter; CloudFormation never stores it. Only certain properties accept it, such as a database's master password.",
    docs,
  },
  secretsmanager: {
    form: '{{resolve:secretsmanager:secret-id:SecretString:json-key:version-stage:version-id}}',
    says: 'A secret, or one key of its JSON, read while the stack is created or updated and never shown. A rotation alone does not update the resource.',
    docs,
  },
};
