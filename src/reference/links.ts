const templates = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const sam = 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide';

/** `AWS::SQS::Queue` -> `sqs-queue`; undefined for names that are not AWS's own. */
function slug(type: string): string | undefined {
  const [vendor, service, resource, ...rest] = type.split('::');
  if (vendor !== 'AWS' || service === undefined || resource === undefined || rest.length > 0) return undefined;
  return `${service}-${resource}`.toLowerCase();
}

/** The page of a resource type in AWS's template reference. */
export function resourceDocs(type: string): string | undefined {
  if (type.startsWith('AWS::Serverless::'))
    return `${sam}/sam-resource-${type.slice('AWS::Serverless::'.length).toLowerCase()}.html`;
  const name = slug(type);
  return name === undefined ? undefined : `${templates}/aws-resource-${name}.html`;
}

/** The place of a property on its page; `owner` is the nested type that holds it, if one does. */
export function propertyDocs(type: string, owner: string | undefined, property: string): string | undefined {
  const name = slug(type);
  if (name === undefined) return undefined;
  if (type.startsWith('AWS::Serverless::')) {
    return `${resourceDocs(type)}#sam-${name.slice('serverless-'.length)}-${property.toLowerCase()}`;
  }
  if (owner === undefined) return `${resourceDocs(type)}#cfn-${name}-${property.toLowerCase()}`;
  const nested = `${name}-${owner.toLowerCase()}`;
  return `${templates}/aws-properties-${nested}.html#cfn-${nested}-${property.toLowerCase()}`;
}

/** A page of the template reference that has its own name. */
export function templatePage(page: string): string {
  return `${templates}/${page}`;
}

/** A page of the SAM developer guide. */
export function samPage(page: string): string {
  return `${sam}/${page}`;
}
