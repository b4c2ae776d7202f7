import type { TemplateDocument } from '../../template/document';
import { isObject } from '../../template/value';
import type { Ask } from '../ask';
import { type Spot, valueAt } from './place';

const secretive = /password|passwd|secret|apikey|api_key|accesskey|privatekey|authtoken/i;
/** Names that hold something about a secret, not the secret itself. */
const about =
  /(arn|name|id|length|ttl|path|age|days|hours|minutes|policy|rotation|prefix|suffix|enabled|expiry|expiration|validity|alias|version|lambda|function|manager|encryptor|parameter|exists|required|stack|template|bucket|url|type|count|kmskey|ref|region|description|chars|characters|format|pattern|mode|label|email|endpoint|domain|host|user|username|owner|store|provider|file|auth)$/i;
/** Questions that are answered with yes or no. */
const asking =
  /^(?:[Uu]se|[Ee]nable|[Dd]isable|[Cc]reate|[Gg]enerate|[Rr]equire|[Aa]llow|[Rr]otate|[Hh]as|[Ii]s|[Ww]ith)(?=[A-Z_])/;
/** A default that says where the secret is, or whether there is one. */
const elsewhere = /^(?:\/|arn:|https?:|true$|false$)/i;

/** Whether a parameter of this name is likely to carry a secret. */
function isSecret(document: TemplateDocument, name: string): boolean {
  const type = document.names.parameters.get(name)?.type;
  if (type !== 'String' || !secretive.test(name) || about.test(name) || asking.test(name)) return false;
  const value = document.read(['Parameters', name]);
  if (!isObject(value) || value.AllowedValues !== undefined) return false;
  return typeof value.Default !== 'boolean' && !(typeof value.Default === 'string' && elsewhere.test(value.Default));
}

/** A password-like parameter that is shown in the console and the API. */
export function missingNoEcho({ subject, document }: Ask): string | undefined {
  const name = subject.kind === 'parameter-id' || subject.kind === 'ref-parameter' ? subject.name : undefined;
  if (name === undefined || !isSecret(document, name)) return undefined;
  const value = document.read(['Parameters', name]);
  if (!isObject(value) || value.NoEcho === true || value.NoEcho === 'true') return undefined;
  return `${name} looks like a secret but has no NoEcho: its value is readable in the console and in describe-stacks. A dynamic reference to Secrets Manager is safer still.`;
}

/** A secret as the default of a parameter, in the file itself. */
export function secretDefault({ subject, document }: Ask): string | undefined {
  const name =
    subject.kind === 'parameter-id'
      ? subject.name
      : subject.kind === 'parameter-attribute' && subject.name === 'Default'
        ? subject.parameter
        : undefined;
  if (name === undefined || !isSecret(document, name)) return undefined;
  const preset = document.read(['Parameters', name, 'Default']);
  return typeof preset === 'string' && preset.length >= 4 && !preset.includes('resolve:')
    ? `The default of ${name} is a secret in plain text: whoever reads the template has it.`
    : undefined;
}

const secretProperties =
  /^(MasterUserPassword|Password|AdminPassword|AuthToken|SecretString|ClientSecret|OAuthToken|SecretToken|AccessToken|ApiKeyValue)$/;

/** A secret written into a property. */
export function secretInPlainText({ document, subject }: Ask, spot: Spot): string | undefined {
  const last = spot.path[spot.path.length - 1] ?? '';
  if (!secretProperties.test(last) || (subject.kind !== 'property' && subject.kind !== 'property-value')) return undefined;
  const value = spot.path.length === 1 ? valueAt(document, spot.logicalId, last) : undefined;
  if (typeof value !== 'string' || value.includes('{{resolve:') || value.length < 4) return undefined;
  return `${last} is a secret in plain text. A dynamic reference, {{resolve:secretsmanager:...}}, keeps it out of the template.`;
}
